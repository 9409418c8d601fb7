"""FM011 oversized-file."""

from newskit.diagnostics import Severity
from newskit.rules.base import FaultRule


class OversizedFile(FaultRule):
    """A file larger than an article can be.

    ## What it does
    Refuses a file over the limit, which is 1 MiB unless settings raise it. The file is not read.

    ## Why
    No story has a million characters. What is so large is a picture pasted into the text, a log or a whole
    archive, and it slows down everything that comes after.

    ## Example
    For this page the limit is 200 bytes.
    ```markdown
    images:
    - file: "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
      alt: A picture pasted into the text
    ```

    Use instead:
    ```markdown
    images: [{file: a.png}]
    ```
    """

    code = "FM011"
    name = "oversized-file"
    severity = Severity.ERROR
    since = "0.1"
    says = "the file has more than {limit} bytes, the most that an article may have"
