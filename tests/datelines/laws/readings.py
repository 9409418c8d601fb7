"""Datelines that nobody wrote, made of what datelines are made of."""

from hypothesis import strategies as st

from newskit.datelines import STYLES

TOWNS = (
    "LISBOA",
    "Lisbon",
    "MOSCOW",
    "São Tomé",
    "LONDON/PARIS",
    "Rio de Janeiro",
    "QUILVANE",
    "PORT-AU-PRINCE",
)
REGIONS = ("", "", ", Wis.", ", SP", ", Haiti", " (São Tomé e Príncipe)")
DATES = (
    "",
    ", May 6",
    ", 6 May",
    ", 06 mai",
    ", 6 de maio",
    ", 6 de maio de 2024",
    ", Aug. 23, 2024",
    ", 05/06/2024",
    ", Tuesday May 14",
    ", 31 de fevereiro",
)
AGENCIES = ("", " (Lusa)", " (AFP)", " (REUTERS)", " (AP)", " (Xinhua)", " (AFP/Reuters)", " (Folhapress)")
DASHES = ("", " -", " --", " —", ".-", " – ", " - Text behind it")

LINES = st.builds(
    "".join,
    st.tuples(*(st.sampled_from(each) for each in (TOWNS, REGIONS, DATES, AGENCIES, DASHES))),
)
STYLE_NAMES = st.sampled_from(sorted(STYLES))
LANGUAGES = st.sampled_from(["en", "en-GB", "pt", "pt-PT", "pt-BR"])
