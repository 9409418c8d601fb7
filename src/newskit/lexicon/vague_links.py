"""Words of a link that fit any link, in English and Portuguese.

Own selection. Entries are in lower case, joined by single blanks, without punctuation.
"""

_WRITTEN = """
here | click here | clicking here | over here | right here | see here | go here | read here | look here |
this | this link | the link | link | links | this one | this page | this site | this website |
this article | this post | this url | click | click this | click this link | read more | more | read on |
learn more | find out more | see more | more info | more information | details |
aqui | clique aqui | clica aqui | clicando aqui | clicar aqui | veja aqui | ver aqui | leia aqui |
acesse aqui | aceda aqui | acessando aqui | por aqui | daqui | este | neste | este link | neste link |
nesse link | esse link | deste link | pelo link | o link | no link | link aqui | esta página |
nesta página | este site | neste site | este artigo | neste artigo | este post | neste post | clique |
clique neste link | leia mais | ler mais | saiba mais | saber mais | ver mais | veja mais | mais |
mais informações | mais informação | mais detalhes | detalhes
"""

VAGUE_LINKS = frozenset(" ".join(entry.split()) for entry in _WRITTEN.split("|"))
"""What a link can be called that says nothing of where it leads."""
