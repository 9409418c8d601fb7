"""Portuguese: rules of status."""

WORDS: dict[str, str] = {
    "modified-before-published": 'alterado em "{modified}", antes de ser publicado em "{published}"',
    "modified-before-published.published": "publicado aqui",
}
