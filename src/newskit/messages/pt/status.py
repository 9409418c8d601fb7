"""Portuguese: rules of status."""

WORDS: dict[str, str] = {
    "modified-before-published": 'alterado em "{modified}", antes de ser publicado em "{published}"',
    "modified-before-published.published": "publicado aqui",
    "past-embargo": '"{field}" terminou em {at}: já nada retém este texto',
    "future-publication": "publicado em {at}, que ainda está por vir, e nenhum embargo o retém",
    "past-expiry": "expirou em {at}: não entra em nenhum pacote",
}
