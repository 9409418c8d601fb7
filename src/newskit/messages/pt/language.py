"""Portuguese: rules of language of copy."""

WORDS: dict[str, str] = {
    "undeclared-language": 'o corpo está em "{found}", o idioma declarado é "{declared}"',
    "paragraph-in-other-language": (
        'este parágrafo está em "{found}", o resto do corpo em "{declared}": "{start}"'
    ),
    "undeclared-variety": 'o corpo está declarado "{declared}" e escrito em "{found}": {words}',
    "undeclared-variety.word": '"{declared}" tem "{counterpart}"',
    "undeclared-variety.alone": 'uma palavra de "{found}"',
    "mixed-quotation-marks": "há aspas retas e curvas misturadas: {rarer}, noutro lugar {usual}",
    "mixed-quotation-marks.usual": "as aspas habituais deste corpo",
    "mixed-quotation-marks.fix": "tornar curvas todas as aspas retas",
    "unbalanced-quotation-mark": 'a citação que abre aqui não fecha: "{text}"',
    "unbalanced-quotation-mark.closes": 'esta aspa fecha uma citação que não abriu: "{text}"',
    "foreign-quotation-marks": "{written} tem aspas de outra língua, esperava-se {expected}",
    "foreign-quotation-marks.house": "{written} tem outras aspas que não as da casa: {expected}",
    "foreign-quotation-marks.more": "aqui também",
    "foreign-quotation-marks.fix": "escrever {expected}",
    "foreign-number-format": "{written} tem os separadores da outra língua, esperava-se {expected}",
    "foreign-number-format.fix": "escrever {expected}",
}
