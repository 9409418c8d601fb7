"""What a process costs: wall time, processor time, peak memory."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen
from time import perf_counter

# ru_maxrss is in bytes on macOS, in kilobytes elsewhere.
_MEGABYTE = 1024 * 1024 if sys.platform == "darwin" else 1024


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of wall and processor time (child processes included), megabytes at the peak."""

    wall: float
    cpu: float
    memory: float


class BenchmarkError(Exception):
    """A command did not do what the benchmark measures."""


def cost(command: Sequence[str], folder: Path, environment: dict[str, str], status: int = 0) -> Cost:
    """Run a command in a folder and take its cost.

    Raises:
        BenchmarkError: the command ended with another status than the one expected.
    """
    started = perf_counter()
    with Popen(command, cwd=folder, env=environment, stdout=DEVNULL, stderr=PIPE) as process:
        errors = process.stderr.read() if process.stderr else b""
        _, ended, usage = os.wait4(process.pid, 0)
        wall = perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(ended)
    if process.returncode != status:
        shown = " ".join(command[:6])
        raise BenchmarkError(f"{shown}: status {process.returncode}, expected {status}\n{errors.decode()}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / _MEGABYTE)


def best(command: Sequence[str], folder: Path, environment: dict[str, str], runs: int) -> Cost:
    """The run with the least wall time, after one that warms the disk."""
    cost(command, folder, environment)
    return min((cost(command, folder, environment) for _ in range(runs)), key=lambda run: run.wall)
