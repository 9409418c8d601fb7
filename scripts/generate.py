"""Write what is generated from the code: schemas/ and docs/reference/.

python scripts/generate.py            write
python scripts/generate.py --check    exit 1 and name what is stale
"""

import subprocess
import sys
from pathlib import Path

from newskit.api.rules import manual_page
from newskit.api.schemas import SCHEMAS, schema_text
from newskit.cli.lazy import COMMANDS
from newskit.datelines import PROFILES, STYLES, Context, Style, parse, render
from newskit.rules import Rule, all_rules

ROOT = Path(__file__).resolve().parent.parent
FAMILIES = {
    "FM": "Front matter",
    "HL": "Headline and standfirst",
    "DL": "Dateline and stamp",
    "BY": "Byline and credit",
    "ST": "Status",
    "LG": "Language",
    "BD": "Body",
    "HS": "House style",
    "TP": "Translation pair",
    "AS": "Assets",
    "EX": "Export",
}


def generated() -> dict[str, str]:
    """Every generated file by its path from the root."""
    files = {f"schemas/{name}.schema.json": schema_text(name) for name in SCHEMAS}
    files["docs/reference/rules.md"] = rules_page()
    files["docs/reference/commands.md"] = commands_page()
    files["docs/reference/dateline-styles.md"] = styles_page()
    return files


def rules_page() -> str:
    """All manual pages, family by family, after a list."""
    lines = ["# Rules", "", "Generated from the rules; `newskit explain CODE` prints one page.", ""]
    for family, title in FAMILIES.items():
        rules = [rule for rule in all_rules() if rule.code.startswith(family)]
        if not rules:
            continue
        lines += [
            f"## {family} {title}",
            "",
            "| code | name | severity | fix | finds |",
            "|---|---|---|---|---|",
        ]
        lines += [
            f"| {r.code} | [{r.name}](#{anchor(r)}) | {r.severity.label} | {fixable(r)} | {finds(r)} |"
            for r in rules
        ]
        lines.append("")
        lines += [deepen(manual_page(r.code)) for r in rules]
    return "\n".join(lines).rstrip() + "\n"


def anchor(rule: type[Rule]) -> str:
    """The address of a manual page on the page."""
    return f"{rule.code.lower()}-{rule.name}-{rule.severity.label}-since-{rule.since.replace('.', '')}"


def finds(rule: type[Rule]) -> str:
    """What a rule finds, and whether it is off until it is selected."""
    return rule.info().summary + ("" if rule.enabled else " (off)")


def fixable(rule: type[Rule]) -> str:
    """Whether a rule offers a fix, for the table."""
    return "yes" if rule.fix_says else ""


def deepen(page: str) -> str:
    """A manual page two headings down; `#` inside code blocks stays."""
    lines, fenced = [], False
    for line in page.splitlines():
        fenced = fenced != line.startswith("```")
        lines.append(f"##{line}" if line.startswith("#") and not fenced else line)
    return "\n".join(lines) + "\n"


def commands_page() -> str:
    """The help of every command."""
    parts = ["# Commands\n", "Generated from `--help`.\n"]
    below = (
        ["datelines", "normalise"],
        ["datelines", "parse"],
        ["datelines", "render"],
        ["config", "show"],
    )
    names: list[list[str]] = [[], *([name] for name in COMMANDS), *below]
    for name in names:
        words = " ".join(["newskit", *name])
        parts.append(f"## {words}\n\n```\n{help_of(name)}```\n")
    return "\n".join(parts)


def styles_page() -> str:
    """The house styles of datelines, and the houses whose lines are known."""
    lines = [
        "# Styles of datelines, and houses",
        "",
        "Generated from the code; [Normalise an archive](../how-to/normalise-an-archive.md) uses them.",
        "",
        "## Styles",
        "",
        "| name | English | Portuguese | as the house prints it |",
        "|---|---|---|---|",
        *(
            f"| {s.name} | {_example(s, 'en')} | {_example(s, 'pt')} | {_printed(s.source)} |"
            for s in STYLES.values()
        ),
        "",
        "## Houses",
        "",
        "A house without a zone prints one beside each time, or is not known to keep one.",
        "",
        "| profile | order | zone | agency | style | source |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {p.name} | {p.order or ''} | {p.timezone or ''} | {p.agency or ''} | {p.style or ''} "
        f"| {_printed(p.source)} |"
        for p in PROFILES.values()
    ]
    return "\n".join(lines) + "\n"


def _example(style: Style, language: str) -> str:
    """A dateline of Lusa of 6 May 2024 in a style; its stamp, or its instant."""
    town = {"en": "Lisbon, May 6, 2024 (Lusa) -", "pt": "Lisboa, 6 de maio de 2024 (Lusa) -"}[language]
    line = town if style.form == "wire" else "15:48 - 06/05/24 por Lusa"
    reading = parse(line, Context(language, profile=PROFILES["lusa"]))
    return _printed(render(reading, style, language))


def _printed(text: str) -> str:
    """A line as code in a cell of a table."""
    return "`" + text.replace("|", "\\|") + "`"


def help_of(name: list[str]) -> str:
    """What a command prints for --help in 80 columns."""
    environment = {"COLUMNS": "80", "PATH": "", "LANG": "C.UTF-8", "NO_COLOR": "1", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "newskit", *name, "--help"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)  # noqa: S603 - our own command
    return "".join(line.rstrip() + "\n" for line in done.stdout.splitlines())


def main() -> int:
    """Write, or compare."""
    stale = []
    for name, text in generated().items():
        path = ROOT / name
        if path.is_file() and path.read_bytes() == text.encode():
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
    if "--check" in sys.argv and stale:
        print("stale; run python scripts/generate.py:", *stale)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
