"""Portuguese: rules of status."""

WORDS: dict[str, str] = {
    "modified-before-published": 'alterado em "{modified}", antes de ser publicado em "{published}"',
    "modified-before-published.published": "publicado aqui",
    "embargo-before-published": 'o embargo acaba em "{embargo}", antes da publicação em "{published}"',
    "embargo-before-published.published": "publicado aqui",
    "expires-too-early": 'expira em "{expires}", antes de ser publicado em "{other}"',
    "expires-too-early.embargo": 'expira em "{expires}", antes de acabar o embargo em "{other}"',
    "expires-too-early.other": "o outro momento",
    "withheld-with-address": 'o texto está retido, e tem o endereço público "{address}"',
    "withheld-with-address.status": "retido aqui",
    "canceled-without-ednote": 'o texto está anulado, e "{field}" não diz porquê',
    "correction-without-version": 'o texto tem correções e não tem "{field}"',
    "correction-without-version.fix": "escrever {field}: {version}",
    "correction-not-in-modified": 'o texto tem correções e não tem "{field}"',
    "correction-not-in-modified.earlier": (
        'corrigido em "{corrected}", depois da última alteração em "{modified}"'
    ),
    "correction-not-in-modified.modified": "última alteração aqui",
    "correction-not-in-modified.fix": "escrever {field}: {moment}",
    "correction-before-published": 'corrigido em "{corrected}", antes de ser publicado em "{published}"',
    "correction-before-published.published": "publicado aqui",
    "usable-draft": "o texto é publicável pelo seu estado e rascunho ao mesmo tempo",
    "usable-draft.draft": "rascunho por isto",
    "hold-unknown-to-generator": "o texto está retido, e {generator} publica-o",
    "hold-unknown-to-generator.embargo": 'embargo até "{embargo}", e {generator} publica o texto já',
    "hold-unknown-to-generator.fix": "escrever {field}: true",
    "past-embargo": '"{field}" terminou em {at}: já nada retém este texto',
    "future-publication": "publicado em {at}, que ainda está por vir, e nenhum embargo o retém",
    "past-expiry": "expirou em {at}: não entra em nenhum pacote",
}
