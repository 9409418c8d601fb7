"""Which language a line is in, as far as its own words say."""

import re

from newskit.datelines.context import Context
from newskit.lexicon import months, weekdays
from newskit.lexicon.tags import primary_subtag

_LOOKED_AT = 300  # characters
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
# Brazilian pages and some Portuguese ones write the hour so; English ones never do.
_H_CLOCK = re.compile(r"(?<!\d)\d{1,2}[hH]\d\d(?!\d)")
_PORTUGUESE_WORDS = """
por publicado publicada postado postada atualizado atualizada actualizado actualizada atualização às à em
última segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo fonte agência notícias
repórter leia do da dos das não são data
"""
_ENGLISH_LABELS = "published posted updated edited issued modified filed first last"
_ENGLISH_WORDS = "by on at the of from was read source with and"

# Labels of English pages: their numbers are not Portuguese because the copy is.
_ENGLISH_ONLY = frozenset(_ENGLISH_LABELS.split())
_PORTUGUESE = (months.ONLY_PORTUGUESE - months.ALSO_WORDS) | frozenset(_PORTUGUESE_WORDS.split())
_ENGLISH = months.ONLY_ENGLISH | weekdays.ENGLISH | _ENGLISH_ONLY | frozenset(_ENGLISH_WORDS.split())


def language_of(line: str, context: Context) -> str | None:
    """The language of a line.

    "pt" when more of its words are Portuguese than English, whatever the copy is in: a stamp of a
    Portuguese page stays one under an English headline. "en" when its label is English, so that Portuguese
    copy decides no order of an English page. Else the language of the copy or of the profile, else what the
    line's words or its clock say.
    """
    start = line[:_LOOKED_AT]
    seen = set(_WORD.findall(start.lower()))
    portuguese, english = len(seen & _PORTUGUESE), len(seen & _ENGLISH)
    if portuguese > english:
        return "pt"
    if english > portuguese and _ENGLISH_ONLY & seen:
        return "en"
    given = context.language or (context.profile.language if context.profile else None)
    if given:
        return primary_subtag(given)
    if english > portuguese:
        return "en"
    return "pt" if _H_CLOCK.search(start) else None
