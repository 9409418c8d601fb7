"""News agencies and the houses that stand in their place in datelines and credits.

Each line: the name newskit compares by, then the written forms in their own case. A form in capitals or
lower case is recognised too.
"""

import re

_AGENCIES: tuple[tuple[str, ...], ...] = (
    (
        "Lusa",
        "Lusa",
        "lusa",
        "Agência Lusa",
        "Agência de Notícias Lusa",
        "Lusa News Agency",
        "Lusa - Agência de Notícias de Portugal",
    ),
    (
        "AFP",
        "AFP",
        "Agence France-Presse",
        "Agence France Presse",
        "France Presse",
        "France-Presse",
        "Agência France-Presse",
    ),
    ("AP", "AP", "Associated Press", "The Associated Press", "AP News"),
    ("Reuters", "Reuters", "reuters", "Thomson Reuters", "Reuters News", "Agência Reuters"),
    ("EFE", "EFE", "Agencia EFE", "Agência EFE", "Efe"),
    ("Europa Press", "Europa Press"),
    ("ANSA", "ANSA", "Agência ANSA", "Ansa Brasil"),
    ("AGI", "AGI"),
    ("Adnkronos", "Adnkronos"),
    ("Xinhua", "Xinhua", "Agência Xinhua", "Xinhua News Agency"),
    ("CNS", "China News Service"),
    ("Agência Brasil", "Agência Brasil", "Agencia Brasil", "ABr", "EBC"),
    ("Agência Senado", "Agência Senado"),
    ("Agência Câmara", "Agência Câmara", "Agência Câmara Notícias", "Agência Câmara de Notícias"),
    ("Folhapress", "Folhapress"),
    ("Agência Estado", "Agência Estado", "Estadão Conteúdo", "Estadao Conteudo"),
    ("Agência FAPESP", "Agência FAPESP"),
    ("Agência Ecclesia", "Agência Ecclesia", "Ecclesia"),
    ("MadreMedia", "MadreMedia"),
    ("Agência O Globo", "Agência O Globo"),
    ("PA", "PA", "PA Media", "Press Association"),
    ("dpa", "dpa", "Deutsche Presse-Agentur"),
    ("Bloomberg", "Bloomberg", "Bloomberg News"),
    ("CNA", "CNA", "Central News Agency"),
    ("STP-Press", "STP-Press", "STP Press"),
    ("ANGOP", "ANGOP", "Angop"),
    ("AIM", "AIM", "Agência de Informação de Moçambique"),
    ("Inforpress", "Inforpress"),
    ("ANG", "ANG"),
    ("Tatoli", "Tatoli", "TATOLI"),
    ("UPI", "UPI", "United Press International"),
    ("CP", "CP", "The Canadian Press", "Canadian Press"),
    ("AAP", "AAP"),
    ("ANP", "ANP"),
    ("APA", "APA"),
    ("Belga", "Belga"),
    ("TT", "TT"),
    ("NTB", "NTB"),
    ("Ritzau", "Ritzau"),
    ("STT", "STT"),
    ("PAP", "PAP"),
    ("CTK", "CTK", "ČTK"),
    ("MTI", "MTI"),
    ("Agerpres", "Agerpres", "AGERPRES"),
    ("BTA", "BTA"),
    ("Tanjug", "Tanjug"),
    ("Hina", "HINA", "Hina"),
    ("ANA-MPA", "ANA-MPA"),
    ("Anadolu", "AA", "Anadolu", "Anadolu Agency", "Anadolu Ajansı", "Agência Anadolu"),
    ("TASS", "TASS", "ITAR-TASS", "Itar-Tass"),
    ("RIA Novosti", "RIA Novosti", "RIA"),
    ("Sputnik", "Sputnik"),
    ("Interfax", "Interfax"),
    ("Ukrinform", "Ukrinform"),
    ("Kyodo", "Kyodo", "Kyodo News"),
    ("Jiji", "Jiji", "Jiji Press"),
    ("Yonhap", "Yonhap", "Yonhap News"),
    ("KCNA", "KCNA"),
    ("PTI", "PTI", "Press Trust of India"),
    ("ANI", "ANI"),
    ("IANS", "IANS"),
    ("UNI", "UNI"),
    ("APP", "APP"),
    ("PNA", "PNA"),
    ("Antara", "ANTARA", "Antara", "ANTARA News"),
    ("Bernama", "Bernama", "BERNAMA"),
    ("VNA", "VNA"),
    ("IRNA", "IRNA"),
    ("SPA", "SPA"),
    ("WAM", "WAM"),
    ("QNA", "QNA"),
    ("KUNA", "KUNA"),
    ("SANA", "SANA"),
    ("WAFA", "WAFA"),
    ("MENA", "MENA"),
    ("MAP", "MAP"),
    ("NAN", "NAN", "News Agency of Nigeria"),
    ("NAMPA", "NAMPA", "Nampa"),
    ("Panapress", "Panapress", "PANAPRESS", "PANA"),
    ("SUNA", "SUNA"),
    ("AZERTAC", "AZERTAC"),
    ("MNA", "MNA", "Mehr News Agency"),
    ("ISNA", "ISNA"),
    ("PR Newswire", "PRNewswire", "PR Newswire"),
    ("Business Wire", "Business Wire", "BUSINESS WIRE"),
    ("GlobeNewswire", "GlobeNewswire", "GLOBE NEWSWIRE"),
    ("Newsfile", "Newsfile Corp."),
    ("Accesswire", "ACCESSWIRE", "ACCESS Newswire"),
    ("GNA", "GNA"),
    ("Télam", "Télam", "Telam"),
    ("Prensa Latina", "Prensa Latina"),
    ("Notimex", "Notimex"),
    ("AFX", "AFX"),
    ("CBS.MW", "CBS.MW"),
    ("CNN", "CNN", "CNN Brasil", "CNN Portugal", "CNN.com"),
    ("BBC", "BBC", "BBC News", "BBC Brasil", "BBC News Brasil"),
    ("DW", "DW", "Deutsche Welle", "DW Brasil"),
    ("RFI", "RFI"),
    ("VOA", "VOA"),
    ("NewsFactor", "NewsFactor"),
    ("Notícias ao Minuto", "Notícias ao Minuto", "Noticias ao Minuto"),
    ("Diário de Notícias", "Diário de Notícias", "DN"),
    ("TSF", "TSF"),
    ("RTP", "RTP"),
    ("SIC", "SIC", "SIC Notícias"),
    ("TVI", "TVI"),
    ("Renascença", "Renascença", "Rádio Renascença"),
    ("Público", "Público", "PÚBLICO"),
    ("G1", "G1", "g1"),
    ("UOL", "UOL", "UOL Notícias"),
    ("TV Globo", "TV Globo", "GloboNews", "Globo News"),
    ("Jornal Nacional", "Jornal Nacional"),
    ("Bom Dia Brasil", "Bom Dia Brasil"),
    ("O Globo", "O Globo"),
    ("O Estado de S. Paulo", "O Estado de S. Paulo", "Estado de S. Paulo", "Estadão"),
    ("Folha de S.Paulo", "Folha de S.Paulo", "Folha de S. Paulo", "Folha"),
    ("RNA", "RNA"),
)

