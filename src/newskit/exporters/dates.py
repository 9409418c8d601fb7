"""The instants of an article as documents write them."""

from newskit.article import Article
from newskit.exporters.context import ExportContext
from newskit.exporters.loss import Loss, LossKind
from newskit.wire.instants import instant, written

_FIELDS = ("published", "modified", "embargo", "expires")


def instants(article: Article, context: ExportContext) -> tuple[dict[str, str], list[Loss]]:
    """The instants by field, in RFC 3339, and those that lack an offset where no zone is set."""
    found: dict[str, str] = {}
    losses: list[Loss] = []
    for name in _FIELDS:
        value = getattr(article, name)
        if value is None:
            continue
        at = instant(value.value, context.timezone)
        if at is None:
            losses.append(Loss(LossKind.INSTANT, name, value.span, {"value": str(value.value)}))
        else:
            found[name] = written(at)
    return found, losses
