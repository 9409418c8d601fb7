"""Portuguese: rules of the body."""

WORDS: dict[str, str] = {
    "doubled-paragraph": 'o parágrafo aparece duas vezes: "{start}"',
    "doubled-paragraph.first": "o primeiro está aqui",
    "doubled-paragraph.fix": "retirar o segundo",
}
