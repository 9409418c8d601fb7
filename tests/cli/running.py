"""Running newskit as a user does: a process of its own, a folder of its own."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ARTICLE = "---\nid: story-1\nlanguage: en\nheadline: A headline\npublished: 2026-01-02T10:00:00+00:00\n---\nCopy of the story.\n"
ERROR = ARTICLE.replace("published:", "publishd:")
WARNING = ARTICLE.replace("A headline", "A headline " + "so very long " * 10 + "that it is told")
NOTE = ARTICLE.replace("headline:", "colour: red\nheadline:")
"""An article with nothing to tell, and with one thing of each severity."""


@dataclass(frozen=True)
class Run:
    """How a run ended."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        """Standard output as text."""
        return self.out.decode("utf-8", "replace")

    @property
    def report(self) -> dict[str, Any]:
        """Standard output as a JSON report."""
        return json.loads(self.out)

    @property
    def rules(self) -> list[str]:
        """The codes of a JSON report, in order."""
        return [d["code"] for d in self.report["diagnostics"]]


def newskit(
    folder: Path,
    *arguments: str,
    stdin: bytes | None = None,
    env: dict[str, str] | None = None,
    timeout: float = 60,
) -> Run:
    """Run a command in a folder."""
    done = subprocess.run(
        [sys.executable, "-m", "newskit", *arguments],
        cwd=folder,
        input=stdin,
        stdin=None if stdin is not None else subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=timeout,
        env={**os.environ, **(env or {})},
    )
    return Run(done.returncode, done.stdout, done.stderr.decode("utf-8", "replace"))


def write(folder: Path, **files: str | bytes) -> None:
    """Write files; `a__b_md` is a/b.md."""
    for name, content in files.items():
        path = folder / name.replace("__", "/").replace("_md", ".md").replace("_toml", ".toml")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
