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
}
