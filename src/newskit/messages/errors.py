"""Errors about how newskit was called or set up: one line, never a traceback."""

from newskit.messages.message import Message


class UsageError(Exception):
    """A usage or configuration error; exit code 2.

    `path` and `line` say where in a settings file it stands, when it stands in one.
    """

    def __init__(self, message: Message, path: str | None = None, line: int | None = None) -> None:
        super().__init__(message.key)
        self.message = message
        self.path = path
        self.line = line
