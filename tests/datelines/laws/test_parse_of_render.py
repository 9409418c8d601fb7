"""Law: parse(render(r)) = r, as far as the style prints it."""

from hypothesis import given
from readings import LANGUAGES, LINES, STYLE_NAMES

from newskit.datelines import STYLES, Context, Kind, MissingPartError, parse, render


@given(LINES, STYLE_NAMES, LANGUAGES)
def test_every_style_is_read_back(line, name, language):
    """What a style prints of a dateline reads as that dateline, in every language it is written in."""
    reading = parse(line.strip(), Context(language))
    if reading.kind is not Kind.WIRE or reading.ambiguous or STYLES[name].form != "wire":
        return
    try:
        written = render(reading, name, language)
    except MissingPartError:
        return
    again = parse(written, Context(language))
    assert (again.kind, again.agency) == (reading.kind, reading.agency)
    assert again.clock.date == reading.clock.date or not STYLES[name].dated
    assert [(p.name, p.region, p.country) for p in again.places] == [
        (p.name, p.region, p.country) for p in reading.places
    ]
