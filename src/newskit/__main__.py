"""The console script and `python -m newskit`."""

import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    if sys.argv[1:] == ["--version"]:  # asked often, by hooks above all; nothing else need be loaded
        from newskit import __version__

        sys.stdout.write(f"newskit {__version__}\n")
        return
    from newskit.cli.boundary import run

    sys.exit(run(sys.argv[1:]))


if __name__ == "__main__":
    main()
