"""A desk's project on disk, the bundle made of it, and what became of its stories."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from newskit.api.bundling import BundleOrder, BundleOutcome, bundle

Desk = Callable[..., Path]
NOW = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)
SETTINGS = (
    '[newskit]\narticles = ["desk/**/*.md"]\n{newskit}\n[newskit.bundle]\nsite_url = "https://example.com"\n'
)
HELD = "embargo: 2030-01-01T00:00:00Z"
CANCELED = "status: canceled\nednote: The source withdrew."


def article(name: str, *fields: str, language: str = "en", body: str = "Copy.") -> str:
    head = [
        f"id: {name}",
        f"language: {language}",
        f"headline: Story {name}",
        "published: 2026-01-02T10:00:00Z",
    ]
    return "\n".join(["---", *head, *fields, "---", body, ""])


def run(root: Path, *paths: str, out: str = "out", **changes: object) -> BundleOutcome:
    values = {"is_now_stated": True, "cache": False, "jobs": 1, **changes}
    return bundle(BundleOrder(tuple(paths), root, str(root / out), NOW, **values))


def manifest(root: Path) -> dict[str, Any]:
    return json.loads((root / "out/manifest.json").read_bytes())


def fates(root: Path) -> dict[str, str]:
    """What became of each story: its status, or the reason for which it is held."""
    told = manifest(root)
    published = {f"{s['id']}.{s['language']}": s["status"] for s in told["stories"]}
    return published | {f"{h['id']}.{h['language']}": h["reason"] for h in told["held"]}


def everything(root: Path) -> bytes:
    """All documents, without the manifest, which names what is held."""
    files = [p for p in (root / "out").rglob("*") if p.is_file() and p.name != "manifest.json"]
    return b"".join(p.read_bytes() for p in sorted(files))


def losses_told(outcome: BundleOutcome) -> list[tuple[str, str, int, int]]:
    return [
        (d.code, d.path, d.range.start.line, d.range.start.column)
        for d in outcome.report.diagnostics
        if d.code.startswith("EX")
    ]
