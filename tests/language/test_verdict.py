"""Which language a text is in: decided by its function words, open when they do not tell."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from newskit.language import Verdict, of_block, verdict

ENGLISH = (
    "The harbour authority said on Tuesday that the new ferry will start in June, after two years of delays that"
    " cost the city more than the bridge it replaces. Residents who had been waiting for it were not impressed."
)
PORTUGUESE = (
    "A administração do porto disse na terça-feira que o novo barco começa a circular em junho, depois de dois anos de"
    " atrasos que custaram à cidade mais do que a ponte que ele substitui. Os moradores não ficaram impressionados."
)
BRAZILIAN = (
    "A administração do porto informou nesta terça-feira que a nova balsa vai começar a operar em junho, após dois anos"
    " de atrasos que custaram à cidade mais do que a ponte. Os moradores da região não se mostraram impressionados."
)
SPANISH = (
    "La administración del puerto dijo el martes que el nuevo barco empezará a circular en junio, después de dos años"
    " de retrasos que costaron a la ciudad más que el puente. Los vecinos no se mostraron muy impresionados con ello."
)
GALICIAN = (
    "A administración do porto dixo o martes que o novo barco comezará a circular en xuño, despois de dous anos de"
    " atrasos que lle custaron á cidade máis que a ponte. Os veciños non se amosaron moi impresionados co anuncio."
)
FRENCH = (
    "L'administration du port a déclaré mardi que le nouveau bateau commencera à circuler en juin, après deux ans de"
    " retards qui ont coûté à la ville plus que le pont. Les habitants ne se sont pas montrés très impressionnés."
)
ITALIAN = (
    "L'amministrazione del porto ha detto martedì che il nuovo traghetto comincerà a circolare a giugno, dopo due anni"
    " di ritardi che sono costati alla città più del ponte. Gli abitanti non si sono mostrati molto colpiti da questo."
)
GERMAN = (
    "Die Hafenverwaltung teilte am Dienstag mit, dass die neue Fähre im Juni den Betrieb aufnehmen wird, nachdem sich"
    " der Start um zwei Jahre verzögert und die Stadt mehr gekostet hat als die Brücke, die sie nun ersetzen soll."
)
TEXTS = [
    ("en", ENGLISH),
    ("pt", PORTUGUESE),
    ("pt", BRAZILIAN),
    ("es", SPANISH),
    ("gl", GALICIAN),
    ("fr", FRENCH),
    ("it", ITALIAN),
    ("de", GERMAN),
]


@pytest.mark.parametrize(("code", "text"), TEXTS, ids=[code for code, _ in TEXTS])
@pytest.mark.parametrize("declared", [None, "en", "pt-PT", "pt_BR"])
def test_verdict_is_right_whatever_is_declared(code, text, declared):
    """A paragraph is told in its own language, also where the file says another."""
    assert verdict(text, declared).code == code


@pytest.mark.parametrize("text", [SPANISH, GALICIAN, FRENCH, ITALIAN], ids=["es", "gl", "fr", "it"])
def test_neighbours_do_not_pass_as_portuguese(text):
    """Neither the verdict nor the vote over a block takes a neighbouring language for Portuguese."""
    assert verdict(text, "pt").code != "pt"
    assert of_block(text) not in {"pt", "en"}


def test_english_and_portuguese_are_decided_by_the_vote():
    """Prose in the declared language does not need langdetect."""
    assert verdict(ENGLISH, "en-GB").by == "vote"
    assert verdict(PORTUGUESE, "pt").by == "vote"
    assert (of_block(ENGLISH), of_block(PORTUGUESE)) == ("en", "pt")


CHANGES = (
    "ferry: raise ramp before departure (Marta Exemplo)\ntickets: refuse expired cards (Rui Modelo)\n"
    "pier: repaint numbers, fix broken lamp and clock\ntimetable: add night boats from May (Ana Amostra)\n"
    "crew: list names on board\nradio: use channel nine for calls to harbour (Marta Exemplo)\n"
    "fares: round prices up to ten cents (Rui Modelo)\nstation: open doors earlier on market days\n"
    "map: redraw quays, drop closed piers (Ana Amostra)\nsigns: translate arrows and names into French\n"
)
AENDERUNGEN = (
    "Fähre: Rampe vor Abfahrt anheben (Marta Exemplo)\nFahrkarten: abgelaufene Karten ablehnen (Rui Modelo)\n"
    "Anleger: Nummern neu streichen, Lampe reparieren\nFahrplan: Nachtboote von Mai bis Oktober ergänzen\n"
)
UKRAINIAN = "Пором знову ходить з понеділка, перший рейс о сьомій ранку. " * 9 + "as on in the " * 3


def test_a_list_of_changes_in_the_declared_language_is_borne_out_by_few_words():
    """Where the leader is the declared language, less of it will do; undeclared, or declared otherwise, it stays open."""
    assert verdict(CHANGES, "en")[::2] == ("en", "vote")
    assert verdict(CHANGES).code is None
    assert verdict(CHANGES, "pt").code is None


@pytest.mark.parametrize("text", [AENDERUNGEN, UKRAINIAN], ids=["de", "uk"])
def test_what_only_looks_like_the_declared_language_is_not(text):
    """A word or two that English shares, and English words in another script, bear nothing out."""
    assert verdict(text, "en").code != "en"


SHORT = [
    "",
    "Lisboa",
    "The mayor in Faro",
    "A visita à China",
    "Sim, não.",
    "OK",
    "1 2 3",
    "日本語のテキスト",
]


@pytest.mark.parametrize("text", SHORT)
def test_short_text_stays_open(text):
    """A headline is too short for a verdict."""
    assert verdict(text, "pt").code is None
    assert of_block(text) is None


def test_short_text_with_an_overwhelming_lead_is_told():
    """A short sentence that is nearly all function words is told."""
    assert of_block("It was not what they had said it would be for all of us") == "en"


CODE = "\n".join(f"import com.example.sdk.metrics.exporter{n}.MetricReaderProvider;" for n in range(8))
NAMES = "Atos * Bugcrowd * Checkmarx * Contrast Security * Branding Brand * AsTech Consulting * Aspect Security * Veracode"


@pytest.mark.parametrize("text", [CODE, NAMES], ids=["code", "names"])
def test_what_is_no_prose_stays_open(text):
    """Code and lists of names are neither English nor Portuguese."""
    assert verdict(text, "pt").code not in {"en", "pt"}
    assert of_block(text) is None


def test_verdict_is_stable():
    """The same text gives the same verdict, in this process and in a new one."""
    mixed = GERMAN[:90] + " " + SPANISH[:90]
    first = verdict(mixed, "en")
    assert all(verdict(mixed, "en") == first for _ in range(20))
    script = f"from newskit.language import verdict; print(repr(verdict({mixed!r}, 'en')))"
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert told.stdout.strip() == repr(first)


def test_langdetect_is_not_loaded_for_the_vote():
    """A verdict by vote imports no langdetect, which takes long to load."""
    script = f"import sys; from newskit.language import verdict; verdict({PORTUGUESE!r}, 'pt'); print('langdetect' in sys.modules)"
    told = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, encoding="utf-8"
    )
    assert told.stdout.strip() == "False"


def test_global_seed_of_langdetect_is_left_alone():
    """The factory is private: what others set in langdetect stays."""
    from langdetect import DetectorFactory

    before = DetectorFactory.seed
    assert isinstance(verdict(GERMAN), Verdict)
    assert DetectorFactory.seed == before


def test_vote_is_fast():
    """A vote over the letters that count takes well under a tenth of a millisecond on average."""
    text = (PORTUGUESE + " ") * 8
    start = time.perf_counter()
    for _ in range(200):
        of_block(text)
    assert (time.perf_counter() - start) / 200 < 0.0005  # five times the aim, for slow machines


def _prose(path: Path) -> list[str]:
    body = path.read_text("utf-8").split("\n---", 1)[-1]
    return [block for block in body.split("\n\n") if len(block) > 200]


@pytest.mark.parametrize("corpus", ["ntrex-ptpt", "ntrex-ptbr", "tico19-ptbr"])
def test_blocks_of_real_pairs(shared, corpus):
    """On real paragraphs of news and health copy the vote is hardly ever wrong and seldom open."""
    blocks = [
        (path.name.split(".")[-2], block)
        for path in sorted((shared / "corpus" / "pairs" / corpus).glob("*.md"))
        for block in _prose(path)
    ]
    told = [(code, of_block(block)) for code, block in blocks]
    assert blocks
    assert sum(found not in {code, None} for code, found in told) <= 0.002 * len(told)
    assert sum(found is None for _, found in told) <= 0.05 * len(told)
