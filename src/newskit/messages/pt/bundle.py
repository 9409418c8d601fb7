"""Portuguese: bundles and export."""

WORDS: dict[str, str] = {
    "bundle-bad-permalink": (
        "permalink {permalink} tem de começar por / e conter slug ou id entre chavetas; há {places}"
    ),
    "bundle-bad-site-url": "site_url não é um endereço http ou https: {url}",
    "bundle-expired": "expirou em {expires}: fica retido",
    "bundle-lost-original": (
        'nenhum artigo se chama "{original}", por caminho ou id: a tradução não pode ser publicada'
    ),
    "bundle-missing": "não há nenhum pacote em {path}",
    "bundle-nested-address": "a página de {other} está onde {url} precisa de uma pasta",
    "bundle-no-site-url": "falta o endereço do site: --site-url ou site_url em [newskit.bundle]",
    "bundle-not-read": "não é possível ler {path}: {problem}",
    "bundle-not-written": "não é possível escrever {path}: {problem}",
    "bundle-place-shared": "{path} contém {name}, que não é do pacote",
    "bundle-place-taken": "{path} já existe e não está vazio nem é um pacote anterior",
    "bundle-same-address": "{other} também tem o endereço {url}",
    "bundle-same-id": "{other} tem o id {id} na mesma língua",
    "bundle-same-language": "{other} também é uma versão em {language} do mesmo texto",
    "bundle-same-name": "{other} também fica com o nome de ficheiro {name}",
    "bundle-translation-of-canceled": "{original}, o original, foi anulado: este também",
    "bundle-translation-of-held": "{original}, o original, está retido: este também",
    "bundle-unknown-format": "nenhum formato se chama {name}; há {known}",
    "bundle-unknown-format-near": "nenhum formato se chama {name}; seria {near}?",
    "bundle-unsafe-address": "nenhuma página pode ficar em {url}",
    "bundle-unsure-brake": '"{field}" pode reter este texto e não pode ser lido: fica retido',
    "bundle-unsure-original": "o original não foi encontrado: fica retido",
    "character-not-carried": "o carácter {character} não pode ser publicado e passa a U+FFFD: {formats}",
    "code-info-dropped": 'as palavras "{words}" depois da linguagem de um bloco de código caem: {formats}',
    "field-not-carried": 'não há lugar para o campo "{field}" em {formats}',
    "html-attribute-dropped": "o atributo {attribute} de <{element}> cai: {formats}",
    "html-content-dropped": "HTML no texto ({element}) cai com tudo o que contém: {formats}",
    "html-element-dropped": "a etiqueta <{element}> cai e as palavras ficam: {formats}",
    "instant-without-offset": (
        '"{value}" em "{field}" não tem fuso e falta timezone em [newskit.datelines]: '
        "{formats} ficariam sem data"
    ),
    "link-definition-unused": (
        'esta linha define a ligação "{label}", que não é usada, e não é impressa: {formats}'
    ),
    "link-to-held-story": (
        '"{target}" leva a um texto que não pode ser publicado: {formats} ficam sem a ligação'
    ),
    "link-without-address": 'nada é publicado em "{target}": {formats} ficam com as palavras, sem a ligação',
    "link-without-address.missing": (
        'não há nenhum ficheiro "{target}": {formats} ficam com as palavras, sem a ligação'
    ),
    "nesting-not-carried": (
        "a partir de <{element}> os elementos são fundos demais, caem e as palavras ficam: {formats}"
    ),
    "picture-not-carried": 'a imagem "{file}" não está no pacote: {formats} ficam sem ela',
    "table-cell-dropped": 'a linha tem mais células do que o cabeçalho, "{cells}" cai: {formats}',
    "template-tag-published": "a marca de modelo não é executada e é publicada como {tag}: {formats}",
    "verify-bad-manifest": "não pode ser lido como JSON",
    "verify-canceled-public": "é um documento público de um texto anulado",
    "verify-copy-differs": 'o texto diz "{stated}" onde outros documentos dizem "{usual}"',
    "verify-damaged-file": "não pode ser lido",
    "verify-default-differs": "oferece {url} a leitores de outras línguas; os outros documentos não",
    "verify-fact-differs": "{field}: este documento diz {stated}, o pacote {expected}",
    "verify-held-and-published": "{id} em {language} está em stories e em held",
    "verify-held-story-named": "menciona {address}, que não pode ser publicado",
    "verify-held-version-named": "menciona {id} em {language}, que não pode ser publicado",
    "verify-invalid-document": "em {at}: {what}",
    "verify-link-missing": "não liga à versão em {language}, {url}",
    "verify-link-one-way": "{url} menciona {other}, que não o menciona",
    "verify-link-unknown": "liga a uma versão que o pacote não tem: {language}, {url}",
    "verify-manifest-differs": "não é o ficheiro que o manifesto indica: a soma ou o tamanho diferem",
    "verify-manifest-form": "não é um manifesto da versão 1: {what}",
    "verify-missing-file": "falta ou não pode ser lido",
    "verify-no-bundle": "isto não é um pacote: falta {manifest}",
    "verify-no-zip": "{path} não é um zip que se possa ler",
    "verify-repeated-file": "está no pacote mais de uma vez",
    "verify-same-file": "alguns sistemas tomam-no por {other}",
    "verify-schema-refuses": "o esquema oficial recusa {at}: {what}",
    "verify-sum-differs": "não é o ficheiro que SHA256SUMS indica: a soma difere",
    "verify-sums-differ": "não é a lista dos ficheiros deste pacote",
    "verify-unknown-document": "nenhum formato se chama {format}",
    "verify-unlisted-file": "não consta de {list}",
    "verify-unsafe-name": "não é um nome que fique dentro do pacote em todos os sistemas",
}
