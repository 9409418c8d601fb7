"""Portuguese: house style and the schema of the house."""

WORDS: dict[str, str] = {
    "unwanted-wording": 'a casa não escreve "{match}"',
    "replaced-wording": 'a casa escreve "{use}" em vez de "{match}"',
    "replaced-wording.fix": 'escrever "{use}"',
    "mixed-wording": 'aqui está "{match}", noutro lugar do texto "{kept}"',
    "mixed-wording.kept": '"{kept}" está aqui',
    "mixed-wording.fix": 'escrever "{use}"',
    "miscounted-wording": '"{match}" aparece aqui mais uma vez do que {times}',
    "miscounted-wording.least": '"{match}" aparece no texto menos vezes do que {times}',
    # Files of house style.
    "style-encoding": "o ficheiro de estilo da casa não está em UTF-8",
    "style-unreadable": "o ficheiro de estilo da casa não pode ser lido",
    "style-yaml": "isto não é YAML: {reason}",
    "style-shape": 'um ficheiro de estilo da casa é uma lista de entradas, ou tem-nas em "entries"',
    "style-entry": "uma entrada tem um nome e um tipo (name, kind)",
    "style-name": 'um nome tem letras minúsculas, algarismos e hífenes, e não "{written}"',
    "style-twice": 'duas entradas do estilo da casa têm o nome "{name}"',
    "style-counts": 'uma entrada "occurrence" tem "least" ou "most", um número inteiro',
    "style-swap": '"swap" tem o que está escrito e o que se escreve: "utilizar: usar"',
    "style-nothing": 'falta "{key}" na entrada',
    "style-text": '"{key}" aceita texto',
    "style-unknown": 'desconhecido: "{written}"; são conhecidos {known}',
    "style-sign": '"{written}" começa por um sinal; escreva-o em "pattern"',
    "style-extra": 'os padrões do estilo da casa precisam do extra {extra}: pip install "{extra}"',
    "style-pattern": 'o padrão "{written}" não é válido, ou não pode ser procurado em tempo linear: {reason}',
    # The schema of the house.
    "house-schema-encoding": "o esquema não está em UTF-8",
    "house-schema-json": "o esquema não é JSON: {reason}",
    "house-schema-deep": "o esquema tem demasiados níveis",
    "house-schema-outside": "o esquema refere algo fora dele, e nada é descarregado: {reason}",
    "house-schema-invalid": "isto não é um JSON Schema: {reason}",
}
