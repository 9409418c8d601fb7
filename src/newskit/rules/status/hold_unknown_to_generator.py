"""ST010 hold-unknown-to-generator."""

from collections.abc import Iterator
from typing import Any, ClassVar

from newskit.article import Article, Moment, PubStatus, Value
from newskit.diagnostics import Fix, Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.nodes import new_field
from newskit.rules.order import is_before

_BRAKE = "draft"


class HoldUnknownToGenerator(ArticleRule):
    """A story that is to be held back, and that the site generator publishes all the same.

    ## What it does
    Under the preset of a site generator, finds `status: withheld` and an `embargo` that the generator knows
    nothing of, in a story that nothing else holds. What holds: `draft: true`; in Jekyll `published: false`,
    the folder `_drafts` and a `date` not before the embargo; in Hugo `publishDate` or a `date` not before it.
    Eleventy, Astro and Decap CMS wait for no date. An embargo that is not after `published` is not told. The
    rule does not look at the clock: an embargo that is over may be taken out of the file. Canceled stories
    are not told: a page may say that one was taken back.

    ## Why
    newskit holds the story back, in a bundle; the generator, which reads the same folder, does not know the
    words `status` and `embargo` and puts it on the site with its next build.

    ## Example
    ```markdown
    ---
    title: Night ferries run again from May
    lang: en
    date: 2026-03-10T09:00:00+00:00
    status: withheld
    ---
    The council decided on Monday.
    ```

    Use instead:
    ```markdown
    ---
    title: Night ferries run again from May
    lang: en
    date: 2026-03-10T09:00:00+00:00
    status: withheld
    draft: true
    ---
    The council decided on Monday.
    ```

    ## Fix safety
    Safe: `draft: true` holds the story back, which is what its status says. None is offered for an embargo,
    because a draft does not end by itself.

    ## Source
    Hugo, "Front matter": `draft`, `publishDate`, `date`. Jekyll, "Front Matter" (`published`), "Posts"
    (drafts) and "Configuration Options" (`future`).
    """

    code = "ST010"
    name = "hold-unknown-to-generator"
    severity = Severity.ERROR
    since = "0.1"
    says = "the story is withheld, and {generator} publishes it"
    variants: ClassVar[dict[str, str]] = {
        "embargo": 'the story is under embargo until "{embargo}", and {generator} publishes it at once'
    }
    fix_says = "write {field}: true"

    def check(self, article: Article) -> Iterator[Found]:
        """Status or embargo, when the generator heeds neither."""
        generator = article.world.generator
        if generator is None or article.braked or (article.draft and article.draft.value):
            return
        status, embargo = article.status, article.embargo
        if status is not None and status.value is PubStatus.WITHHELD:
            yield self.found(article.path, status.span, fix=self._fix(article), generator=generator)
        elif embargo is not None and _is_running(article, embargo) and not _waits(article, embargo):
            values: dict[str, Any] = {"generator": generator, "embargo": str(embargo.value)}
            yield self.found(article.path, embargo.span, variant="embargo", **values)

    def _fix(self, article: Article) -> Fix | None:
        if article.front is None:
            return None
        field = article.front.written_name(_BRAKE)
        edit = new_field(article, _BRAKE, "true", bare=True)
        return self.fix(edit, field=field) if edit else None


def _is_running(article: Article, embargo: Value[Moment]) -> bool:
    """Whether the embargo ends after the story came out by its own account."""
    published = article.published
    return published is None or is_before(published.value, embargo.value)


def _waits(article: Article, embargo: Value[Moment]) -> bool:
    """Whether the generator makes no page before the embargo is over."""
    front, waits_for = article.front, article.world.waits_for
    if front is None or front.written_name("embargo").lower() in waits_for:
        return True
    published = article.published
    waits = published is not None and front.written_name("published").lower() in waits_for
    return waits and published is not None and not is_before(published.value, embargo.value)
