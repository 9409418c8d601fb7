"""Stories that answer to one id or to one address."""

from collections.abc import Iterable, Iterator

from newskit.article import Facts
from newskit.config.settings import Settings
from newskit.diagnostics import Place
from newskit.index.compared import address_known, identity, shown_address
from newskit.index.trouble import Around, Trouble


def same_ids(articles: Iterable[Facts]) -> Iterator[Trouble]:
    """Stories whose stated id another story of the same language has, told at the later path."""
    first: dict[str, Facts] = {}
    for facts in articles:
        # The first row is the id where it is stated.
        if not facts.id or not facts.id.strip() or not facts.rows or facts.rows[0][0] != "id":
            continue
        earlier = first.setdefault(identity(facts.id, facts.path, facts.language), facts)
        if earlier is not facts:
            related = (Around(earlier.path, earlier.place_of("id"), "there"),)
            values = {"id": facts.id, "other": earlier.path}
            yield Trouble("duplicate-id", facts.path, facts.place_of("id"), values, related=related)


def same_addresses(articles: Iterable[Facts], settings: Settings) -> Iterator[Trouble]:
    """Stories whose page would stand where that of another stands; held stories have no page."""
    first: dict[str, Facts] = {}
    for facts in articles:
        address = None if facts.status == "withheld" else address_known(facts, settings)
        if address is None:
            continue
        earlier = first.setdefault(address, facts)
        if earlier is not facts:
            related = (Around(earlier.path, _place(earlier), "there"),)
            values = {"address": shown_address(address), "other": earlier.path}
            yield Trouble("duplicate-address", facts.path, _place(facts), values, related=related)


def _place(facts: Facts) -> Place | None:
    return facts.place_of("url", "permalink", "slug")
