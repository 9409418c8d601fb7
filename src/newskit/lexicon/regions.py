"""States, provinces and countries as datelines print them.

United States: AP abbreviations, the older long ones, postal codes and full names. Canada: full names and
usual abbreviations. Brazil: the codes (UF) and names of IBGE. United Kingdom: its countries. Australia: its
states. Portugal, Angola and Mozambique: districts, autonomous regions and provinces, and what datelines
add. Codes are postal where posts have them, else those of GeoNames (towns.txt), else letters of our own.

The first abbreviation of an American state is the one of AP, printed with a dot; a state without any is
never shortened there (AP Stylebook, entry on states: Alaska, Hawaii, Idaho, Iowa, Maine, Ohio, Texas, Utah).
AP spells the provinces of Canada out.
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
DC;District of Columbia;D.C,DC
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
TX;Texas;,Tex
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
_AUSTRALIA = """\
01;Australian Capital Territory;A.C.T
02;New South Wales;N.S.W,NSW
03;Northern Territory
04;Queensland;Qld
05;South Australia
06;Tasmania;Tas
07;Victoria;Vic
08;Western Australia
"""
_PORTUGAL = """\
23;Açores;Azores
10;Madeira
ALG;Algarve
ALT;Alentejo
MIN;Minho
RIB;Ribatejo
TMD;Trás-os-Montes
BEI;Beira Interior;Beira Alta,Beira Baixa
"""
# Names in Portuguese where they differ; of two, Portugal's comes first.
_IN_PORTUGUESE = """\
US AK Alasca
US CA Califórnia
US CO Colorado
US DC Distrito de Colúmbia
US FL Florida;Flórida
US GA Geórgia
US HI Havai;Havaí
US KY Kentucky
US LA Luisiana;Louisiana
US MI Michigan;Michigão
US MS Mississípi;Mississippi
US MO Missúri;Missouri
US NC Carolina do Norte
US ND Dacota do Norte;Dakota do Norte
US NH Novo Hampshire
US NJ Nova Jérsia;Nova Jersey
US NM Novo México
US NY Nova Iorque;Nova York
US OR Óregon;Oregon
US PA Pensilvânia
US SC Carolina do Sul
US SD Dacota do Sul;Dakota do Sul
US TX Texas
US VA Virgínia
US WV Virgínia Ocidental
US PR Porto Rico
CA BC Colúmbia Britânica
CA NB Novo Brunsvique;Nova Brunswick
CA NL Terra Nova e Labrador;Terra Nova
CA NS Nova Escócia
CA NT Territórios do Noroeste
CA ON Ontário
CA PE Ilha do Príncipe Eduardo
CA QC Quebeque;Quebec
AU 02 Nova Gales do Sul
AU 03 Território do Norte
AU 04 Queensland
AU 05 Austrália do Sul;Austrália Meridional
AU 06 Tasmânia
AU 07 Vitória
AU 08 Austrália Ocidental
"""
# Called as their chief towns, mostly: they are looked for only behind a town.
_DISTRICTS = """\
PT 02 Aveiro
PT 03 Beja
PT 04 Braga
PT 05 Bragança
PT 06 Castelo Branco
PT 07 Coimbra
PT 08 Évora
PT 09 Faro
PT 11 Guarda
PT 13 Leiria
PT 14 Lisboa
PT 16 Portalegre
PT 17 Porto
PT 18 Santarém
PT 19 Setúbal
PT 20 Viana do Castelo
PT 21 Vila Real
PT 22 Viseu
AO 01 Benguela
AO 02 Bié
AO 03 Cabinda
AO 05 Cuanza Norte
AO 06 Cuanza Sul
AO 07 Cunene
AO 08 Huambo
AO 09 Huíla
AO 12 Malanje
AO 13 Namibe
AO 14 Moxico
AO 15 Uíge
AO 16 Zaire
AO 17 Lunda Norte
AO 18 Lunda Sul
AO 19 Bengo
AO 20 Luanda
MZ 01 Cabo Delgado
MZ 02 Gaza
MZ 03 Inhambane
MZ 04 Maputo
MZ 05 Sofala
MZ 06 Nampula
MZ 07 Niassa
MZ 08 Tete
MZ 09 Zambézia
MZ 10 Manica
MZ 11 Cidade de Maputo
"""
WIDER: dict[str, tuple[str, ...]] = {
    "ALG": ("09",),
    "ALT": ("03", "08", "16", "19"),
    "MIN": ("04", "20"),
    "RIB": ("14", "18"),
    "TMD": ("05", "21"),
    "BEI": ("06", "11", "22"),
}
"""Regions that datelines print and no table of towns has: the Portuguese districts they lie in."""
COUNTRY_FORMS = """\
US;u.s.;us;usa;u.s.a.;eua;estados unidos da américa;united states of america
GB;u.k.;uk;britain;great britain;grã-bretanha
PS;palestine;palestina;palestinian territories
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

COUNTRY_PARTS = """\
UA;crimea;crimeia
IT;sicily;sicília;sardinia;sardenha
FR;corsica;córsega
ES;canary islands;ilhas canárias;canárias;balearic islands;baleares;catalonia;catalunha
GR;crete;creta
RU;chechnya;chechénia;chechênia;tchetchênia;siberia;sibéria
CN;tibet;tibete;xinjiang
ID;bali;sumatra;aceh
IN;kashmir;caxemira
IQ;kurdistan;curdistão
PS;gaza strip;faixa de gaza;west bank;cisjordânia;franja de gaza;gaza
GB;channel islands
"""
"""What datelines print in the place of a country though it is a part of one: code, then the forms.

AP prints islands and regions apart from their countries' mainland so ("PALERMO, Sicily").
"""

_TABLES = {
    "US": _UNITED_STATES,
    "CA": _CANADA,
    "BR": _BRAZIL,
    "GB": _UNITED_KINGDOM,
    "AU": _AUSTRALIA,
    "PT": _PORTUGAL,
}


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
    for line in _IN_PORTUGUESE.splitlines():
        country, code, written = line.split(" ", 2)
        for form in written.casefold().split(";"):
            if (country, code) not in forms.setdefault(form, []):
                forms[form].append((country, code))
    return names, forms


NAMES, FORMS = _read()
"""NAMES: country -> code -> name.

FORMS: form in casefold, without its last dot -> (country, code) of each region that it may mean.
"""

DISTRICTS: dict[str, list[tuple[str, str]]] = {}
"""The same for regions called as towns are, which stand in no other table of forms."""
for _country, _code, _name in (_line.split(" ", 2) for _line in _DISTRICTS.splitlines()):
    NAMES.setdefault(_country, {})[_code] = _name
    DISTRICTS.setdefault(_name.casefold(), []).append((_country, _code))

BRAZILIAN_CODES: frozenset[str] = frozenset(NAMES["BR"])


def shortened() -> dict[str, str]:
    """What AP prints behind a town of an American state, by postal code: "Ala.", "Texas"."""
    rows = [(*line.split(";"), "")[:3] for line in _UNITED_STATES.splitlines()]
    return {code: f"{first}." if (first := others.split(",")[0]) else name for code, name, others in rows}
