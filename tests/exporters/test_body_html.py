"""Bodies as HTML: Markdown, raw HTML, links and pictures, with what is lost at its place."""

from time import process_time

import pytest

from newskit.exporters.body_html import body_html

_FRAMES = [
    ("plain words", "<p>plain words</p>"),
    ("*a* **b** ~~c~~ `d`", "<p><em>a</em> <strong>b</strong> <s>c</s> <code>d</code></p>"),
    ("# One\n\n## Two\n\n###### Six", "<h2>One</h2><h2>Two</h2><h6>Six</h6>"),
    ("- a\n- b", "<ul><li>a</li><li>b</li></ul>"),
    ("3. a\n4. b", '<ol start="3"><li>a</li><li>b</li></ol>'),
    ("> q", "<blockquote><p>q</p></blockquote>"),
    ("```py\nx < 1\n```", '<pre><code class="language-py">x &lt; 1\n</code></pre>'),
    ("a  \nb", "<p>a<br>b</p>"),
    ("a\n\n---\n\nb", "<p>a</p><hr><p>b</p>"),
    (
        "|a|b|\n|-|-|\n|1|2|",
        '<table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>',
    ),
    (
        "x[^n]\n\n[^n]: y",
        '<p>x<sup><a href="#note-1" rel="noopener">1</a></sup></p><div id="note-1">1. <p>y</p></div>',
    ),
    ("&amp; &lt; 3 < 4", "<p>&amp; &lt; 3 &lt; 4</p>"),
    ("café ção", "<p>café ção</p>"),
]
_RAW = [
    ("<b>a</b>", "<p><b>a</b></p>", []),
    ("said <Ana>, 40", "<p>said &lt;Ana&gt;, 40</p>", []),
    ("x </Ana> y", "<p>x &lt;/Ana&gt; y</p>", []),
    ("<my-widget>a</my-widget>", "<p>&lt;my-widget&gt;a&lt;/my-widget&gt;</p>", []),
    ("<b class=c id=d>a</b>", "<p><b>a</b></p>", []),
    ("<b>unclosed\n\nnext", "<p><b>unclosed</b></p><p>next</p>", []),
    ("a </b> b", "<p>a  b</p>", []),
    ("<div>\n\n*a*\n\n</div>", "<div>\n<p><em>a</em></p></div>", []),
    ('<time datetime="2024-05-14">Tuesday</time>', '<p><time datetime="2024-05-14">Tuesday</time></p>', []),
    ("a <!-- newskit: allow TP031 --> b", "<p>a  b</p>", []),
    ("<b onclick=x>a</b>", "<p><b>a</b></p>", [("html-attribute-dropped", "<b onclick=x>")]),
    (
        "<b love you>a</b>",
        "<p><b>a</b></p>",
        [("html-attribute-dropped", "<b love you>"), ("html-attribute-dropped", "<b love you>")],
    ),
    ("a <iframe src=x>b</iframe> c", "<p>a b c</p>", [("html-element-dropped", "<iframe src=x>")]),
    ("<form><p>a</p></form>", "<p>a</p>", [("html-element-dropped", "<form>")]),
    ("a <script>b</script> c", "<p>a  c</p>", [("html-content-dropped", "<script>b</script>")]),
    (
        "<script>\na\n\nb\n</script>\n\nc",
        "<p>c</p>",
        [("html-content-dropped", "<script>\na\n\nb\n</script>")],
    ),
    ("*a <div>b</div> c*", "<p><em>a b c</em></p>", [("html-element-dropped", "<div>")]),
    ("<div><b>a<p>b</p></div>", "<div><b>a</b><p>b</p></div>", []),
    ("<div><li>a</div>", "<div>a</div>", [("html-element-dropped", "<li>")]),
    ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>", []),
    ("<ruby>a<rt>b</ruby> <rt>c", "<p><ruby>a<rt>b</rt></ruby> c</p>", [("html-element-dropped", "<rt>")]),
    (
        "<b lang=pt>a</b> <b lang='x y'>c</b>",
        '<p><b lang="pt">a</b> <b>c</b></p>',
        [("html-attribute-dropped", "<b lang='x y'>")],
    ),
    (
        "<time datetime='14/05/24'>a</time>",
        "<p>a</p>",
        [("html-attribute-dropped", "<time datetime='14/05/24'>")],
    ),
    (
        "<ol start=x type=a><li value=3>b</ol>",
        '<ol type="a"><li value="3">b</li></ol>',
        [("html-attribute-dropped", "<ol start=x type=a>")],
    ),
    ("<dl><dt>a<dd>b</dl>", "<dl><dt>a</dt><dd>b</dd></dl>", []),
    ("<STYLE>p{}</STYLE>", "", [("html-content-dropped", "<STYLE>p{}</STYLE>")]),
    ("a <script> b *c*", "<p>a  b <em>c</em></p>", [("html-element-dropped", "<script>")]),
    ("a <!-- b --> c", "<p>a  c</p>", [("html-content-dropped", "<!-- b -->")]),
    ("<div>\n<!-- a\n", "<div>\n&lt;!-- a\n</div>", []),
    (
        "![x <script> y](https://e.example/a.png) </script> z",
        '<p><img src="https://e.example/a.png" alt="x" loading="lazy"> z</p>',
        [("html-content-dropped", "<script> y](https://e.example/a.png) </script>")],
    ),
    ("a\x08b", "<p>a\ufffdb</p>", [("character-not-carried", "\x08")]),
    (
        "|a|\n|-|\n|b|c|",
        '<table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
        [("table-cell-dropped", "|c|")],
    ),
    (
        "```py one two\nx\n```",
        '<pre><code class="language-py">x\n</code></pre>',
        [("code-info-dropped", "```py one two\nx\n```")],
    ),
    ("[Ana]: Yes.\n\nShe said.", "<p>She said.</p>", [("link-definition-unused", "[Ana]: Yes.")]),
]
_LINKS = [
    ("[a](https://e.example/x)", "https://e.example/x", None),
    ("<https://e.example/x>", "https://e.example/x", None),
    ("<desk@example.com>", "mailto:desk@example.com", None),
    ("[a](/x)", "https://example.com/x", None),
    ("[a](next.en.md)", "https://example.com/en/next/", None),
    ("[a](https://e.example/ção)", "https://e.example/%C3%A7%C3%A3o", None),
    ("[a](held.en.md)", None, "link-to-held-story"),
    ("[a](javascript:alert(1))", None, "link-without-address"),
    ("[a](JaVaScRiPt:alert(1))", None, "link-without-address"),
    ("[a](data:text/html,x)", None, "link-without-address"),
    ("[a](other.md)", None, "link-without-address"),
    ("[a](#part)", None, "link-without-address"),
    ('<a href="javascript:x">a</a>', None, "link-without-address"),
    ('<a href="https://e.example/x" target=_blank>a</a>', "https://e.example/x", None),
]


