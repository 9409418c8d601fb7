"""A sound bundle has no flaw; whatever is changed in it is told with the file's name."""

import json
from hashlib import sha256
from io import BytesIO
from zipfile import ZipFile, ZipInfo

import pytest

from newskit.bundle import MemoryContainer, ZipContainer, verify
from newskit.bundle.manifest import sums

_PAGE = "web/en/harbour/index.html"
_LD = "web/en/harbour/story.jsonld"
_WIRE = "wire/acme-harbour.en.ninjs.json"


def _verified(files: dict[str, bytes]) -> list[tuple[str, str]]:
    return [(flaw.path, flaw.message.key.removeprefix("verify-")) for flaw in verify(MemoryContainer(files))]


def _signed(files: dict[str, bytes]) -> dict[str, bytes]:
    """The files with manifest and sums made to fit them: a forger's bundle."""
    manifest = json.loads(files["manifest.json"])
    for entry in [d for s in manifest["stories"] for d in s["documents"]] + manifest["assets"]:
        if entry["path"] in files:
            data = files[entry["path"]]
            entry |= {"sha256": sha256(data).hexdigest(), "bytes": len(data)}
    signed = files | {"manifest.json": json.dumps(manifest).encode()}
    del signed["SHA256SUMS"]
    return signed | {"SHA256SUMS": sums(signed)}


def _manifest(files: dict[str, bytes], change) -> dict[str, bytes]:
    manifest = json.loads(files["manifest.json"])
    change(manifest)
    return _signed(files | {"manifest.json": json.dumps(manifest).encode()})


def test_a_sound_bundle_has_no_flaw(built):
    """What newskit builds, newskit verifies; signing it anew changes nothing."""
    assert _verified(dict(built.files)) == []
    assert _verified(_signed(dict(built.files))) == []


def test_a_sound_bundle_passes_the_official_schemas(built, shared):
    """The official schema finds nothing either."""
    schemas = {
        p.name: p.read_bytes()
        for d in ("ninjs", "geojson")
        for p in (shared / "standards" / d).glob("*.json")
    }
    assert verify(MemoryContainer(built.files), schemas) == ()


def test_an_official_schema_is_heard(built):
    """A schema given in the folder is asked, and its word is told."""
    schemas = {"ninjs-schema_3.1.json": b'{"type": "array"}'}
    flaws = verify(MemoryContainer(built.files), schemas)
    assert {flaw.message.key for flaw in flaws} == {"verify-schema-refuses"}
    assert {flaw.path for flaw in flaws} == {path for path in built.files if path.startswith("wire/")}


@pytest.mark.parametrize(
    "path", ["manifest.json", "SHA256SUMS", _PAGE, _LD, _WIRE, "assets/33888e30626294cd-quay.jpg"]
)
@pytest.mark.parametrize("at", [0, 0.5, 1])
def test_one_byte_is_enough(built, path, at):
    """One byte changed anywhere in any kind of file is told with the name of that file."""
    data = bytearray(built.files[path])
    data[int(at * (len(data) - 1))] ^= 1
    assert path in {found for found, _ in _verified(built.files | {path: bytes(data)})}


@pytest.mark.parametrize(
    "path", ["manifest.json", "SHA256SUMS", _PAGE, _LD, _WIRE, "assets/33888e30626294cd-quay.jpg"]
)
def test_a_missing_file_is_told(built, path):
    """A file that was taken away is named."""
    files = {name: data for name, data in built.files.items() if name != path}
    assert path in {found for found, _ in _verified(files)}


@pytest.mark.parametrize("path", ["web/extra.html", ".hidden", "assets/x.jpg"])
def test_a_file_too_many_is_told(built, path):
    """A file that nothing lists is named, also when the sums list it."""
    assert (path, "unlisted-file") in _verified(built.files | {path: b"x"})
    assert (path, "unlisted-file") in _verified(_signed(built.files | {path: b"x"}))


