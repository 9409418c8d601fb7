"""Paragraphs that a mail program, an editor or a soft return broke over several lines."""

from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from newskit.importers.text.classes import is_sentence
from newskit.importers.text.lines import Line
from newskit.lexicon import furniture

_NARROWEST, _WIDEST = 40, 100  # characters of a line of wrapped copy
_LEAST = 2  # breaks inside sentences from which a capture counts as wrapped
_HEADING, _NAME = 3, 3  # lines of a headline, and words of a name
_BULLETS = "-–—•*·>"


def unwrapped(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The lines with broken paragraphs made whole; a whole one keeps the number of each line it came from."""
    whole = tuple(_without_soft_returns(lines))
    width = _width(whole)
    return tuple(_paragraphs(whole, width)) if width else whole


def _without_soft_returns(lines: Sequence[Line]) -> Iterator[Line]:
    """The parts of one numbered line, joined where they are one sentence or all are sentences."""
    for _, parts in groupby(lines, key=lambda line: line.number):
        touching = list(parts)
        yield from [_joined(touching)] if _is_paragraph(touching) else touching


def _is_paragraph(parts: Sequence[Line]) -> bool:
    """Whether the parts of a numbered line are one paragraph."""
    if len(parts) < 2 or not is_sentence(parts[-1]) or any(part.after for part in parts[:-1]):
        return False
    return all(map(is_sentence, parts)) or any(_flows(upper, lower) for upper, lower in pairwise(parts))


def _width(lines: Sequence[Line]) -> int:
    """The width at which the copy is wrapped; 0 where nothing shows it, or most of it is longer lines."""
    broken = [len(upper.text) for upper, lower in pairwise(lines) if _is_broken(upper, lower)]
    if len(broken) < _LEAST:
        return 0
    width = max(broken)
    longer = sum(len(line.text) for line in lines if len(line.text) > _WIDEST)
    return width if longer < sum(broken) else 0


def _is_broken(upper: Line, lower: Line) -> bool:
    """Whether a sentence goes on from a line as wide as wrapped copy to the line that touches it."""
    return _NARROWEST <= len(upper.text) <= _WIDEST and not upper.after and _flows(upper, lower)


def _flows(upper: Line, lower: Line) -> bool:
    """Whether a sentence that the upper line does not end goes on with a small letter."""
    return upper.cells == lower.cells == 1 and lower.text[0].islower() and not is_sentence(upper)


def _paragraphs(lines: Sequence[Line], width: int) -> Iterator[Line]:
    """The lines of wrapped copy, paragraph by paragraph."""
    run: list[Line] = []
    for line in lines:
        if run and not _goes_on(run[-1], line, width):
            yield from _settled(run, lines[0])
            run = []
        run.append(line)
    yield from _settled(run, lines[0])


def _goes_on(upper: Line, lower: Line, width: int) -> bool:
    """Whether a break is one of wrapped copy: inside a sentence, or the next word had no room."""
    if upper.after or upper.cells + lower.cells > 2 or lower.text[0] in _BULLETS or _signs(lower):
        return False
    if len(upper.text) * 2 >= width and _flows(upper, lower):
        return True
    return len(upper.text) <= _WIDEST and len(upper.text) + 1 + len(lower.text.split(maxsplit=1)[0]) > width


def _signs(line: Line) -> bool:
    """Whether a line is a byline: it never continues a headline."""
    first, *rest = line.words or ("",)
    return first.casefold() in furniture.BYLINE_LABELS and bool(rest) and rest[0][0].isupper()


def _settled(run: Sequence[Line], top: Line) -> Sequence[Line]:
    """A run as one line: a sentence goes over a break, it is a block under the first, or the headline."""
    block = run[0].before and run[-1].after and run[0] is not top and is_sentence(run[-1])
    flows = any(_flows(upper, lower) for upper, lower in pairwise(run))
    whole = flows or block or (run[0] is top and _is_heading(run))
    return [_joined(run)] if len(run) > 1 and whole else run


def _is_heading(run: Sequence[Line]) -> bool:
    """Whether the first lines of a capture are one headline: no stamp, name or standfirst among them."""
    return (
        len(run) <= _HEADING and not any(is_sentence(line) for line in run) and not any(map(_is_other, run))
    )


def _is_other(line: Line) -> bool:
    """Whether a line begins with a number, as stamps do, or could be a name."""
    name = len(line.words) <= _NAME and all(word[0].isupper() for word in line.words)
    return line.text[0].isdigit() or name


def _joined(run: Sequence[Line]) -> Line:
    """One line of several."""
    text = " ".join(line.text for line in run)
    pieces = tuple(piece for line in run for piece in line.printed)
    return Line(run[0].number, text, run[0].before, run[-1].after, pieces=pieces)
