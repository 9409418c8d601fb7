"""The body of a story."""

from newskit.rules.listed import Listed

RULES = (
    Listed("body", "BD001", "doubled-paragraph", judges_side=True),
    Listed("body", "BD002", "doubled-word"),
    Listed("body", "BD003", "skipped-heading-level"),
    Listed("body", "BD004", "empty-link"),
    Listed("body", "BD005", "vague-link-text", enabled=False),
    Listed("body", "BD006", "malformed-address"),
    Listed("body", "BD007", "link-shown-raw"),
    Listed("body", "BD008", "undefined-reference"),
    Listed("body", "BD009", "emphasis-shown-raw"),
    Listed("body", "BD010", "heading-shown-raw"),
    Listed("body", "BD011", "unclosed-code"),
    Listed("body", "BD012", "unclosed-comment"),
    Listed("body", "BD013", "raw-script"),
    Listed("body", "BD014", "page-furniture"),
    Listed("body", "BD015", "placeholder-text"),
    Listed("body", "BD016", "empty-body"),
    Listed("body", "BD017", "doubled-blank", enabled=False),
    Listed("body", "BD018", "hyphen-for-dash", enabled=False),
    Listed("body", "BD019", "missing-final-newline", enabled=False),
    Listed("body", "BD020", "mixed-line-endings"),
    Listed("body", "BD021", "table-shown-raw"),
    Listed("body", "BD022", "conflict-marker-in-body"),
)
"""The rules of the family, in the order of their codes."""
