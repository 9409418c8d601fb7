"""Names that do not exist."""

import pytest

from newskit.config import KnownNames, Settings, check_files, check_names, is_selector, load
from newskit.messages import UsageError, render

_KNOWN = KnownNames(
    rules={"FM001": "missing-field", "HL002": "headline-too-long"},
    options={"headline-too-long": ("limit",)},
    formats=("ninjs", "nitf"),
    fields=("headline", "published"),
    styles=("lusa", "afp"),
    profiles=("lusa",),
)

_GOOD = """\
[newskit]
fields = { headline = "title" }
required = ["published"]
[newskit.rules]
select = ["FM", "HL002", "missing-field", "ALL", "house/quotes", "FM0"]
severity = { HL002 = "note", "house/quotes" = "error" }
headline-too-long.limit = 3
HL002.limit = 4
[newskit.datelines]
profile = "lusa"
style.pt = "afp"
[newskit.bundle]
formats = ["ninjs"]
[[newskit.overrides]]
files = "a"
ignore = ["HL"]
"""

# what replaces what in the file above; the line; what is said
_BAD = [
    (
        '"missing-field", "ALL"',
        '\n"missing-fields",\n"ALL"',
        6,
        'no rule is called "missing-fields"; did you mean "missing-field"?',
    ),
    ("HL002 =", "XX999 =", 6, 'no rule is called "XX999"'),
    (
        "headline-too-long.limit",
        "headline-too-lon.limit",
        7,
        'no rule is called "headline-too-lon"; did you mean "headline-too-long"?',
    ),
    (
        "headline-too-long.limit",
        "headline-too-long.limt",
        7,
        'the rule has no option "limt"; did you mean "limit"?',
    ),
    ("HL002.limit", "FM001.limit", 8, 'the rule has no option "limit"'),
    ("{ headline", "{ headlin", 2, 'an article has no field "headlin"; did you mean "headline"?'),
    ('["published"]', '["publish"]', 3, 'an article has no field "publish"; did you mean "published"?'),
    ('"lusa"', '"luso"', 10, 'no dateline profile is called "luso"; did you mean "lusa"?'),
    ('"afp"', '"ap"', 11, 'no dateline style is called "ap"; did you mean "afp"?'),
    ('["ninjs"]', '["nitf", "ninj"]', 13, 'no format is called "ninj"; did you mean "ninjs"?'),
    ('["HL"]', '["HL003"]', 16, 'no rule is called "HL003"; did you mean "HL002"?'),
    ('ignore = ["HL"]', 'rules.ignore = ["HL003"]', 16, 'no rule is called "HL003"; did you mean "HL002"?'),
]


def _settings(project, text: str) -> Settings:
    return load(project({"newskit.toml": text}))


def test_names_that_exist_pass(project):
    """Codes, beginnings of codes, names, house rules and ALL choose rules; every other name is a known one."""
    check_names(_settings(project, _GOOD), _KNOWN)


@pytest.mark.parametrize(("old", "new", "line", "said"), _BAD, ids=[said for *_, said in _BAD])
def test_a_name_that_does_not_exist_is_refused_at_its_line(project, old, new, line, said):
    """The line of the very item, and the nearest name that exists."""
    with pytest.raises(UsageError) as caught:
        check_names(_settings(project, _GOOD.replace(old, new, 1)), _KNOWN)
    assert (caught.value.path, caught.value.line, render(caught.value.message)) == (
        "newskit.toml",
        line,
        said,
    )


def test_what_is_not_known_is_not_checked(project):
    """Without names to compare with, nothing is refused."""
    check_names(_settings(project, _GOOD.replace("ninjs", "anything")), KnownNames())


def test_one_letter_chooses_no_rules():
    """A family has two letters."""
    assert not is_selector("F", {"FM001": "x"})
    assert is_selector("FM", {"FM001": "x"})


@pytest.mark.parametrize(
    ("text", "line", "file"),
    [
        ('[newskit]\nschema = "s.json"', 2, "s.json"),
        ('[newskit.pairs]\nglossary = ["here.csv",\n"gone.csv"]', 3, "gone.csv"),
        (
            '[[newskit.style]]\nfiles = ["here.csv"]\n[[newskit.style]]\nfiles = ["style/*.yaml"]',
            3,
            "style/*.yaml",
        ),
        ('[[newskit.overrides]]\nfiles = "a"\nschema = "s.json"', 3, "s.json"),
    ],
)
def test_a_named_file_that_is_missing_is_refused(project, text, line, file):
    """A schema, glossary or house-style file that is not there, at the line that names it."""
    with pytest.raises(UsageError) as caught:
        check_files(load(project({"newskit.toml": text, "here.csv": ""})))
    assert (caught.value.line, caught.value.message.values["file"]) == (line, file)
