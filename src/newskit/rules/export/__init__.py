"""EX: what a wire format or page cannot carry."""

from newskit.rules.listed import Kind, Listed

RULES = (
    Listed("export", "EX001", "field-not-carried", Kind.LOSS, enabled=False),
    Listed("export", "EX002", "instant-without-offset", Kind.LOSS, enabled=False),
    Listed("export", "EX003", "link-without-address", Kind.LOSS, enabled=False),
    Listed("export", "EX004", "link-to-held-story", Kind.LOSS, enabled=False),
    Listed("export", "EX005", "picture-not-carried", Kind.LOSS, enabled=False),
    Listed("export", "EX006", "html-content-dropped", Kind.LOSS, enabled=False),
    Listed("export", "EX007", "html-element-dropped", Kind.LOSS, enabled=False),
    Listed("export", "EX008", "html-attribute-dropped", Kind.LOSS, enabled=False),
    Listed("export", "EX009", "template-tag-published", Kind.LOSS, enabled=False),
    Listed("export", "EX010", "code-info-dropped", Kind.LOSS, enabled=False),
    Listed("export", "EX011", "table-cell-dropped", Kind.LOSS, enabled=False),
    Listed("export", "EX012", "link-definition-unused", Kind.LOSS, enabled=False),
    Listed("export", "EX013", "character-not-carried", Kind.LOSS, enabled=False),
    Listed("export", "EX014", "nesting-not-carried", Kind.LOSS, enabled=False),
)
"""The rules of the family, in the order of their codes."""
