"""FM044 mojibake."""

from collections.abc import Iterator

from newskit.article import Article
from newskit.diagnostics import Fix, Found, Severity
from newskit.parsing.write import set_part
from newskit.rules.base import ArticleRule
from newskit.rules.single_values import Single, foreign_values
from newskit.text.mojibake import LEADS, Mangled, find_mangled, is_lost, may_be_mangled


class Mojibake(ArticleRule):
    """Letters in front matter that were read in the wrong encoding.

    ## What it does
    Finds text that is UTF-8 read as Windows-1252 and written again, once or several times: `Ã§` for `ç`,
    `â€œ` for `“`, `Â«` for `«`. A run is told only when it goes back byte for byte and good copy cannot have
    it: `CÂMARA`, `IRMÃ»` and Vietnamese `Âu` are left alone. The sign U+FFFD, which stands where a letter was
    lost, is told too.

    ## Why
    The headline goes out as `SituaÃ§Ã£o`. An error, because what is published is broken, and readers see it.

    ## Example
    ```markdown
    headline: A situaÃ§Ã£o no porto
    ```

    Use instead:
    ```markdown
    headline: A situação no porto
    ```

    ## Fix safety
    Safe where the whole way back is certain: every byte returns, and a sign stands in the run that no good
    copy has behind a letter. Otherwise unsafe, and in names of files and addresses too. What is lost has no
    fix.

    ## Source
    The Unicode Standard 16.0, section 3.9 (UTF-8); WHATWG Encoding Standard, windows-1252.
    """

    code = "FM044"
    name = "mojibake"
    severity = Severity.ERROR
    since = "0.1"
    front_signs = LEADS
    says = '"{written}" in "{field}" was read in the wrong encoding'
    variants = {"lost": '"{written}" in "{field}" stands where a character was lost'}
    fix_says = 'write "{meant}"'

    def check(self, article: Article) -> Iterator[Found]:
        """Every run of every value."""
        front = article.front
        if front is None or not may_be_mangled(article.front_signs):
            return
        if not find_mangled(article.source.text, *front.fence.content):
            return
        for each in foreign_values(article):
            for mangled in find_mangled(article.source.text, *each.node.span):
                written = article.source.slice(mangled.span)
                variant, fix = "lost" if is_lost(written) else "", self._mended(article, each, mangled)
                yield self.found(
                    article.path, mangled.span, variant=variant, fix=fix, written=written, field=each.path
                )

    def _mended(self, article: Article, each: Single, mangled: Mangled) -> Fix | None:
        if not mangled.meant:
            return None
        edit = set_part(article.source, each.node, mangled.span, mangled.meant)
        return self.fix(
            edit, safe=mangled.certain and each.is_prose and article.is_whole, meant=mangled.meant
        )
