"""What one library makes of lines: run by `datelines.py` in the environment where the library is.

`python benchmarks/dateline_readers.py NAME` takes JSON objects with `raw` and `lang`, one a line, on standard
input. It prints one JSON object: the version, the microseconds a line, and the answer to each line: the date
as "2024-05-14", "--05-14" where the reader knows that no year is stated, or null. Of newskit it is the whole
reading. Other lines are read before: what is measured is neither start-up nor a line that is remembered.
"""

import json
import sys
from collections.abc import Callable
from importlib.metadata import version
from time import process_time
from typing import Any

from dateline_material import lines_made

Read = Callable[[str, str], Any]
_LANGUAGES = ("en", "pt", "es", "fr")
_WARMING = 300  # lines
_NO_YEAR = 1  # arrow's year where a format has none

_ARROW = {
    "en": [
        "dddd, MMMM D, YYYY h:mm A",
        "MMMM D, YYYY h:mm A",
        "MMMM D, YYYY, h:mm A",
        "MMM D, YYYY h:mm A",
        "MMM D, YYYY, h:mm A",
        "D MMMM YYYY HH:mm",
        "D MMM YYYY HH:mm",
        "YYYY-MM-DD HH:mm",
        "MM/DD/YYYY h:mm A",
        "MMMM D, YYYY",
        "MMM D, YYYY",
        "MMM. D, YYYY",
        "D MMMM YYYY",
        "D MMM YYYY",
        "YYYY-MM-DD",
        "MM/DD/YYYY",
        "MMMM D",
        "MMM. D",
        "MMM D",
        "D MMMM",
        "D MMM",
    ],
    "pt": [
        "DD/MM/YYYY HH:mm",
        "DD/MM/YYYY HH[h]mm",
        "HH:mm - DD/MM/YY",
        "D [de] MMMM [de] YYYY [às] HH[h]mm",
        "D [de] MMMM [de] YYYY",
        "D MMMM YYYY",
        "D MMM YYYY",
        "DD/MM/YYYY",
        "DD/MM/YY",
        "YYYY-MM-DD",
        "D [de] MMMM",
        "D MMMM",
        "D MMM",
    ],
}


def _newskit() -> Read:
    from newskit.datelines import Context, parse

    contexts = {language: Context(language=language) for language in _LANGUAGES}
    return lambda line, language: parse(line, contexts[language])


def _dateparser() -> Read:
    from dateparser import parse

    settings = {language: _order(language) for language in _LANGUAGES}
    return lambda line, language: parse(line, languages=[language], settings=settings[language])


def _search_dates() -> Read:
    from dateparser.search import search_dates

    settings = {language: _order(language) for language in _LANGUAGES}

    def read(line: str, language: str) -> Any:
        found = search_dates(line, languages=[language], settings=settings[language])
        return found[0][1] if found else None

    return read


def _order(language: str) -> dict[str, str]:
    return {"DATE_ORDER": "MDY" if language == "en" else "DMY"}


def _dateutil() -> Read:
    from dateutil.parser import parse

    return lambda line, language: parse(line, dayfirst=language != "en")


def _dateutil_fuzzy() -> Read:
    from dateutil.parser import parse

    return lambda line, language: parse(line, dayfirst=language != "en", fuzzy=True)


def _arrow() -> Read:
    from arrow import get

    return lambda line, language: get(line, _ARROW.get(language, _ARROW["en"]), locale=language)


def _htmldate() -> Read:
    from html import escape

    from htmldate import find_date

    def read(line: str, _: str) -> Any:
        page = f"<html><body><article><p>{escape(line)}</p></article></body></html>"
        return find_date(page, original_date=True)

    return read


READERS: dict[str, tuple[str, Callable[[], Read]]] = {
    "newskit": ("newskit", _newskit),
    "dateparser.parse": ("dateparser", _dateparser),
    "dateparser.search_dates": ("dateparser", _search_dates),
    "dateutil strict": ("python-dateutil", _dateutil),
    "dateutil fuzzy": ("python-dateutil", _dateutil_fuzzy),
    "arrow": ("arrow", _arrow),
    "htmldate": ("htmldate", _htmldate),
}
"""The package and the maker of each reader, by its name."""


def _answer(read: Read, line: str, language: str) -> Any:
    """What a reader returns; many of them raise where they find nothing."""
    try:
        return read(line, language)
    except Exception:  # noqa: BLE001 - the readers raise errors of many kinds
        return None


def _plain(answer: Any) -> Any:
    """An answer as JSON."""
    if answer is None or isinstance(answer, str):
        return answer
    if hasattr(answer, "kind"):
        from newskit.datelines import as_json

        return as_json(answer)
    day = answer.strftime("%m-%d")
    return f"--{day}" if answer.year == _NO_YEAR else f"{answer.year:04}-{day}"


def main() -> None:
    """Warm up on other lines, then answer each line once and take the time."""
    package, maker = READERS[sys.argv[1]]
    lines = [(entry["raw"], entry["lang"]) for entry in map(json.loads, sys.stdin)]
    read = maker()
    for entry in lines_made(_WARMING):
        _answer(read, entry["raw"], entry["lang"])
    started = process_time()
    answers = [_answer(read, *line) for line in lines]
    microseconds = (process_time() - started) / len(lines) * 1e6
    told = {"version": version(package), "microseconds": microseconds}
    json.dump({**told, "answers": [_plain(answer) for answer in answers]}, sys.stdout)


if __name__ == "__main__":
    main()
