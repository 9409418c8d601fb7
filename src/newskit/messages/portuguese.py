"""The Portuguese of every message, by key."""

from newskit.messages.pt import (
    assets,
    body,
    bundle,
    byline,
    cli,
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
    **assets.WORDS,
    **config.WORDS,
    **cli.WORDS,
    **bundle.WORDS,
    **importers.WORDS,
    **reporters.WORDS,
}
