"""AP: the Associated Press prints no date in a dateline; the day stands in the copy."""

from newskit.datelines.styles.style import Style

STYLE = Style(
    "ap",
    dated=False,
    dash=" —",
    states="ap",
    source="LA CROSSE, Wis. (AP) —",
)
