"""FM038 dialect-dependent-value."""

import re
from collections.abc import Iterator

from newskit.article import FIELDS, Article, Style
from newskit.diagnostics import Found, Severity
from newskit.parsing.scalars import resolve
from newskit.parsing.write import quoted
from newskit.rules.base import ArticleRule
from newskit.rules.single_values import Single, single_values
from newskit.text import Edit

_FLAGS = {"y": "true", "yes": "true", "on": "true", "n": "false", "no": "false", "off": "false"}
_LONGEST_FLAG = max(map(len, _FLAGS))
_NUMBER_START = frozenset("+-0123456789")
_PARTS_OF_SIXTY = re.compile(r"[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$")
_OCTAL = re.compile(r"[-+]?0[0-7_]*[0-7]$")
_BINARY = re.compile(r"[-+]?0b[01_]*[01]$")
_UNDERSCORED = re.compile(r"[-+]?[1-9][0-9_]*_[0-9_]*$")
_EXPONENT = re.compile(r"[-+]?[0-9]+[eE][-+]?[0-9]+$")
_DATE = re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt \t][0-9:.]{4,20}[ \t]*(?:Z|[-+][0-9:]{1,5})?)?$")
_LONGEST = 40  # code points; no value longer than this is a number in any dialect that was meant as text
# Fields of repositories that hold codes of countries and languages, of which `no` is one.
_CODES = frozenset({"countries", "country", "lang", "languages", "locale", "locales", "nation", "region"})


class DialectDependentValue(ArticleRule):
    """A value without quotes that is text in one dialect of YAML and something else in another.

    ## What it does
    Finds values that YAML 1.2, by which newskit reads, and YAML 1.1, by which many generators still read,
    take for different things. Where a field takes text, and in the items of lists: `no`, `yes`, `on`, `off`,
    and a date. In fields of the repository too: `16:30` (the number 990 to some), `012` (ten to some),
    `1_000`, `0b11` and `1e3`.

    Words such as `yes` in a field that newskit does not know may be meant as true or false, and are passed
    over; so is front matter in TOML, which has no dialects.

    ## Why
    Norway disappears from a list of countries, an event at half past four begins at 990, and a postal code
    loses its zero: on the page, without a word from anyone. A warning, because the story can be read, and
    whether it goes wrong depends on the program behind.

    ## Example
    ```markdown
    topics: [Norway, no]
    ```

    Use instead:
    ```markdown
    topics: [Norway, "no"]
    ```

    ## Fix safety
    Safe where the field takes text: in quotes it is text to everyone. Unsafe elsewhere, as a template may
    count on the other reading.

    ## Source
    YAML 1.2.2, section 10.3 (core schema); YAML 1.1, types bool, int, float and timestamp.
    """

    code = "FM038"
    name = "dialect-dependent-value"
    severity = Severity.WARNING
    since = "0.1"
    says = 'without quotes some programs read "{written}" as the number {other}'
    variants = {
        "flag": 'without quotes some programs read "{written}" as {other}',
        "date": 'without quotes some programs read "{written}" as a date',
        "number": 'without quotes "{written}" is a number to some programs and text to others',
    }
    fix_says = "put the value in quotes"

    def check(self, article: Article) -> Iterator[Found]:
        """Every value that dialects read apart."""
        front = article.front
        if front is None or front.fence.syntax != "yaml":
            return
        for each in single_values(front):
            if each.node.style is Style.PLAIN and (reading := _other_reading(each)) is not None:
                variant, values = reading
                fix = self.fix(
                    Edit(each.node.span, quoted(each.node.text)), safe=each.is_text and article.is_whole
                )
                written, place = each.node.text, each.node.span
                yield Found(article.path, place, self.message(variant, written=written, **values), fix)


def _other_reading(each: Single) -> tuple[str, dict[str, str]] | None:
    """The variant of the message and its values; None where all programs agree."""
    text = each.node.text
    if len(text) <= _LONGEST_FLAG and text.lower() in _FLAGS:
        return ("flag", {"other": _FLAGS[text.lower()]}) if _wants_text(each) else None
    if text[:1] not in _NUMBER_START or len(text) > _LONGEST:
        return None
    if each.field in FIELDS and not (each.is_text and isinstance(resolve(each.node), str)):
        return None  # a date, a number or a wrong type: other rules speak of these
    return _other_number(text) or (("date", {}) if each.is_text and _DATE.match(text) else None)


def _wants_text(each: Single) -> bool:
    name = each.part or each.field
    return each.is_text or (each.field not in FIELDS and (each.is_item or name in _CODES))


def _other_number(text: str) -> tuple[str, dict[str, str]] | None:
    digits = text.replace("_", "")
    if _PARTS_OF_SIXTY.match(text):
        return "", {"other": str(_in_sixties(digits))}
    if _OCTAL.match(text):
        return "", {"other": str(int(digits, 8))}
    if _BINARY.match(text):
        return "", {"other": str(int(digits, 2))}
    if _UNDERSCORED.match(text):
        return "", {"other": digits}
    return ("number", {}) if _EXPONENT.match(text) else None


def _in_sixties(digits: str) -> int:
    """`1:30` as YAML 1.1 counts: one sixty and thirty."""
    number = 0
    for part in digits.lstrip("+-").split(":"):
        number = number * 60 + int(part)
    return -number if digits.startswith("-") else number
