"""Portuguese: rules of pictures."""

WORDS: dict[str, str] = {
    "missing-alt": 'a imagem "{file}" não tem palavras em "alt"',
    "empty-words-in-alt": 'as palavras "{alt}" em "alt" não dizem nada da imagem',
    "empty-words-in-alt.caption": 'as palavras em "alt" são as da legenda',
    "image-outside-root": 'a imagem "{file}" está fora do projeto',
    "image-outside-root.machine": 'a imagem "{file}" só existe num computador',
    "image-type-not-shown": 'os navegadores não mostram "{file}": é do tipo {type}',
    "caption-without-credit": 'a imagem "{file}" tem legenda e não tem crédito',
    "insecure-image": 'a imagem vem por http simples: "{address}"',
    "missing-image": 'a imagem "{file}" não existe',
    "missing-image.folder": 'a imagem "{file}" é uma pasta, não um ficheiro',
    "missing-image.case": (
        'a imagem "{file}" chama-se {written} no disco; na maioria dos servidores as maiúsculas contam'
    ),
}
