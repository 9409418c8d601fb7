"""How fast newskit reads and checks front matter, beside check-jsonschema in the same run.

`python benchmarks/reading.py [--articles N] [--strict]`. The articles, and the same front matter as YAML
files, are written to a temporary folder; check-jsonschema stands in two environments under build/bench, as
pip installs it and with ruamel.yaml.clib. The schema it gets, benchmarks/schema.json, asks what newskit's own
schema asks of these fields.
"""

import os
import sys
from argparse import ArgumentParser
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from articles import write_articles, write_yaml
from measure import BenchmarkError, Cost, best, cost
from peers import check_jsonschema, has_c_parser

_HERE = Path(__file__).parent
_PROGRAM = Path(sys.executable).parent / "newskit"
_SHORT_RUNS = 7  # of commands that take a fraction of a second; the best one counts


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two measured commands; `wanted` is the highest ratio of their wall times that is good enough."""

    title: str
    ours: Cost
    theirs: Cost
    wanted: float

    @property
    def ratio(self) -> float:
        """Wall time of ours to theirs."""
        return self.ours.wall / self.theirs.wall

    def row(self) -> str:
        """A line of the table."""
        costs = "  ".join(f"{c.wall:8.3f} {c.cpu:8.3f} {c.memory:6.0f}" for c in (self.ours, self.theirs))
        verdict = "" if self.ratio <= self.wanted else "  missed"
        cpu = self.ours.cpu / self.theirs.cpu
        return f"{self.title:<44}{costs}  {self.ratio:6.3f} {cpu:6.3f}  {self.wanted:6.3f}{verdict}"


class Bench:
    """The folders, programs and environment of one run."""

    def __init__(self, folder: Path, peers: Path, count: int) -> None:
        self.articles = folder / "articles"
        self.yaml = folder / "yaml"
        write_articles(self.articles, count)
        write_yaml(self.yaml, count)
        self.alone = folder / "alone"
        write_articles(self.alone, 1)
        self.plain = check_jsonschema(peers / "peer")
        self.quick = check_jsonschema(peers / "peer-clib", "ruamel.yaml.clib")
        cache = str(folder / "cache")
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": cache}

    def newskit(self, *arguments: str, status: int = 0) -> Cost:
        """One run of newskit over the articles."""
        return cost([str(_PROGRAM), *arguments], self.articles, self.environment, status)

    def peer(self, program: Path, files: list[str], status: int = 0) -> Cost:
        """One run of check-jsonschema over YAML files."""
        return cost(self._peer_command(program, files), self.yaml, self.environment, status)

    def shortest(self, command: list[str], folder: Path) -> Cost:
        """The best of several runs of a short command."""
        return best(command, folder, self.environment, _SHORT_RUNS)

    def shortest_changed(self, command: list[str], name: str) -> Cost:
        """The best of several runs, the file written anew before each: nothing of it is in the cache."""
        file, costs = self.articles / name, []
        text = file.read_text(encoding="utf-8")
        for number in range(_SHORT_RUNS):
            file.write_text(f"{text}\nRun {number}.\n", encoding="utf-8")
            costs.append(cost(command, self.articles, self.environment))
        file.write_text(text, encoding="utf-8")
        return min(costs, key=lambda run: run.wall)

    def shortest_peer(self, program: Path, files: list[str]) -> Cost:
        """The best of several short runs of check-jsonschema."""
        return self.shortest(self._peer_command(program, files), self.yaml)

    def _peer_command(self, program: Path, files: list[str]) -> list[str]:
        return [str(program), "--schemafile", str(_HERE / "schema.json"), *files]


def _assert_fair(bench: Bench) -> None:
    """Both tools find a wrong value, and each environment has the parser it should."""
    if has_c_parser(bench.plain) or not has_c_parser(bench.quick):
        raise BenchmarkError("the environments of check-jsonschema are mixed up; remove build/bench")
    for folder, name in ((bench.articles, "wrong.md"), (bench.yaml, "wrong.yaml")):
        right = (folder / f"council-000000.en{Path(name).suffix}").read_text(encoding="utf-8")
        (folder / name).write_text(right.replace("urgency: 5", "urgency: 12"), encoding="utf-8")
    bench.newskit("validate", "--no-cache", "--select", "FM", "wrong.md", status=1)
    bench.peer(bench.plain, ["wrong.yaml"], status=1)
    for folder, name in ((bench.articles, "wrong.md"), (bench.yaml, "wrong.yaml")):
        (folder / name).unlink()


def _all_files(bench: Bench) -> list[Comparison]:
    """Front matter of all files, without a cache."""
    files = sorted(path.name for path in bench.yaml.iterdir())
    ours = bench.newskit("validate", "--select", "FM", "--no-cache")
    return [
        Comparison("all files: check-jsonschema as installed", ours, bench.peer(bench.plain, files), 0.15),
        Comparison("all files: check-jsonschema with clib", ours, bench.peer(bench.quick, files), 0.30),
    ]


def _every_rule(bench: Bench, peer: Cost) -> Comparison:
    """Every rule over all files without a cache, beside the peer, which looks at a schema alone."""
    ours = bench.newskit("validate", "--no-cache", "--fail-on", "never")
    return Comparison("every rule, all files: check-jsonschema", ours, peer, 0.25)


def _warm(bench: Bench, peer: Cost) -> Comparison:
    """Every rule over all files, from the cache, beside the peer, which keeps none."""
    bench.newskit("validate")
    bench.newskit("validate")  # files younger than two seconds are read again
    title = "every rule, second run: check-jsonschema"
    return Comparison(title, bench.newskit("validate"), peer, 0.05)


def _short(bench: Bench) -> list[Comparison]:
    """What a hook pays for one file in a repository with settings, and what starting costs."""
    (bench.articles / "newskit.toml").write_text('[newskit]\narticles = ["*.md"]\n', encoding="utf-8")
    name = "council-000000.en.md"
    hook = [str(_PROGRAM), "validate", "--select", "FM", name]
    peer = bench.shortest_peer(bench.plain, ["council-000000.en.yaml"])
    version, typer = [str(_PROGRAM), "--version"], [sys.executable, "-c", "import typer"]
    return [
        Comparison("one changed file, as a hook runs it", bench.shortest_changed(hook, name), peer, 0.8),
        Comparison(
            "one file, no cache, no settings file",
            bench.shortest([*hook, "--no-cache"], bench.alone),
            peer,
            0.8,
        ),
        Comparison(
            'newskit --version: python -c "import typer"',
            bench.shortest(version, bench.articles),
            bench.shortest(typer, bench.articles),
            1.5,
        ),
    ]


def _pull_request(bench: Bench, folder: Path, count: int) -> str:
    """A branch that changed 20 files of an archive of pairs, checked from cache; beside no other tool."""
    archive = folder / "archive"
    write_articles(archive, count, pairs=True)
    git = ["git", "-c", "user.name=Desk", "-c", "user.email=desk@example.com", "-C", str(archive)]
    for arguments in (["init", "-q"], ["add", "."], ["commit", "-qm", "Begin"]):
        cost([*git, *arguments], archive, bench.environment)
    for _ in range(2):  # files younger than two seconds are read again
        cost([str(_PROGRAM), "check"], archive, bench.environment)
    for number in range(min(20, count // 2)):
        with (archive / f"council-{number:06}.en.md").open("a", encoding="utf-8") as article:
            article.write("\nThe council meets again soon.\n")
    command = [str(_PROGRAM), "check", "--since", "HEAD", "--fail-on", "never"]
    found = best(command, archive, bench.environment, _SHORT_RUNS)
    title = "pull request of 20 files: check --since"
    return f"{title:<44}{found.wall:8.3f} {found.cpu:8.3f} {found.memory:6.0f}"


def main() -> int:
    """Run everything, print the table; status 1 with --strict when a ratio is missed."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=int, default=10_000, help="how many articles (10000)")
    parser.add_argument("--strict", action="store_true", help="status 1 when a ratio is missed")
    chosen = parser.parse_args()
    with TemporaryDirectory(prefix="newskit-bench-") as folder:
        bench = Bench(Path(folder), _HERE.parent / "build" / "bench", chosen.articles)
        _assert_fair(bench)
        everything = _all_files(bench)
        peer = everything[0].theirs
        comparisons = [*everything, _every_rule(bench, peer), _warm(bench, peer), *_short(bench)]
        alone = _pull_request(bench, Path(folder), chosen.articles)
    print(f"{chosen.articles} articles; seconds of wall and processor time, megabytes at the peak")
    head = f"{'wall':>8} {'cpu':>8} {'memory':>6}"
    print(f"{'newskit : the other':<44}{head}  {head}  {'wall':>6} {'cpu':>6}  {'wanted':>6}")
    print(*(comparison.row() for comparison in comparisons), alone, sep="\n")
    return int(chosen.strict and any(c.ratio > c.wanted for c in comparisons))


if __name__ == "__main__":
    sys.exit(main())
