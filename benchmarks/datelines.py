"""How well and how fast newskit reads datelines, beside the date parsers people use, in the same run.

`python benchmarks/datelines.py [--gold FILE] [--rounds N] [--strict]`. FILE holds JSON objects, one a line:
`raw`, `kind` (wire, stamp, byline, credit or none), `lang`, and `gold` with place, country, date (2024-05-14,
--05-14 or null), time, tz, agency, byline, updated, ambiguous. Without it lines are generated. The peers
stand in an environment of their own under build/bench.
"""

import json
import re
import sys
from argparse import ArgumentParser
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from subprocess import run
from typing import Any

from dateline_material import lines_made
from dateline_readers import READERS
from peers import date_parsers

_HERE = Path(__file__).parent
_GENERATED = 1200
# How many times as long as newskit they take at least.
_WANTED = {"dateparser.search_dates": 10.0, "dateutil fuzzy": 1.0}
_AND = re.compile(r"\s*;\s*|\s(?:e|and|vs)\s|,\s*")

Entry = dict[str, Any]
COUNTED = ("right", "guessed", "wrong", "missed", "invented")
"""What may come of the date of a line.

Guessed: a year or an order that the line does not state was filled in. Missed: a date stands there and none
was returned. Invented: none stands there and one was returned.
"""


@dataclass(frozen=True, slots=True)
class Result:
    """The answers of one reader, and what a line cost it."""

    name: str
    version: str
    microseconds: float
    answers: list[Any]

    def date(self, at: int) -> str | None:
        """The date returned for a line."""
        answer = self.answers[at]
        return answer["date"] if isinstance(answer, dict) else answer


def verdict(entry: Entry, date: str | None) -> str:
    """One word of `COUNTED` for the date returned for a line."""
    wanted = entry["gold"]["date"]
    both = entry["gold"].get("ambiguous") and entry["lang"] == "en"
    if date is None:
        return "right" if wanted is None or both else "missed"
    if wanted is None:
        return "invented"
    if both:
        return "guessed"
    if date == wanted:
        return "right"
    return "guessed" if wanted.startswith("--") and date.endswith(wanted[1:]) else "wrong"


def whole(entry: Entry, read: Entry) -> bool:
    """Whether everything newskit read of a line is as the collection has it.

    Names joined by "e" count as those joined by ";". A headline with an agency in brackets at its end is a
    credit, whatever the collection calls it.
    """
    gold, place = entry["gold"], read["place"] or {"written": None, "country": None}
    both = bool(gold.get("ambiguous")) and entry["lang"] == "en"
    kind = "credit" if _is_credit(entry) else entry["kind"]
    updated = read["updated"] or read["modified"] is not None
    found = (read["kind"], place["written"], read["time"], read["timezone"], read["agency"])
    return (
        found == (kind, gold["place"], gold["time"], gold["tz"], gold["agency"])
        and _names(read["byline"]) == _names(gold["byline"])
        and (gold["place"] is None or place["country"] == gold["country"])
        and read["date"] == (None if both else gold["date"])
        and (read["ambiguous"], updated) == (both, bool(gold["updated"]))
    )


def _is_credit(entry: Entry) -> bool:
    gold = entry["gold"]
    return entry["kind"] == "wire" and gold["place"] is None and entry["raw"].rstrip().endswith(")")


def _names(byline: str | None) -> list[str]:
    return _AND.split(byline or "")


def measured(name: str, python: Path, entries: list[Entry], rounds: int) -> Result:
    """The quickest of some runs of one reader over the lines."""
    asked = "".join(json.dumps({"raw": entry["raw"], "lang": entry["lang"]}) + "\n" for entry in entries)
    command = [str(python), str(_HERE / "dateline_readers.py"), name]
    runs = [
        json.loads(run(command, input=asked, capture_output=True, check=True, encoding="utf-8").stdout)
        for _ in range(rounds)
    ]
    best = min(runs, key=lambda told: told["microseconds"])
    return Result(name, best["version"], best["microseconds"], best["answers"])


def _speed(results: list[Result]) -> bool:
    """Print what a line costs each; whether newskit is as fast as wanted."""
    ours, good = results[0], True
    print(f"{'reader':<26}{'version':<14}{'µs a line':>10}  {'times ours':>10}  {'wanted':>6}")
    for result in results:
        ratio, wanted = result.microseconds / ours.microseconds, _WANTED.get(result.name)
        missed = wanted is not None and ratio < wanted
        good = good and not missed
        shown = f"{wanted or '':>6}{'  missed' if missed else ''}"
        print(f"{result.name:<26}{result.version:<14}{result.microseconds:10.1f}  {ratio:10.2f}  {shown}")
    return good


def _accuracy(results: list[Result], entries: list[Entry]) -> None:
    """Print, by kind and language and over all, what came of the dates of each reader."""
    groups: dict[str, list[int]] = {}
    for at, entry in enumerate(entries):
        groups.setdefault(f"{entry['kind']} {entry['lang']}", []).append(at)
    for title, chosen in (*sorted(groups.items()), ("all", [*range(len(entries))])):
        print(f"\n{title}, {len(chosen)} lines")
        print(f"{'reader':<26}" + "".join(f"{word:>10}" for word in COUNTED) + f"{'all parts':>11}")
        for result in results:
            counts = Counter(verdict(entries[at], result.date(at)) for at in chosen)
            parts = _parts(result, entries, chosen)
            print(f"{result.name:<26}" + "".join(f"{counts[word]:>10}" for word in COUNTED) + f"{parts:>11}")


def _parts(result: Result, entries: list[Entry], chosen: list[int]) -> str:
    """How many lines are right in every part; a dash for those who read dates alone."""
    if result.name != "newskit":
        return "-"
    return str(sum(whole(entries[at], result.answers[at]) for at in chosen))


def main() -> int:
    """Compare; status 1 with --strict when newskit is slower than wanted."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--gold", type=Path, help="the collection; without it lines are generated")
    parser.add_argument("--rounds", type=int, default=3, help="runs of each; the quickest counts")
    parser.add_argument("--peers", type=Path, default=Path("build/bench/dates"), help="their environment")
    parser.add_argument("--strict", action="store_true", help="status 1 when a wanted ratio is missed")
    options = parser.parse_args()
    if options.gold:
        entries = [json.loads(line) for line in options.gold.read_text(encoding="utf-8").splitlines()]
    else:
        entries = lines_made(_GENERATED)
    theirs = date_parsers(options.peers)
    pythons = {name: Path(sys.executable) if name == "newskit" else theirs for name in READERS}
    results = [measured(name, python, entries, options.rounds) for name, python in pythons.items()]
    good = _speed(results)
    _accuracy(results, entries)
    return 1 if options.strict and not good else 0


if __name__ == "__main__":
    sys.exit(main())
