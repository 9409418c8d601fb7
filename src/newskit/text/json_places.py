"""Where the values of a JSON text stand, for saying what is wrong with a file at its line.

The text has been read by `json` before, so only the order of its tokens matters here.
"""

import re
from collections.abc import Iterator, Sequence

from newskit.text.span import Span

JsonPath = tuple[str | int, ...]

_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[\[\]{},:]|[^\s\[\]{},:"]++', re.DOTALL)


def json_place(text: str, path: Sequence[str | int]) -> Span | None:
    """The span of the first token of the value at a path; None where the text does not have it."""
    wanted = tuple(path)
    return next((span for at, span in _values(text) if at == wanted), None)


def _values(text: str) -> Iterator[tuple[JsonPath, Span]]:
    """Every value with its path, in the order written."""
    import json

    path: list[str | int] = []
    expects_key = False
    for token in _TOKEN.finditer(text):
        sign = token[0]
        if sign == ":":
            continue
        if sign == ",":
            expects_key = isinstance(path[-1], str) if path else False
            if path and isinstance(path[-1], int):
                path[-1] += 1
        elif sign in "]}":
            path.pop()
            expects_key = False
        elif expects_key:
            path[-1] = json.loads(sign)
            expects_key = False
        else:
            yield tuple(path), Span(token.start(), token.end())
            if sign in "[{":
                path.append(0 if sign == "[" else "")
                expects_key = sign == "{"
