"""Which attributes of raw HTML stay, and what goes with the others."""

from newskit.exporters.context import ExportContext
from newskit.exporters.html_elements import ALLOWED, ATTRIBUTE_VALUES, SILENT_ATTRIBUTES
from newskit.exporters.html_tokens import Attributes
from newskit.exporters.links import resolve_link, resolve_picture
from newskit.exporters.loss import LossKind

_ADDRESSES = ("href", "src", "cite")
Lost = tuple[LossKind, dict[str, str]]


def kept_attributes(
    element: str, attributes: Attributes, context: ExportContext
) -> tuple[dict[str, str], list[Lost]]:
    """The attributes that stay, addresses resolved; those that go are told unless they hold no words."""
    kept = {"alt": ""} if element == "img" else {}
    lost: list[Lost] = []
    for name, written in attributes:
        value = written or ""
        if name in ALLOWED[element] and name in _ADDRESSES:
            address, loss = _resolved(name, value, context)
            kept |= {} if address is None else {name: address}
            lost += [loss] if loss else []
        elif name in ALLOWED[element] and _is_well_written(name, value):
            kept[name] = value
        elif name not in SILENT_ATTRIBUTES:
            lost.append((LossKind.HTML_ATTRIBUTE, {"element": element, "attribute": name}))
    return kept, lost


def _resolved(name: str, target: str, context: ExportContext) -> tuple[str | None, Lost | None]:
    if name == "src":
        source = resolve_picture(target, context)
        return source, None if source else (LossKind.IMAGE, {"file": target})
    address, kind = resolve_link(target, context)
    return address, (kind, {"target": target}) if kind else None


def _is_well_written(name: str, value: str) -> bool:
    pattern = ATTRIBUTE_VALUES.get(name)
    return pattern is None or pattern.fullmatch(value) is not None
