"""What the letters after a clock mean.

A letter zone with one meaning in news copy is an offset, read literally whatever the season. Zones that
follow the season of a region ("ET") are IANA names. Letters with several meanings need evidence: a place, a
profile or a setting. Sources: abbreviations of the IANA time zone database; the general names "ET", "PT"
... of CLDR.
"""

OFFSETS: dict[str, str] = {
    "UTC": "+00:00",
    "GMT": "+00:00",
    "Z": "+00:00",
    "TMG": "+00:00",
    "WET": "+00:00",
    "WEST": "+01:00",
    "WAT": "+01:00",
    "CET": "+01:00",
    "MEZ": "+01:00",
    "CEST": "+02:00",
    "MESZ": "+02:00",
    "CAT": "+02:00",
    "SAST": "+02:00",
    "EET": "+02:00",
    "EEST": "+03:00",
    "EAT": "+03:00",
    "MSK": "+03:00",
    "TRT": "+03:00",
    "PKT": "+05:00",
    "NPT": "+05:45",
    "ICT": "+07:00",
    "WIB": "+07:00",
    "WITA": "+08:00",
    "WIT": "+09:00",
    "HKT": "+08:00",
    "MYT": "+08:00",
    "SGT": "+08:00",
    "PHT": "+08:00",
    "AWST": "+08:00",
    "JST": "+09:00",
    "KST": "+09:00",
    "ACST": "+09:30",
    "ACDT": "+10:30",
    "AEST": "+10:00",
    "AEDT": "+11:00",
    "CHST": "+10:00",
    "NZST": "+12:00",
    "NZDT": "+13:00",
    "BRT": "-03:00",
    "BRST": "-02:00",
    "ART": "-03:00",
    "NST": "-03:30",
    "NDT": "-02:30",
    "EST": "-05:00",
    "EDT": "-04:00",
    "CDT": "-05:00",
    "MST": "-07:00",
    "MDT": "-06:00",
    "PST": "-08:00",
    "PDT": "-07:00",
    "AKST": "-09:00",
    "AKDT": "-08:00",
    "HST": "-10:00",
}
"""Letters -> the one offset they mean."""

REGIONAL: dict[str, str] = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
    "AKT": "America/Anchorage",
}
"""Letters -> the zone whose season decides the offset."""

SEVERAL: frozenset[str] = frozenset({"IST", "CST", "BST", "AST", "ADT", "AMT", "GST", "SST", "WST", "ECT"})
"""Letters with several meanings; which one, a place, profile or setting has to say."""

LOCAL_NAMES: dict[tuple[str, str], str] = {
    ("BST", "Asia/Dhaka"): "+06:00",
    ("AST", "Asia/Riyadh"): "+03:00",
    ("AST", "Asia/Baghdad"): "+03:00",
    ("AMT", "Asia/Yerevan"): "+04:00",
    ("AMT", "America/Manaus"): "-04:00",
    ("GST", "Asia/Dubai"): "+04:00",
    ("SST", "Asia/Singapore"): "+08:00",
    ("ECT", "America/Guayaquil"): "-05:00",
}
"""Letters of SEVERAL as they are used in a zone for which the IANA database has numbers only."""

PHRASES: dict[str, str] = {
    "hora de brasília": "America/Sao_Paulo",
    "horário de brasília": "America/Sao_Paulo",
    "hora de brasilia": "America/Sao_Paulo",
    "horário de brasilia": "America/Sao_Paulo",
    "brasilia time": "America/Sao_Paulo",
    "hora de lisboa": "Europe/Lisbon",
    "horas de lisboa": "Europe/Lisbon",
    "hora em lisboa": "Europe/Lisbon",
    "hora de portugal continental": "Europe/Lisbon",
    "lisbon time": "Europe/Lisbon",
    "hora de luanda": "Africa/Luanda",
    "hora de maputo": "Africa/Maputo",
    "hora de londres": "Europe/London",
    "london time": "Europe/London",
    "hora de paris": "Europe/Paris",
    "paris time": "Europe/Paris",
    "hora de moscovo": "Europe/Moscow",
    "hora de moscou": "Europe/Moscow",
    "moscow time": "Europe/Moscow",
    "beijing time": "Asia/Shanghai",
    "hora de pequim": "Asia/Shanghai",
    "horário de pequim": "Asia/Shanghai",
    "new york time": "America/New_York",
    "hora de nova iorque": "America/New_York",
    "horário de nova york": "America/New_York",
    "hora de washington": "America/New_York",
    "hora de cabo verde": "Atlantic/Cape_Verde",
    "eastern": "America/New_York",
    "eastern time": "America/New_York",
    "central time": "America/Chicago",
    "mountain time": "America/Denver",
    "pacific time": "America/Los_Angeles",
    "eastern standard time": "America/New_York",
    "eastern daylight time": "America/New_York",
}
"""Words after a clock -> the zone they name."""


def known(letters: str) -> bool:
    """Whether letters name a zone, whatever it takes to tell which."""
    return letters in OFFSETS or letters in REGIONAL or letters in SEVERAL


ENGLISH_WORDS: frozenset[str] = frozenset(
    {"WEST", "EAT", "CAT", "ART", "WIT", "WAT", "MT", "PT", "CT", "ET", "EST"}
)
"""Letters that are also words in lower case: only capitals count."""