@pytest.mark.parametrize(
    ("path", "old", "new", "key"),
    [
        (_PAGE, b"</h1>", b"!</h1>", "fact-differs"),
        (_PAGE, b'<html lang="en">', b'<html lang="fr">', "fact-differs"),
        (
            _PAGE,
            b'content="2024-05-14T15:48:00+01:00"',
            b'content="2024-05-14T15:49:00+01:00"',
            "fact-differs",
        ),
        (_PAGE, b'class="credit">Acme Wire', b'class="credit">Other Wire', "fact-differs"),
        (
            _PAGE,
            b'rel="canonical" href="https://example.com/',
            b'rel="canonical" href="https://other.example/',
            "fact-differs",
        ),
        (
            _PAGE,
            b'"identifier": "https://example.com/id/acme-harbour"',
            b'"identifier": "urn:a:b"',
            "fact-differs",
        ),
        (
            _PAGE,
            b'<link rel="alternate" hreflang="pt-PT" href="https://example.com/pt-pt/harbour/">\n',
            b"",
            "link-missing",
        ),
        (
            _PAGE,
            b'<link rel="alternate" hreflang="en" href="https://example.com/en/harbour/">\n',
            b"",
            "link-missing",
        ),
        (
            _PAGE,
            b'hreflang="pt-PT" href="https://example.com/pt-pt/harbour/">\n<link',
            b'hreflang="fr" href="https://example.com/fr/">\n<link',
            "link-unknown",
        ),
        (
            _PAGE,
            b'hreflang="x-default" href="https://example.com/en/',
            b'hreflang="x-default" href="https://example.com/zz/',
            "default-differs",
        ),
        (_PAGE, b"<main>", b"<main><script>x</script>", "invalid-document"),
        (_PAGE, b"</h1>", b"", "invalid-document"),
        (_PAGE, b"<h1>", b"<p>https://example.com/id/acme-held</p><h1>", "held-story-named"),
        (_PAGE, b"<h1>", b"<p>https://example.com/en/killed/</p><h1>", "held-story-named"),
        (_PAGE, b">reopened<", b">not reopened<", "copy-differs"),
        (_WIRE, b"The harbour <em>", b"No harbour <em>", "copy-differs"),
        (_WIRE, b"The harbour reopened", b"The harbour closed", "copy-differs"),
        (_WIRE, b'"value": "Harbour', b'"value": "Port', "fact-differs"),
        (
            _WIRE,
            b'"versionCreated": "2024-05-14T16:10',
            b'"versionCreated": "2024-05-14T16:11',
            "fact-differs",
        ),
        (_WIRE, b'"version": "1"', b'"version": "2"', "fact-differs"),
        (_WIRE, b'"pubStatus": "usable"', b'"pubStatus": "canceled"', "fact-differs"),
        (_WIRE, b'"rel": "self"', b'"rel": "related"', "link-missing"),
        (_WIRE, b'"urgency"', b'"keywords"', None),
        (_WIRE, b'"type": "text"', b'"type": "words"', "invalid-document"),
        (_WIRE, b"{", b"", "invalid-document"),
        (_LD, b'"creditText": "Acme Wire"', b'"creditText": "Other"', "fact-differs"),
        (_LD, b'"inLanguage": "pt-PT"', b'"inLanguage": "pt"', "link-missing"),
        (_LD, b'"@type": "NewsArticle"', b'"@type": "Article"', "invalid-document"),
    ],
)
def test_a_forged_document_is_told(built, path, old, new, key):
    """With every sum made to fit, facts, links, validity and gates still tell, at the document."""
    forged = built.files[path].replace(old, new, 1)
    flaws = _verified(_signed(built.files | {path: forged}))
    if key is None:
        assert forged == built.files[path]
        assert flaws == []
    else:
        assert forged != built.files[path]
        assert (path, key) in flaws


@pytest.mark.parametrize(
    ("change", "path", "key"),
    [
        (lambda m: m.update(version=2), "manifest.json", "manifest-form"),
        (lambda m: m.pop("held"), "manifest.json", "manifest-form"),
        (lambda m: m["stories"][0].update(extra=1), "manifest.json", "manifest-form"),
        (lambda m: m["stories"][0].update(headline="Other"), _PAGE, "fact-differs"),
        (lambda m: m["stories"][0]["translations"].clear(), _PAGE, "link-unknown"),
        (lambda m: m["stories"][3]["translations"].clear(), "manifest.json", "link-one-way"),
        (lambda m: m["stories"][0]["documents"].pop(0), _PAGE, "unlisted-file"),
        (lambda m: m["assets"].clear(), "assets/33888e30626294cd-quay.jpg", "unlisted-file"),
        (lambda m: m["stories"][0]["documents"][0].update(format="word"), _PAGE, "unknown-document"),
        (
            lambda m: m["held"].append(
                {"id": "acme-nowhere", "language": "en", "reason": "withheld", "until": None}
            ),
            None,
            None,
        ),
        (
            lambda m: m["held"].append(
                {"id": "acme-harbour", "language": "en", "reason": "withheld", "until": None}
            ),
            "manifest.json",
            "held-and-published",
        ),
        (lambda m: m["stories"][2].update(status="canceled"), "web/en/next/index.html", "canceled-public"),
    ],
)
def test_a_forged_manifest_is_told(built, change, path, key):
    """A manifest that says something else than its documents is told."""
    flaws = _verified(_manifest(dict(built.files), change))
    assert (path, key) in flaws if path else flaws == []


