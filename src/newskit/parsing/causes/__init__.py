"""Why a stretch of front matter is not YAML, in terms of what people do.

A handful of causes make nearly all of the mistakes that editors made and later mended in real repositories:
an unquoted colon, quotes inside quotes, a lost quote, a character that YAML keeps for itself at the start,
no blank after a colon or dash, a tab, a broken line, an indent that is off. Each cause is a module's; each
proposes edits; edits are offered only when the stretch reads after them.
"""
