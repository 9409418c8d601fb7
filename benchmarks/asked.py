"""How often langdetect is asked about English and Portuguese articles with nothing wrong in their language.

    python benchmarks/asked.py REPOSITORY ...

Each repository is read with its own settings, and every rule of `newskit validate` runs. langdetect takes a
hundred times as long as the vote of function words, so it should be asked of few.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from newskit.checker.file import check_file
from newskit.checker.task import Task
from newskit.config.loading import load
from newskit.language import detection
from newskit.parsing import read_bytes
from newskit.sources.walking import walk


def counted() -> list[str]:
    """The texts that langdetect is asked about from now on."""
    asked: list[str] = []
    detect = detection.detect

    def count(text: str) -> tuple[str, float] | None:
        asked.append(text)
        return detect(text)

    detection.detect = count
    return asked


def clean(root: Path, asked: list[str]) -> Iterator[tuple[str, bool]]:
    """Each article in English or Portuguese that no rule of LG tells, and whether langdetect was asked."""
    settings = load(root)
    for file in walk(settings).files:
        data = (root / file.path).read_bytes()
        if read_bytes(file.path, data, settings).language_code not in {"en", "pt"}:
            continue
        asked.clear()
        result = check_file(file.path, data, settings, Task("validate"), named=False)
        codes = {str(value) for one in result.diagnostics for value in one if isinstance(value, str)}
        if not any(code.startswith("LG0") for code in codes):
            yield file.path, bool(asked)


def main() -> None:
    """Print the articles of which langdetect was asked, and their share."""
    asked = counted()
    found = [(Path(root).name, *one) for root in sys.argv[1:] for one in clean(Path(root), asked)]
    for root, path, was_asked in found:
        if was_asked:
            print(f"{root}/{path}")
    number = sum(was_asked for _, _, was_asked in found)
    print(f"asked of {number} of {len(found)} articles ({number / max(1, len(found)):.1%})")


if __name__ == "__main__":
    main()
