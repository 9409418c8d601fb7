"""HS003 mixed-wording."""

from newskit.diagnostics import Severity
from newskit.rules.wording import WordingRule
from newskit.style import Kind


class MixedWording(WordingRule):
    """Two forms of one word in one story.

    ## What it does
    Looks for the forms under `either` in every entry of kind `consistency` in the house-style files
    (`[[newskit.style]]`). A story may use any one of them; where it uses several, those used less often are
    told, and of forms used as often the later. The diagnostic carries the entry's name, `house/<name>`.

    ## Why
    Two forms are both right, and both in one story look like two hands.

    ## Example
    With this entry:
    ```yaml
    - name: email
      kind: consistency
      either: [e-mail, email]
    ```

    ```markdown
    headline: Council reads every e-mail
    standfirst: An email to the mayor is answered within a day.
    ```

    Use instead:
    ```markdown
    headline: Council reads every e-mail
    standfirst: An e-mail to the mayor is answered within a day.
    ```

    ## Fix safety
    Unsafe: the form used more often may be the wrong one. Safe where the entry says `fix: safe`.
    """

    code = "HS003"
    name = "mixed-wording"
    severity = Severity.WARNING
    since = "0.1"
    says = '"{match}" stands here, "{kept}" elsewhere in the story'
    variants = {"kept": '"{kept}" stands here'}
    fix_says = 'write "{use}"'
    kind = Kind.CONSISTENCY
