"""A bundle as a zip whose bytes depend on its files alone."""

from collections.abc import Mapping
from datetime import UTC, datetime
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

# A zip counts years from 1980 to 2107 and knows no zones.
_FIRST = datetime(1980, 1, 1, tzinfo=UTC)
_LAST = datetime(2107, 12, 31, 23, 59, 58, tzinfo=UTC)
_UNIX = 3
_FILE_MODE = 0o100644 << 16


def zipped(files: Mapping[str, bytes], stamp: datetime | None) -> bytes:
    """The files in the order of their names, stored as they are: builds of zlib compress differently.

    Every file carries `stamp` in UTC, or 1 January 1980 when none is given.
    """
    at = min(max((stamp or _FIRST).astimezone(UTC), _FIRST), _LAST)
    out = BytesIO()
    with ZipFile(out, "w", ZIP_STORED) as archive:
        for name, data in sorted(files.items()):
            info = ZipInfo(name, at.timetuple()[:6])
            info.create_system = _UNIX
            info.external_attr = _FILE_MODE
            archive.writestr(info, data)
    return out.getvalue()
