"""What --fail-on takes."""

from newskit.diagnostics import Severity

THRESHOLDS = {"error": Severity.ERROR, "warning": Severity.WARNING, "note": Severity.NOTE, "never": None}
"""From which severity on a run fails; None for never."""
