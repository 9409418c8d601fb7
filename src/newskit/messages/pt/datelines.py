"""Why a dateline, date or time is left as it is, and what is said while an archive is normalised."""

WORDS = {
    "dateline-ambiguous": "a data pode ler-se de duas maneiras, e nada decide",
    "dateline-changes-agency": "no estilo {style} a agência perder-se-ia ou ler-se-ia de outro modo",
    "dateline-changes-date": "no estilo {style} o dia perder-se-ia ou ler-se-ia de outro modo",
    "dateline-changes-place": "no estilo {style} o lugar ler-se-ia de outro modo",
    "dateline-changes-rest": "no estilo {style} não se leria como a mesma linha de data",
    "dateline-copy-behind": "há texto da notícia depois da linha de data",
    "dateline-has-name": "nomeia também uma pessoa, o que nenhum estilo imprime",
    "dateline-has-time": "indica também uma hora, o que nenhum estilo imprime",
    "dateline-has-update": "indica também uma atualização, o que nenhum estilo imprime",
    "dateline-is-byline": "é uma assinatura, não uma linha de data",
    "dateline-is-credit": "é uma linha de texto com uma agência, não uma linha de data",
    "dateline-is-stamp": "é a linha de publicação de uma página, não uma linha de data",
    "dateline-lacks-agency": "o estilo {style} precisa da agência, que não é indicada",
    "dateline-lacks-date": "o estilo {style} precisa do dia, que não é indicado",
    "dateline-lacks-place": "o estilo {style} precisa do lugar, que não é indicado",
    "dateline-lacks-time": "o estilo {style} precisa da hora, que não é indicada",
    "dateline-lacks-year": "o estilo {style} precisa do ano, que não é indicado",
    "dateline-says-more": "diz mais do que lugar, dia e agência, e o resto perder-se-ia",
    "dateline-unread": "não se lê como uma linha de data",
}
