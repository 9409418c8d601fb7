"""The elements of HTML, and those that a page of news may hold.

Source: HTML Living Standard, section 4 (elements) and section 16.2 (obsolete features); SVG 2 and
MathML Core for the names that authors paste into copy.
"""

import re

_CURRENT = """
a abbr address area article aside audio b base bdi bdo blockquote body br button canvas caption cite
code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption
figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label
legend li link main map mark math menu meta meter nav noscript object ol optgroup option output p
picture pre progress q rp rt ruby s samp script search section select slot small source span strong
style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track u ul
var video wbr
"""
_OBSOLETE = """
acronym applet basefont bgsound big blink center dir font frame frameset image isindex keygen
listing marquee menuitem multicol nextid nobr noembed noframes param plaintext rb rtc spacer strike
tt xmp
"""
_DRAWN = """
circle clippath defs ellipse g lineargradient mask mfrac mi mn mo mrow msqrt msub msup path polygon
polyline radialgradient rect stop symbol tspan
"""
HTML_ELEMENTS = frozenset(f"{_CURRENT}{_OBSOLETE}{_DRAWN}".split())

_EMPTY = "area base basefont bgsound br col embed frame hr img input link meta param source track wbr"
VOID = frozenset(_EMPTY.split())
HIDDEN = frozenset({"script", "style"})
"""Elements that go with all they hold."""

_PLAIN = """
abbr aside b bdi blockquote br caption cite code dd del details dfn div dl dt em figcaption figure
h2 h3 h4 h5 h6 hr i ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub
summary sup table tbody td tfoot th thead time tr u ul var wbr
"""
_ALWAYS = frozenset({"lang", "dir", "title"})
_MORE = {
    "a": {"href"},
    "img": {"src", "alt", "width", "height", "loading"},
    "time": {"datetime"},
    "ol": {"start", "reversed", "type"},
    "li": {"value"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan", "scope"},
    "blockquote": {"cite"},
    "q": {"cite"},
    "del": {"datetime"},
    "ins": {"datetime"},
}
ALLOWED = {name: _ALWAYS | _MORE.get(name, set()) for name in (*_PLAIN.split(), "a", "img")}
"""Each element that a page may hold, with its attributes."""

_WITHIN_LINES = """
a abbr b bdi br cite code del dfn em i img ins kbd mark q rp rt ruby s samp small span strong sub sup time u
var wbr
"""
PHRASING = frozenset(_WITHIN_LINES.split())
"""Elements that stand within a line."""

LINES_ONLY = PHRASING | {"h2", "h3", "h4", "h5", "h6", "pre", "summary"}
"""Elements that hold no block."""

PARENTS = {
    "li": frozenset({"ul", "ol"}),
    "dt": frozenset({"dl"}),
    "dd": frozenset({"dl"}),
    "figcaption": frozenset({"figure"}),
    "summary": frozenset({"details"}),
    "rt": frozenset({"ruby"}),
    "rp": frozenset({"ruby"}),
}
"""Elements that stand only in certain others; parts of tables are put right by the parser."""

NEEDED = {"a": "href", "img": "src", "time": "datetime"}
"""The attribute without which an element says nothing."""

_SPAN = r"[1-9]\d{0,2}"
_NUMBER = r"-?\d{1,6}"
_WRITTEN = {
    "lang": r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}",
    "dir": "ltr|rtl|auto",
    "datetime": r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?",
    "loading": "lazy|eager",
    "reversed": "",
    "type": "[1aAiI]",
    "scope": "row|col|rowgroup|colgroup",
    **dict.fromkeys(("colspan", "rowspan", "width", "height"), _SPAN),
    **dict.fromkeys(("start", "value"), _NUMBER),
}
ATTRIBUTE_VALUES = {name: re.compile(pattern, re.ASCII) for name, pattern in _WRITTEN.items()}
"""How the values of attributes are written; an attribute with another value goes."""

_WORDLESS = """
align alt bgcolor border cellpadding cellspacing charset class clear color compact controls decoding
download fetchpriority frameborder height hidden id itemprop itemscope itemtype name nowrap open rel
role sizes style tabindex target type valign width
"""
SILENT_ATTRIBUTES = frozenset(_WORDLESS.split())
"""Attributes that hold no words; they go without a word too."""
