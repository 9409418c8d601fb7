"""The one thing every output takes: diagnostics, and the report that holds them."""

from newskit.diagnostics.found import Applicability, Fix, Found, Related, Severity
from newskit.diagnostics.model import (
    Diagnostic,
    OtherPlace,
    Place,
    Placed,
    RelatedPlace,
    ResolvedEdit,
    ResolvedFix,
    cut_line,
)
from newskit.diagnostics.report import Report, RuleInfo, Summary

__all__ = [
    "Applicability",
    "Diagnostic",
    "Fix",
    "Found",
    "OtherPlace",
    "Place",
    "Placed",
    "Related",
    "RelatedPlace",
    "Report",
    "ResolvedEdit",
    "ResolvedFix",
    "RuleInfo",
    "Severity",
    "Summary",
    "cut_line",
]
