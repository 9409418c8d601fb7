"""House style as data: sheets of wording that a desk writes, and where an article departs from them."""

from newskit.style.loading import sheet_of
from newskit.style.model import Entry, Kind, Match, Quotations, Sheet
from newskit.style.reading import read_sheet
from newskit.style.search import matches

__all__ = ["Entry", "Kind", "Match", "Quotations", "Sheet", "matches", "read_sheet", "sheet_of"]
