"""The HTML report in a browser: make browser."""

import sys
from pathlib import Path

import pytest

from newskit.diagnostics import Report
from newskit.reporters import ReportOptions, reporter
from newskit.rules import all_rules

sys.path.insert(0, str(Path(__file__).parent))
from browser import NAMES, Page, executable, page
from hostile import HOSTILE, hostile_report

pytestmark = pytest.mark.browser

_OPEN_ALL = "document.querySelectorAll('details').forEach(each => each.open = true)"
_TOO_WIDE = """(() => {
  const room = document.documentElement.clientWidth;
  const wide = [...document.querySelectorAll('body *')].filter(each => each.getBoundingClientRect().right > room + 0.5);
  return [room, document.documentElement.scrollWidth, wide.map(each => each.outerHTML.slice(0, 80))];
})()"""
# Web Content Accessibility Guidelines 2.2, 1.4.3: text has a contrast of at least 4.5 to what is behind it.
_PALE = """(() => {
  const light = colour => colour.match(/[0-9.]+/g).slice(0, 3).map(Number)
    .map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const behind = each => {
    const colour = getComputedStyle(each).backgroundColor;
    return colour === 'rgba(0, 0, 0, 0)' ? behind(each.parentElement) : colour;
  };
  const said = each => [...each.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  return [...document.querySelectorAll('body *')].filter(said).filter(each => {
    const [a, b] = [light(getComputedStyle(each).color), light(behind(each))].sort((x, y) => y - x);
    return (a + 0.05) / (b + 0.05) < 4.5;
  }).map(each => each.className || each.tagName);
})()"""
_DEAD_LINKS = """[...document.querySelectorAll('a')].map(each => each.getAttribute('href'))
  .filter(href => !href.startsWith('#') || !document.getElementById(href.slice(1)))"""
_MANUALS_SEEN = "[...document.querySelectorAll('.manual > div')].every(each => each.checkVisibility({contentVisibilityAuto: true}))"


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """A page of a browser; skipped where there is none."""
    browser = executable()
    if browser is None:
        pytest.skip(f"no browser: none of {', '.join(NAMES)} is on PATH")
    with page(browser, tmp_path_factory.mktemp("profile")) as opened:
        yield opened


@pytest.fixture
def opened(shown, tmp_path):
    """Show a report in a window of a width."""

    def show(report: Report, width: int, language: str = "en", **how: str) -> Page:
        file = tmp_path / "report.html"
        options = ReportOptions(show_suppressed=True, language=language)
        file.write_text(reporter("html")(report, options), encoding="utf-8", errors="replace")
        shown.events.clear()
        shown.open(file, width, **how)
        return shown

    return show


@pytest.fixture
def explained(report):
    """The fixed report with real manual pages, the longest there are."""
    pages = sorted((rule.info() for rule in all_rules()), key=lambda rule: -len(rule.manual))
    codes = sorted({diagnostic.code for diagnostic in report.diagnostics})
    report.rules.update(dict(zip(codes, pages, strict=False)))
    return report


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("language", ["en", "pt"])
def test_nothing_is_wider_than_the_window(opened, explained, width, language):
    """On a telephone and on a desk the page scrolls down alone, with every manual page open, and the console is empty."""
    seen = opened(explained, width, language)
    seen.ask(_OPEN_ALL)
    assert seen.ask(_TOO_WIDE) == [width, width, []]
    assert seen.ask("document.documentElement.lang") == language
    assert seen.complaints() == []


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_hostile_values_keep_the_page_whole(opened, value):
    """Whatever the values are, nothing runs, nothing is fetched, and nothing is wider than the window."""
    seen = opened(hostile_report(value), 360)
    assert seen.ask(_TOO_WIDE) == [360, 360, []]
    assert seen.ask("document.scripts.length + document.images.length") == 0
    assert seen.ask("performance.getEntriesByType('resource').length") == 0
    assert seen.complaints() == []


@pytest.mark.parametrize("how", [{"scheme": "light"}, {"scheme": "dark"}, {"media": "print"}], ids=str)
def test_every_word_can_be_read(opened, explained, how):
    """Text stands out against what is behind it, by day, by night and on paper; no link leads nowhere."""
    seen = opened(explained, 800, **how)
    assert seen.ask(_PALE) == []
    assert seen.ask(_DEAD_LINKS) == []


def test_paper_shows_what_the_screen_folds(opened, explained):
    """A printed page has the manual pages, which are folded on the screen."""
    assert opened(explained, 800).ask(_MANUALS_SEEN) is False
    assert opened(explained, 800, media="print").ask(_MANUALS_SEEN) is True
