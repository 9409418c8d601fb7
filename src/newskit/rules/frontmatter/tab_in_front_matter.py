"""FM024 tab-in-front-matter."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class TabInFrontMatter(FaultRule):
    """A tab where YAML allows only blanks.

    ## What it does
    Finds tabs in the indent of a line and between the parts of a field. A tab inside a text is left alone.

    ## Why
    YAML forbids tabs in indents because nobody can tell how wide they are. Some parsers take a tab between
    the parts of a field and others do not, so the same file can be two things.

    ## Example
    ```markdown
    section:	City
    ```

    Use instead:
    ```markdown
    section: City
    ```

    ## Fix safety
    Safe: blanks take the place of the tab. In an indent they bring the line to where the line before it
    stands. A line that may be a comment gets no fix.

    ## Source
    YAML 1.2.2, section 6.1.
    """

    code = "FM024"
    name = "tab-in-front-matter"
    severity = Severity.ERROR
    since = "0.1"
    says = "a tab where YAML allows only blanks"
    fix_says = "put blanks in place of the tab"
