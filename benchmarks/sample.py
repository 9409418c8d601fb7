"""Draws two samples of diagnostics to be read and judged by a person, each in its text.

    newskit validate --no-cache --format json --output report.json      in every repository
    python benchmarks/sample.py REPOSITORY/report.json ... --seed 20240514

One sample is stratified: one diagnostic of each rule that told something, the rest at random, and no rule
has more than a sixth. The other is plain. A diagnostic is marked with the samples that hold it (S, P); at the
end stands how many of each rule were told and drawn. The same reports, in folders of the same names, and the
same seed draw the same.
"""

import argparse
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

SHARE = 6  # no rule has more than this part of the stratified sample
AROUND = 3  # lines shown before and after
WIDTH = 240  # characters of a line


class Told(NamedTuple):
    """A diagnostic as the report has it, and the folder of the report, which its path starts from."""

    folder: Path
    diagnostic: dict[str, Any]

    @property
    def code(self) -> str:
        """The code of its rule."""
        return str(self.diagnostic["code"])

    @property
    def line(self) -> int:
        """The line it begins on; 1 for a file as a whole."""
        span = self.diagnostic["span"]
        return int(span["start"]["line"]) if span else 1


def all_told(reports: list[Path]) -> list[Told]:
    """The diagnostics of all reports in an order that is the same on every run."""
    told = [
        Told(report.parent, one)
        for report in reports
        for one in json.loads(report.read_text("utf-8"))["diagnostics"]
    ]
    return sorted(told, key=_order)


def _order(told: Told) -> tuple[str, str, int, int, str, str]:
    one = told.diagnostic
    column = int(one["span"]["start"]["column"]) if one["span"] else 1
    return told.folder.resolve().name, one["path"], told.line, column, told.code, one["message"]


def stratified(told: list[Told], size: int, seed: int) -> set[int]:
    """Numbers of diagnostics: one of each rule, then any, with a bound for each rule."""
    chance = random.Random(seed)  # noqa: S311 - a sample, no secret
    codes = sorted({one.code for one in told})
    chosen = [chance.choice([n for n, one in enumerate(told) if one.code == code]) for code in codes]
    drawn = Counter(codes)
    rest = [number for number in range(len(told)) if number not in set(chosen)]
    chance.shuffle(rest)
    for number in rest:
        if len(chosen) < size and drawn[told[number].code] < size // SHARE:
            chosen.append(number)
            drawn[told[number].code] += 1
    return set(chosen)


def plain(told: list[Told], size: int, seed: int) -> set[int]:
    """Numbers of diagnostics, any."""
    chance = random.Random(seed)  # noqa: S311 - a sample, no secret
    return set(chance.sample(range(len(told)), min(size, len(told))))


def show(told: Told, mark: str) -> None:
    """Print a diagnostic with the lines around it."""
    one, line = told.diagnostic, told.line
    place = f"{told.folder.name}/{one['path']}:{line}"
    print(f"\n=== {mark} {told.code} {one['severity']} {place}: {one['message']}")
    lines = (told.folder / one["path"]).read_bytes().decode("utf-8", "replace").split("\n")
    for number in range(max(1, line - AROUND), min(len(lines), line + AROUND) + 1):
        print(f"{'>' if number == line else ' '}{number:5} {ascii_controls(lines[number - 1][:WIDTH])}")


def ascii_controls(text: str) -> str:
    """The text with what cannot be seen written as an escape."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


def main() -> None:
    """Print both samples and what they hold of each rule."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("reports", nargs="+", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--size", type=int, default=100)
    given = parser.parse_args()
    told = all_told(given.reports)
    first, second = stratified(told, given.size, given.seed), plain(told, given.size, given.seed + 1)
    for number in sorted(first | second, key=lambda number: (told[number].code, number)):
        show(told[number], "S" * (number in first) + "P" * (number in second))
    print("\nrule   told  stratified  plain")
    for code, count in sorted(Counter(one.code for one in told).items()):
        drawn = [sum(told[number].code == code for number in numbers) for numbers in (first, second)]
        print(f"{code}  {count:5}  {drawn[0]:10}  {drawn[1]:5}")


if __name__ == "__main__":
    main()
