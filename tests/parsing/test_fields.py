"""Missing, unknown and misspelt fields, under newskit's names and a repository's."""

import pytest

from newskit.article import Article
from newskit.config.presets import PRESETS
from newskit.config.settings import FieldSettings, PairSettings, Settings
from newskit.parsing import read_bytes
from newskit.parsing.names import field_names

MAPPED = FieldSettings(
    names={"headline": ("titulo", "titular"), "published": ("data",), "credit": ("fonte",), "images": ()},
    required=("headline", "published"),
    known=frozenset({"layout", "permalink"}),
)


def read(front: str, fields: FieldSettings, path: str = "story.md") -> Article:
    return read_bytes(path, f"---\n{front}---\nCopy.\n".encode(), Settings(root="/", fields=fields))


def told(article: Article, *kinds: str) -> list[tuple[str, str, str]]:
    """Kind, field and the text at the span of the faults of these kinds."""
    return [
        (fault.kind, fault.values["field"], article.source.slice(fault.span))
        for fault in article.faults
        if fault.kind in kinds and fault.span
    ]


MISSING = [
    ("", [("titulo", "---"), ("data", "---")]),
    ("titulo: Os barcos voltam\n", [("data", "---")]),
    ("titular: Os barcos voltam\ndata: 2026-01-02T10:00:00Z\n", []),
    ("headline: Os barcos voltam\ndata: 2026-01-02T10:00:00Z\n", [("titulo", "---")]),
    ("titulo:\ndata: ~\n", [("titulo", "titulo"), ("data", "data")]),
    ("titulo: ' '\ndata: 2026-01-02T10:00:00Z\n", [("titulo", "titulo")]),
    ("titulo: 'Os barcos' voltam\ndata: 2026-01-02T10:00:00Z\n", []),
    ("titulo: 7\ndata: em breve\n", []),
]


@pytest.mark.parametrize(("front", "expected"), MISSING)
def test_missing_fields_have_the_name_of_the_repository(front, expected):
    """Absent ones are told at the opening fence under the preferred name, empty ones at their own name."""
    article = read(front, MAPPED)
    assert told(article, "missing-field") == [("missing-field", *each) for each in expected]


GIVEN = [
    ("story.md", ["id", "language"]),
    ("story.pt.md", ["id"]),
    ("pt/story.md", ["id"]),
]


@pytest.mark.parametrize(("path", "expected"), GIVEN)
def test_what_the_path_gives_is_not_missing(path, expected):
    """A language in the file's name or folder is enough."""
    article = read("headline: a\npublished: 2026-01-02T10:00:00Z\n", FieldSettings(), path)
    assert [field for _, field, _ in told(article, "missing-field")] == expected


def test_a_generator_takes_the_id_from_the_path():
    """Under a generator's preset neither id nor date is asked for."""
    article = read("title: Os barcos voltam\n", PRESETS["hugo"].fields, "content/pt/barcos.md")
    assert article.faults == ()
    assert article.id is not None
    assert article.id.value == "content/barcos"


STRANGERS = [
    ("layout: story\npermalink: /a/\n", []),
    ("fonte: Lusa\n", []),
    ("newskit: {allow: [TP031]}\n", []),
    ("rubrica: Mundo\n", [("unknown-field", "rubrica", "rubrica")]),
    ("fonti: Lusa\n", [("misspelt-field", "fonti", "fonti")]),
    ("Fonte: Lusa\n", [("misspelt-field", "Fonte", "Fonte")]),
    ("'rubrica': Mundo\n", [("unknown-field", "rubrica", "'rubrica'")]),
    ("images: a.jpg\n", []),
    ("credit: Lusa\n", [("unknown-field", "credit", "credit")]),
]


@pytest.mark.parametrize(("front", "expected"), STRANGERS)
def test_strangers_are_told_at_their_names(front, expected):
    """Known are the mapped names, newskit's own where nothing is mapped, and the generator's."""
    article = read(f"titulo: a\ndata: 2026-01-02T10:00:00Z\n{front}", MAPPED)
    assert told(article, "unknown-field", "misspelt-field") == expected


MISSPELT = [
    # written, meant
    ("standfrist", "standfirst"),  # two letters swapped
    ("standfirts", "standfirst"),
    ("standfist", "standfirst"),  # one lost
    ("standdfirst", "standfirst"),  # one added
    ("standfurst", "standfirst"),  # one changed
    ("tandfirst", "standfirst"),  # the first one lost
    ("standfirst2", "standfirst"),
    ("Standfirst", "standfirst"),
    ("STATUS", "status"),
    ("translation-of", "translation_of"),
    ("Url", "url"),  # by case alone, however short
]
OTHER_WORDS = ["tag", "ur", "urls", "standfirsts2", "kicker", "deck", "translationof2"]


