"""The language of a capture's story."""

import re

from newskit.importers.text.classes import LineClass
from newskit.importers.text.page import Page

_SAMPLE = 4000  # letters of the story from which its language is read
_PORTUGUESE = re.compile("[ãõç]", re.IGNORECASE)  # letters that Spanish, Galician and English lack
_VOTES, _LEAD = 3, 0.1  # function words of a short Portuguese text, and their lead as a share of all words


def language_of(page: Page) -> str | None:
    """The language of the story's sentences; None where it stays open."""
    from newskit.language import verdict

    prose = [page.lines[at].head for at in range(page.start, page.end) if page.kind(at) is LineClass.PROSE]
    return verdict(" ".join(prose)[:_SAMPLE]).code


def language_with_head(page: Page, headline: int | None, start: int) -> str | None:
    """The language of a short story read together with its headline and the line under it.

    `start` is the first line of the body. What stays open even then is Portuguese when its function words
    lead and a letter of Portuguese stands in it.
    """
    from newskit.language import verdict

    head = () if headline is None else range(headline, min(headline + 2, start))
    lines = [page.lines[at].head for at in (*head, *range(start, page.end))]
    text = " ".join(lines)[:_SAMPLE]
    return verdict(text).code or _short_portuguese(text)


def _short_portuguese(text: str) -> str | None:
    """Portuguese, by its letters and function words."""
    from newskit.language.vote import vote

    found = vote(text)
    leads = found.leader == "pt" and found.votes >= _VOTES and found.margin >= _LEAD
    return "pt" if leads and _PORTUGUESE.search(text) else None