def test_a_held_version_is_known_by_id_and_language(built):
    """Where one id is published in one language and held in another, a document may not name the held one."""

    def hold(manifest):
        entry = {"id": "acme-next", "language": "pt", "reason": "withheld", "until": None}
        manifest["held"].append(entry)

    assert _verified(_manifest(dict(built.files), hold)) == []
    named = b'"associations": [{"name": "x", "uri": "https://example.com/id/acme-next", "language": "pt"},'
    forged = built.files[_WIRE].replace(b'"associations": [', named, 1)
    assert forged != built.files[_WIRE]
    files = _manifest(dict(built.files) | {_WIRE: forged}, hold)
    assert (_WIRE, "held-version-named") in _verified(files)


def test_the_document_that_differs_is_named(built):
    """One word more on the page: the page is told, not the documents that agree."""
    forged = built.files[_PAGE].replace(b">reopened<", b">not reopened<", 1)
    told = {path for path, key in _verified(_signed(built.files | {_PAGE: forged})) if key == "copy-differs"}
    assert told == {_PAGE}


def test_article_body_is_compared_where_it_stands(built):
    """schema.org's articleBody is optional; one that says something else is told."""
    head = b'"@type": "NewsArticle",'
    good, bad = (
        head + b' "articleBody": "' + words + b'",'
        for words in (
            b"The harbour reopened, see held and next.",
            b"The harbour closed.",
        )
    )
    for words, flaws in ((good, []), (bad, [(_LD, "copy-differs")])):
        files = _signed(built.files | {_LD: built.files[_LD].replace(head, words, 1)})
        assert _verified(files) == flaws


@pytest.mark.parametrize("name", ["../evil", "/etc/x", "a\\b", "web/../../x", "C:/x", "a/NUL.txt"])
def test_a_name_that_leaves_the_bundle_is_refused(built, name):
    """Zip-slip: such a name is told, and its bytes are not looked at."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for path, data in (built.files | {name: b"x"}).items():
            archive.writestr(ZipInfo(path), data)
    flaws = {(flaw.path, flaw.message.key) for flaw in verify(ZipContainer("b.zip", out.getvalue()))}
    assert (name, "verify-unsafe-name") in flaws


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_a_name_twice_in_a_zip_is_told(built):
    """Two readers could take two different files."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for path, data in [*built.files.items(), (_WIRE, b"{}")]:
            archive.writestr(ZipInfo(path), data)
    assert _WIRE in {flaw.path for flaw in verify(ZipContainer("b.zip", out.getvalue()))}


def test_a_link_in_a_zip_is_told(built):
    """A link could lead anywhere once it is unpacked."""
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for path, data in built.files.items():
            info = ZipInfo(path)
            info.external_attr = (0o120777 if path == _WIRE else 0o100644) << 16
            archive.writestr(info, data)
    assert _WIRE in {flaw.path for flaw in verify(ZipContainer("b.zip", out.getvalue()))}


def test_names_that_differ_in_case_only_are_told(built):
    """Some systems unpack only one of them."""
    assert ("WIRE/acme-harbour.en.ninjs.json", "same-file") in _verified(
        built.files | {"WIRE/acme-harbour.en.ninjs.json": b"x"}
    ) or (
        _WIRE,
        "same-file",
    ) in _verified(built.files | {"WIRE/acme-harbour.en.ninjs.json": b"x"})


def test_each_flaw_has_words_in_both_languages(built):
    """Messages render with their values."""
    from newskit.messages import render

    flaws = verify(MemoryContainer(built.files | {_PAGE: b"x", "y": b"z"}))
    assert flaws
    for flaw in flaws:
        assert "{" not in render(flaw.message)
        assert render(flaw.message) != render(flaw.message, "pt")
