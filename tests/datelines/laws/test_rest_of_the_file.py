"""Law: nothing of a file but the values of five fields, and a credit, changes."""

from hypothesis import given
from hypothesis import strategies as st
from readings import LINES

from newskit.api.normalise import normalised
from newskit.config.settings import DatelineSettings, Settings

SETTINGS = Settings(
    root="/",
    datelines=DatelineSettings(profile="lusa", style={"en": {"name": "reuters"}, "pt": {"name": "lusa"}}),
)
DATES = st.sampled_from(
    [
        "2014-06-30 10:00:00 -0400",
        "2024-04-25",
        "2024-05-14T15:48:00+01:00",
        "2024-05-14T15:48:00Z",
        "2024/04/25",
        "2015-03-17 14:00:00 -4",
        "2024-05-14T15:48:00",
        "2024-05-14 15:48",
        "20140630",
        "2014-13-01",
        "15:48 - 14/05/24 por Lusa",
        "'15:48 - 14/05/24 por Lusa'",
        "05/06/24 10:00",
        "ontem",
        "",
    ]
)
MARKS = st.sampled_from(["", "   # a comment", "\t# outro"])
NEWLINES = st.sampled_from(["\n", "\r\n"])
FIELDS = ("dateline", "published", "modified", "credit")


@given(LINES, DATES, DATES, MARKS, NEWLINES, st.sampled_from(["en", "pt-BR"]), st.booleans())
def test_every_other_byte_stays(dateline, published, modified, mark, newline, language, is_credited):
    """Lines of other fields, comments, quotes, line endings and the body are as they were."""
    credit = ["credit: A house"] if is_credited else []
    lines = [
        "---",
        "id:   one   # keep",
        f"language: {language}",
        f'dateline: "{dateline}"{mark}',
        f"published: {published}{mark}",
        f"modified: {modified}",
        *credit,
        "other: 'it''s  05/06/24'",
        "---",
        f"{dateline} The copy.",
        "  15:48 - 14/05/24 por Lusa",
    ]
    text = newline.join(lines) + newline
    _, outcome, _ = normalised("a.md", text.encode(), SETTINGS)
    after = outcome.article.source.text
    assert _others(after) == _others(text)
    assert [line.partition("#")[2] for line in after.split(newline) if "#" in line] == [
        line.partition("#")[2] for line in text.split(newline) if "#" in line
    ]
    _, again, _ = normalised("a.md", after.encode(), SETTINGS)
    assert (again.changed, again.article.source.text) == (0, after)


def _others(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.partition(":")[0] not in FIELDS]
