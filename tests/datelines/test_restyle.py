"""One dateline in the style of the house, or the reason why it stays."""

import pytest

from newskit.datelines import in_style, style_named
from newskit.messages import Message

REWRITTEN = [
    ("LISBOA, 6 de maio (Lusa) -", "lusa", "pt", "Lisboa, 06 mai (Lusa) --"),
    ("LISBOA, 6 de maio de 2024 (Lusa) -", "lusa", "pt-PT", "Lisboa, 06 mai 2024 (Lusa) --"),
    ("Lisboa, 06 mai (Lusa) --", "lusa", "pt", "Lisboa, 06 mai (Lusa) --"),
    ("LONDON/PARIS, 3 May 2024 (Reuters) --", "reuters", "en", "LONDON/PARIS, May 3, 2024 (Reuters) -"),
    ("Washington, 18 Set 2012 (AFP) -", "lusa", "pt", "Washington, 18 set 2012 (AFP) --"),
    ("SÃO PAULO, SP (FOLHAPRESS) -", "agencia-brasil", "pt-BR", "SÃO PAULO, SP (Folhapress) --"),
    ("La Crosse, Wis. (AP) -", "ap", "en", "LA CROSSE, Wis. (AP) —"),
]
LEFT = [
    ("MOSCOW, May 14 (Reuters) -", "ap", "dateline-changes-date"),
    ("15:48 - 14/05/24 por Lusa", "lusa", "dateline-is-stamp"),
    ("LISBOA (Lusa) -", "lusa", "dateline-lacks-date"),
    ("LISBOA, 14 mai 2024 -", "lusa", "dateline-lacks-agency"),
    ("London, 05/06/2024 (Reuters) -", "reuters", "dateline-ambiguous"),
    ("MOSCOW, Tuesday May 14 (AFP) -", "afp", "dateline-says-more"),
    ("PARIS, May 3 (AFP) - The minister said", "afp", "dateline-copy-behind"),
    ("A plain line of words", "afp", "dateline-unread"),
    ("", "afp", "dateline-unread"),
]


@pytest.mark.parametrize(("line", "style", "language", "written"), REWRITTEN)
def test_line_is_written_in_the_style(line, style, language, written):
    """Case, month, padding and dash are those of the style; the rest is what the line says."""
    assert in_style(line, style_named(style), language) == written


@pytest.mark.parametrize(("line", "style", "why"), LEFT)
def test_line_is_left_with_the_reason(line, style, why):
    """Where anything would be lost, added or guessed there is a reason and no text."""
    left = in_style(line, style_named(style), "en")
    assert isinstance(left, Message)
    assert left.key == why


def test_evidence_beside_the_line_adds_no_year():
    """A style that wants the year leaves a line that does not state it."""
    left = in_style("LISBOA, 14 mai (Lusa) -", style_named("lusa", year=True), "pt")
    assert isinstance(left, Message)
    assert left.key == "dateline-lacks-year"
