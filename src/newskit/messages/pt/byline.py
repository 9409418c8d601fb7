"""Portuguese: rules of byline and credit."""

WORDS: dict[str, str] = {
    "label-in-byline": 'a assinatura inclui o rótulo "{label}"',
    "label-in-byline.fix": "deixar só os nomes",
}
