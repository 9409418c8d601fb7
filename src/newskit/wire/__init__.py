"""What writer, reader and verify of a format share: names, models, and how values are written.

One file a format holds its names, its compact model with `check`, and `facts`: what a document of that format
states. A further format or version is a further file.
"""

from newskit.wire.facts import Facts, Link
from newskit.wire.shape import Complaint
from newskit.wire.standard import Standard

__all__ = ["Complaint", "Facts", "Link", "Standard"]
