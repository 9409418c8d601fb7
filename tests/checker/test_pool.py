"""Workers: the same report as without them, in order, and a clear end when one dies."""

import os
import sys
from itertools import product

import pytest

from newskit.api.check import check
from newskit.api.request import CheckRequest
from newskit.checker.failure import WorkerDiedError
from newskit.checker.pool import run_all
from newskit.cli.boundary import run
from newskit.reporters import ReportOptions, reporter

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="work of a test module reaches a forked worker only"
)
ARTICLE = "---\nid: s{number}\nlanguage: {language}\nheadline: {headline}\npublished: 2026-01-02T10:00:00+00:00\n---\n{copy}\n"

SIDES = (
    ("en", "A headline", " so very long", "The town opened 14 bridges on Monday."),
    ("pt", "Um título", " muito comprido", "A vila abriu 14 pontes na segunda-feira."),
)


def doubled(state: int, item: int) -> int:
    return state * item


def dies(_state: object, item: int) -> int:
    if item == 5:
        os._exit(9)
    return item


def fails(_state: object, item: int) -> int:
    raise ValueError(item)


@pytest.mark.parametrize(("jobs", "count"), [*product((1, 2, 3, None), (0, 1, 2, 7, 250)), (1000, 3)])
def test_answers_come_in_order(jobs, count):
    """However many workers, the answers stand in the order of the items."""
    assert list(run_all(doubled, 2, range(count), jobs)) == [2 * item for item in range(count)]


@pytest.fixture
def project(tmp_path):
    """Thirty pairs; of some the headline is too long, a field misspelt or a number wrong."""
    for number in range(30):
        times = 10 if number % 7 == 0 else 1
        for language, start, more, copy in SIDES:
            headline = start + more * times
            text = ARTICLE.format(number=number, language=language, headline=headline, copy=copy)
            text = text.replace("14", "41") if number % 5 == 0 and language == "pt" else text
            text = text.replace("published", "publishd") if number % 3 == 0 else text
            (tmp_path / f"s{number:02}.{language}.md").write_text(text)
    return tmp_path


def test_report_does_not_depend_on_workers(project):
    """Sixty files and thirty pairs give the same bytes with one process and with two."""
    outcomes = [check(CheckRequest(cwd=project, jobs=jobs, cache=False)) for jobs in (1, 2)]
    reports = [reporter("json")(outcome.report, ReportOptions()) for outcome in outcomes]
    assert reports[0] == reports[1]
    assert outcomes[0].report.summary.files == 60
    assert {d.code for d in outcomes[0].report.diagnostics} == {"FM007", "HL001", "TP031"}


def test_dead_worker_ends_the_run(project, monkeypatch, capsys):
    """A worker that is killed: one line that says so, exit 3, no waiting and no traceback."""
    with pytest.raises(WorkerDiedError):
        list(run_all(dies, None, range(20), 2))
    monkeypatch.setattr("newskit.checker.run._one", lambda _state, _file: os._exit(9))
    monkeypatch.chdir(project)
    assert run(["check", "--jobs", "2", "--no-cache"]) == 3
    told = capsys.readouterr()
    assert (told.out, len(told.err.splitlines())) == ("", 1)
    assert "--jobs 1" in told.err


def test_error_of_a_worker_is_the_callers():
    """What a worker raises is raised here."""
    with pytest.raises(ValueError, match="0"):
        list(run_all(fails, None, range(3), 2))
