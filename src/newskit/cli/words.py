"""What the command line says, Typer's own usage errors included, in the reader's language."""

import os
import re
import sys
from collections.abc import Callable
from difflib import get_close_matches
from typing import Any

from newskit.messages import LANGUAGES, Message, UsageError, render

# What Typer says of an unknown command below a command, with the nearest there is.
_UNKNOWN_BELOW = re.compile(r"No such command '([^']*)'\.(?: Did you mean '([^']*)')?")


def message_language(settings_language: str | None = None, asked: str | None = None) -> str:
    """The language of messages: --messages, NEWSKIT_MESSAGES, the settings.

    Else Portuguese where the system's locale is.
    """
    for wish in (asked, os.environ.get("NEWSKIT_MESSAGES"), settings_language):
        if wish in LANGUAGES:
            return wish
    locale = next(
        (os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), ""
    )
    return "pt" if locale.lower().startswith("pt") else "en"


def project_language() -> str | None:
    """The language that the settings of the current folder ask for; None when they say or give nothing.

    For what is said before a command has read its settings, or without it reading any.
    """
    from pathlib import Path

    from newskit.config import load

    try:
        return load(Path.cwd()).messages
    except (UsageError, OSError):
        return None


def asked_language(arguments: list[str]) -> str | None:
    """--messages as it stands on the command line, for errors that come before it is parsed."""
    for number, argument in enumerate(arguments):
        if argument == "--":
            return None
        if argument.startswith("--messages="):
            return argument.partition("=")[2]
        if argument == "--messages" and number + 1 < len(arguments):
            return arguments[number + 1]
    return None


def check_language(asked: str | None) -> None:
    """Refuse a language in which newskit does not speak.

    Raises:
        UsageError: --messages names another language.
    """
    if asked is not None and asked not in LANGUAGES:
        raise unknown_choice("--messages", asked, LANGUAGES)


def unknown_command(name: str, known: list[str]) -> UsageError:
    """No command has this name; the nearest are named."""
    near = get_close_matches(name, known, n=1, cutoff=0.6)
    if near:
        values = {"name": name, "near": near[0]}
        return UsageError(
            Message("unknown-command-near", 'no command "{name}"; did you mean {near}?', values)
        )
    english = 'no command "{name}"; "newskit --help" lists the commands'
    return UsageError(Message("unknown-command", english, {"name": name}))


def unknown_choice(option: str, value: str, known: tuple[str, ...]) -> UsageError:
    """A value that the option does not take."""
    near = get_close_matches(value, known, n=1, cutoff=0.5)
    values = {"option": option, "value": value, "known": ", ".join(near or known)}
    if near:
        return UsageError(
            Message("unknown-choice-near", '{option} does not take "{value}"; did you mean {known}?', values)
        )
    return UsageError(Message("unknown-choice", '{option} does not take "{value}"; it takes {known}', values))


def usage_message(error: Any) -> Message:
    """Typer's usage error as a message of newskit.

    Typer words some of its errors without translation; they are told apart by class and by what they carry.
    """
    worded = _BY_CLASS.get(type(error).__name__)
    if worded is not None:
        return worded(error)
    words = str(getattr(error, "message", error))
    if "Missing command" in words:
        return Message("missing-command", 'a command is missing; "newskit --help" lists them')
    unknown = _UNKNOWN_BELOW.match(words)
    if unknown:
        return _unknown_below(unknown[1], unknown[2], error)
    if "unexpected extra argument" in words:
        extra = {"words": words.partition(" (")[2].rstrip(").")}
        return Message("extra-argument", "more arguments than the command takes: {words}", extra)
    return Message("usage", "{words}", {"words": words})


def _unknown_below(name: str, near: str | None, error: Any) -> Message:
    """A command below a command that is not there: newskit config shw."""
    if near:
        english = 'no command "{name}"; did you mean {near}?'
        return Message("unknown-command-near", english, {"name": name, "near": near})
    above = getattr(getattr(error, "ctx", None), "command_path", "newskit")
    english = 'no command "{name}"; "{above} --help" lists the commands'
    return Message("unknown-command-below", english, {"name": name, "above": above})


def _no_such_option(error: Any) -> Message:
    near = ", ".join(getattr(error, "possibilities", None) or ())
    if near:
        values = {"option": error.option_name, "near": near}
        return Message("no-such-option-near", "no option {option}; did you mean {near}?", values)
    return Message("no-such-option", "no option {option}", {"option": error.option_name})


def _missing_parameter(error: Any) -> Message:
    return Message("missing-parameter", "{name} is missing", {"name": _parameter_name(error.param)})


def _bad_option_usage(error: Any) -> Message:
    english = "the option {option} is used wrongly: it takes a value, or takes none"
    return Message("bad-option-usage", english, {"option": error.option_name})


def _bad_parameter(error: Any) -> Message:
    name = _parameter_name(error.param)
    if "integer" in str(error.message) or "greater" in str(error.message) or "range" in str(error.message):
        return Message("not-a-number", "{name} takes a whole number from 1", {"name": name})
    return Message("bad-parameter", "{name} does not take this value", {"name": name})


_BY_CLASS: dict[str, Callable[[Any], Message]] = {
    "NoSuchOption": _no_such_option,
    "MissingParameter": _missing_parameter,
    "BadOptionUsage": _bad_option_usage,
    "BadParameter": _bad_parameter,
}


def _parameter_name(parameter: Any) -> str:
    if parameter is None:
        return "?"
    options = [option for option in getattr(parameter, "opts", []) if option.startswith("--")]
    return (
        options[0] if options else str(getattr(parameter, "metavar", None) or parameter.name or "?").upper()
    )


def tell(message: Message, language: str, *, path: str | None = None, line: int | None = None) -> None:
    """One line on standard error; what stands in it from files is made visible."""
    tell_words(render(message, language), path=path, line=line)


def tell_words(words: str, *, path: str | None = None, line: int | None = None) -> None:
    """The same of words that are in the reader's language already."""
    from newskit.reporters.visible import visible

    place = "" if path is None else f"{path}:{line}: " if line else f"{path}: "
    sys.stderr.write(visible(f"newskit: {place}{words}") + "\n")
