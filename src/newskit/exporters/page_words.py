"""The few words that a page adds to a story, in the language of the story."""

from typing import NamedTuple


class PageWords(NamedTuple):
    """Labels of a page."""

    published: str
    updated: str
    by: str
    related: str
    corrections: str
    versions: str


_WORDS = {
    "en": PageWords("Published", "Updated", "By", "Related", "Corrections", "Other languages"),
    "pt": PageWords("Publicado", "Atualizado", "Por", "Relacionado", "Correções", "Outras línguas"),
}
_LANGUAGE_NAMES = {
    "en": "English",
    "pt": "Português",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "it": "Italiano",
}


def page_words(language: str) -> PageWords:
    """The labels for a language tag; English where newskit has none."""
    return _WORDS.get(_primary(language), _WORDS["en"])


def language_name(language: str) -> str:
    """What a language calls itself, with the region of the tag; the tag itself where that is not known."""
    name = _LANGUAGE_NAMES.get(_primary(language))
    region = language.rpartition("-")[2] if "-" in language else ""
    if name is None:
        return language
    return f"{name} ({region})" if region else name


def _primary(language: str) -> str:
    return language.split("-", maxsplit=1)[0].lower()
