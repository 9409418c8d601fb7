"""ST006 correction-without-version."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Fix, Found, Severity
from newskit.rules.base import ArticleRule
from newskit.rules.nodes import new_field


class CorrectionWithoutVersion(ArticleRule):
    """A corrected story that does not state its version.

    ## What it does
    Finds `corrections` without `version`. Silent where the repository uses the word `version` for something
    else, as the presets of the site generators take it.

    ## Why
    Receivers of wire formats keep the highest version of an item. Without a number newskit counts one more
    than the corrections, which goes back when one is taken out or two become one: the last state is then
    ignored. It is a reminder, so it does not fail a run.

    ## Example
    ```markdown
    corrections:
      - at: 2026-01-02T12:00:00+00:00
        text: The ferry is the second of its kind, not the first.
    ```

    Use instead:
    ```markdown
    corrections:
      - at: 2026-01-02T12:00:00+00:00
        text: The ferry is the second of its kind, not the first.
    version: 2
    ```

    ## Fix safety
    Safe: the number written is the one that newskit counts with anyway.

    ## Source
    IPTC NewsML-G2 and ninjs, `version`: a later version has the higher number.
    """

    code = "ST006"
    name = "correction-without-version"
    severity = Severity.NOTE
    since = "0.1"
    says = 'the story has corrections and no "{field}"'
    fix_says = "write {field}: {version}"

    def check(self, article: Article) -> Iterator[Found]:
        """The first correction, when no version is stated."""
        front = article.front
        if not article.corrections or article.world.generator or front is None or "version" in front.entries:
            return
        key = front.entries["corrections"].key.span
        yield self.found(article.path, key, fix=self._fix(article), field=front.written_name("version"))

    def _fix(self, article: Article) -> Fix | None:
        if article.front is None:
            return None
        field, version = article.front.written_name("version"), str(article.effective_version)
        edit = new_field(article, "version", version, bare=True)
        return self.fix(edit, field=field, version=version) if edit else None
