"""Articles by the thousand for benchmarks: the same files every time, about 3 KB each.

Run as a program it writes them: `python benchmarks/articles.py FOLDER --count 10000 [--pairs] [--yaml]`.
"""

from argparse import ArgumentParser
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

_BODY_CHARACTERS = 2600
_PLACES = ("Aveiro", "Braga", "Coimbra", "Évora", "Faro", "Guarda", "Leiria", "Setúbal", "Viseu")
_SUBJECTS = {
    "en": (
        "a tram line",
        "a school canteen",
        "the river port",
        "a public library",
        "the night buses",
        "a fish market",
    ),
    "pt": (
        "uma linha de elétrico",
        "uma cantina escolar",
        "o porto fluvial",
        "uma biblioteca pública",
        "os autocarros da noite",
        "um mercado de peixe",
    ),
}
_SENTENCES = {
    "en": (
        "The council of {place} approved {number} euros for {subject} on Tuesday, after a debate.",
        "Works begin in {year} and take {small} months, according to the plan that was made public.",
        "“We have waited {small} years for this,” the head of a residents' association told journalists.",
        "Opponents say that the {number} euros would have been enough for {small} smaller projects.",
        "In {place}, {percent}% of those who answered a survey called {subject} their first concern.",
        "A report of {small} pages describes the risks and advises that nothing be closed by {year}.",
    ),
    "pt": (
        "A câmara de {place} aprovou {number} euros para {subject} na terça-feira, após um debate.",
        "As obras começam em {year} e demoram {small} meses, segundo o plano que foi tornado público.",
        "«Esperámos {small} anos por isto», disse aos jornalistas a responsável da associação de moradores.",
        "Os opositores dizem que os {number} euros teriam chegado para {small} projetos mais pequenos.",
        "Em {place}, {percent}% dos que responderam a um inquérito puseram {subject} em primeiro lugar.",
        "Um relatório de {small} páginas descreve os riscos e recomenda que nada feche antes de {year}.",
    ),
}
_HEADLINES = {
    "en": "{place} approves {number} euros for {subject}",
    "pt": "{place} aprova {number} euros para {subject}",
}
_STANDFIRSTS = {
    "en": "The works take {small} months and begin in {year}, if the court of auditors agrees.",
    "pt": "As obras demoram {small} meses e começam em {year}, se o tribunal de contas concordar.",
}
_SECTIONS = {"en": "Local", "pt": "Local"}


def front_matter(number: int, language: str, original: str | None = None) -> str:
    """The front matter of one article, about 390 bytes, without its fences."""
    values = _values(number, 0, language)
    published = datetime(2025, 1, 1, 8, tzinfo=UTC) + timedelta(minutes=17 * number)
    lines = [
        f"id: council-{number:06}",
        f"language: {language}",
        f"headline: {_HEADLINES[language].format_map(values)}",
        f"standfirst: {_STANDFIRSTS[language].format_map(values)}",
        "credit: Agência Litoral",
        f"published: {published.isoformat()}",
        f"modified: {(published + timedelta(minutes=20)).isoformat()}",
        f"section: {_SECTIONS[language]}",
        f"topics: [council, works, {values['place']}]",
        "urgency: 5",
        f"slugline: COUNCIL-{number:06}",
    ]
    if original:
        lines.append(f"translation_of: {original}")
    return "".join(f"{line}\n" for line in lines)


def body(number: int, language: str) -> str:
    """Paragraphs until the body is long enough; both languages say the same."""
    paragraphs: list[str] = []
    sentences = _SENTENCES[language]
    while sum(map(len, paragraphs)) < _BODY_CHARACTERS:
        row = len(paragraphs)
        pair = (sentences[(number + row) % 6], sentences[(number + row + 3) % 6])
        paragraphs.append(" ".join(pair).format_map(_values(number, row, language)))
    return "\n\n".join(paragraphs) + "\n"


def write_articles(folder: Path, count: int, *, pairs: bool = False) -> None:
    """Write `count` article files; with `pairs`, every second one translates the one before."""
    folder.mkdir(parents=True)
    for path, front, text in _files(count, pairs=pairs):
        (folder / path).write_text(f"---\n{front}---\n\n{text}", encoding="utf-8")


def write_yaml(folder: Path, count: int) -> None:
    """Write the front matter alone of the same articles, for tools that read YAML files."""
    folder.mkdir(parents=True)
    for path, front, _ in _files(count, pairs=False):
        (folder / path).with_suffix(".yaml").write_text(front, encoding="utf-8")


def _files(count: int, *, pairs: bool) -> Iterator[tuple[str, str, str]]:
    """Name, front matter and body of each file."""
    for index in range(count):
        number = index // 2 if pairs else index
        original = f"council-{number:06}.en.md"
        if pairs and index % 2:
            yield f"council-{number:06}.pt.md", front_matter(number, "pt", original), body(number, "pt")
        else:
            yield original, front_matter(number, "en"), body(number, "en")


def _values(number: int, row: int, language: str) -> dict[str, str | int]:
    """The words and numbers of one paragraph, the same on both sides of a pair."""
    seed = number * 31 + row * 7
    thousands = 100 + seed % 900
    return {
        "place": _PLACES[(number + row) % len(_PLACES)],
        "subject": _SUBJECTS[language][seed % 6],
        "number": f"{thousands},500" if language == "en" else f"{thousands}.500",
        "year": 2027 + seed % 9,
        "small": 13 + seed % 80,
        "percent": 11 + seed % 83,
    }


def main() -> None:
    """Write articles where the command line says."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--pairs", action="store_true", help="every second file is a translation")
    parser.add_argument("--yaml", action="store_true", help="front matter alone, as .yaml files")
    chosen = parser.parse_args()
    if chosen.yaml:
        write_yaml(chosen.folder, chosen.count)
    else:
        write_articles(chosen.folder, chosen.count, pairs=chosen.pairs)


if __name__ == "__main__":
    main()
