"""Abbreviations that end in a full stop, English and Portuguese, without the stop.

Own list of what stands at the end of headlines and names: titles, firms, months, addresses, measures.
"""

_ABBREVIATIONS = """
jr sr inc ltd co corp bros llc plc etc al vs v no nos st ave rd blvd dept gov sen rep gen col lt sgt capt maj
dr drs mr mrs ms messrs prof rev hon ph esq jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
thu thurs fri sat sun approx est min max vol ed eds pp fig ft in oz lb mt fla calif pa mass conn
sra srs sras dra dras profa eng arq exmo exma lda ltda cia av pç tel art arts pág págs séc núm obs ref
fev abr mai ago set out dez mª nª nº exª
"""

ABBREVIATIONS: frozenset[str] = frozenset(_ABBREVIATIONS.split())
"""Lower case, without the final stop."""


def is_abbreviation(word: str) -> bool:
    """Whether a word that ends in a full stop has it as its own: "Jr.", "U.S.", "J.", "etc."."""
    bare = word.strip("(\"'“”«»‘’[").removesuffix(".")
    pieces = bare.split(".")
    return bare.casefold() in ABBREVIATIONS or all(len(piece) <= 1 for piece in pieces) or not bare
