"""Language tags (BCP 47), also in the spelling with an underscore."""

from functools import lru_cache


@lru_cache(maxsize=64)  # every rule of language asks, and a project has a few tags
def primary_subtag(tag: str) -> str:
    """The language of a tag without region, lower case: "pt" of "pt-BR" and of "pt_BR"."""
    return tag.replace("_", "-").partition("-")[0].lower()
