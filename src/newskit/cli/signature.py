"""Declared options as a Typer command."""

import inspect
from collections.abc import Callable
from typing import Annotated, Any, TypeVar

from typer import Argument, Option

from newskit.cli.declared import Declared, declarations, long_name

T = TypeVar("T")


def command_of(options: type[T], run: Callable[[T], int], words: str) -> Callable[..., int]:
    """A function that Typer reads as a command: a parameter for each declared field, `words` as its help."""
    known = declarations(options)
    parameters = [_parameter(name, declared, default) for name, (declared, default) in known.items()]

    def command(**values: Any) -> int:
        return run(options(**{name: _plain(known[name][0], value) for name, value in values.items()}))

    command.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    command.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    command.__doc__ = words
    return command


def _plain(declared: Declared, value: Any) -> Any:
    return tuple(value or ()) if declared.many else value


def _parameter(name: str, declared: Declared, default: Any) -> inspect.Parameter:
    annotation: Any = list[str] | None if declared.many else declared.kind
    if default is None:
        annotation = annotation | None
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=None if declared.many else default,
        annotation=Annotated[annotation, _typer_option(name, declared)],
    )


def _typer_option(name: str, declared: Declared) -> Any:
    if declared.positional:
        return Argument(metavar=declared.metavar, help=declared.help)
    spellings = [long_name(name), *([declared.short] if declared.short else [])]
    return Option(
        *spellings, metavar=declared.metavar, help=declared.help, envvar=declared.env, min=declared.least
    )