@pytest.mark.parametrize(("written", "meant"), MISSPELT)
def test_one_edit_or_case_is_a_slip(written, meant):
    """One letter or the case apart from a known name: the name meant is told and put in its place."""
    article = read(f"{written}: a\n", FieldSettings(required=()))
    (fault,) = [fault for fault in article.faults if fault.kind == "misspelt-field"]
    assert fault.values == {"field": written, "known": meant, "ours": True}
    ((span, text),) = fault.edits
    assert (article.source.slice(span), text) == (written, meant)


@pytest.mark.parametrize("written", OTHER_WORDS)
def test_other_words_are_no_slips(written):
    """Short names and names two edits away are unknown, not misspelt."""
    article = read(f"{written}: a\n", FieldSettings(required=()))
    assert [fault.kind for fault in article.faults] == ["unknown-field"]


def test_no_rename_where_the_right_field_is_there():
    """A rename would make the field stand twice."""
    article = read("status: usable\nstatsu: withheld\n", FieldSettings(required=()))
    (fault,) = article.faults
    assert fault.kind == "misspelt-field"
    assert fault.edits == ()


def test_the_first_name_of_several_counts():
    """Where two mapped names are there, the preferred one gives the value and its name is used."""
    article = read("titular: Segundo\ntitulo: Primeiro\ndata: 2026-01-02T10:00:00Z\n", MAPPED)
    assert article.headline is not None
    assert article.headline.value == "Primeiro"
    assert article.front is not None
    assert article.front.written_name("headline") == "titulo"


def test_a_field_that_is_not_there_has_its_preferred_name():
    """What would be added is added under the repository's name."""
    article = read("titular: a\n", MAPPED)
    assert article.front is not None
    assert [article.front.written_name(name) for name in ("headline", "credit", "section")] == [
        "titular",
        "fonte",
        "section",
    ]


def test_written_names_map_to_newskits():
    """Every mapped name leads to newskit's; a name mapped to nothing belongs to the repository."""
    names = field_names(MAPPED).by_written
    assert names["titulo"] == names["titular"] == "headline"
    assert names["fonte"] == "credit"
    assert names["section"] == "section"
    assert "images" not in names
    assert "headline" not in names


def test_marks_of_pairs_are_known():
    """The names that settings give to the mark of an untranslated story and to the revision are no strangers."""
    settings = Settings(root="/", pairs=PairSettings(untranslated=("stub",), revision_field="based_on"))
    text = "---\nid: a\nlanguage: en\nheadline: A\npublished: 2026-01-02T10:00:00Z\nstub: true\nbased_on: x\n---\nA.\n"
    assert read_bytes("a.md", text.encode(), settings).faults == ()


def test_hugo_reads_names_in_any_case():
    """Written `Title`, `LASTMOD` or `Draft`, a field means what it means in lower case, under its own name."""
    article = read("Title: Os barcos voltam\nLASTMOD: 2026-01-02\nDraft: true\n", PRESETS["hugo"].fields)
    assert article.faults == ()
    assert article.headline is not None
    assert article.headline.value == "Os barcos voltam"
    assert article.modified is not None
    assert article.braked
    assert article.front is not None
    assert article.front.written_name("headline") == "Title"


@pytest.mark.parametrize(
    ("articles", "expected"), [("**/*.md", []), ("*.md", []), ("{news,terms}/**/*.md", ["title"])]
)
def test_a_folder_named_in_the_settings_holds_stories(articles, expected):
    """What only a glob over everything takes in is a page until it states something that stories state."""
    settings = Settings(root="/", fields=PRESETS["jekyll"].fields, articles=("**/*.md", articles))
    article = read_bytes("terms/pier.md", b"---\nlayout: term\n---\nCopy.\n", settings)
    assert expected == [field for _, field, _ in told(article, "missing-field")]


def test_of_two_slips_of_one_name_the_first_is_mended():
    """Both are told; renaming both would make one field twice."""
    article = read("Topics: [a]\nTOPICS: [b]\n", FieldSettings())
    slips = [fault for fault in article.faults if fault.kind == "misspelt-field"]
    assert [(fault.values["known"], len(fault.edits)) for fault in slips] == [("topics", 1), ("topics", 0)]
