"""The console script and `python -m newskit`."""

import os
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--version"]:  # asked often, by hooks above all; nothing else need be loaded
        from newskit import __version__

        sys.stdout.write(f"newskit {__version__}\n")
        return
    # newskit has no use for pydantic's plugins, and looking for them takes longer than reading the settings.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")
    from newskit.cli.boundary import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
