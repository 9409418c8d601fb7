"""Notícias ao Minuto: the publication line of its pages, in every language."""

from newskit.datelines.styles.style import Style

STYLE = Style(
    "noticias-ao-minuto",
    form="stamp",
    year=True,
    pad=True,
    source="15:48 - 14/05/24 por Lusa",
)
