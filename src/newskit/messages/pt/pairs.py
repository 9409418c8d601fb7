"""Portuguese: pair rules."""

WORDS: dict[str, str] = {
    "pair-pattern": (
        'o padrão de pares "{pattern}" precisa de {{language}} e pode ter {{stem}} e {{path}}, uma vez cada'
    ),
    "missing-paragraph": 'falta aqui um parágrafo do original: "{start}"',
    "missing-paragraph.heading": 'falta aqui um título do original: "{start}"',
    "missing-paragraph.item": 'falta aqui um ponto de lista do original: "{start}"',
    "missing-paragraph.there": "o texto do original",
    "untranslated-paragraph": 'este parágrafo não está traduzido: "{start}"',
    "untranslated-paragraph.there": "o parágrafo do original",
    "number-differs": "aqui está {translation}, no original está {original}",
    "number-differs.missing": "falta o número {original} do original",
    "number-differs.added": "o número {translation} não está no original",
    "number-differs.form": "{translation} tem os separadores da outra língua",
    "number-differs.sign": "{translation} e, no original, {original} estão em lados diferentes do zero",
    "number-differs.there": "no original: {original}",
    "number-differs.place": "a passagem do original",
    "orphan-translation": "esta tradução não tem original",
    "missing-translation": "este texto não tem tradução",
}
