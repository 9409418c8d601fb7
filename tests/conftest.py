"""What every test shares: a fixed environment, the shared material, reproducible properties."""

import os
from pathlib import Path
from tempfile import mkdtemp

import pytest
from hypothesis import HealthCheck, settings

_SCRUBBED = (
    "NO_COLOR",
    "FORCE_COLOR",
    "CLICOLOR",
    "CLICOLOR_FORCE",
    "TERM",
    "CI",
    "SOURCE_DATE_EPOCH",
    "LANGUAGE",
    "XDG_CONFIG_HOME",
)
_SCRUBBED_PREFIXES = ("GITHUB_", "GITLAB_", "NEWSKIT_", "GIT_", "PRE_COMMIT", "LC_")
_FIXED = {"TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "COLUMNS": "80", "PYTHONHASHSEED": "0"}
# Read before it is scrubbed.
_SHARED = Path(os.environ.get("NEWSKIT_SHARED") or Path(__file__).parents[2] / "shared")

# "test" gives the same examples every time; "fuzz" gives new ones, as many as FUZZ_EXAMPLES says (make fuzz).
_SLOW_IS_FINE = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile("test", derandomize=True, deadline=None, suppress_health_check=_SLOW_IS_FINE)
settings.register_profile(
    "fuzz",
    deadline=None,
    max_examples=int(os.environ.get("FUZZ_EXAMPLES", "2000")),
    suppress_health_check=_SLOW_IS_FINE,
)
settings.load_profile("test")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-snapshots` writes the expected files anew, for a person to read in the diff."""
    parser.addoption("--update-snapshots", action="store_true", help="write expected output files anew")


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which every test gets a home of its own."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def fixed_environment(monkeypatch: pytest.MonkeyPatch, homes: Path) -> None:
    """Nothing of the machine reaches a test: zone, locale, terminal, CI variables, home and cache folder are fixed."""
    for name in list(os.environ):
        if name in _SCRUBBED or name.startswith(_SCRUBBED_PREFIXES):
            monkeypatch.delenv(name)
    for name, value in _FIXED.items():
        monkeypatch.setenv(name, value)
    home = mkdtemp(dir=homes)
    monkeypatch.setenv("HOME", home)
    monkeypatch.setenv("XDG_CACHE_HOME", f"{home}/.cache")
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of standards and real material beside the project, or $NEWSKIT_SHARED; the test skips without it."""
    if not _SHARED.is_dir():
        pytest.skip(f"no {_SHARED.name} folder beside the project and NEWSKIT_SHARED is not set")
    return _SHARED
