"""One line in, one reading out."""

from newskit.datelines.bylines import is_signed, read_byline
from newskit.datelines.context import Context, Line
from newskit.datelines.credits import read_credit
from newskit.datelines.hints import language_of
from newskit.datelines.reading import Kind, Reading
from newskit.datelines.stamps import read_stamp
from newskit.datelines.wires import read_wire

_NOTHING = Context()


def parse(line: str, context: Context = _NOTHING) -> Reading:
    """Read a line as a wire dateline, a stamp, a credit or a byline; kind none when it is none of them.

    Takes time in proportion to the length of the line, and no content makes it raise.
    """
    read = Line(line, context, language_of(line, context))
    for form in (read_wire, read_stamp, read_credit, read_byline):
        found = form(read)
        if found is not None and not (found.kind is Kind.CREDIT and is_signed(read)):
            return found
    return Reading(line, Kind.NONE, read.language)
