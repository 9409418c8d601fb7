"""Portuguese: rules of pictures."""

WORDS: dict[str, str] = {
    "missing-image": 'a imagem "{file}" não existe',
    "missing-image.folder": 'a imagem "{file}" é uma pasta, não um ficheiro',
    "missing-image.case": (
        'a imagem "{file}" chama-se {written} no disco; na maioria dos servidores as maiúsculas contam'
    ),
}
