"""DL004 missing-dateline."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Found, Severity
from newskit.rules.base import ArticleRule, Options
from newskit.rules.printed import at_head


class DatelineWanted(Options):
    """The options of missing-dateline.

    Attributes:
        sections: the sections whose stories need a dateline; empty for all.
    """

    sections: tuple[str, ...] = ()


class MissingDateline(ArticleRule):
    """A story without a dateline, where the desk asks for one.

    ## What it does
    Finds articles that have neither the field `dateline` nor a dateline at the head of the body. It is off
    until it is selected: opinion, listings and most web copy have none.

    ## Why
    The dateline tells where a story was reported. Desks that take copy file it by that line.

    ## Example
    ```markdown
    section: World
    headline: The ferry line reopens on Monday
    ```

    Use instead:
    ```markdown
    section: World
    headline: The ferry line reopens on Monday
    dateline: LISBON, May 14 (Lusa) -
    ```

    ## Options
    `sections`: the sections whose stories need one; every section unless set. Case does not count.

        [newskit.rules.missing-dateline]
        sections = ["World", "Mundo"]
    """

    code = "DL004"
    name = "missing-dateline"
    severity = Severity.WARNING
    since = "0.1"
    says = "the story has no dateline"
    enabled = False
    options_type = DatelineWanted
    options: DatelineWanted

    def check(self, article: Article) -> Iterator[Found]:
        """A story of the sections judged, without field and without a dateline in the copy."""
        front = article.front
        if front is None or "dateline" in front.entries or not self._is_judged(article):
            return
        if at_head(article) is None:
            yield self.found(article.path, front.fence.opening)

    def _is_judged(self, article: Article) -> bool:
        sections = {name.casefold() for name in self.options.sections}
        if not sections:
            return True
        return article.section is not None and article.section.value.strip().casefold() in sections
