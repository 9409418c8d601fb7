"""EX009 template-tag-published."""

from newskit.diagnostics import Severity
from newskit.rules.base import LossRule


class TemplateTagPublished(LossRule):
    """A tag of a template that is published as it is written.

    ## What it does
    Finds tags of Liquid, Nunjucks, Hugo shortcodes and the like in the body. newskit runs no templates,
    so the tag itself stands in the copy, also where it stands in code: generators run it there too.

    ## Why
    The generator of the site would put something in its place; a reader of the bundle sees braces.

    ## Example
    ```markdown
    credit: Acme
    ---
    Watch the launch:

    {{< video "launch" >}}
    ```

    Use instead:
    ```markdown
    credit: Acme
    ---
    Watch the launch: [video](https://example.org/launch/).
    ```
    """

    code = "EX009"
    name = "template-tag-published"
    severity = Severity.NOTE
    since = "0.1"
    says = "the template tag is not run and is published as {tag}: {formats}"
