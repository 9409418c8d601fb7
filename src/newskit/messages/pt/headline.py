"""Portuguese: rules of headline and standfirst."""

WORDS: dict[str, str] = {
    "headline-too-long": "o título tem {length} caracteres, mais do que {limit}",
}
