"""Portuguese: the other article rules."""

WORDS: dict[str, str] = {
    "headline-too-long": "o título tem {length} caracteres, mais do que {limit}",
    "stamp-in-dateline": '"{written}" é a linha de publicação de uma página, não uma datação: falta o lugar',
    "stamp-in-dateline.drop": 'retirar: "{field}" diz o mesmo',
    "stamp-in-dateline.fix": 'passar para "{field}"',
    "label-in-byline": 'a assinatura inclui o rótulo "{label}"',
    "label-in-byline.fix": "deixar só os nomes",
    "modified-before-published": 'alterado em "{modified}", antes de ser publicado em "{published}"',
    "modified-before-published.published": "publicado aqui",
    "undeclared-language": 'o corpo está em "{found}", o idioma declarado é "{declared}"',
    "doubled-paragraph": 'o parágrafo aparece duas vezes: "{start}"',
    "doubled-paragraph.first": "o primeiro está aqui",
    "doubled-paragraph.fix": "retirar o segundo",
}
