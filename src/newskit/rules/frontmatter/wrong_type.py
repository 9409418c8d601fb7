"""FM005 wrong-type."""

import re
from collections.abc import Iterator

from newskit.article import Article, Fault
from newskit.diagnostics import Fix, Found, Severity
from newskit.rules.base import FaultRule

_VARIANTS = {
    "text": "",
    "text or a list of text": "texts",
    "a list": "list",
    "a whole number": "number",
    "true or false": "flag",
    "an entry": "entry",
    "a date": "date",
}
_SEVERAL = re.compile(r"[,\r\n]")


class WrongType(FaultRule):
    """A value of another type than its field takes.

    ## What it does
    Compares each value with the type of its field: text, a list, a whole number, true or false, an entry of
    named parts, a date. Values are read by YAML 1.2: `2010` and `1.10` are numbers, `yes` and `no` are
    text.

    ## Why
    A number where text is expected loses its form (`1.10` becomes 1.1), a word where a list is expected is
    taken letter by letter, and `draft: yes` keeps a draft back in one program and publishes it in the next.

    ## Example
    ```markdown
    topics: Ports
    ```

    Use instead:
    ```markdown
    topics: [Ports]
    ```

    ## Fix safety
    Safe: quotes or brackets are added, quotes around a number or around true and false are taken away, and
    the words yes, no, on and off become true or false. Unsafe where text with a comma in it, or on several
    lines, becomes a list of one: several items may be meant.

    ## Source
    YAML 1.2.2, section 10.3 (core schema).
    """

    code = "FM005"
    name = "wrong-type"
    severity = Severity.ERROR
    since = "0.1"
    says = '"{field}" takes text, not {written}'
    variants = {
        "texts": '"{field}" takes text or a list of text, not {written}',
        "list": '"{field}" takes a list, not {written}',
        "number": '"{field}" takes a whole number, not {written}',
        "flag": '"{field}" takes true or false, not {written}',
        "entry": '"{field}" takes an entry with named parts, not {written}',
        "date": '"{field}" takes a date, not {written}',
        "bracketed": "put the value in brackets",
        "rewritten": "write {known}",
    }
    fix_says = "put the value in quotes"

    def claim(self, article: Article, fault: Fault) -> Iterator[Found]:
        """One message for each type that a field can take."""
        values = fault.values
        variant = _VARIANTS[values["expected"]]
        written = _shown(values["written"], values["found"])
        fix = self._mended(article, fault, variant)
        yield self.found(
            article.path, fault.span, variant=variant, fix=fix, field=values["field"], written=written
        )

    def _mended(self, article: Article, fault: Fault, variant: str) -> Fix | None:
        if not fault.edits:
            return None
        if variant == "list":
            written = article.source.slice(fault.edits[0].span)
            return self.fix(*fault.edits, safe=not _SEVERAL.search(written), says="bracketed")
        if variant in ("number", "flag"):
            return self.fix(*fault.edits, says="rewritten", known=fault.edits[0].text)
        return self.fix(*fault.edits)


def _shown(written: str, found: str) -> str:
    """A value so that its type can be seen: text in quotes, nothing as YAML names it."""
    return {"text": f'"{written}"', "nothing": "null"}.get(found, written)
