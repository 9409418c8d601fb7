"""The sheet of a project: all entries of the files that its settings name."""

from newskit.config import bytes_of_named, style_files
from newskit.config.once import once
from newskit.config.settings import Settings
from newskit.messages import Message, UsageError
from newskit.style.model import Entry, Sheet
from newskit.style.reading import read_sheet


@once
def sheet_of(settings: Settings) -> Sheet:
    """The house style in force.

    Raises:
        UsageError: a file cannot be read, or two entries have one name; with file and line.
    """
    entries: dict[str, Entry] = {}
    for file in style_files(settings):
        data = bytes_of_named(settings.root, file)
        if data is None:
            raise UsageError(Message("style-unreadable", "the house-style file cannot be read"), file)
        for entry in read_sheet(file, data):
            if entry.name in entries:
                english = 'two entries of house style have the name "{name}"'
                raise UsageError(Message("style-twice", english, {"name": entry.name}), file)
            entries[entry.name] = entry
    return Sheet(tuple(entries.values()))
