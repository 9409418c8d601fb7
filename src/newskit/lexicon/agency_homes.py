"""The country whose towns an agency prints without saying the country.

Own compilation from the agencies' own pages. Left out are those that write of the whole world for the whole
world (Reuters, AFP, EFE): that a town of the name lies where they have their seat says nothing. The keys
are the names that agencies are compared by (agencies.py).
"""

_HOMES = """
US: AP, UPI, CBS.MW, CNN, VOA
CA: CP
GB: PA
AU: AAP
PT: Lusa, Público, TSF, Diário de Notícias, RTP, SIC, TVI, Renascença, Notícias ao Minuto
BR: Agência Brasil, Agência Senado, Agência Câmara, Folhapress, Agência Estado, Agência O Globo, G1, UOL
BR: TV Globo, Jornal Nacional, Bom Dia Brasil, O Globo, O Estado de S. Paulo, Folha de S.Paulo
AO: ANGOP
MZ: AIM
CV: Inforpress
GW: ANG
ST: STP-Press
TL: Tatoli
ES: Europa Press
IT: ANSA, AGI, Adnkronos
DE: dpa
AT: APA
NL: ANP
BE: Belga
IN: PTI, ANI, IANS, UNI
PK: APP
PH: PNA
ID: Antara
MY: Bernama
CN: Xinhua, CNS
TW: CNA
JP: Kyodo, Jiji
KR: Yonhap
TR: Anadolu
RU: TASS, RIA Novosti, Interfax
UA: Ukrinform
NG: NAN
GH: GNA
AR: Télam
MX: Notimex
"""

HOMES: dict[str, str] = {
    name.strip(): line[:2]
    for line in _HOMES.strip().splitlines()
    for name in line.partition(":")[2].split(",")
}
"""Name to compare by -> country."""
