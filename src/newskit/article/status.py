"""Publishing status."""

from enum import StrEnum


class PubStatus(StrEnum):
    """The IPTC publishing states (NewsCodes scheme "stat")."""

    USABLE = "usable"
    WITHHELD = "withheld"
    CANCELED = "canceled"
