"""The Typer application: composes the commands."""

from typing import Annotated

import typer

from newskit.cli.lazy import LazyGroup

app = typer.Typer(
    name="newskit",
    cls=LazyGroup,
    help="Editorial tooling for newsrooms that keep articles as files in git.",
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(asked: bool) -> None:  # noqa: FBT001 - Typer calls it so
    if asked:
        from newskit import __version__

        typer.echo(f"newskit {__version__}")
        raise typer.Exit


@app.callback()
def newskit(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Editorial tooling for newsrooms that keep articles as files in git."""
