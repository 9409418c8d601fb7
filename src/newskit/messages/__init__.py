"""What newskit says, as a key and values, in English and Portuguese.

English stands where the message is made; Portuguese stands in the catalogue under the same key, with the same
named places. `render` gives the words in one language.
"""

from newskit.messages.errors import UsageError
from newskit.messages.message import LANGUAGES, Message, Value, render

__all__ = ["LANGUAGES", "Message", "UsageError", "Value", "render"]
