"""How many terminal columns a character takes."""

from unicodedata import category, east_asian_width

from newskit.reporters.visible import UNSEEN, escape

TAB = 4  # columns between tab stops


def cell(character: str, column: int) -> tuple[str, int]:
    """What is printed for a character that starts at a column (0-based), and the columns it takes.

    A tab runs to the next stop; an unseen character is printed as its escape; a combining mark takes no
    column; wide and fullwidth characters (Unicode Standard Annex 11) take two.
    """
    if character == "\t":
        blanks = TAB - column % TAB
        return " " * blanks, blanks
    if " " <= character <= "~":
        return character, 1
    if UNSEEN.match(character):
        text = escape(character)
        return text, len(text)
    if category(character) in ("Mn", "Me"):
        return character, 0
    return character, 2 if east_asian_width(character) in ("W", "F") else 1
