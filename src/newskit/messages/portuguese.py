"""The Portuguese of every message, by key."""

from newskit.messages.pt import bundle, cli, config, frontmatter, importers, pairs, reporters, rules, syntax

CATALOGUE: dict[str, str] = {
    **frontmatter.WORDS,
    **syntax.WORDS,
    **rules.WORDS,
    **pairs.WORDS,
    **config.WORDS,
    **cli.WORDS,
    **bundle.WORDS,
    **importers.WORDS,
    **reporters.WORDS,
}