@pytest.mark.parametrize(("body", "html"), _FRAMES, ids=[body for body, _ in _FRAMES])
def test_markdown_is_html(story_with, context, body, html):
    """Each construct of Markdown has its element."""
    assert body_html(story_with(body), context).html == html


@pytest.mark.parametrize(("body", "html", "losses"), _RAW, ids=[body for body, _, _ in _RAW])
def test_raw_html_is_kept_dropped_or_text(story_with, context, body, html, losses):
    """Allowed elements stay, known ones lose their tag, scripts go whole, what is no element is text."""
    article = story_with(body)
    copy = body_html(article, context)
    assert copy.html == html
    assert [(loss.kind, article.source.slice(loss.span).strip()) for loss in copy.losses] == losses


@pytest.mark.parametrize(("body", "address", "kind"), _LINKS, ids=[body for body, _, _ in _LINKS])
def test_links_lead_to_public_addresses_only(story_with, context, body, address, kind):
    """A link keeps its words; its address is http, https, mailto or that of a published story."""
    copy = body_html(story_with(body), context)
    assert [loss.kind for loss in copy.losses] == ([kind] if kind else [])
    assert copy.html.count("<a ") == (1 if address else 0)
    assert f'href="{address}"' in copy.html or address is None
    assert copy.plain


