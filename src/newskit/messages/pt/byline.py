"""Portuguese: rules of byline and credit."""

WORDS: dict[str, str] = {
    "label-in-byline": 'a assinatura inclui o rótulo "{label}"',
    "label-in-byline.fix": "deixar só os nomes",
    "doubled-byline": "o corpo tem a assinatura outra vez",
    "doubled-byline.byline": "a assinatura",
    "doubled-byline.fix": "tirar do corpo",
    "missing-credit": "a assinatura nomeia {agency}, e não há crédito",
    "missing-credit.dateline": "a datação nomeia {agency}, e não há crédito",
    "missing-credit.body": "o corpo acaba com {agency}, e não há crédito",
    "missing-credit.fix": "escrever {field}: {agency}",
    "sign-off-in-body": 'o corpo acaba com a marca de fim de uma agência, "{written}"',
    "sign-off-in-body.fix": "tirar do corpo",
    "address-in-byline": 'a assinatura inclui o endereço de e-mail "{address}"',
    "address-in-byline.site": 'a assinatura inclui o endereço de internet "{address}"',
    "byline-in-capitals": "a assinatura está toda em maiúsculas",
}
