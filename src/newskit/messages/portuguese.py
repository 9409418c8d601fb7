"""The Portuguese of every message, by key."""

from newskit.messages.pt import bundle, cli, config, frontmatter, importers, pairs, reporters, rules

CATALOGUE: dict[str, str] = {
    **frontmatter.WORDS,
    **rules.WORDS,
    **pairs.WORDS,
    **config.WORDS,
    **cli.WORDS,
    **bundle.WORDS,
    **importers.WORDS,
    **reporters.WORDS,
}
