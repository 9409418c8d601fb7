"""Portuguese: rules of dateline and stamp."""

WORDS: dict[str, str] = {
    "stamp-in-dateline": '"{written}" é a linha de publicação de uma página, não uma datação: falta o lugar',
    "stamp-in-dateline.drop": 'retirar: "{field}" diz o mesmo',
    "stamp-in-dateline.fix": 'passar para "{field}"',
}
