"""newskit datelines parse: lines in, one JSON object a line out."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

from newskit.cli.declared import argument, option

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class ParseOptions:
    """The options of datelines parse."""

    text: str = argument("A line; - reads lines from standard input.", metavar="TEXT | -", default="-")
    language: str | None = option("The language of the copy: en or pt.", metavar="TAG")
    at: str | None = option("The reference day, for years that a line does not state.", metavar="DATE")
    profile: str | None = option("The house the line is from.", metavar="NAME")
    timezone: str | None = option("The zone of times without one.", metavar="ZONE")


def run_parse(options: ParseOptions) -> int:
    """Read each line; the answer to one is written before the next is asked for."""
    from newskit.api.datelines import as_json_lines, context_of
    from newskit.cli.output import write_out

    context = context_of(options.language, options.at, options.profile, options.timezone)
    lines = _watched() if options.text == "-" else iter([options.text.encode("utf-8", "surrogateescape")])
    for line in as_json_lines(lines, context):
        write_out(line)
    return 0


def _watched() -> Iterator[bytes]:
    """The lines of standard input, with a bar for whoever waits for the end of them."""
    from newskit.cli.progress import Progress

    progress = Progress.of_standard_input()
    return progress.watch(input_lines()) if progress else input_lines()


def input_lines() -> Iterator[bytes]:
    r"""Standard input, a line at a time, only \n and \r\n taken as its end; a byte order mark is no copy."""
    for number, raw in enumerate(sys.stdin.buffer):
        line = raw.removesuffix(b"\n").removesuffix(b"\r")
        yield line if number else line.removeprefix(_BYTE_ORDER_MARK)
