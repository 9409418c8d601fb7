"""Weekday names and abbreviations in English and Portuguese.

Source: Unicode CLDR 46, wide and abbreviated, and what pages print without dot or accent.
"""

_FORMS = (
    ("monday", "mon", "segunda", "segunda-feira", "seg", "2ª-feira"),
    ("tuesday", "tue", "tues", "terça", "terca", "terça-feira", "terca-feira", "ter"),
    ("wednesday", "wed", "weds", "quarta", "quarta-feira", "qua"),
    ("thursday", "thu", "thur", "thurs", "quinta", "quinta-feira", "qui"),
    ("friday", "fri", "sexta", "sexta-feira", "sex"),
    ("saturday", "sat", "sábado", "sabado", "sáb", "sab"),
    ("sunday", "sun", "domingo", "dom"),
)

WEEKDAYS: dict[str, int] = {word: number for number, words in enumerate(_FORMS) for word in words}
"""Lower-case form without dot -> 0 for Monday to 6 for Sunday, as `datetime.date.weekday` counts."""

_SHORT = frozenset({"mon", "tue", "wed", "thu", "fri", "sat", "sun"})
ENGLISH: frozenset[str] = frozenset(word for word in WEEKDAYS if word.endswith("day")) | _SHORT
"""Forms that name English."""


def weekday_number(word: str) -> int | None:
    """0 for Monday to 6 for Sunday, or None when `word` names no weekday."""
    return WEEKDAYS.get(word.rstrip(".").lower())
