"""JSON as bytes: UTF-8, stable, safe where it stands."""

import json
import re
from typing import Any

# DEL, three characters that some readers take for line ends, and halves of pairs, which UTF-8 cannot hold.
_ESCAPED = re.compile("[\x7f\x85\u2028\u2029\ud800-\udfff]")
_MARKUP = re.compile("[<>&]")


def dump(value: Any) -> bytes:
    """A document as UTF-8 with a final line feed; keys keep their order.

    U+0085, U+2028, U+2029 and lone surrogates are escaped.
    """
    text = json.dumps(value, ensure_ascii=False, indent=2, allow_nan=False)
    return f"{_ESCAPED.sub(_escaped, text)}\n".encode()


def embedded(value: Any) -> str:
    """JSON that may stand inside a script element: `<`, `>` and `&` are escaped too."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    return _MARKUP.sub(_escaped, _ESCAPED.sub(_escaped, text))


def load(data: bytes) -> Any:
    """The value of a JSON document.

    Raises:
        ValueError: the bytes are no JSON in UTF-8, or nested deeper than Python reads.
    """
    try:
        return json.loads(data.decode("utf-8"), parse_constant=_refused)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _escaped(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _refused(name: str) -> Any:
    raise ValueError(f"{name} is not JSON")
