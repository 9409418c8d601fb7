"""Portuguese: settings, and the files that settings and people name."""

_SUGGESTION = '; queria dizer "{nearest}"?'

WORDS: dict[str, str] = {
    # Settings files.
    "settings-missing": "este ficheiro de configuração não existe",
    "settings-unreadable": "não é possível ler o ficheiro: {problem}",
    "settings-too-large": "um ficheiro de configuração tem no máximo 1 MiB",
    "settings-not-utf8": "um ficheiro de configuração escreve-se em UTF-8",
    "settings-syntax": "isto não é TOML: {problem}",
    "settings-too-deep": "a estrutura é demasiado profunda",
    "settings-outside-table": '"{word}" está fora de [newskit]',
    "settings-misspelt-table": 'nenhuma tabela se chama "{word}"; queria dizer [newskit]?',
    "settings-extend-loop": "as configurações remetem umas para as outras em círculo: {chain}",
    "settings-extend-unreadable": "não é possível ler {file}",
    "settings-missing-file": "o ficheiro {file} não existe",
    # Keys and values.
    "settings-missing-key": 'falta "{word}" aqui',
    "settings-not-text": "aqui espera-se um texto entre aspas",
    "settings-not-flag": "aqui espera-se true ou false",
    "settings-not-number": "aqui espera-se um número inteiro",
    "settings-not-list": "aqui espera-se uma lista",
    "settings-not-table": "aqui espera-se uma tabela",
    "settings-not-plain": "aqui espera-se um texto, um número, true, false, uma lista ou uma tabela",
    "settings-empty": "isto não pode ficar vazio",
    "settings-invalid": "este valor não é possível aqui",
    "settings-too-small": "aqui espera-se {least} ou mais",
    "settings-too-big": "aqui espera-se {most} ou menos",
    "settings-bad-tag": '"{word}" não é um código de língua, como pt-PT',
    "settings-bad-zone": '"{word}" não é um fuso horário, como Europe/Lisbon',
    "settings-bad-address": '"{word}" não é um endereço começado por https:// ou http://',
    "settings-bad-glob": '"{word}" não designa ficheiros dentro do projeto',
    "settings-bad-pattern": '"{word}" não contém {{language}} ou não contém {{stem}} nem {{path}}',
    "settings-style-flag": 'a opção "{word}" de um estilo de datação é true ou false',
    "settings-style-months": (
        'os meses (months) de um estilo de datação são full, short, dotted ou capitals, não "{word}"'
    ),
    "settings-style-option": (
        'um estilo de datação não tem a opção "{word}"; tem name, year, pad, capitals, agency_capitals, '
        "months, dash"
    ),
    "settings-style-text": 'a opção "{word}" de um estilo de datação é um texto',
    "settings-style-without-name": "um estilo de datação precisa de um nome (name)",
    # Words that nothing has; the second of each pair offers the nearest.
    "settings-unknown-key": 'configuração desconhecida: "{word}"',
    "settings-unknown-key-nearest": 'configuração desconhecida: "{word}"' + _SUGGESTION,
    "settings-unknown-value": '"{word}" não é possível aqui; possíveis: {known}',
    "settings-unknown-value-nearest": '"{word}" não é possível aqui' + _SUGGESTION,
    "settings-unknown-rule": 'nenhuma regra se chama "{word}"',
    "settings-unknown-rule-nearest": 'nenhuma regra se chama "{word}"' + _SUGGESTION,
    "settings-unknown-option": 'a regra não tem a opção "{word}"',
    "settings-unknown-option-nearest": 'a regra não tem a opção "{word}"' + _SUGGESTION,
    "settings-unknown-format": 'nenhum formato se chama "{word}"',
    "settings-unknown-format-nearest": 'nenhum formato se chama "{word}"' + _SUGGESTION,
    "settings-unknown-field": 'um artigo não tem o campo "{word}"',
    "settings-unknown-field-nearest": 'um artigo não tem o campo "{word}"' + _SUGGESTION,
    "settings-unknown-style": 'nenhum estilo de datação se chama "{word}"',
    "settings-unknown-style-nearest": 'nenhum estilo de datação se chama "{word}"' + _SUGGESTION,
    "settings-unknown-profile": 'nenhum perfil de datação se chama "{word}"',
    "settings-unknown-profile-nearest": 'nenhum perfil de datação se chama "{word}"' + _SUGGESTION,
    # Files that were named.
    "file-missing": "o ficheiro não existe",
    "file-is-folder": "isto é uma pasta",
    "file-outside": "isto é uma ligação para fora do projeto",
    "file-dangling": "isto é uma ligação que não leva a lado nenhum",
    "folder-closed": "não é possível ver o que há nesta pasta: sem permissão",
    "passed-about": "ignorado: fala do repositório, não é uma notícia",
    "passed-left-out": "ignorado: a configuração deixa-o de fora",
    "passed-no-front-matter": "ignorado: não começa com front matter",
    "file-not-regular": "isto não é um ficheiro comum",
    "file-unreadable": "não é possível ler: {problem}",
    "folder-outside": "esta pasta fica fora do projeto",
    "glob-outside": "isto fica fora do projeto",
    "glob-empty": "nenhum ficheiro corresponde",
    # Files that are written.
    "write-changed": "o ficheiro mudou desde que foi lido",
    "write-outside": "isto fica fora do projeto",
    "write-gone": "o ficheiro desapareceu",
    "write-not-allowed": "não há autorização para escrever",
    "write-no-space": "não há espaço em disco; o ficheiro ficou como estava",
    "write-failed": "não é possível escrever: {problem}",
    "write-broken": "a escrita foi interrompida; o que o ficheiro continha está em {backup}",
    "write-exists": "já existe um ficheiro com este nome",
    "write-not-a-folder": "há um ficheiro no lugar de uma pasta",
    "write-is-folder": "há uma pasta no lugar de um ficheiro",
    # git.
    "git-missing": "o git não está instalado ou isto não é um repositório git",
    "git-unknown-ref": 'o git não conhece o commit "{ref}"',
    "git-no-merge-base": "{ref} e este ramo não têm nenhum commit em comum",
    "git-shallow-base": "este clone é parcial (shallow) e não tem o commit em que este ramo deixou {ref}; "
    "obtenha primeiro mais do histórico",
    "git-shallow-ref": 'o git não conhece o commit "{ref}": este clone é parcial (shallow); obtenha primeiro '
    "mais do histórico",
    "git-refuses": "o git não lê este repositório: {problem}",
}
