"""What each rule costs: processor time over the same articles, and its share of the whole run.

`python benchmarks/rules.py [--articles N] [--folder FOLDER] [--most SHARE]`. The articles are read once,
bodies included, and every rule that is on by default then looks at all of them; the share is that of reading
and all rules together. English and Portuguese articles alternate. `--folder` takes the Markdown files of a
folder instead. `--most 0.15` makes a rule with a larger share status 1.
"""

import sys
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from articles import write_articles
from newskit.article import Article
from newskit.checker.select import Selection, select
from newskit.config import Settings, load
from newskit.parsing import read_bytes

_ROUNDS = 3  # the best one counts


def read(folder: Path, settings: Settings) -> list[Article]:
    """Every article below a folder, with its body read."""
    articles = []
    for path in sorted(folder.rglob("*.md")):
        article = read_bytes(path.relative_to(folder).as_posix(), path.read_bytes(), settings)
        if article.front is not None:
            _ = article.body.prose_blocks
            articles.append(article)
    return articles


def seconds(work: Callable[[], object]) -> float:
    """Processor time of the best of a few rounds."""
    times = []
    for _ in range(_ROUNDS):
        start = process_time()
        work()
        times.append(process_time() - start)
    return min(times)


def costs(articles: list[Article], selection: Selection) -> dict[str, float]:
    """Seconds of each rule over all articles, by code and name; faults are claimed together."""

    def faults() -> None:
        for article in articles:
            for rule in selection.faults(fault.kind for fault in article.faults):
                list(rule.check(article))

    found = {"(front matter faults)": seconds(faults)}
    asked: dict[str, list[Article]] = {rule.code: [] for rule in selection.articles}
    for article in articles:
        for rule in selection.articles_for(article):
            asked[rule.code].append(article)
    for rule in selection.articles:
        found[f"{rule.code} {rule.name}"] = seconds(
            lambda rule=rule: [list(rule.check(a)) for a in asked[rule.code]]
        )
    return found


def main() -> int:
    """Measure, print the table; status 1 with --most when a rule costs more."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=1_000, help="how many articles (1000)")
    parser.add_argument("--folder", type=Path, help="a folder of articles instead")
    parser.add_argument(
        "--most", type=float, default=1.0, help="the largest share that a rule may have (1.0)"
    )
    chosen = parser.parse_args()
    with TemporaryDirectory(prefix="newskit-bench-") as temporary:
        folder = chosen.folder or Path(temporary) / "articles"
        if chosen.folder is None:
            write_articles(folder, chosen.articles, pairs=True)
        settings = load(folder)
        reading = seconds(lambda: read(folder, settings))
        articles = read(folder, settings)
    found = costs(articles, select(settings.rules, "validate"))
    whole = reading + sum(found.values())
    print(f"{len(articles)} articles; milliseconds of processor time for 1,000 articles, share of the whole")
    rows = {"(reading)": reading} | dict(sorted(found.items(), key=lambda item: -item[1]))
    for name, cost in rows.items():
        print(f"{name:<40}{cost * 1e6 / len(articles):9.1f}  {cost / whole:6.1%}")
    return int(any(cost / whole > chosen.most for name, cost in found.items()))


if __name__ == "__main__":
    sys.exit(main())
