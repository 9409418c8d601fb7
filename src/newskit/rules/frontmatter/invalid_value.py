"""FM008 invalid-value."""

from collections.abc import Iterator

from newskit.article import Article, Fault, Node, PubStatus, Scalar
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing import write
from newskit.rules.base import FaultRule
from newskit.text import Edit, Span

_STATUSES = {**{status.value: status.value for status in PubStatus}, "cancelled": PubStatus.CANCELED.value}


class InvalidValue(FaultRule):
    """A value of the right type that its field does not allow.

    ## What it does
    Checks the values that have a list or a form: `status` is usable, withheld or canceled; `urgency` goes
    from 1 to 9; `version` starts at 1; `language` is a language tag; `subjects` are codes with their
    scheme; an `id` has no blanks; a headline is one line.

    ## Why
    These values steer machines. A status that no program knows is passed over, and a story that was killed
    stays up.

    ## Example
    ```markdown
    status: cancelled
    ```

    Use instead:
    ```markdown
    status: canceled
    ```

    ## Fix safety
    Safe: a status in capitals or in British spelling is written as the standard has it, and the lines of a
    headline are joined. No word is lost. Other values have no fix.

    ## Source
    IPTC NewsCodes, scheme "stat"; RFC 5646, section 2.1; IPTC NewsML-G2, urgency and subject.
    """

    code = "FM008"
    name = "invalid-value"
    severity = Severity.ERROR
    since = "0.1"
    says = '"{field}" does not take the value "{written}"'
    variants = {
        "id": '"{field}" takes an id without blanks, not "{written}"',
        "language": '"{field}" takes a language tag such as en or pt-PT, not "{written}"',
        "headline": '"{field}" takes one line, not several',
        "subjects": '"{field}" takes codes with their scheme, such as medtop:20000639, not "{written}"',
        "version": '"{field}" takes a whole number from 1, not {written}',
        "urgency": '"{field}" takes a whole number from 1 to 9, not {written}',
        "status": '"{field}" takes usable, withheld or canceled, not "{written}"',
        "joined": "put it on one line",
    }
    fix_says = "write {known}"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """One message for each form that a field can have."""
        form, node = fault.values["form"], fault.values["node"]
        variant = form if form in self.variants else ""
        fix = self._mended(article, form, node)
        shown = {"field": fault.values["field"]}
        if form != "headline":
            shown["written"] = fault.values["written"]
        yield self.found(article.path, fault.span, variant=variant, fix=fix, **shown)

    def _mended(self, article: Article, form: str, node: Node) -> Fix | None:
        if not isinstance(node, Scalar):
            return None
        if form == "headline" and node.text.strip():
            return self.fix(_on_one_line(article, node), says="joined")
        known = _STATUSES.get(node.text.strip().lower()) if form == "status" else None
        return self.fix(write.set_scalar(node, known), known=known) if known and not node.is_block else None


def _on_one_line(article: Article, node: Scalar) -> Edit:
    """The words of a headline with single blanks between them; the line break that ends a block stays."""
    joined = " ".join(node.text.split())
    if not node.is_block:
        return write.set_scalar(node, joined)
    end = node.start + len(article.source.slice(node.span).rstrip())
    return Edit(Span(node.start, end), write.scalar(joined))
