"""The last line of a wire story."""

import pytest

from newskit.datelines.signoffs import SignOff, read_sign_off

# line, agency, whether it is a mark of the agency's system
SIGN_OFFS = [
    ("Lusa/Fim", "Lusa", True),
    ("Lusa / fim.", "Lusa", True),
    ("*Lusa/fim*", "Lusa", True),
    ("EFE - FIN", "EFE", True),
    ("ABC // DEF", None, True),
    ("ABC (DEF) // GHI", None, True),
    ("AB/CD // EFG.", None, True),
    ("Com Lusa", "Lusa", False),
    ("(Com Lusa e AFP)", "Lusa e AFP", False),
    ("_With Reuters_", "Reuters", False),
    ("© AFP", "AFP", False),
    ("© 2026 The Associated Press", "Associated Press", False),
    ("Fonte: Agência Brasil", "Agência Brasil", False),
    ("— Reuters", "Reuters", False),
    ("(Lusa)", "Lusa", False),
]
OTHERS = [
    "",
    "The end",
    "Season/End",
    "With love",
    "Com amor",
    "© Marta Exemplo",
    "PA",
    "map",
    "Reuters said on Monday that the ferries are back.",
    "https://news.example//story",
    "AB // no",
    "A" * 100_000,
]


@pytest.mark.parametrize(("line", "agency", "is_mark"), SIGN_OFFS, ids=[case[0] for case in SIGN_OFFS])
def test_sign_off(line: str, agency: str | None, is_mark: bool):
    """Marks of the agencies' systems, copyright lines and agencies that stand alone are sign-offs."""
    assert SignOff(agency, is_mark) == read_sign_off(line)


@pytest.mark.parametrize("line", OTHERS, ids=[line[:20] for line in OTHERS])
def test_other_lines(line: str):
    """Copy is none, nor is a house that nobody knows."""
    assert read_sign_off(line) is None
