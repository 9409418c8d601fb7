"""Portuguese: rules of the body."""

WORDS: dict[str, str] = {
    "doubled-paragraph": 'o parágrafo aparece duas vezes: "{start}"',
    "doubled-paragraph.first": "o primeiro está aqui",
    "doubled-paragraph.fix": "retirar o segundo",
    "doubled-word": 'a palavra aparece duas vezes seguidas: "{word} {word}"',
    "doubled-word.fix": "retirar uma das duas",
    "skipped-heading-level": "um intertítulo de nível {level} vem logo depois de um de nível {before}",
    "empty-link": 'a ligação "{label}" não tem endereço',
    "empty-link.words": "a ligação para {target} não tem palavras",
    "empty-link.picture": "a ligação para {target} é uma imagem sem descrição",
    "empty-link.both": "a ligação não tem palavras nem endereço",
    "vague-link-text": 'as palavras da ligação não dizem para onde ela leva: "{label}"',
    "malformed-address": 'o começo do endereço está mal escrito: "{target}"',
    "malformed-address.doubled": 'o começo do endereço aparece duas vezes: "{target}"',
    "malformed-address.missing": (
        'o endereço leva ao próprio site, porque falta "{begin}" antes de "{target}"'
    ),
    "malformed-address.fix": 'começar o endereço com "{begin}"',
    "malformed-address.once": "escrever uma só vez o começo do endereço",
    "link-shown-raw": 'os leitores veem "{raw}": há um espaço entre as palavras e o endereço',
    "link-shown-raw.inside": 'os leitores veem "{raw}": há um espaço no endereço',
    "link-shown-raw.turned": 'os leitores veem "{raw}": palavras e endereço estão um no lugar do outro',
    "link-shown-raw.unclosed": 'os leitores veem "{raw}": falta o parêntese depois do endereço',
    "link-shown-raw.fix": "escrever como ligação",
    "undefined-reference": 'os leitores veem "{raw}": nenhuma linha dá o endereço de "{label}"',
    "undefined-reference.note": 'os leitores veem "{raw}": nenhuma linha dá a nota "{label}"',
    "emphasis-shown-raw": 'os leitores veem "{raw}": há um espaço do lado de dentro dos sinais',
    "emphasis-shown-raw.fix": "pôr o espaço fora dos sinais",
    "heading-shown-raw": 'os leitores veem "{raw}": falta um espaço depois dos sinais',
    "heading-shown-raw.fix": "pôr um espaço depois dos sinais",
    "unclosed-code": (
        "o código que começa aqui nunca é fechado: falta uma linha {fence}, e o que se segue é código"
    ),
    "unclosed-comment": (
        'o comentário que começa aqui nunca é fechado: falta "-->", e o que se segue fica escondido'
    ),
    "unclosed-comment.shown": 'os leitores veem o comentário que começa aqui: falta "-->"',
    "raw-script": "há um script no texto; feeds e formatos de agência não o levam",
    "raw-script.handler": "o atributo {attribute} executa um script; feeds e formatos de agência não o levam",
    "raw-script.address": "o endereço executa um script; feeds e formatos de agência não o levam",
    "page-furniture": 'o parágrafo faz parte de uma página, não do texto: "{words}"',
    "placeholder-text": 'ficou no texto um marcador de lugar: "{words}"',
    "empty-body": "o artigo não tem texto",
    "doubled-blank": "há dois ou mais espaços seguidos no meio de uma linha",
    "doubled-blank.fix": "deixar um espaço",
    "hyphen-for-dash": 'está "{hyphen}" entre palavras em vez de um travessão',
    "hyphen-for-dash.fix": 'escrever "{dash}"',
    "missing-final-newline": "a última linha do ficheiro não tem fim de linha",
    "missing-final-newline.fix": "terminar a última linha",
    "mixed-line-endings": "esta linha termina com {rare}, a maioria das linhas do ficheiro com {usual}",
    "mixed-line-endings.fix": "terminar todas as linhas com {usual}",
}
