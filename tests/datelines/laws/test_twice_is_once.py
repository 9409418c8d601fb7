"""Law: what was normalised stays as it is."""

from hypothesis import given
from readings import LANGUAGES, LINES, STYLE_NAMES

from newskit.datelines import in_style, style_named


@given(LINES, STYLE_NAMES, LANGUAGES)
def test_second_time_changes_nothing(line, name, language):
    """A line in the style is given back as it is."""
    style = style_named(name)
    written = in_style(line, style, language)
    if isinstance(written, str):
        assert in_style(written, style, language) == written
