"""Whether a bundle is what it says: sums, documents, facts, links, gates."""

from collections.abc import Mapping

from newskit.bundle.manifest import NAME, SUMS
from newskit.bundle.verify.agreement import check_facts
from newskit.bundle.verify.container import Container, MemoryContainer, UnreadableFileError, ZipContainer
from newskit.bundle.verify.copy import check_copy
from newskit.bundle.verify.held import check_held
from newskit.bundle.verify.links import check_links
from newskit.bundle.verify.opened import Flaw, OpenedBundle
from newskit.bundle.verify.sums import check_manifest, check_sums, digests
from newskit.bundle.verify.validity import check_documents, check_manifest_form
from newskit.messages import Message, UsageError
from newskit.wire.jsontext import load

__all__ = ["Container", "Flaw", "MemoryContainer", "UnreadableFileError", "ZipContainer", "verify"]


def verify(container: Container, schemas: Mapping[str, bytes] | None = None) -> tuple[Flaw, ...]:
    """Everything wrong with a bundle, by path; nothing for a sound one.

    `schemas` holds official schemas by file name; documents are then checked against them too.

    Raises:
        UsageError: this is no bundle: it has neither a manifest nor a list of sums.
    """
    if NAME not in container.names() and SUMS not in container.names():
        raise UsageError(
            Message("verify-no-bundle", "this is no bundle: {manifest} is missing", {"manifest": NAME})
        )
    found, flaws = digests(container)
    manifest = load_manifest(container) if NAME in found else None
    wrong = _form_flaws(manifest)
    flaws += check_sums(container, found, None if wrong else manifest)
    if manifest is None or wrong:
        return _ordered([*flaws, *wrong])
    flaws += check_manifest(manifest, found)
    bundle = OpenedBundle(container, found.keys(), manifest)
    for check in (check_facts, check_copy, check_links, check_held):
        flaws += check(bundle)
    return _ordered([*flaws, *check_documents(bundle, schemas or {})])


def _form_flaws(manifest: Mapping[str, object] | None) -> list[Flaw]:
    if manifest is None:
        return [Flaw(NAME, Message("verify-bad-manifest", "cannot be read as JSON"))]
    return [
        Flaw(NAME, Message("verify-manifest-form", "is not a manifest of version 1: {what}", {"what": what}))
        for what in check_manifest_form(manifest)
    ]


def load_manifest(container: Container) -> Mapping[str, object] | None:
    """The manifest; None when it is no JSON object."""
    try:
        manifest = load(container.read(NAME))
    except ValueError:
        return None
    return manifest if isinstance(manifest, dict) else None


def _ordered(flaws: list[Flaw]) -> tuple[Flaw, ...]:
    """By path, each once; the order of the checks stays among the flaws of one path."""
    return tuple(sorted(dict.fromkeys(flaws), key=lambda flaw: flaw.path))
