"""States of the United States as AP prints them behind a town.

Source: The Associated Press Stylebook, "state names": eight names of six letters or fewer, or of states off
the mainland, are never shortened.
"""

from newskit.lexicon.regions import NAMES, shortened

_NO_STATES = frozenset({"DC", "PR"})  # of the table of regions
_BY_NAME = {NAMES["US"][code]: form for code, form in shortened().items() if code not in _NO_STATES}


def ap_state(country: str | None, region: str | None) -> str | None:
    """The form that AP prints; None for places of other countries and where no state is known."""
    return _BY_NAME.get(region or "") if country == "US" else None
