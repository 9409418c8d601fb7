"""Portuguese: rules of language of copy."""

WORDS: dict[str, str] = {
    "undeclared-language": 'o corpo está em "{found}", o idioma declarado é "{declared}"',
}
