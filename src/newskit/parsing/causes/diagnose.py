"""From a stretch that does not read to faults: which of the proposed causes mend it."""

from collections.abc import Iterator

from newskit.article import Fault, Mapping
from newskit.config.settings import Limits
from newskit.parsing.causes.blanks import (
    indent,
    item_without_list,
    levels_after,
    no_blank_after_colon,
    no_blank_after_dash,
    tab,
)
from newskit.parsing.causes.broken import below_block_header, broken_line, cut_by_comment
from newskit.parsing.causes.flow import lost_comma
from newskit.parsing.causes.foreign import foreign_sign
from newskit.parsing.causes.lines import lines_of
from newskit.parsing.causes.proposal import Around, Cause, Level, Proposal
from newskit.parsing.causes.quotes import quotes
from newskit.parsing.causes.signs import bracket, colon, item_beside_field, list_after_empty, reserved
from newskit.parsing.events import SyntaxProblem, read_tree
from newskit.text import Edit, Span, apply_edits

_MOST = 40  # proposals tried for one stretch: each costs one reading of it
_MOST_LINES = 2_000  # lines looked at in one stretch; front matter that long is no front matter
_CAUSES: tuple[Cause, ...] = (
    tab,
    foreign_sign,
    below_block_header,
    no_blank_after_colon,
    no_blank_after_dash,
    item_beside_field,
    reserved,
    lost_comma,
    quotes,
    bracket,
    list_after_empty,
    colon,
    indent,
    cut_by_comment,
    broken_line,
    item_without_list,
)


def diagnose(text: str, base: int, problem: SyntaxProblem, limits: Limits) -> list[Fault]:
    """The faults of a stretch that does not read; at least one."""
    proposals = list(_proposals(text))
    trial = _Trial(text, problem.offset - base, limits)
    for proposal in proposals:
        if proposal.edits and trial.add(proposal):
            return [_fault(each, base, mended=True) for each in trial.smallest()]
    kept = trial.kept or _nearest(proposals, problem.offset - base)
    if kept:
        return [_fault(each, base, mended=False) for each in kept]
    at = min(max(problem.offset, base), base + max(len(text.rstrip()) - 1, 0))
    return [Fault("yaml-syntax", Span(at, at + 1), {"problem": problem.words})]


class _Trial:
    """Proposals taken one after another, each kept that brings the parser further."""

    def __init__(self, text: str, reached: int, limits: Limits) -> None:
        self.kept: list[Proposal] = []
        self._text = text
        self._reached = reached
        self._limits = limits

    def add(self, proposal: Proposal) -> bool:
        """Take a proposal where it helps; True when the stretch reads with it."""
        reached = self._read([*self.kept, proposal])
        if reached is not None and reached <= self._reached:
            return False
        self.kept.append(proposal)
        self._reached = reached if reached is not None else self._reached
        return reached is None

    def smallest(self) -> list[Proposal]:
        """The last proposal alone where it is enough."""
        return self.kept[-1:] if self._read(self.kept[-1:]) is None else self.kept

    def _read(self, proposals: list[Proposal]) -> int | None:
        """The offset in the stretch where reading stops with the edits made; None when it does not stop."""
        edits = [edit for proposal in proposals for edit in proposal.edits]
        try:
            tree = read_tree(apply_edits(self._text, edits), self._limits)
        except ValueError:
            return -1
        if tree.problem is not None:
            return _original(tree.problem.offset, edits)
        return None if isinstance(tree.root, Mapping) else -1


def _original(offset: int, edits: list[Edit]) -> int:
    """An offset in the edited text as one in the text as it stands."""
    for edit in sorted(edits):
        if edit.span.start < offset:
            offset -= len(edit.text) - (edit.span.end - edit.span.start)
    return offset


def _nearest(proposals: list[Proposal], offset: int) -> list[Proposal]:
    """The last proposal before the place where the parser noticed; the first of all when there is none."""
    before = [proposal for proposal in proposals if proposal.span.start <= offset]
    return before[-1:] or proposals[:1]


def _fault(proposal: Proposal, base: int, *, mended: bool) -> Fault:
    edits = tuple(Edit(edit.span.shifted(base), edit.text) for edit in proposal.edits) if mended else ()
    return Fault(proposal.kind, proposal.span.shifted(base), proposal.values, edits)


def _proposals(text: str) -> Iterator[Proposal]:
    """The first cause that fits each line."""
    lines = lines_of(text, _MOST_LINES)
    levels: tuple[Level, ...] = ()
    made = 0
    for at, line in enumerate(lines):
        around = Around(text, lines, at, levels)
        proposal = next((found for cause in _CAUSES if (found := cause(line, around))), None)
        if proposal:
            made += 1
            yield proposal
        if made >= _MOST or (proposal and proposal.kind == "unclosed-bracket"):
            return  # below a bracket that nothing closes, no line is what it seems
        levels = levels_after(line, levels, proposal)
