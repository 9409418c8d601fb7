"""Which rules run on what, and everything between a path and its diagnostics."""

from newskit.checker.run import Checked, Job, check_files, check_pairs, forget_gone, remembered

__all__ = ["Checked", "Job", "check_files", "check_pairs", "forget_gone", "remembered"]