@pytest.mark.parametrize(
    ("body", "html", "lost"),
    [
        (
            "![A quay](images/quay.jpg)",
            '<p><img src="https://example.com/assets/0123456789abcdef-quay.jpg" alt="A quay" loading="lazy"></p>',
            False,
        ),
        (
            '![a *b*](https://e.example/x.png "t")',
            '<p><img src="https://e.example/x.png" alt="a b" loading="lazy" title="t"></p>',
            False,
        ),
        ("![A quay](missing.jpg)", "<p>A quay</p>", True),
        ("<img src='javascript:x' alt='A quay'>", "A quay", True),
    ],
)
def test_pictures_have_a_public_address_or_keep_their_words(story_with, context, body, html, lost):
    """A picture is an asset or a web address; otherwise its alternative text stays."""
    copy = body_html(story_with(body), context)
    assert copy.html == html
    assert [loss.kind for loss in copy.losses] == (["picture-not-carried"] if lost else [])


def test_a_template_tag_is_told(story_with, context):
    """A tag of a site generator is published as written, and told at its place."""
    article = story_with("See {{ site.name }} now.")
    losses = body_html(article, context).losses
    assert [(loss.kind, article.source.slice(loss.span)) for loss in losses] == [
        ("template-tag-published", "{{ site.name }}")
    ]


def test_the_words_alone_are_blocks_and_lines(story_with, context):
    """Plain words: blocks apart by a blank line, items by a line feed, cells by a tab."""
    body = "# T\n\nOne *two*.\n\n- a\n- b\n\n|c|d|\n|-|-|\n|e|f|\n\n> g &amp; h\n"
    assert body_html(story_with(body), context).plain == "T\n\nOne two.\n\na\nb\n\nc\td\ne\tf\n\ng & h"


def test_deep_nesting_keeps_its_words(story_with, context):
    """Elements beyond the depth that browsers like are left out, once told; the words stay."""
    copy = body_html(story_with("> " * 500 + "deep"), context)
    assert copy.plain == "deep"
    assert copy.html.count("<blockquote>") < 100
    assert [loss.kind for loss in copy.losses] == ["nesting-not-carried"]


_SIZE = 100_000
_HOSTILE = {
    "brackets": "[" * _SIZE,
    "emphasis": "*a_ " * (_SIZE // 4),
    "angles": "<" * _SIZE,
    "quotes": "> " * (_SIZE // 2),
    "backticks": " `` " * (_SIZE // 4),
    "images": "![" * (_SIZE // 2),
    "open tags": "<b>" * (_SIZE // 3),
    "half tags": "<a " * (_SIZE // 3),
    "half tags in a block": "<div\n" + "<a " * (_SIZE // 3) + '=">"',
    "scripts": "x <script>" * (_SIZE // 10),
    "closed scripts": "x</script><script>" * (_SIZE // 18),
    "comments": "<div>" + "<!--" * (_SIZE // 4),
    "instructions": "<div>" + "<?" * (_SIZE // 2),
    "attributes": "<div>\n<a" + " =" * (_SIZE // 2),
    "controls": "\x01a" * (_SIZE // 2),
    "wide": "é<Ana>" * (_SIZE // 7),
    "short rows": "|a" * 1000 + "\n" + "|-" * 1000 + "\n" + "|b\n" * 1000,
    "definitions": "[a]: b\n" * (_SIZE // 7),
    "notes": "[^1]: " * (_SIZE // 6),
}


@pytest.mark.parametrize("body", _HOSTILE.values(), ids=_HOSTILE)
def test_a_hostile_body_takes_linear_time(story_with, context, body):
    """100 KB of any one construct take less than a second, however it nests."""
    article = story_with(body)
    assert article.body.span == article.body_span  # read before the clock starts: that is the reader's time
    started = process_time()
    body_html(article, context)
    assert process_time() - started < 2  # twice the budget: test machines are slow
