"""pairs: an original and its translation, wherever the other side lies."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from running import ARTICLE

EN = [
    "The council approved 14 new bridges over the river on Monday, according to the mayor of the town.",
    "Residents said they were pleased with the decision and hoped that works would start before the summer.",
    "The budget for the whole programme is 412 million euros over the next three years, the mayor added.",
]
PT = [
    "A câmara aprovou 14 novas pontes sobre o rio na segunda-feira, segundo o presidente da câmara.",
    "Os moradores disseram estar satisfeitos com a decisão e esperam que as obras comecem antes do verão.",
    "O orçamento de todo o programa é de 412 milhões de euros nos próximos três anos, acrescentou o autarca.",
]
WRONG = [*PT[:2], PT[2].replace("412", "421")]


def article(language: str, paragraphs: list[str], *fields: str, name: str = "bridges") -> str:
    head = [
        f"id: {name}",
        f"language: {language}",
        "headline: H",
        "published: 2026-01-02T10:00:00+00:00",
        *fields,
    ]
    return "\n".join(["---", *head, "---", "\n\n".join(paragraphs), ""])


def told(run) -> list[tuple[str, ...]]:
    """Code, place, place in the other file."""
    return [
        (
            d["code"],
            f"{d['path']}:{d['span']['start']['line']}:{d['span']['start']['column']}",
            *(
                f"{r['path']}:{r['span']['start']['line']}:{r['span']['start']['column']}"
                for r in d["related"]
            ),
        )
        for d in run.report["diagnostics"]
    ]


DIFFERENCES = {
    "number": (WRONG, [("TP031", "b.pt.md:11:37", "b.en.md:11:39")]),
    "missing paragraph": ([PT[0], PT[2]], [("TP001", "b.pt.md:7:95", "b.en.md:9:1")]),
    "untranslated paragraph": ([PT[0], EN[1], PT[2]], [("TP002", "b.pt.md:9:1", "b.en.md:9:1")]),
    "merged paragraphs": ([f"{PT[0]} {PT[1]}", PT[2]], []),
    "split paragraph": ([*PT[0].split(", ", 1), *PT[1:]], []),
    "equal": (PT, []),
}


@pytest.mark.parametrize(("paragraphs", "found"), DIFFERENCES.values(), ids=DIFFERENCES)
@pytest.mark.parametrize("command", ["check", "pairs"])
def test_differences_are_told_with_both_places(desk, command, paragraphs, found):
    """A number, a missing and an untranslated paragraph are told at their place in both files; other cuts are silent."""
    desk.write({"b.en.md": article("en", EN), "b.pt.md": article("pt", paragraphs)})
    run = desk(command, "--format", "json")
    assert (told(run), run.report["summary"]["pairs"]) == (found, 1)
    assert run.code == int(bool(found))


LAYOUTS = {
    "by file name": ({"b.en.md": (), "b.pt.md": ()}),
    "translation_of a path": ({"one.md": (), "dois.md": ("translation_of: one.md",)}),
    "translation_of an id": ({"one.md": (), "dois.md": ("translation_of: bridges",)}),
    "translation_key": ({"one.md": ("translation_key: k",), "dois.md": ("translation_key: k",)}),
    "folders": ({"en/a.md": (), "pt/a.md": ()}),
    "translation in another folder": ({"one.md": (), "pt/dois.md": ("translation_of: ../one.md",)}),
    "beside a folder": ({"a.md": (), "pt/a.md": ()}),
}


@pytest.mark.parametrize("layout", LAYOUTS.values(), ids=LAYOUTS)
@pytest.mark.parametrize("named", [None, 0, 1], ids=["all", "original", "translation"])
def test_other_side_is_read_from_disk(desk, layout, named):
    """Whichever side is named, the pair is found and told once."""
    original, translation = layout
    desk.write(
        {
            original: article("en", EN, *layout[original]),
            translation: article("pt", WRONG, *layout[translation], name="pontes"),
        }
    )
    arguments = [] if named is None else [[original, translation][named]]
    run = desk("pairs", "--format", "json", *arguments)
    assert [code for code, *_ in told(run)] == ["TP031"]
    assert run.report["diagnostics"][0]["path"] == translation
    assert run.report["summary"]["files"] == (1 if arguments else 2)


def test_other_side_is_not_checked_for_itself(desk):
    """Of a file that was not named only what concerns the pair is told."""
    desk.write({"b.en.md": article("en", EN, "colour: red"), "b.pt.md": article("pt", WRONG)})
    assert desk("check", "--format", "json", "b.pt.md").rules == ["TP031"]


def test_only_one_in_two_languages_is_a_pair(desk):
    """Stories alone, or twice in one language, make no pair."""
    desk.write({"a.md": article("en", EN), "b.md": article("en", WRONG), "c.md": article("pt", WRONG)})
    assert desk("pairs", "--format", "json").report["summary"]["pairs"] == 0


SIDES = {
    "files": (["x.md", "y.md"], "y.md"),
    "folders": (["in", "out"], "out/n/s.md"),
    "folders with a slash": (["in/", "./out/"], "out/n/s.md"),
}


@pytest.mark.parametrize(("sides", "path"), SIDES.values(), ids=SIDES)
def test_sides_named_outright(desk, sides, path):
    """Two files whatever their names say, or two trees by equal path."""
    right, wrong = article("en", EN), article("pt", WRONG)
    desk.write({"x.md": right, "y.md": wrong, "in/n/s.md": right, "out/n/s.md": wrong, "out/n/t.md": wrong})
    run = desk("pairs", "--original", sides[0], "--translation", sides[1], "--format", "json")
    assert (run.code, [(c, p.partition(":")[0]) for c, p, *_ in told(run)]) == (1, [("TP031", path)])
    assert run.report["summary"]["pairs"] == 1


def test_sides_of_another_project(desk):
    """Sides that lie outside the project of the current folder go by their own."""
    desk.write(
        {"newskit.toml": "[newskit]\n", "../o/x.md": article("en", EN), "../o/y.md": article("pt", WRONG)}
    )
    run = desk("pairs", "--original", "../o/x.md", "--translation", "../o/y.md", "--format", "json")
    assert [place for _, place, *_ in told(run)] == ["y.md:11:37"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--original", "x.md"],
        ["--translation", "x.md"],
        ["--original", "x.md", "--translation", "."],
        ["--original", "empty", "--translation", "other"],
        ["--original", "x.md", "--translation", "nope.md"],
        ["--original", "x.md", "--translation", "x.md", "x.md"],
    ],
)
def test_sides_that_make_no_pair_are_refused(desk, arguments):
    """One side alone, a file and a folder, trees without an equal path, paths beside them: exit 2, one line."""
    desk.write({"x.md": ARTICLE, "empty/a.md": ARTICLE, "other/b.md": ARTICLE})
    run = desk("pairs", *arguments)
    assert (run.code, len(run.err.splitlines())) == (2, 1)
