"""One file: read, check, and hand on as plain data."""

from dataclasses import replace

from newskit.article import Article, Facts, facts_of
from newskit.checker.allowing import UNUSED
from newskit.checker.article import check_article
from newskit.checker.failure import RuleFailure
from newskit.checker.house import selection_of
from newskit.checker.resolve import Resolver
from newskit.checker.select import Selection
from newskit.checker.suppress import Marked, mark
from newskit.checker.task import FileResult, Task
from newskit.config.settings import Settings
from newskit.diagnostics import Diagnostic
from newskit.diagnostics.packing import pack
from newskit.index.addresses import address_of
from newskit.parsing import read_bytes
from newskit.rules import by_name
from newskit.text.hashing import blake2b


def check_file(path: str, data: bytes, settings: Settings, task: Task, *, named: bool = True) -> FileResult:
    """Read and check one file with the settings in force for its path.

    A file found by walking (`named` False) that has no front matter is no article and is skipped.
    """
    article = read_bytes(path, data, settings)
    if (
        article.front is None
        and not named
        and any(f.kind in ("missing-front-matter", "empty-file") for f in article.faults)
    ):
        return FileResult(path, article.source.digest, tuple(Facts(path, has_front=False)), (), skipped=True)
    failures: list[RuleFailure] = []
    selection = selection_of(settings, task.command)
    judged = _judged(article, selection, failures)
    diagnostics = [*judged.diagnostics, *told_as_idle(article, judged, selection, fixable=True)]
    facts = facts_of(article, settings.pairs.untranslated)
    facts = facts._replace(address=_address(article, settings), allows=tuple(map(tuple, judged.later)))
    if task.blocks:
        facts = facts._replace(blocks=tuple(_hash(block.words()) for block in article.body.prose_blocks))
    broken = tuple((f.code, f.name, str(f)) for f in failures)
    return FileResult(path, article.source.digest, tuple(facts), tuple(map(pack, diagnostics)), broken)


def _address(article: Article, settings: Settings) -> str | None:
    return address_of(article, settings) if article.front else None


def judge(article: Article, selection: Selection, failures: list[RuleFailure]) -> list[Diagnostic]:
    """The diagnostics of the article rules with suppressions applied; idle suppressions are told."""
    judged = _judged(article, selection, failures)
    return [*judged.diagnostics, *told_as_idle(article, judged, selection, fixable=True)]


def _judged(article: Article, selection: Selection, failures: list[RuleFailure]) -> Marked:
    diagnostics = check_article(article, selection, failures.append)
    return mark(article, diagnostics, selection.article_codes, unknown=True)


def told_as_idle(
    article: Article, marked: Marked, selection: Selection, *, fixable: bool
) -> list[Diagnostic]:
    """What is said of suppressions without effect, when the rule that says it is in force."""
    listed = by_name()[UNUSED]
    if not marked.idle or listed.code not in selection.codes:
        return []
    rule = listed.load()()
    found = [
        rule.found(
            article.path,
            i.span,
            fix=rule.fix(i.removal) if fixable and i.removal else None,
            written=i.selector,
        )
        for i in marked.idle
    ]
    resolver = Resolver({article.path: article.source})
    told = resolver.diagnostics(rule, selection.severity(rule), found)
    kept = [marked.kept.keeps(i.lines) for i in marked.idle]
    return [replace(d, suppressed=True) if k else d for d, k in zip(told, kept, strict=True)]


def _hash(words: str) -> str:
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
