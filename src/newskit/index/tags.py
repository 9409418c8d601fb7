"""Language tags in one spelling."""

import re
from functools import lru_cache

_SUBTAG = re.compile("[A-Za-z0-9]{1,8}")


@lru_cache(maxsize=256)
def tag(language: str) -> str:
    """A language tag as BCP 47 writes it: pt-PT, zh-Hant; only its well-formed subtags."""
    subtags = [part for part in re.split("[-_]", language) if _SUBTAG.fullmatch(part)]
    if not subtags:
        return "und"
    cased = (
        part.upper() if len(part) == 2 else part.title() if len(part) == 4 else part.lower()
        for part in subtags[1:]
    )
    return "-".join((subtags[0].lower(), *cased))
