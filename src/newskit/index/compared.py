"""Addresses and languages of articles as facts keep them, ready to be compared."""

import re

from newskit.article import Facts
from newskit.config.settings import Settings
from newskit.index.tags import tag

DERIVED = "?"
"""Begins an address that an article does not state."""
_TONGUE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?")


def address_known(facts: Facts, settings: Settings) -> str | None:
    """The address of the page of an article, where it is stated or made by a pattern that is the project's.

    A generator has a pattern of its own, and who builds no bundle need not have one: the pattern counts where
    settings give it or name the site, and for a slug, which is written for an address.
    """
    address = facts.address
    if address is None or not address.startswith(DERIVED):
        return address
    is_ours = settings.preset == "newskit" and facts.slug is not None
    return address.removeprefix(DERIVED) if is_ours or pattern_counts(settings) else None


def pattern_counts(settings: Settings) -> bool:
    """Whether a story has the address of the pattern though it states no part of it."""
    is_named = settings.preset == "newskit" and bool(settings.bundle.site_url)
    return is_named or "bundle.permalink" in settings.origins


def shown_address(address: str) -> str:
    """An address of `address_known` for people."""
    return address.partition("\n")[2]


def identity(identifier: str, path: str, language: str | None) -> str:
    """What a story is known by: its id and its language. Equal for two files that nobody could tell apart."""
    return f"{identifier}\n{tongue_of(path, language)}"


def tongue_of(path: str, language: str | None) -> str:
    """The language of a story, to tell versions apart: as stated, else what may be a language in its path."""
    if language:
        return tag(language).lower()
    *folders, name = path.split("/")
    return "/".join(part for part in (*folders, *name.split(".")[1:-1]) if _TONGUE.fullmatch(part)).lower()
