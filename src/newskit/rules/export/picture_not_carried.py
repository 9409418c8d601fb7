"""EX005 picture-not-carried."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class PictureNotCarried(LossRule):
    """A picture that is not in the bundle.

    ## What it does
    Finds pictures whose file is missing, lies outside the project, is larger than 64 MiB or is no file
    at all but an address or data written into the story. An image in the body leaves its alternative
    text.

    Whether a file exists is seen in `newskit bundle`; `newskit check` finds what can be no file.

    ## Why
    A story with a hole where its picture was reads as finished. A picture on somebody else's server can
    change or go. So this is an error: nothing is built before the picture is there, or no longer named.

    ## Example
    ```markdown
    images: [{file: "https://example.org/quay.png", alt: The quay at noon}]
    ```

    Use instead:
    ```markdown
    images: [{file: images/quay.png, alt: The quay at noon}]
    ```
    """

    code = "EX005"
    name = "picture-not-carried"
    severity = Severity.ERROR
    since = "0.1"
    says = 'the picture "{file}" is not in the bundle: {formats} go without it'
