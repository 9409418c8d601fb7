"""HS004 miscounted-wording."""

from newskit.diagnostics import Severity
from newskit.rules.wording import WordingRule
from newskit.style import Kind, Match


class MiscountedWording(WordingRule):
    """Words that stand in a story more often, or less often, than the house wants.

    ## What it does
    Counts the `words` and `pattern` of every entry of kind `occurrence` in the house-style files
    (`[[newskit.style]]`). With `most`, the first one too many is told; with `least`, the story as a whole.
    The diagnostic carries the entry's name, `house/<name>`.

    ## Why
    A hedge once is caution, five times it is a habit; and some copy must carry a phrase, such as who paid
    for a trip.

    ## Example
    With this entry:
    ```yaml
    - name: hedges
      kind: occurrence
      words: [allegedly]
      most: 1
    ```

    ```markdown
    headline: Allegedly sunk, the ferry was allegedly sold
    ```

    Use instead:
    ```markdown
    headline: Allegedly sunk, the ferry was sold
    ```
    """

    code = "HS004"
    name = "miscounted-wording"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{match}" stands here once more than {times}'
    variants = {"least": '"{match}" stands in the story fewer times than {times}'}
    kind = Kind.OCCURRENCE

    def variant(self, match: Match) -> str:
        """Too seldom is about the whole story, too often about a place."""
        return "least" if match.span is None else ""
