"""Portuguese: mistakes in the syntax of front matter."""

WORDS: dict[str, str] = {
    "unquoted-colon": "dois pontos e um espaço dentro de um valor sem aspas",
    "unquoted-colon.doubled": 'o nome de campo "{doubled}" está escrito duas vezes',
    "unquoted-colon.fix": "pôr o valor entre aspas",
}
