"""HL006 mixed-marks-in-headline."""

from collections.abc import Iterator
from typing import ClassVar

from newskit.article import Article, Value
from newskit.diagnostics import Found, Related, Severity
from newskit.language import CURLY, STRAIGHT
from newskit.rules.base import ArticleRule
from newskit.rules.quotation import marks_of

_BOTH = {STRAIGHT, CURLY}


class MixedMarksInHeadline(ArticleRule):
    """Straight and curly quotation marks side by side in headline and standfirst.

    ## What it does
    Finds straight double marks (") and curly ones (“ ”) in one headline or one standfirst, and a headline
    with the one kind over a standfirst with the other. Apostrophes and signs for inches do not count.

    ## Why
    The two lines stand together in large type, where the difference shows most. Mixed marks come from text
    that was pasted from two places.

    ## Example
    ```markdown
    headline: '"We are back," ferry crews say after “long winter”'
    ```

    Use instead:
    ```markdown
    headline: “We are back,” ferry crews say after “long winter”
    ```
    """

    code = "HL006"
    name = "mixed-marks-in-headline"
    severity = Severity.WARNING
    since = "0.1"
    says = 'the headline mixes straight quotation marks (") with curly ones (“ ”)'
    variants: ClassVar[dict[str, str]] = {
        "standfirst": 'the standfirst mixes straight quotation marks (") with curly ones (“ ”)',
        "straight": 'the standfirst has straight quotation marks ("), the headline curly ones (“ ”)',
        "curly": 'the standfirst has curly quotation marks (“ ”), the headline straight ones (")',
        "headline": "the headline",
    }

    def check(self, article: Article) -> Iterator[Found]:
        """The field that mixes marks; where none does, the standfirst that contradicts the headline."""
        headline, standfirst = article.headline, article.standfirst
        if not any(value and '"' in value.value for value in (headline, standfirst)):
            return
        above, below = _marks(headline), _marks(standfirst)
        if headline and above == _BOTH:
            yield self.found(article.path, headline.span)
        if standfirst and below == _BOTH:
            yield self.found(article.path, standfirst.span, variant="standfirst")
        elif headline and standfirst and above != _BOTH and above | below == _BOTH:
            related = (Related(article.path, headline.span, self.message("headline")),)
            variant = "curly" if CURLY in below else "straight"
            yield self.found(article.path, standfirst.span, variant=variant, related=related)


def _marks(value: Value[str] | None) -> set[str]:
    return marks_of(value.value) & _BOTH if value else set()
