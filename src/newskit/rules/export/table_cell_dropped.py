"""EX011 table-cell-dropped."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class TableCellDropped(LossRule):
    """A table row with more cells than its head.

    ## What it does
    Finds cells that stand beyond the columns that the first row of a table declares. Markdown drops
    them.

    ## Why
    The figures in them are in the file and on no page. Mostly the head lacks a column, or a | stands in
    the text of a cell.

    ## Example
    ```markdown
    credit: Acme
    ---
    | Port | Ferries |
    |---|---|
    | Porto | 12 | 14 |
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    | Port | 2025 | 2026 |
    |---|---|---|
    | Porto | 12 | 14 |
    ```

    ## Source
    GitHub Flavored Markdown, section 4.10: excess cells are ignored.
    """

    code = "EX011"
    name = "table-cell-dropped"
    severity = Severity.NOTE
    since = "0.1"
    says = 'the row has more cells than the head of its table, "{cells}" is dropped: {formats}'
