"""Publishing-ready bundles: gates, documents, manifest, checksums; and the check of a finished one."""

from newskit.bundle.archive import zipped
from newskit.bundle.assets import wanted_images
from newskit.bundle.build import build
from newskit.bundle.formats import DEFAULT_FORMATS, GROUPS, resolve_formats
from newskit.bundle.gates import lost_original
from newskit.bundle.manifest_schema import manifest_schema
from newskit.bundle.story import BuiltBundle, BundleRequest, DocumentError, Story, StoryLoss
from newskit.bundle.verify import Flaw, MemoryContainer, ZipContainer, verify
from newskit.bundle.write import check_place, open_bundle, write

__all__ = [
    "DEFAULT_FORMATS",
    "GROUPS",
    "BuiltBundle",
    "BundleRequest",
    "DocumentError",
    "Flaw",
    "MemoryContainer",
    "Story",
    "StoryLoss",
    "ZipContainer",
    "build",
    "check_place",
    "lost_original",
    "manifest_schema",
    "open_bundle",
    "resolve_formats",
    "verify",
    "wanted_images",
    "write",
    "zipped",
]
