"""States, provinces and countries as datelines print them.

United States: AP abbreviations, the older long ones, postal codes and full names. Canada: full names and
usual abbreviations. Brazil: the codes (UF) and names of IBGE. United Kingdom: its countries. Portugal: the
autonomous regions and what datelines add.
"""

_UNITED_STATES = """\
AL;Alabama;Ala
AK;Alaska
AZ;Arizona;Ariz
AR;Arkansas;Ark
CA;California;Calif
CO;Colorado;Colo
CT;Connecticut;Conn
DE;Delaware;Del
DC;District of Columbia;DC,D.C
FL;Florida;Fla
GA;Georgia;Ga
HI;Hawaii
ID;Idaho
IL;Illinois;Ill
IN;Indiana;Ind
IA;Iowa
KS;Kansas;Kan,Kans
KY;Kentucky;Ky
LA;Louisiana;La
ME;Maine
MD;Maryland;Md
MA;Massachusetts;Mass
MI;Michigan;Mich
MN;Minnesota;Minn
MS;Mississippi;Miss
MO;Missouri;Mo
MT;Montana;Mont
NE;Nebraska;Neb,Nebr
NV;Nevada;Nev
NH;New Hampshire;N.H
NJ;New Jersey;N.J
NM;New Mexico;N.M,N.Mex
NY;New York;N.Y
NC;North Carolina;N.C
ND;North Dakota;N.D,N.Dak
OH;Ohio
OK;Oklahoma;Okla
OR;Oregon;Ore,Oreg
PA;Pennsylvania;Pa,Penn
RI;Rhode Island;R.I
SC;South Carolina;S.C
SD;South Dakota;S.D,S.Dak
TN;Tennessee;Tenn
TX;Texas;Tex
UT;Utah
VT;Vermont;Vt
VA;Virginia;Va
WA;Washington;Wash
WV;West Virginia;W.Va
WI;Wisconsin;Wis,Wisc
WY;Wyoming;Wyo
PR;Puerto Rico;P.R
"""
_CANADA = """\
AB;Alberta;Alta
BC;British Columbia;B.C
MB;Manitoba;Man
NB;New Brunswick;N.B
NL;Newfoundland and Labrador;Newfoundland,Nfld,N.L
NS;Nova Scotia;N.S
NT;Northwest Territories;N.W.T
NU;Nunavut
ON;Ontario;Ont
PE;Prince Edward Island;P.E.I
QC;Quebec;Que
SK;Saskatchewan;Sask
YT;Yukon
"""
_BRAZIL = """\
AC;Acre
AL;Alagoas
AP;Amapá
AM;Amazonas
BA;Bahia
CE;Ceará
DF;Distrito Federal
ES;Espírito Santo
GO;Goiás
MA;Maranhão
MT;Mato Grosso
MS;Mato Grosso do Sul
MG;Minas Gerais
PA;Pará
PB;Paraíba
PR;Paraná
PE;Pernambuco
PI;Piauí
RJ;Rio de Janeiro
RN;Rio Grande do Norte
RS;Rio Grande do Sul
RO;Rondônia
RR;Roraima
SC;Santa Catarina
SP;São Paulo
SE;Sergipe
TO;Tocantins
"""
_UNITED_KINGDOM = """\
ENG;England;Inglaterra
SCT;Scotland;Escócia
WLS;Wales;País de Gales
NIR;Northern Ireland;Irlanda do Norte
"""
_PORTUGAL = """\
20;Açores;Azores
30;Madeira
ALG;Algarve
ALT;Alentejo
MIN;Minho
"""
COUNTRY_FORMS = """\
US;u.s.;us;usa;u.s.a.;eua;estados unidos da américa;united states of america
GB;u.k.;uk;britain;great britain;grã-bretanha
PS;gaza strip;faixa de gaza;west bank;cisjordânia;palestine;palestina;palestinian territories
PS;franja de gaza;gaza
CI;ivory coast;cote d'ivoire
HK;hong kong
MO;macau;macao
CZ;czech republic;república checa;república tcheca
NL;holland;holanda;países baixos
CD;congo;dr congo;drc;democratic republic of congo;rd congo;república democrática do congo
MM;burma;birmânia
TR;turkey;turquia
CV;cape verde
TL;east timor;timor leste
SZ;swaziland;suazilândia
BA;bosnia;bósnia;bosnia-herzegovina;bósnia-herzegovina
MK;macedonia;macedónia;macedônia
VA;vatican;vaticano
AE;uae;u.a.e.;eau
SY;syria
LA;laos
MD;moldova;moldávia
IR;irão;irã
VN;vietname;vietnã;vietnam
"""
"""Names of countries in datelines beside those of CLDR, one line: code, then the forms."""

_TABLES = {"US": _UNITED_STATES, "CA": _CANADA, "BR": _BRAZIL, "GB": _UNITED_KINGDOM, "PT": _PORTUGAL}


def _read() -> tuple[dict[str, dict[str, str]], dict[str, list[tuple[str, str]]]]:
    names: dict[str, dict[str, str]] = {}
    forms: dict[str, list[tuple[str, str]]] = {}
    for country, table in _TABLES.items():
        for line in table.splitlines():
            code, name, others = (*line.split(";"), "")[:3]
            names.setdefault(country, {})[code] = name
            for form in {
                code if code.isalpha() and len(code) == 2 else name,
                name,
                *filter(None, others.split(",")),
            }:
                forms.setdefault(form.casefold(), []).append((country, code))
    return names, forms


NAMES, FORMS = _read()
"""NAMES: country -> code -> name.

FORMS: form in casefold, without its last dot -> (country, code) of each region that it may mean.
"""

BRAZILIAN_CODES: frozenset[str] = frozenset(NAMES["BR"])
