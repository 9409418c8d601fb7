"""How far a long run over standard input is: one line on standard error, for people alone."""

import contextlib
import os
import stat
import sys
from collections.abc import Iterator
from time import monotonic
from typing import TextIO

from newskit.cli.words import message_language, project_language
from newskit.messages import Message, render

_EVERY = 0.2  # seconds between two drawings
_AT_FIRST = 0.5  # seconds in which a short run is over without a bar
_LOOKED_AT = 64  # lines between two looks at the clock
_WIDTH = 30  # characters of the bar
_LINES = Message("lines-read", "lines read: {number}")


class Progress:
    """A bar over lines.

    `total` is the number of bytes to come, or None where it is not known: then the lines are counted alone.
    """

    def __init__(self, stream: TextIO, total: int | None, language: str = "en") -> None:
        self._stream, self._total, self._language = stream, total, language
        self._drawn = 0  # characters of the bar on the screen

    @classmethod
    def of_standard_input(cls) -> "Progress | None":
        """The bar of this run.

        None where nobody waits for it: standard error is no terminal, the terminal cannot go back to the
        start of a line, or what is read or written stands on the same terminal. It has no colour, so
        NO_COLOR does not ask to leave it out.
        """
        waits = sys.stderr.isatty() and not sys.stdout.isatty() and not sys.stdin.isatty()
        if not waits or os.environ.get("TERM") == "dumb":
            return None
        return cls(sys.stderr, _bytes_to_come(), message_language(project_language()))

    def watch(self, lines: Iterator[bytes]) -> Iterator[bytes]:
        """The lines themselves; the bar is drawn as they are taken, and is gone when they end."""
        taken, due = 0, monotonic() + _AT_FIRST
        try:
            for number, line in enumerate(lines, 1):
                yield line
                taken += len(line) + 1
                if number % _LOOKED_AT == 0 and monotonic() >= due:
                    self._draw(number, taken)
                    due = monotonic() + _EVERY
        finally:
            self._show("")

    def _draw(self, number: int, taken: int) -> None:
        told = render(Message(_LINES.key, _LINES.english, {"number": number}), self._language)
        if not self._total:
            self._show(told)
            return
        share = min(taken / self._total, 1.0)
        full = int(share * _WIDTH)
        self._show(f"[{'#' * full}{' ' * (_WIDTH - full)}] {int(share * 100):3} %  {told}")

    def _show(self, text: str) -> None:
        """Write over what stands there."""
        if not text and not self._drawn:
            return
        wiped = "\r" + " " * self._drawn + "\r"
        with contextlib.suppress(OSError, ValueError):  # the terminal may be gone; the run goes on
            self._stream.write(wiped + text)
            self._stream.flush()
        self._drawn = len(text)


def _bytes_to_come() -> int | None:
    """What is left of standard input, when it is a file."""
    try:
        status = os.fstat(sys.stdin.fileno())
        if not stat.S_ISREG(status.st_mode):
            return None
        return max(status.st_size - os.lseek(sys.stdin.fileno(), 0, os.SEEK_CUR), 0)
    except (OSError, ValueError):
        return None
