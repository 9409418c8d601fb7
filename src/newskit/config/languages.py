"""The language tags of a project."""

from newskit.config.settings import Languages


def tags(languages: Languages) -> tuple[str, ...]:
    """Every tag that the project uses, English first, each once."""
    return tuple(dict.fromkeys((*languages.english, *languages.portuguese)))
