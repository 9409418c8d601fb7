"""What the rules of house style share: one object an entry, named as the sheet names it."""

from typing import ClassVar

from newskit.article import Article, Scalar
from newskit.diagnostics import Applicability, Fix, Found, Related
from newskit.messages import Message
from newskit.parsing import write
from newskit.rules.base import Rule
from newskit.style import Entry, Kind, Match
from newskit.text import Edit


class WordingRule(Rule):
    """A rule on one entry of house style; its name and severity are the entry's."""

    kind: ClassVar[Kind]
    checked_by = "checker"

    def __init__(self, entry: Entry) -> None:
        super().__init__()
        self._entry = entry
        vars(self).update(name=entry.full_name, severity=entry.severity)

    def tell(self, article: Article, match: Match) -> Found:
        """One departure from house style."""
        related = self._related(article, match)
        fix = self._mended(article, match)
        return Found(article.path, match.span, self._said(match), fix, related)

    def _said(self, match: Match) -> Message:
        """The words of the sheet, else those of the rule."""
        values: dict[str, str | int] = {
            "match": match.written,
            "use": match.use or "",
            "kept": match.kept,
            "times": match.times,
        }
        if not self._entry.message:
            return self.usual(match, values)
        escaped = self._entry.message.replace("{", "{{").replace("}", "}}")
        for place in ("match", "use"):
            escaped = escaped.replace(f"{{{{{place}}}}}", f"{{{place}}}")
        return Message(self._entry.full_name, escaped, values)

    def usual(self, match: Match, values: dict[str, str | int]) -> Message:
        """The message where the sheet has none."""
        variant = self.variant(match)
        key = type(self).name
        template = self.variants[variant] if variant else self.says
        return Message(f"{key}.{variant}" if variant else key, template, values)

    def variant(self, match: Match) -> str:  # noqa: ARG002 - rules with variants look at it
        """Which of the rule's messages fits."""
        return ""

    def _related(self, article: Article, match: Match) -> tuple[Related, ...]:
        if match.other is None:
            return ()
        message = Message(f"{type(self).name}.kept", self.variants["kept"], {"kept": match.kept})
        return (Related(article.path, match.other, message),)

    def _mended(self, article: Article, match: Match) -> Fix | None:
        if match.use is None or match.span is None:
            return None
        edit = _edit(article, match)
        title = Message(f"{type(self).name}.fix", self.fix_says, {"use": match.use})
        how = Applicability.SAFE if self._entry.safe else Applicability.UNSAFE
        return None if edit is None else Fix(title, (edit,), how)


def _edit(article: Article, match: Match) -> Edit | None:
    """The edit of a match: in the body the words alone, in front matter the value, written anew as YAML."""
    if match.span is None or match.use is None:
        return None
    if match.scope == "body":
        return Edit(match.span, match.use)
    front = article.front
    entry = front.entries.get(match.scope) if front and front.fence.syntax == "yaml" else None
    if entry is None or not isinstance(entry.node, Scalar) or entry.node.is_block:
        return None
    value, end = entry.node.text, match.start + len(match.written)
    if value[match.start : end] != match.written:
        return None
    return write.set_scalar(entry.node, value[: match.start] + match.use + value[end:])
