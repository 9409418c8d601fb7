"""Links between versions go both ways, name the version itself and one for everybody else."""

from collections.abc import Iterator, Mapping
from typing import Any

from newskit.bundle.verify.agreement import stated_by
from newskit.bundle.verify.opened import Flaw, OpenedBundle
from newskit.messages import Message


def check_links(bundle: OpenedBundle) -> Iterator[Flaw]:
    """The links of every document of every published story."""
    by_url = {story["url"]: story for story in bundle.stories()}
    for story in by_url.values():
        yield from _check_manifest(story, by_url)
        expected = _versions(story)
        defaults = set()
        for path, (facts, _) in stated_by(bundle, story):
            stated = {(link.language, link.url) for link in facts.versions or ()}
            if facts.versions is not None and stated != expected:
                yield from _different(path, stated, expected)
            if facts.x_default is not None:
                defaults.add((path, facts.x_default))
        yield from _check_defaults(defaults, {url for _, url in expected})


def _check_manifest(story: Mapping[str, Any], by_url: Mapping[str, Mapping[str, Any]]) -> Iterator[Flaw]:
    """Each version that the manifest names is in the bundle and names this one."""
    for other in story["translations"]:
        theirs = by_url.get(other["url"])
        back = {entry["url"] for entry in theirs["translations"]} if theirs else set()
        if story["url"] not in back:
            yield Flaw(
                "manifest.json",
                Message(
                    "verify-link-one-way",
                    "{url} names {other}, which does not name it",
                    {"url": story["url"], "other": other["url"]},
                ),
            )


def _versions(story: Mapping[str, Any]) -> set[tuple[str | None, str | None]]:
    others = {(other["language"], other["url"]) for other in story["translations"]}
    return {(story["language"], story["url"]), *others}


def _different(
    path: str,
    stated: set[tuple[str | None, str | None]],
    expected: set[tuple[str | None, str | None]],
) -> Iterator[Flaw]:
    for language, url in sorted(expected - stated, key=str):
        yield Flaw(
            path,
            Message(
                "verify-link-missing",
                "does not link the version in {language}, {url}",
                {"language": language or "", "url": url or ""},
            ),
        )
    for language, url in sorted(stated - expected, key=str):
        yield Flaw(
            path,
            Message(
                "verify-link-unknown",
                "links a version that the bundle does not have: {language}, {url}",
                {"language": language or "", "url": url or ""},
            ),
        )


def _check_defaults(defaults: set[tuple[str, str]], urls: set[str | None]) -> Iterator[Flaw]:
    """One version is for readers of any other language, the same one in every document."""
    chosen = {url for _, url in defaults}
    for path, url in sorted(defaults):
        if url not in urls or len(chosen) > 1:
            yield Flaw(
                path,
                Message(
                    "verify-default-differs",
                    "offers {url} to readers of other languages; other documents do not",
                    {"url": url},
                ),
            )
