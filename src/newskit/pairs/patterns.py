"""Path patterns: what a path says of its language, and the paths of the other languages.

A pattern holds the places {language}, {stem} (one part of a path) and {path} (any number of parts). Without a
slash it is matched against the file name alone, in any folder. The same pattern without its language part
describes the original's file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from newskit.config.settings import Languages
from newskit.messages import Message, UsageError

WRONG_PATTERN = (
    'the pair pattern "{pattern}" needs {{language}} and may hold {{stem}} and {{path}}, each once'
)
LONGEST_PATH = 4096

_PLACE = re.compile(r"\{(\w*)\}")
_LANGUAGE_PART = re.compile(r"[._-]\{language\}|\{language\}[/._-]|/\{language\}$")
_KINDS = {"stem": r"[^/]+", "path": r".+"}


class Named(NamedTuple):
    """A path read by a pattern: what both sides share, and the tag written (None when there is none)."""

    key: tuple[str, ...]
    tag: str | None


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern, ready to read paths and to name the path of another language."""

    template: str
    bare_template: str
    with_language: re.Pattern[str]
    without_language: re.Pattern[str]

    def read(self, path: str) -> Iterator[Named]:
        """The ways to read a path: with a language, and as the original's, without one."""
        if len(path) > LONGEST_PATH:
            return
        folder, name = self._split(path)
        if match := self.with_language.fullmatch(name):
            yield Named((folder, *_shared(match)), match["language"])
        if match := self.without_language.fullmatch(name):
            yield Named((folder, *_shared(match)), None)

    def _split(self, path: str) -> tuple[str, str]:
        """The folder that stays aside, and what the pattern describes."""
        if "/" in self.template:
            return "", path
        folder, slash, name = path.rpartition("/")
        return folder + slash, name

    def write(self, path: str, tag: str | None) -> Iterator[str]:
        """The path of another language's file; `tag` None names the original's."""
        template = self.template if tag is not None else self.bare_template
        folder, name = self._split(path)
        for regex in (self.with_language, self.without_language):
            if match := regex.fullmatch(name):
                values = {**match.groupdict(), "language": tag or ""}
                yield folder + _PLACE.sub(lambda place, values=values: values.get(place[1], ""), template)  # type: ignore[misc]


def _shared(match: re.Match[str]) -> tuple[str, ...]:
    return tuple(text for name, text in match.groupdict().items() if name != "language")


@lru_cache(maxsize=64)
def pattern_of(template: str, languages: Languages) -> Pattern:
    """A pattern for the tags of a project.

    Raises:
        UsageError: the template has no {language}, an unknown place, or a place other than {language} twice.
    """
    places = _PLACE.findall(template)
    known = all(place in {"language", *_KINDS} for place in places)
    if "language" not in places or not known or any(places.count(kind) > 1 for kind in _KINDS):
        raise UsageError(Message("pair-pattern", WRONG_PATTERN, {"pattern": template}))
    bare = _PLACE.sub(lambda m: "" if m[1] == "language" else m[0], _LANGUAGE_PART.sub("", template))
    return Pattern(template, bare, _regex(template, languages), _regex(bare, languages))


def _regex(template: str, languages: Languages) -> re.Pattern[str]:
    """The template as a regular expression: everything but the places is literal."""
    pieces: list[str] = []
    seen: set[str] = set()
    at = 0
    for place in _PLACE.finditer(template):
        name = place[1]
        pieces.append(re.escape(template[at : place.start()]))
        pieces.append(
            f"(?P={name})" if name in seen else f"(?P<{name}>{_KINDS.get(name) or _tags(languages)})"
        )
        seen.add(name)
        at = place.end()
    return re.compile("".join(pieces) + re.escape(template[at:]))


def _tags(languages: Languages) -> str:
    """Every spelling of a tag, the longest first."""
    return (
        "(?i:"
        + "|".join(sorted(map(re.escape, spellings(languages)), key=lambda tag: (-len(tag), tag)))
        + ")"
    )


def spellings(languages: Languages) -> dict[str, str]:
    """Every spelling of a tag in a path, lower case, with its language ("en" or "pt")."""
    found: dict[str, str] = {}
    for code, tags in (("en", languages.english), ("pt", languages.portuguese)):
        for tag in (code, *tags):
            for spelling in (tag, tag.replace("-", "_"), tag.replace("_", "-")):
                found.setdefault(spelling.lower(), code)
    return found
