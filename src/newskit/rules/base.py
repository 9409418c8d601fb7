"""What a rule is: a class whose docstring is its manual page.

A rule sees one value (an article, a pair, the facts of an article beside moment and disk, or the project) and
its own options. It yields what it found; the checker adds code, severity and positions. The base class says
on what a rule runs.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, ClassVar, get_type_hints

from newskit.article import Article, Fault
from newskit.diagnostics import (
    Applicability,
    Fix,
    Found,
    OtherPlace,
    Placed,
    Related,
    RuleInfo,
    Severity,
)
from newskit.messages import Message, Value
from newskit.text import Edit, Span

if TYPE_CHECKING:
    from newskit.index import Project, Scene, Trouble
    from newskit.pairs.model import Pair
    from newskit.rules.losses import FormatLoss

_LONGEST_VALUE = 200  # code points of a value that a message carries; files can hold megabytes


class Options:
    """The options of a rule: annotated class attributes with their defaults.

    Not a dataclass, because each would cost a start four times what its rule does.
    """

    def __init__(self, **given: Any) -> None:
        vars(self).update(given)

    @classmethod
    def known(cls) -> dict[str, Any]:
        """The type of each option by its name."""
        return get_type_hints(cls)


class Rule:
    """One rule.

    Attributes:
        code: two letters of the family and three digits, never reused.
        name: the offence as a noun phrase, as the file is named.
        severity: the severity unless settings change it.
        since: the version that brought the rule.
        says: the message, with named places in braces.
        variants: further messages of the same rule, by a short key.
        fix_says: the title of the fix, when the rule offers one.
        enabled: whether the rule runs when nothing selects it.
        judges_side: whether what it finds makes one side a bad translation, so that `newskit pairs` runs it.
        checked_by: the package that makes its findings, for a rule that runs on no value of its own.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]
    since: ClassVar[str]
    says: ClassVar[str]
    variants: ClassVar[dict[str, str]] = {}
    fix_says: ClassVar[str] = ""
    enabled: ClassVar[bool] = True
    judges_side: ClassVar[bool] = False
    checked_by: ClassVar[str] = ""
    options_type: ClassVar[type[Options]] = Options

    def __init__(self, options: Any = None) -> None:
        self.options = self.options_type() if options is None else options

    def message(self, variant: str = "", **values: Any) -> Message:
        """The message, or a variant of it, with its values cut to a length that can be carried."""
        key = f"{self.name}.{variant}" if variant else self.name
        template = self.variants[variant] if variant else self.says
        return Message(key, template, {name: _carried(value) for name, value in values.items()})

    def fix(self, *edits: Edit, safe: bool = True, says: str = "", **values: Any) -> Fix:
        """A fix with the title of the rule, or with another of its titles (`says` names a variant)."""
        key, template = (
            (f"{self.name}.{says}", self.variants[says]) if says else (f"{self.name}.fix", self.fix_says)
        )
        title = Message(key, template, {name: _carried(value) for name, value in values.items()})
        return Fix(title, tuple(edits), Applicability.SAFE if safe else Applicability.UNSAFE)

    def found(
        self,
        path: str,
        span: Span | None,
        *,
        variant: str = "",
        fix: Fix | None = None,
        related: tuple[Related, ...] = (),
        **values: Any,
    ) -> Found:
        """What is wrong at a place of a file."""
        return Found(path, span, self.message(variant, **values), fix, related)

    @classmethod
    def info(cls) -> RuleInfo:
        """The rule as plain data for outputs."""
        from inspect import cleandoc

        manual = cleandoc(cls.__doc__ or "")
        return RuleInfo(cls.code, cls.name, cls.severity, manual.partition("\n")[0], manual)


def _carried(value: Any) -> Value:
    if isinstance(value, tuple | list):
        return tuple(str(item)[:_LONGEST_VALUE] for item in value)
    return value if isinstance(value, int) and not isinstance(value, bool) else str(value)[:_LONGEST_VALUE]


class ArticleRule(Rule):
    """A rule that sees one article.

    Attributes:
        body_signs: characters of which the body must hold one for the rule to find anything; none where
            any body can be at fault. Most bodies hold none, and the rule is not asked.
        front_signs: the same of front matter.
    """

    body_signs: ClassVar[frozenset[str]] = frozenset()
    front_signs: ClassVar[frozenset[str]] = frozenset()

    def check(self, article: Article) -> Iterator[Found]:
        """What is wrong in the article."""
        raise NotImplementedError


class PairRule(Rule):
    """A rule that sees an original and its translation."""

    def check(self, pair: "Pair") -> Iterator[Found]:
        """What is wrong between the two."""
        raise NotImplementedError


class _TroubleRule(Rule):
    """A rule that claims one kind of trouble among facts: the kind is the rule's name.

    No file is open when it runs, so every place is resolved already, and there is no fix.
    """

    def claim(self, trouble: "Trouble") -> Placed:
        """What is said of one trouble."""
        related = tuple(OtherPlace(path, place, self.message(v)) for path, place, v in trouble.related)
        message = self.message(trouble.variant, **trouble.values)
        severity = Severity[trouble.level.upper()] if trouble.level else None
        return Placed(trouble.path, trouble.place, message, related, severity)


class FactsRule(_TroubleRule):
    """A rule that sees the facts of one article beside the present moment and the disk.

    It runs every time and is never cached: the moment passes and files go, though the article stays.
    """

    def check(self, scene: "Scene") -> Iterator[Placed]:
        """Every trouble of the kind."""
        yield from (self.claim(trouble) for trouble in scene.troubles if trouble.kind == self.name)


class ProjectRule(_TroubleRule):
    """A rule that sees the facts of all articles; it runs over the whole project, every time."""

    def check(self, project: "Project") -> Iterator[Placed]:
        """Every trouble of the kind."""
        yield from (self.claim(trouble) for trouble in project.troubles if trouble.kind == self.name)


class FaultRule(ArticleRule):
    """A rule that claims one kind of fault of the reader: the kind is the rule's name."""

    def check(self, article: Article) -> Iterator[Found]:
        """Every fault of the kind."""
        for fault in article.faults:
            if fault.kind == self.name:
                yield from self.claim(article, fault)

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """The diagnostic of one fault; its edits become a safe fix where the rule has a title for it."""
        fix = self.fix(*fault.edits, **self._shown(fault)) if fault.edits and self.fix_says else None
        yield self.found(article.path, fault.span, fix=fix, **self._shown(fault))

    @staticmethod
    def _shown(fault: Fault) -> dict[str, Any]:
        """The values of a fault that a message can show."""
        return {name: value for name, value in fault.values.items() if isinstance(value, str | int)}


class LossRule(ArticleRule):
    """A rule that claims one kind of loss of the exporters: the kind is the rule's name.

    `newskit bundle` claims the losses of the documents that it builds. Where the rule is selected it asks the
    default formats what they would lose of the article alone; a rule with `checked_by` speaks only of
    bundles.
    """

    enabled = False

    def check(self, article: Article) -> Iterator[Found]:
        """Every loss of the kind."""
        if self.checked_by:
            return
        from newskit.rules.losses import losses_of

        for lost in losses_of(article):
            if lost.loss.kind == self.name:
                yield self.claim(article, lost)

    def claim(self, article: Article, lost: "FormatLoss") -> Found:
        """The diagnostic of one loss, with the field as the file calls it."""
        field = article.front.written_name(lost.loss.field) if article.front else lost.loss.field
        values: dict[str, Any] = {**lost.loss.values, "field": field, "formats": lost.formats}
        return self.found(article.path, lost.loss.span, **values)
