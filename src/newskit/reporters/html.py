"""The report as one page for people: everything in one file, nothing in it runs, nothing is fetched.

The diagnostics stand by file, with their source lines; by rule there is a list that leads to them and the
manual page of the rule. Severities have a word and a sign, so that no colour is needed to tell them apart.
The page speaks the reader's language; manual pages are English. Its Content-Security-Policy lets its own
style sheet in, and nothing else. Everything in it is escaped by the template.
"""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import TYPE_CHECKING

from newskit import __version__
from newskit.diagnostics import Report
from newskit.reporters import page_words
from newskit.reporters.manual import spans
from newskit.reporters.options import ReportOptions
from newskit.reporters.page import by_file, by_rule, entries
from newskit.reporters.told import say
from newskit.reporters.visible import visible
from newskit.reporters.words import FIXES, NOTHING, RULE, SEE, SUPPRESSED, counts_words, summary_words

if TYPE_CHECKING:
    from jinja2 import Environment

_WORDS = {
    name: getattr(page_words, name.upper()) for name in ("title", "contents", "by_file", "by_rule", "manual")
}
_WORDS |= {"see": SEE, "rule": RULE, "suppressed": SUPPRESSED, "nothing": NOTHING}


def render(report: Report, options: ReportOptions) -> str:
    """The page."""
    language = options.language
    environment = _environment()
    style = environment.get_template("report.css").render()
    told = entries(report, options)
    page = environment.get_template("report.html").render(
        language=language,
        style=style,
        style_hash=b64encode(sha256(style.encode()).digest()).decode(),
        summary=summary_words(report.summary, language),
        counts=counts_words([entry.severity for entry in told], language),
        version=options.version or __version__,
        files=by_file(told, language),
        rules=by_rule(told, report, language),
        words={name: say(message, language) for name, message in _WORDS.items()},
        fixes={kind: say(message, language) for kind, message in FIXES.items()},
    )
    return f"{page}\n"


@cache
def _environment() -> "Environment":
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader("newskit.reporters"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"visible": visible, "spans": spans}
    return environment
