"""Portuguese: rules of dateline and stamp."""

WORDS: dict[str, str] = {
    "stamp-in-dateline": '"{written}" é a linha de publicação de uma página, não uma datação: falta o lugar',
    "stamp-in-dateline.drop": 'retirar: "{field}" diz o mesmo',
    "stamp-in-dateline.fix": 'passar para "{field}"',
    "stamp-in-body": '"{written}" é a linha de publicação de uma página, não texto da notícia',
    "stamp-in-body.fix": "retirar",
    "dateline-in-other-language": '"{written}" na datação não está no idioma declarado, "{declared}"',
    "dateline-in-other-language.town": (
        '"{written}" na datação é "{expected}" no idioma declarado, "{declared}"'
    ),
    "missing-dateline": "a notícia não tem datação",
    "place-of-other-variety": '"{written}" é "{expected}" no idioma declarado, "{declared}"',
    "place-of-other-variety.fix": "escrever {expected}",
    "dateline-day-differs": 'a datação é de "{written}", "{field}" diz {day}',
    "dateline-day-differs.published": "o dia da publicação",
    "doubled-dateline": "o texto começa por repetir a datação",
    "doubled-dateline.other": 'o texto começa por "{written}", o campo tem outra datação',
    "doubled-dateline.field": "a datação do campo",
    "doubled-dateline.fix": "retirar do texto",
    "dateline-in-body": '"{written}" é uma datação, e há um campo para ela',
    "dateline-in-body.fix": 'passar para "{field}"',
    "impossible-moment": '"{written}" é uma hora que não existe',
    "impossible-moment.day": '"{written}" é um dia que não existe',
    "impossible-moment.half": '"{written}" conta até 24 horas e tem também "{half}"',
    "impossible-moment.fix": "escrever {time}",
    "contradicted-weekday": '"{written}" não é "{weekday}"',
    "ambiguous-date": '"{written}" pode ser {first} ou {second}',
    "agency-not-in-credit": 'a datação indica {agency}, o crédito não: "{credit}"',
    "agency-not-in-credit.dateline": "a datação",
}
