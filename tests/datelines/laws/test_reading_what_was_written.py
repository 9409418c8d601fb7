"""Law: what a style writes reads as what was read."""

from hypothesis import given
from readings import LANGUAGES, LINES, STYLE_NAMES

from newskit.datelines import Context, in_style, parse, style_named


@given(LINES, STYLE_NAMES, LANGUAGES)
def test_rewritten_line_reads_the_same(line, name, language):
    """Place, day, year and agency of the result are those of the line."""
    written = in_style(line, style_named(name), language)
    if not isinstance(written, str):
        return
    before, after = parse(line.strip(), Context(language)), parse(written.strip(), Context(language))
    assert (after.kind, after.clock, after.agency) == (before.kind, before.clock, before.agency)
    assert [(p.name, p.region, p.country) for p in after.places] == [
        (p.name, p.region, p.country) for p in before.places
    ]
