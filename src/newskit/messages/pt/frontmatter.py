"""Portuguese: front matter rules."""

WORDS: dict[str, str] = {
    "misspelt-field": 'nenhum campo se chama "{field}"; há um que se chama "{known}"',
    "misspelt-field.fix": 'escrever "{known}"',
}
