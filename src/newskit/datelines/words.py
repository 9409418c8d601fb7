"""The words of a page's publication line, beside its dates, clocks and names."""

_PUBLISHED = """
published posted publicado publicada postado postada publicação publishing filed created criado date data
air issued released divulgado disponibilizado inserido original
"""
_UPDATED = """
updated update atualizado atualizada actualizado actualizada atualização actualização modificação alteração
modified modificado modificada edited editado alterado revised revisto changed
"""
_PORTUGUESE = """
por publicado publicada postado postada atualizado atualizada actualizado actualizada atualização
actualização às à em última último fonte foto texto edição dia leia mais criado modificado modificada
alterado editado hora horas há da do das dos na no leitura tempo hoje categoria repórter redação redacção
com
"""
_ENGLISH = """
by published posted updated update modified edited last first on at the this page was source photo read
story ago created date air comments reply filed
"""
_BOTH = """
of in to and a o e de as ao h min mins minute minutes minuto minutos hour hours time local n nº ano year vol
nr º share comment comentários comentar ouvir print imprimir ler more is it es informações horário today
yesterday atrás anos dias mês meses semana semanas segundos years days week weeks month months day para
colaboração especial enviado via
"""
_KEYS = """
fonte source foto fotos photo photos photograph imagem image categoria category categorias tags tag crédito
créditos credit credits editoria secção seção section topic topics autor author texto text edição edicao
reportagem repórter editor editora
"""
_NOT_OF_STAMPS = """
born died nascido nascida nasceu morreu falecido deadline prazo expires validade vencimento starts begins
opens case processo processos decreto contrato
"""
_PARTICLES = "de da do das dos e von van der den di del della la le el al bin ibn y and du of the ao a o s"


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


PUBLISHED = _set(_PUBLISHED)
"""Labels of the moment of publication."""
UPDATED = _set(_UPDATED)
"""Labels of the moment of an update."""
LABELS = PUBLISHED | UPDATED
BY = frozenset({"by", "por"})
PARTICLES = _set(_PARTICLES)
"""Small words inside names of people and places."""
FILLERS = LABELS | _set(_PORTUGUESE) | _set(_ENGLISH) | _set(_BOTH)
"""Words that may stand in a stamp in lower case; another lower-case word makes the line prose."""
KEYS = _set(_KEYS)
"""Words that, with a colon, introduce a value that is not judged."""
NOT_OF_STAMPS = _set(_NOT_OF_STAMPS)
"""Words that make a day one of something else: a birth, a term, a case."""
SOURCES = frozenset({"fonte", "source"})
AUTHORS = frozenset({"autor", "author", "texto", "text", "reportagem", "repórter"})
