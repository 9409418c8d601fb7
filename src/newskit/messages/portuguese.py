"""The Portuguese of every message, by key."""

from newskit.messages.pt import (
    body,
    bundle,
    byline,
    cli,
    cms,
    config,
    dateline,
    frontmatter,
    headline,
    house,
    importers,
    language,
    pairs,
    reporters,
    status,
    syntax,
)

CATALOGUE: dict[str, str] = {
    **frontmatter.WORDS,
    **syntax.WORDS,
    **headline.WORDS,
    **house.WORDS,
    **dateline.WORDS,
    **byline.WORDS,
    **status.WORDS,
    **language.WORDS,
    **body.WORDS,
    **pairs.WORDS,
    **config.WORDS,
    **cli.WORDS,
    **cms.WORDS,
    **bundle.WORDS,
    **importers.WORDS,
    **reporters.WORDS,
}
