"""import: a page capture becomes an article file, and every line is accounted for."""

import json
import sys
from pathlib import Path

import pytest
from ruamel.yaml import YAML

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE

from newskit.importers.slug import slug_of

EXAMPLE = Path(__file__).parents[2] / "examples" / "capture"
EXPECTED = next((EXAMPLE / "expected").iterdir())
CAPTURE = (EXAMPLE / "capture.txt").read_bytes()


@pytest.fixture
def seed(shared: Path) -> Path:
    """The capture that the product starts from."""
    return next((shared / "seed").iterdir())


def front(text: str) -> dict:
    return YAML(typ="safe", pure=True).load(
        text.split("---\n")[1].replace("published: ", "published: !!str ")
    )


def body(text: str) -> list[str]:
    return [part for part in text.split("---\n", 2)[2].split("\n\n") if part.strip()]


def test_seed_gives_every_field_and_paragraph(desk, seed):
    """Headline once, standfirst, instant with the house's offset, credit, section, topic, language, 13 paragraphs."""
    run = desk("import", str(seed))
    written, page = front(run.text), seed.read_text("utf-8").splitlines()
    assert run.code == 0
    assert written.pop("id") == slug_of(page[7])
    assert written.pop("related") == [
        {
            "headline": page[44].removeprefix("Read Also: ").removesuffix(" (Portuguese version)"),
            "language": "pt",
        }
    ]
    assert written == {
        "language": "en",
        "headline": page[7],
        "standfirst": page[9],
        "credit": "Lusa",
        "publisher": "Notícias ao Minuto",
        "published": "2024-05-14T15:48:00+01:00",
        "section": "Mundo",
        "topics": ["MNE russo"],
    }
    assert [paragraph.strip() for paragraph in body(run.text)] == [line for line in page[18:44] if line]
    assert len(body(run.text)) == 13


def test_seed_lines_are_written_or_told(desk, seed):
    """Each line of the page stands in the article, or in the report under its number and with a reason."""
    run = desk("import", str(seed), "--report", "report.json")
    (told,) = json.loads((desk.folder / "report.json").read_text())["files"]
    unused = {each["line"]: each for each in told["unused"]}
    assert sorted(unused) == [1, 3, 4, 5, 6, 12, 47, 49, 50]
    assert all(each["reason"] and each["key"] for each in unused.values())
    read = ("15:48 - 14/05/24 por Lusa", "Mundo MNE russo", "Read Also: ")
    for number, line in enumerate(seed.read_text("utf-8").splitlines(), 1):
        plain = line.strip()
        if plain and number not in unused and not plain.startswith(read):
            assert plain in run.text.replace('\\"', '"')
    lines = run.err.splitlines()
    assert sum(f"{seed}:{number}: " in line for number in unused for line in lines) == len(unused)


def test_imported_article_is_clean(desk, seed):
    """Check has nothing to say against what import writes."""
    assert desk("import", str(seed), "--to", "articles").code == 0
    run = desk("check", "--format", "json")
    assert (run.code, run.rules, run.report["summary"]["files"]) == (0, [], 1)


def test_example_gives_the_expected_file(desk):
    """The example capture becomes, byte for byte, the file that stands beside it; its path is printed."""
    run = desk("import", str(EXAMPLE / "capture.txt"), "--to", "out/articles")
    assert (run.code, run.text) == (0, f"out/articles/{EXPECTED.name}\n")
    assert (desk.folder / "out/articles" / EXPECTED.name).read_bytes() == EXPECTED.read_bytes()


@pytest.mark.parametrize(
    "data",
    [CAPTURE, b"\xef\xbb\xbf" + CAPTURE, CAPTURE.replace(b"\n", b"\r\n")],
    ids=["plain", "BOM", "CRLF"],
)
def test_standard_input_is_printed(desk, data):
    """- reads standard input; without --to the article is printed and nothing else stands there."""
    run = desk("import", "-", stdin=data)
    assert (run.code, run.out) == (0, EXPECTED.read_bytes())


def test_existing_file_is_kept_without_force(desk):
    """A file that exists is refused with exit 2 and stays as it was; --force writes it anew."""
    desk.write({f"out/{EXPECTED.name}": "mine"})
    arguments = ["import", str(EXAMPLE / "capture.txt"), "--to", "out"]
    run = desk(*arguments)
    assert (run.code, (desk.folder / "out" / EXPECTED.name).read_text()) == (2, "mine")
    assert f"out/{EXPECTED.name}" in run.err
    assert desk(*arguments, "--force").code == 0
    assert (desk.folder / "out" / EXPECTED.name).read_bytes() == EXPECTED.read_bytes()


def test_options_are_evidence(desk):
    """--language and --timezone stand for what the page does not state."""
    desk.write({"page.txt": CAPTURE.replace("Notícias ao Minuto".encode(), b"A Paper")})
    bare = desk("import", "page.txt")
    assert "published: 2025-02-03T09:12:00\n" in bare.text
    assert "--timezone" in bare.err
    told = desk("import", "page.txt", "--timezone", "Atlantic/Azores", "--language", "en-GB", "--to", "out")
    assert told.text.endswith(".en-GB.md\n")
    text = (desk.folder / told.text.strip()).read_text("utf-8")
    assert "published: 2025-02-03T09:12:00-01:00\n" in text
    assert "language: en-GB\n" in text


NOT_PAGES = {
    "empty": b"",
    "blank": b"\n \n",
    "Latin-1": CAPTURE.decode().encode("cp1252", "replace"),
    "UTF-16": CAPTURE.decode().encode("utf-16"),
}


@pytest.mark.parametrize("data", NOT_PAGES.values(), ids=NOT_PAGES)
def test_no_article_is_told(desk, data):
    """Of a file without a story, or in another encoding, no article is made: exit 1, its name and why, nothing printed."""
    desk.write({"page.txt": data})
    run = desk("import", "page.txt")
    assert (run.code, run.out) == (1, b"")
    assert all("page.txt" in line for line in run.err.splitlines())
    assert len(run.err.splitlines()) >= 2


def test_every_input_is_read(desk):
    """One that is missing and one without a story do not keep the others from being written."""
    desk.write({"page.txt": CAPTURE, "empty.txt": b""})
    run = desk("import", "nope.txt", "empty.txt", "page.txt", "--to", "out")
    assert run.code == 2
    assert (desk.folder / "out" / EXPECTED.name).exists()
    assert "nope.txt" in run.err


def test_capture_may_be_a_link(desk, tmp_path):
    """A capture that is a link out of the folder is read: it was named."""
    (tmp_path / "elsewhere.txt").write_bytes(CAPTURE)
    (desk.folder / "page.txt").symlink_to(tmp_path / "elsewhere.txt")
    assert desk("import", "page.txt").out == EXPECTED.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (["--timezone", "Europe/Lisbo"], "Europe/Lisbon"),
        (["--profile", "lus"], "lusa"),
        (["--language", "pt_PT!"], "pt-PT"),
        (["--from", "word"], "text"),
        (["--to", "page.txt"], "page.txt"),
        (["--messages", "fr"], "pt"),
    ],
)
def test_unusable_options_are_refused(desk, arguments, near):
    """Unknown zones, houses, tags, formats and folders: exit 2, one line that helps."""
    desk.write({"page.txt": CAPTURE, "a.md": ARTICLE})
    run = desk("import", "page.txt", *arguments)
    assert (run.code, run.out, len(run.err.splitlines())) == (2, b"", 1)
    assert near in run.err
