"""Law: no style prints a part that the line does not state."""

from datetime import date

from hypothesis import given
from readings import LANGUAGES, LINES, STYLE_NAMES

from newskit.datelines import Context, in_style, parse, profile, style_named


@given(LINES, STYLE_NAMES, LANGUAGES)
def test_no_part_is_added(line, name, language):
    """Evidence beside the line (a day, a house, a zone) adds no part to what is written."""
    context = Context(language, date(2024, 5, 20), profile("lusa"), "Europe/Lisbon")
    written = in_style(line, style_named(name), language, context)
    if isinstance(written, str):
        stated = {part for part, _ in parse(line.strip(), Context(language)).parts}
        assert {part for part, _ in parse(written.strip(), Context(language)).parts} <= stated
        assert ("2024" in written) == ("2024" in line)
