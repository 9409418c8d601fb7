"""How a document says which standard it follows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Standard:
    """A standard: its name, its version and the address of its schema or text."""

    name: str
    version: str
    address: str

    def __str__(self) -> str:
        return f"{self.name} {self.version}".strip()
