"""Values of hostile files, and a report that holds one of them in every place."""

from newskit.diagnostics import (
    Applicability,
    Diagnostic,
    RelatedPlace,
    Report,
    ResolvedEdit,
    ResolvedFix,
    RuleInfo,
    Severity,
)
from newskit.messages import Message
from newskit.text import Position, Range

HOSTILE = {
    "line feed": "one\ntwo",
    "carriage return": "one\rtwo\r\nthree",
    "workflow command": "\n::set-output name=x::y",
    "percent": "100%0A::error::%25",
    "property separators": "a:b,c=d::e",
    "ansi colour": "\x1b[31mred\x1b[0m",
    "terminal title": "\x1b]0;title\x07",
    "c1 escape": "\x9b31mred",
    "hyperlink": "\x1b]8;;file:///etc\x1b\\x\x1b]8;;\x1b\\",
    "bidi override": "\u202egnp.exe\u2066x\u2069",
    "zero width": "a\u200bb\u200dc\ufeffd\u2060e",
    "tags": "a\U000e0041b",
    "line separators": "a\u0085b\u2028c\u2029d",
    "nul and del": "a\x00b\x7fc",
    "lone surrogate": "a\ud800b\udfffc",
    "rich markup": "[/b][link=x]y[/link] :smile: [red]",
    "braces": "{path} {0} {} {values!r}",
    "table": "a|b`c`<script>*d*_e_[f](g)\\|",
    "addresses": "https://example.org www.example.org a@example.org #12 @team $x$",
    "markup ends": "]]> --> </script></style></pre> ?> {{ 7 * 7 }} {% raw %} {# x #}",
    "entities": "&amp; &#0; &#x1b; \" ' < >",
    "noncharacters": "a\ufffeb\uffffc\U0001ffff",
    "link in a message": "[read](1) [more](https://example.org)",
    "file name": "../a b/é#?%20:x\udce9.md",
    "very long": "é<&]](" * 20_000,
    "long": "x" * 10_000,
    "long and wide": "港" * 10_000,
}


def hostile_report(value: str) -> Report:
    """A report that holds the value everywhere."""
    where = Range(Position(3, 2, 40), Position(3, 9, 47))
    says = Message("example-hostile", "{value} is hostile", {"value": value})
    fix = ResolvedFix(says, Applicability.SAFE, (ResolvedEdit(where, value),))
    related = (RelatedPlace(value, where, says), RelatedPlace(value, None, says))
    one = Diagnostic("house/x", value, Severity.ERROR, says, value, where, value, related, fix, value)
    two = Diagnostic("house/y", value, Severity.NOTE, says, value, None, fingerprint=value, suppressed=True)
    manual = f"{value}\n\n## {value}\n{value}\n\n```\n{value}\n```\n- {value}"
    rule = RuleInfo("house/x", value, Severity.ERROR, value, manual)
    return Report.of([one, two], files=1, rules={"house/x": rule})