FORMS: dict[str, tuple[str, str]] = {
    form.casefold(): (form, forms[0]) for forms in _AGENCIES for form in reversed(forms[1:])
}
"""Form in casefold -> (the form in its own case, the name to compare by)."""
FORMS["reuter"] = ("Reuters", "Reuters")

_OUTLETS = """
CBS.MW | CNN | BBC | DW | RFI | VOA | NewsFactor | Notícias ao Minuto | Diário de Notícias | TSF | RTP | SIC |
TVI | Renascença | Público | G1 | UOL | TV Globo | Jornal Nacional | Bom Dia Brasil | O Globo |
O Estado de S. Paulo | Folha de S.Paulo | RNA
"""
OUTLETS: frozenset[str] = frozenset(" ".join(name.split()) for name in _OUTLETS.split("|"))
"""Names to compare by that are of newspapers, sites and broadcasters, not of agencies."""

OF_PORTUGUESE_LANGUAGE: frozenset[str] = frozenset(
    {
        "Lusa",
        "Agência Brasil",
        "Agência Senado",
        "Agência Câmara",
        "Folhapress",
        "Agência Estado",
        "Agência O Globo",
        "STP-Press",
        "ANGOP",
        "Inforpress",
        "Notícias ao Minuto",
        "G1",
        "UOL",
    }
)
"""Names whose own lines are in Portuguese."""

_OUTLET_WORDS = """
agency tv rádio radio jornal agência agencia news times post press week globo diário diario folha portal
revista gazeta correio magazine herald tribune journal daily canal today media network notícias ltd ltda inc
council newspapers
"""
OUTLET_WORDS: frozenset[str] = frozenset(_OUTLET_WORDS.split())
"""Words in the name of a house that no person's name holds."""


_FIRST_WORDS: frozenset[str] = frozenset(re.split(r"[\W_]", form, maxsplit=1)[0] for form in FORMS)
_WORD = re.compile(r"[^\W_]+")
_EXACT: frozenset[str] = frozenset(form for forms in _AGENCIES for form in forms[1:])
_LONGEST_ACRONYM = 5


def agency_named(text: str) -> str | None:
    """The agency that `text` names, in its own case; None when it is not known.

    An acronym counts in capitals only ("MAP" is an agency, "map" is not), a longer form in any case but all
    lower.
    """
    known = FORMS.get(text.casefold())
    if known is None:
        return None
    form = known[0]
    acronym = form.isupper() and len(form) <= _LONGEST_ACRONYM
    if text not in _EXACT and (text.islower() or (acronym and not text.isupper())):
        return None
    return form


def may_begin_agency(text: str) -> bool:
    """Whether a text begins with the first word of an agency's name: a quick look before it is read."""
    first = _WORD.match(text)
    return first is not None and first.group().casefold() in _FIRST_WORDS


def is_agency(name: str) -> bool:
    """Whether a name is that of a news agency, and not of a newspaper, a site or a broadcaster."""
    known = FORMS.get(name.casefold())
    return known is not None and known[1] not in OUTLETS


def may_name_agency(text: str) -> bool:
    """Whether a text holds the first word of an agency's name: a quick look before it is read."""
    return any(word in _FIRST_WORDS for word in _WORD.findall(text.casefold()))


def forms_of(agency: str) -> tuple[str, ...]:
    """Every known form of an agency's name, in lower case; the name itself where it is not known."""
    name = compared_name(agency)
    return tuple(form for form, (_, known) in FORMS.items() if known == name) or (agency.casefold(),)


def compared_name(agency: str) -> str:
    """The name by which agencies are compared: "The Associated Press" gives "AP"."""
    known = FORMS.get(agency.casefold())
    return known[1] if known else agency
