"""Link definitions that swallow words: `[Ana]: Yes.` is one to Markdown, and dialogue to an author."""

from collections.abc import Callable, Iterable

from newskit.exporters.body_items import Item
from newskit.exporters.body_offsets import ByteOffsets
from newskit.text import Span


def swallowed(
    markdown: str, found: Iterable[Item], resolves: Callable[[str], bool]
) -> list[tuple[Span, str]]:
    """The definitions that no link uses or that lead nowhere: their spans in the body and their labels."""
    if "]:" not in markdown:
        return []
    from pyromark import reference_definitions

    used = {
        _label(item.value["id"]) for item in found if item.kind == "start" and item.name in ("Link", "Image")
    }
    offsets = ByteOffsets(markdown)
    return [
        (Span(offsets.point(entry["span"]["start"]), offsets.point(entry["span"]["end"])), label)
        for label, entry in reference_definitions(markdown).items()
        if _label(label) not in used or not resolves(entry["dest"])
    ]


def _label(written: str) -> str:
    """A label as CommonMark compares it: case folded, blanks joined."""
    return " ".join(written.casefold().split())
