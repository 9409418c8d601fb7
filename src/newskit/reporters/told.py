"""What is told of one diagnostic where there is room for text alone: github, rdjson, junit."""

from newskit.diagnostics import Diagnostic
from newskit.messages import Message
from newskit.messages import render as words
from newskit.reporters.places import place
from newskit.reporters.visible import visible
from newskit.reporters.words import FIXES, SEE


def say(message: Message, language: str) -> str:
    """The words of a message, nothing in them left unseen."""
    return visible(words(message, language))


def told(diagnostic: Diagnostic, language: str) -> list[str]:
    """The message, the places that explain it and the title of its fix, one a line."""
    lines = [say(diagnostic.message, language)]
    lines += [
        f"{say(SEE, language)} {place(r.path, r.range)}: {say(r.message, language)}"
        for r in diagnostic.related
    ]
    if diagnostic.fix:
        kind = say(FIXES[diagnostic.fix.applicability], language)
        lines.append(f"{kind}: {say(diagnostic.fix.title, language)}")
    return lines


def rule_id(diagnostic: Diagnostic) -> str:
    """What names the rule alone: its code; for an entry of house style, whose code many share, its name."""
    return visible(diagnostic.name if diagnostic.name.startswith("house/") else diagnostic.code)
