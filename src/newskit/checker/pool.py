"""Many files at once: workers that take chunks of paths, read and check them, and send plain tuples back."""

import gc
import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, TypeVar

from newskit.checker.failure import WorkerDiedError

In = TypeVar("In")
Out = TypeVar("Out")

WORTHWHILE = 1500  # files; below, starting workers costs more than they save (measured on two cores)
_MOST_WORKERS = 61  # Windows waits for no more processes at once
_CHUNK = 100  # files at most that a worker takes at once


def run_all(
    work: Callable[[Any, In], Out], state: Any, items: Sequence[In], jobs: int | None
) -> Iterator[Out]:
    """`work(state, item)` for every item, in order; in this process for few items or one job.

    `state` is sent to each worker once. `jobs` None means as many as there are processors.

    Raises:
        WorkerDiedError: a worker ended before its work was done.
    """
    workers = min(jobs or os.cpu_count() or 1, len(items), _MOST_WORKERS)
    if workers <= 1 or (jobs is None and len(items) < WORTHWHILE):
        yield from (work(state, item) for item in items)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    size = min(_CHUNK, -(-len(items) // workers))
    try:
        with ProcessPoolExecutor(
            workers, mp_context=get_context(_method()), initializer=_begin, initargs=(work, state)
        ) as pool:
            for results in pool.map(_chunk, _chunks(items, size)):
                yield from results
    except BrokenProcessPool:
        raise WorkerDiedError from None


def _method() -> str:
    """Fork where it is safe and quick: one thread, Linux; elsewhere a fresh interpreter."""
    return "fork" if sys.platform == "linux" else "spawn"


def _chunks(items: Iterable[In], size: int) -> Iterator[list[In]]:
    iterator = iter(items)
    while chunk := list(islice(iterator, size)):
        yield chunk


_WORK: list[tuple[Callable[[Any, Any], Any], Any]] = []  # of a worker: set once, when it starts


def _begin(work: Callable[[Any, Any], Any], state: Any) -> None:
    # An interrupt reaches every process of the terminal; the first one ends the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # Articles hold no cycles, so the collector finds nothing in them; without it reading is a tenth quicker.
    gc.set_threshold(50_000)
    _WORK[:] = [(work, state)]


def _chunk(items: list[Any]) -> list[Any]:
    work, state = _WORK[0]
    return [work(state, item) for item in items]
