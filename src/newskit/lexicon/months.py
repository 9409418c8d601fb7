"""Month names and abbreviations, as printed in datelines and stamps.

Source of the English and Portuguese forms: Unicode CLDR 46 (wide and abbreviated), the AP and Reuters
abbreviations, and forms without dot that newsrooms print ("06 mai", "15 Ago"). Spanish, Italian and French
forms stand in the copy of EFE, ANSA and AFP.
"""

ENGLISH = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
PORTUGUESE = (
    ("janeiro", "jan"),
    ("fevereiro", "fev"),
    ("março", "marco", "mar"),
    ("abril", "abr"),
    ("maio", "mai"),
    ("junho", "jun"),
    ("julho", "jul"),
    ("agosto", "ago"),
    ("setembro", "set"),
    ("outubro", "out"),
    ("novembro", "nov"),
    ("dezembro", "dez"),
)
_SPANISH = (
    ("enero", "ene"),
    ("febrero", "feb"),
    ("marzo", "mar"),
    ("abril", "abr"),
    ("mayo", "may"),
    ("junio", "jun"),
    ("julio", "jul"),
    ("agosto", "ago"),
    ("septiembre", "setiembre", "sept", "sep"),
    ("octubre", "oct"),
    ("noviembre", "nov"),
    ("diciembre", "dic"),
)
_ITALIAN = (
    ("gennaio", "gen"),
    ("febbraio", "feb"),
    ("marzo", "mar"),
    ("aprile", "apr"),
    ("maggio", "mag"),
    ("giugno", "giu"),
    ("luglio", "lug"),
    ("agosto", "ago"),
    ("settembre", "set"),
    ("ottobre", "ott"),
    ("novembre", "nov"),
    ("dicembre", "dic"),
)
_FRENCH = (
    ("janvier", "janv"),
    ("février", "fevrier", "févr", "fév"),
    ("mars",),
    ("avril", "avr"),
    ("mai",),
    ("juin",),
    ("juillet", "juil"),
    ("août", "aout"),
    ("septembre", "sept"),
    ("octobre", "oct"),
    ("novembre", "nov"),
    ("décembre", "decembre", "déc"),
)


def _numbers() -> dict[str, int]:
    numbers: dict[str, int] = {}
    for forms in (ENGLISH, PORTUGUESE, _SPANISH, _ITALIAN, _FRENCH):
        for number, words in enumerate(forms, 1):
            numbers.update(dict.fromkeys(words, number))
    return numbers


MONTHS: dict[str, int] = _numbers()
"""Lower-case form without dot -> month number, 1 to 12."""

_ENGLISH_FORMS = frozenset(word for forms in ENGLISH for word in forms)
_OTHER_FORMS = frozenset(word for forms in (*_SPANISH, *_ITALIAN, *_FRENCH) for word in forms)
ONLY_PORTUGUESE: frozenset[str] = (
    frozenset(word for forms in PORTUGUESE for word in forms) - _ENGLISH_FORMS - _OTHER_FORMS
)
"""Forms that name Portuguese: "fev", "maio", not "mar" or "abr"."""
ONLY_ENGLISH: frozenset[str] = (
    _ENGLISH_FORMS - _OTHER_FORMS - frozenset(w for forms in PORTUGUESE for w in forms)
)
"""Forms that name English: "august", "dec", not "jan" or "oct"."""


ALSO_WORDS: frozenset[str] = frozenset({"set", "out", "ago", "mag", "gen"})
"""Forms that are common words too; "Set 3" and "Out 5" name no day unless a year follows."""


def month_number(word: str) -> int | None:
    """The number of the month that `word` names, whatever its case and with or without a dot."""
    return MONTHS.get(word.rstrip(".").lower())
