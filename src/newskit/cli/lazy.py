"""Commands by name, each imported when it is asked for: start-up counts in a hook."""

from importlib import import_module
from typing import Any

from typer.core import TyperGroup
from typer.main import get_command

# Name: module under newskit.cli. The order is that of --help.
COMMANDS = {
    "check": "check",
    "validate": "validate",
    "pairs": "pairs",
    "datelines": "datelines",
    "bundle": "bundle",
    "verify": "verify",
    "import": "import_",
    "rules": "rules",
    "explain": "explain",
    "schema": "schema",
    "init": "init",
    "config": "config",
}


class LazyGroup(TyperGroup):
    """A group that knows its commands by name and loads one at a time."""

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - Typer's signature
        """The names, in the order of --help."""
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002 - Typer's signature
        """The command of a name; None when there is none."""
        if cmd_name not in COMMANDS:
            return None
        command = get_command(import_module(f"newskit.cli.{COMMANDS[cmd_name]}").app)
        command.name = cmd_name
        return command

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Typer looks for near names among loaded commands; here they are looked for by name."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from newskit.cli.words import unknown_command

            raise unknown_command(args[0], list(COMMANDS))
        return super().resolve_command(ctx, args)
