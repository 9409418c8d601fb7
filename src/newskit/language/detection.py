"""langdetect behind one function: seeded, with profiles of the languages that newsrooms meet, built once."""

import re
from functools import cache
from pathlib import Path
from typing import Any

_PROFILES = ("en", "pt", "es", "fr", "it", "ca", "ro", "de", "nl", "sv", "da", "no", "pl", "tr")
_SEED = 0
_LETTERS_READ = 1500
_FEWEST_LETTERS = 60
_ADDRESS = re.compile(r"[/\\_@=]|\w\.\w")


@cache
def _factory() -> Any:
    """A factory of our own: langdetect's global one, and its seed, stay as others set them."""
    import langdetect
    from langdetect.detector_factory import DetectorFactory

    folder = Path(langdetect.__file__).parent / "profiles"
    factory = DetectorFactory()
    factory.seed = _SEED
    factory.load_json_profile([(folder / code).read_text("utf-8") for code in _PROFILES])
    return factory


def detect(text: str) -> tuple[str, float] | None:
    """The likeliest language and its probability, 0 to 1; None for a text without features.

    Addresses and paths do not count: a list of links has no language.
    """
    from langdetect.lang_detect_exception import LangDetectException

    words = [word for word in text[: 2 * _LETTERS_READ].split() if not _ADDRESS.search(word)]
    prose = " ".join(words)[:_LETTERS_READ]
    if sum(map(str.isalpha, prose)) < _FEWEST_LETTERS:
        return None
    detector = _factory().create()
    detector.append(prose)
    try:
        found = detector.get_probabilities()
    except LangDetectException:
        return None
    return (found[0].lang, found[0].prob) if found else None
