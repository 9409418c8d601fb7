"""A bundle on disk: whole, or not at all; as a folder or as a zip."""

import subprocess
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest

from newskit.bundle import ZipContainer, open_bundle, verify, write, zipped
from newskit.messages import UsageError


def _tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


@pytest.mark.parametrize("before", ["nothing", "empty folder", "earlier bundle"])
def test_a_bundle_takes_its_place(built, older, make_disk, tmp_path, before):
    """A free name, an empty folder and an earlier bundle are good places; nothing else is left behind."""
    out = tmp_path / "out"
    if before == "empty folder":
        out.mkdir()
    if before == "earlier bundle":
        write(older, str(out), make_disk())
    write(built, str(out), make_disk())
    assert _tree(out) == built.files
    assert [p.name for p in tmp_path.iterdir()] == ["out"]
    assert verify(open_bundle(str(out), make_disk())) == ()


def test_sums_are_those_of_sha256sum(built, make_disk, tmp_path):
    """`sha256sum -c SHA256SUMS` agrees."""
    write(built, str(tmp_path / "out"), make_disk())
    subprocess.run(["sha256sum", "--quiet", "--strict", "-c", "SHA256SUMS"], cwd=tmp_path / "out", check=True)


@pytest.mark.parametrize(
    ("files", "key"),
    [
        ({"notes.txt": "x"}, "bundle-place-taken"),
        ({"manifest.json": "{}"}, "bundle-place-taken"),
        ({"manifest.json": '{"version": 3, "name": "extension"}'}, "bundle-place-taken"),
        ({"manifest.json": "no json"}, "bundle-place-taken"),
    ],
)
def test_a_taken_place_stays_as_it_is(built, make_disk, tmp_path, files, key):
    """A folder that is no bundle of newskit's is refused and keeps its files."""
    out = tmp_path / "out"
    out.mkdir()
    for name, text in files.items():
        (out / name).write_text(text)
    with pytest.raises(UsageError) as error:
        write(built, str(out), make_disk())
    assert error.value.message.key == key
    assert _tree(out) == {name: text.encode() for name, text in files.items()}


def test_files_of_others_in_a_bundle_are_not_swept_away(built, make_disk, tmp_path):
    """A bundle folder that holds something else, a repository say, is refused by the name of that file."""
    out = tmp_path / "out"
    write(built, str(out), make_disk())
    (out / ".git").mkdir()
    (out / ".git/HEAD").write_text("x")
    with pytest.raises(UsageError) as error:
        write(built, str(out), make_disk())
    assert error.value.message.values["name"] == ".git/HEAD"
    assert (out / ".git/HEAD").exists()


def test_a_link_is_no_place(built, make_disk, tmp_path):
    """A bundle is not written through a link."""
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    with pytest.raises(UsageError):
        write(built, str(tmp_path / "out"), make_disk())


@pytest.mark.parametrize(
    "step", ["write manifest.json", "write SHA256SUMS", "move to out", "move to out.newskit-old"]
)
def test_a_failed_build_leaves_the_old_bundle(built, older, make_disk, tmp_path, step):
    """Whatever step the system refuses, the earlier bundle stands whole and nothing lies beside it."""
    out = tmp_path / "out"
    write(older, str(out), make_disk())

    with pytest.raises(UsageError) as error:
        write(built, str(out), make_disk(step))
    assert error.value.message.key == "bundle-not-written"
    assert _tree(out) == older.files
    assert [p.name for p in tmp_path.iterdir()] == ["out"]


def test_a_zip_is_the_same_files_in_the_same_bytes(built, make_disk, tmp_path):
    """Stored, in order, with one stamp and one mode; twice the same; verify reads it without unpacking."""
    out = tmp_path / "out.zip"
    write(built, str(out), make_disk())
    assert out.read_bytes() == zipped(built.files, built.stamp)
    with ZipFile(out) as archive:
        assert {name: archive.read(name) for name in archive.namelist()} == built.files
        assert archive.namelist() == sorted(built.files)
        assert {info.compress_type for info in archive.infolist()} == {ZIP_STORED}
        assert {info.date_time for info in archive.infolist()} == {(2024, 6, 1, 12, 0, 0)}
    write(built, str(out), make_disk())
    assert verify(open_bundle(str(out), make_disk())) == ()
    assert [p.name for p in tmp_path.iterdir()] == ["out.zip"]


def test_another_zip_is_not_overwritten(built, make_disk, tmp_path):
    """A zip that is no bundle stays."""
    out = tmp_path / "out.zip"
    with ZipFile(out, "w") as archive:
        archive.writestr("a.txt", "x")
    before = out.read_bytes()
    with pytest.raises(UsageError):
        write(built, str(out), make_disk())
    assert out.read_bytes() == before


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        (None, (1980, 1, 1, 0, 0, 0)),
        (datetime(1970, 1, 1, tzinfo=UTC), (1980, 1, 1, 0, 0, 0)),
        (datetime(2300, 1, 1, tzinfo=UTC), (2107, 12, 31, 23, 59, 58)),
    ],
)
def test_a_stamp_stays_within_what_a_zip_can_say(stamp, expected):
    """A zip counts from 1980 to 2107."""
    with ZipFile(BytesIO(zipped({"a": b""}, stamp))) as archive:
        assert archive.infolist()[0].date_time == expected


def test_no_zip_is_a_usage_error(make_disk, tmp_path):
    """A file that is no zip, and a path with nothing, cannot be verified."""
    (tmp_path / "a.zip").write_bytes(b"no zip")
    with pytest.raises(UsageError):
        open_bundle(str(tmp_path / "a.zip"), make_disk())
    with pytest.raises(UsageError):
        open_bundle(str(tmp_path / "nothing"), make_disk())
    with pytest.raises(UsageError):
        verify(ZipContainer("x.zip", zipped({"a": b""}, None)))


def test_what_the_system_refuses_is_a_usage_error(built, make_disk, tmp_path):
    """A path that cannot be looked at is told in one line, for reading and for writing."""
    (tmp_path / "file").write_text("x")
    below = str(tmp_path / "file" / "out")
    for attempt in (lambda: open_bundle(below, make_disk()), lambda: write(built, below, make_disk())):
        with pytest.raises(UsageError) as error:
            attempt()
        assert error.value.message.key in ("bundle-not-read", "bundle-not-written")
        assert error.value.message.values["path"] == below
