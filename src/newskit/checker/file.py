"""One file: read, check, and hand on as plain data."""

from hashlib import blake2b

from newskit.article import Article, Facts, facts_of
from newskit.checker import suppress
from newskit.checker.allowing import Suppression
from newskit.checker.article import check_article
from newskit.checker.failure import RuleFailure
from newskit.checker.house import selection_of
from newskit.checker.resolve import Resolver
from newskit.checker.select import Selection
from newskit.checker.task import FileResult, Task
from newskit.config.settings import Settings
from newskit.diagnostics import Diagnostic
from newskit.diagnostics.packing import pack
from newskit.parsing import read_bytes
from newskit.rules import by_name

UNUSED = "unused-suppression"


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
    diagnostics = judge(article, selection, failures)
    facts = facts_of(article)
    if task.blocks:
        facts = facts._replace(blocks=tuple(_hash(block.words()) for block in article.body.prose_blocks))
    broken = tuple((f.code, f.name, str(f)) for f in failures)
    return FileResult(path, article.source.digest, tuple(facts), tuple(map(pack, diagnostics)), broken)


def judge(article: Article, selection: Selection, failures: list[RuleFailure]) -> list[Diagnostic]:
    """The diagnostics of the article rules with suppressions applied."""
    diagnostics = check_article(article, selection, failures.append)
    return apply_suppressions(article, diagnostics, selection, selection.article_codes)


def apply_suppressions(
    article: Article, diagnostics: list[Diagnostic], selection: Selection, ran: frozenset[str]
) -> list[Diagnostic]:
    """Suppressions of one file over its diagnostics; those without effect are told."""
    marked, idle = suppress.mark(article, diagnostics, ran, unknown=True)
    return marked + told_as_idle(article, idle, selection, fixable=True)


def told_as_idle(
    article: Article, idle: list[Suppression], selection: Selection, *, fixable: bool
) -> list[Diagnostic]:
    """What is said of suppressions without effect, when the rule that says it is in force."""
    listed = by_name()[UNUSED]
    if not idle or listed.code not in selection.codes:
        return []
    rule = listed.load()()
    found = [
        rule.found(
            article.path,
            i.span,
            fix=rule.fix(i.removal) if fixable and i.removal else None,
            written=i.selector,
        )
        for i in idle
    ]
    resolver = Resolver({article.path: article.source})
    return resolver.diagnostics(rule, selection.severity(rule), found)


def _hash(words: str) -> str:
    return blake2b(words.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
