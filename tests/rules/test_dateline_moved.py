"""A dateline that is moved from the body to its field: nothing is lost, and nothing is told of it again."""

from hypothesis import given
from hypothesis import strategies as st

from newskit.checker.article import check_article
from newskit.checker.select import select
from newskit.config.settings import RuleSettings, Settings
from newskit.diagnostics import Diagnostic
from newskit.parsing import read_bytes
from newskit.text import Edit, Span, apply_edits

MOVES = RuleSettings(select=("DL008", "DL009"))
SETTINGS = Settings(root="/", rules=MOVES)
HEAD = "---\nid: a\nlanguage: en\nheadline: Ferries\n"
TOWNS = st.sampled_from(["LISBON", "SÃO PAULO", "ATLANTA, Ga.", "Rio de Janeiro", "PARIS/BERLIN"])
ENDS = st.sampled_from([", May 14 (Lusa) -", " (Reuters) —", ", 14 May 2024 (AFP) --", " (AP) _"])
COPY = st.text(alphabet=st.sampled_from("abc ABC,.()-—*_[]`<&\"'’\n"), max_size=40).map(
    lambda text: "The " + text
)


def moved(text: str) -> tuple[list[Diagnostic], str]:
    """What is found of moves, and the text after their fixes."""

    def failed(failure: Exception) -> None:
        raise failure

    article = read_bytes("a.md", text.encode(), SETTINGS)
    found = check_article(article, select(MOVES), failed)
    edits = [e for d in found if d.fix for e in d.fix.edits]
    after = apply_edits(text, [Edit(Span(e.range.start.offset, e.range.end.offset), e.text) for e in edits])
    return found, after


@given(TOWNS, ENDS, COPY)
def test_what_is_moved_is_whole(town: str, end: str, copy: str):
    """Field and body together say what the body said, and then there is no more to tell."""
    found, after = moved(f"{HEAD}---\n{town}{end} {copy}\n")
    assert [d.code for d in found] == ["DL009"]
    if found[0].fix is None:
        return
    article = read_bytes("a.md", after.encode(), SETTINGS)
    assert article.dateline
    assert f"{town}{end}" == article.dateline.value
    assert copy.split() == after.partition("\n---\n")[2].split()
    assert moved(after) == ([], after)
