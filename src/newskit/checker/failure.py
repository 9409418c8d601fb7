"""A rule that broke."""

from collections.abc import Callable


class RuleFailure(Exception):  # noqa: N818 - a failure is no error of the copy or the caller
    """A rule broke: a bug in newskit. Names the rule and the file; the other rules go on."""

    def __init__(self, code: str, name: str, path: str, cause: Exception) -> None:
        super().__init__(f"rule {code} {name} failed on {path}: {type(cause).__name__}: {cause}")
        self.code, self.name, self.path, self.cause = code, name, path, cause


class WorkerDiedError(Exception):
    """A worker process ended before its work was done: it was killed, or the machine ran out of memory."""


Failed = Callable[[RuleFailure], None]
