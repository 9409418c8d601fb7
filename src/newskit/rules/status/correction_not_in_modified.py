"""ST007 correction-not-in-modified."""

from collections.abc import Iterator
from typing import Any, ClassVar

from newskit.article import Article, Correction, Instant, Moment, Value
from newskit.diagnostics import Fix, Found, Related, Severity
from newskit.parsing.write import set_scalar
from newskit.rules.base import ArticleRule
from newskit.rules.nodes import new_field, one_line
from newskit.rules.order import is_before


class CorrectionNotInModified(ArticleRule):
    """A story that was corrected and does not say that it was changed.

    ## What it does
    Finds `corrections` without `modified`, and a `modified` that is earlier than a correction.

    ## Why
    Feeds, sitemaps and wire formats tell of a change by `modified`. Without it receivers keep the wrong copy,
    and readers are not told. It is a reminder, so it does not fail a run.

    ## Example
    ```markdown
    corrections:
      - at: 2026-01-03T12:00:00+00:00
        text: The ferry is the second of its kind, not the first.
    ```

    Use instead:
    ```markdown
    corrections:
      - at: 2026-01-03T12:00:00+00:00
        text: The ferry is the second of its kind, not the first.
    modified: 2026-01-03T12:00:00+00:00
    ```

    ## Fix safety
    Unsafe: the moment of the latest correction is written, and the story may have been changed after it.

    ## Source
    RFC 4287, section 4.2.15: `updated` is the latest change that matters. schema.org, `correction` and
    `dateModified`.
    """

    code = "ST007"
    name = "correction-not-in-modified"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the story has corrections and no "{field}"'
    variants: ClassVar[dict[str, str]] = {
        "earlier": 'corrected on "{corrected}", after it was last modified on "{modified}"',
        "modified": "last modified here",
    }
    fix_says = "write {field}: {moment}"

    def check(self, article: Article) -> Iterator[Found]:
        """The corrections, when `modified` is absent or earlier than one of them."""
        front = article.front
        if not article.corrections or front is None:
            return
        latest = _latest(article.corrections)
        if "modified" not in front.entries:
            key = front.entries["corrections"].key.span
            fix = self._fix(article, latest)
            yield self.found(article.path, key, fix=fix, field=front.written_name("modified"))
        elif article.modified and latest and is_before(article.modified.value, latest.value):
            related = (Related(article.path, article.modified.span, self.message("modified")),)
            values: dict[str, Any] = {"corrected": str(latest.value), "modified": str(article.modified.value)}
            fix = self._fix(article, latest)
            yield self.found(article.path, latest.span, variant="earlier", fix=fix, related=related, **values)

    def _fix(self, article: Article, latest: Value[Moment] | None) -> Fix | None:
        """The moment of the latest correction in `modified`; none where one of them states no instant."""
        if latest is None or article.front is None or not isinstance(latest.value, Instant):
            return None
        field, moment = article.front.written_name("modified"), str(latest.value)
        node = one_line(article, "modified")
        edit = set_scalar(node, moment) if node else new_field(article, "modified", moment)
        return self.fix(edit, safe=False, field=field, moment=moment) if edit else None


def _latest(corrections: tuple[Correction, ...]) -> Value[Moment] | None:
    """The latest moment; None when one has none that can be read, or none is certainly the latest."""
    moments = [correction.at for correction in corrections]
    if not moments or any(moment is None for moment in moments):
        return None
    latest = moments[0]
    for moment in moments[1:]:
        if moment and latest and is_before(latest.value, moment.value):
            latest = moment
    return latest
