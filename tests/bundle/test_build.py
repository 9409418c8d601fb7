"""Places, versions, manifest and refusals of a build."""

import json
from dataclasses import replace
from hashlib import sha256

import jsonschema_rs
import pytest

from newskit.bundle import build, manifest_schema, resolve_formats, wanted_images
from newskit.messages import UsageError

_TEXT = "---\nid: {id}\nlanguage: {language}\nheadline: H {id}\npublished: 2024-05-14T15:48:00Z\n{front}---\nWords.\n"


def _text(id_: str = "a", language: str = "en", front: str = "") -> str:
    return _TEXT.format(id=id_, language=language, front=front)


def test_the_manifest_follows_its_schema(built):
    """manifest.json is valid by the schema that newskit publishes, and lists what is there."""
    manifest = json.loads(built.files["manifest.json"])
    validator = jsonschema_rs.validator_for(manifest_schema(), validate_formats=True)
    assert [error.message for error in validator.iter_errors(manifest)] == []
    listed = {d["path"]: d for s in manifest["stories"] for d in s["documents"]} | {
        a["path"]: a for a in manifest["assets"]
    }
    assert set(listed) == set(built.files) - {"manifest.json", "SHA256SUMS"}
    for path, entry in listed.items():
        assert entry["sha256"] == sha256(built.files[path]).hexdigest()
        assert entry["bytes"] == len(built.files[path])


def test_a_story_is_told_in_full(built):
    """One entry: identifiers, dates, source, address, the other version."""
    entry = next(s for s in built.manifest["stories"] if s["id"] == "acme-porto")
    assert entry["uri"] == "https://example.com/id/acme-porto"
    assert entry["url"] == "https://example.com/pt-pt/harbour/"
    assert entry["published"] == "2024-05-14T16:48:00+01:00"
    assert entry["modified"] is None
    assert entry["original"] == "https://example.com/id/acme-harbour"
    assert [t["url"] for t in entry["translations"]] == ["https://example.com/en/harbour/"]
    assert entry["source"]["path"] == "desk/harbour.pt.md"


def test_what_was_held_is_told(built):
    """Held stories stand with reason and end."""
    assert built.manifest["held"] == [
        {"id": "acme-held", "language": "en", "reason": "embargo", "until": "2030-01-01T00:00:00+00:00"},
    ]


def test_losses_carry_the_codes_given(stories, make_request):
    """A kind of loss stands under its code, once a story, format and field."""
    built = build(stories, make_request(codes={"field-not-carried": "EX001"}))
    codes = {(x["field"], x["code"]) for x in built.manifest["losses"] if x["format"] == "ninjs"}
    assert {("dateline", "EX001"), ("section", "EX001")} <= codes
    assert len(built.manifest["losses"]) == len({tuple(x.values()) for x in built.manifest["losses"]})


def test_the_same_input_gives_the_same_bytes(stories, make_request, built):
    """The order of the stories does not matter, and nothing of the machine gets in."""
    assert build(list(reversed(stories)), make_request()).files == built.files


def test_now_is_told_only_when_stated(stories, make_request):
    """Without --now the manifest names no time, and a later build gives the same bytes."""
    first = make_request(is_now_stated=False)
    later = replace(first, now=first.now.replace(month=7))
    assert "now" not in build(stories, first).manifest
    assert build(stories, first).files == build(stories, later).files


@pytest.mark.parametrize(
    ("story", "site", "page"),
    [
        (("a/harbour.en.md", ""), {}, "web/en/harbour/index.html"),
        (("a/harbour.en.md", "slug: The New Quay\n"), {}, "web/en/the-new-quay/index.html"),
        (("a/harbour.en.md", "slug: ../../etc\n"), {}, "web/en/etc/index.html"),
        (("a/图.en.md", ""), {}, "web/en/a/index.html"),
        (("a/harbour.en.md", "url: /news/2024/harbour.html\n"), {}, "web/news/2024/harbour.html"),
        (("a/harbour.en.md", "url: 'https://example.com/x/y/#top'\n"), {}, "web/x/y/index.html"),
        (("a/harbour.en.md", "url: /not%C3%ADcia/\n"), {}, "web/notícia/index.html"),
        (("a/harbour.en.md", "url: /\n"), {}, "web/index.html"),
        (("a/harbour.en.md", ""), {"permalink": "/{year}/{month}/{id}.html"}, "web/2024/05/a.html"),
        (("a/harbour.en.md", ""), {"site_url": "https://example.com/site/"}, "web/en/harbour/index.html"),
        (("a/con.en.md", ""), {}, "web/en/con-/index.html"),
    ],
)
def test_each_address_has_its_file(make_story, make_request, story, site, page):
    """The file of a page is the path of its address under web/."""
    built = build([make_story(story[0], _text(front=story[1]))], make_request(site=site))
    assert built.refused == ()
    assert page in built.files


@pytest.mark.parametrize(
    "url",
    [
        "https://example.com/../etc/",
        "/a/%2e%2e/b/",
        "/a%2fb/",
        "/con/",
        "/a%00b/",
        "/a./",
        "javascript:alert(1)",
        "relative/path",
        "ftp://example.com/a",
        "/a%5cb/",
        "/a%ff/",
    ],
)
def test_an_unsafe_address_is_refused(make_story, make_request, url):
    """A page that could leave the bundle, or that some system cannot hold, stops the build."""
    built = build([make_story("a.en.md", _text(front=f"url: '{url}'\n"))], make_request())
    assert built.files == {}
    assert [found.message.key for found in built.refused] == ["bundle-unsafe-address"]


@pytest.mark.parametrize(
    ("files", "key"),
    [
        ([("x.en.md", _text("a")), ("y.en.md", _text("a"))], "bundle-same-id"),
        ([("x.en.md", _text("a b")), ("y.en.md", _text("a-b"))], "bundle-same-name"),
        ([("one/x.en.md", _text("a")), ("two/x.en.md", _text("b"))], "bundle-same-address"),
        (
            [("x.en.md", _text("a", front="url: /A/\n")), ("y.en.md", _text("b", front="url: /a/\n"))],
            "bundle-same-address",
        ),
        (
            [
                ("x.en.md", _text("a", front="url: /a.html\n")),
                ("y.en.md", _text("b", front="url: /a.html/b/\n")),
            ],
            "bundle-nested-address",
        ),
    ],
)
def test_two_stories_never_share_a_place(make_story, make_request, files, key):
    """One id, one file name or one address for two stories stops the build, and names the other file."""
    built = build([make_story(path, text) for path, text in files], make_request())
    assert built.files == {}
    assert key in [found.message.key for found in built.refused]
    assert built.refused[0].message.values["other"] in {path for path, _ in files}


def test_two_translations_into_one_language_are_refused(make_story, make_request):
    """A reader of that language could be sent to either."""
    original = make_story("a.en.md", _text("a"))
    twins = [make_story(f"{n}.pt.md", _text(n, "pt"), original) for n in ("b", "c")]
    assert [f.message.key for f in build([original, *twins], make_request()).refused] == [
        "bundle-same-language"
    ]


@pytest.mark.parametrize(
    ("identifier", "uri"),
    [
        ("urn:newsml:example.com:a", "urn:newsml:example.com:a"),
        ("https://example.org/x", "https://example.org/x"),
        ("plain-id", "https://example.com/id/plain-id"),
        ("acção#1", "https://example.com/id/ac%C3%A7%C3%A3o%231"),
    ],
)
def test_an_id_that_is_a_uri_stays_one(make_story, make_request, identifier, uri):
    """The URI of a story is its id where that is one, else an address under the site."""
    built = build(
        [
            make_story(
                "a.en.md",
                _text(f"'{identifier}'")
                .replace("headline: H", "headline: H")
                .replace(f"H '{identifier}'", "H"),
            )
        ],
        make_request(),
    )
    assert built.manifest["stories"][0]["uri"] == uri


def test_a_story_without_id_takes_its_path(make_story, make_request):
    """The path without ending and language names it."""
    text = _text().replace("id: a\n", "")
    assert (
        build([make_story("desk/harbour.en.md", text)], make_request()).manifest["stories"][0]["id"]
        == "desk/harbour"
    )


@pytest.mark.parametrize(
    ("x_default", "url"),
    [
        (None, "https://example.com/en/a/"),
        ("pt", "https://example.com/pt-br/a/"),
        ("pt-PT", "https://example.com/pt-pt/a/"),
        ("fr", "https://example.com/en/a/"),
    ],
)
def test_the_version_for_everybody_is_chosen(make_story, make_request, x_default, url):
    """The language set, the first version of a bare language, else the original."""
    original = make_story("a.en.md", _text("a"))
    others = [make_story(f"a.{tag}.md", _text(f"a-{tag}", tag), original) for tag in ("pt-PT", "pt-BR")]
    built = build([original, *others], make_request(site={"x_default": x_default}))
    pages = [data.decode() for path, data in built.files.items() if path.endswith("index.html")]
    assert len(pages) == 3
    assert all(f'hreflang="x-default" href="{url}"' in page for page in pages)


def test_translations_of_an_absent_original_find_each_other(make_story, make_request):
    """Two translations are versions of one story though their original is not chosen."""
    original = make_story("a.en.md", _text("a"))
    others = [make_story(f"a.{tag}.md", _text(f"a-{tag}", tag), original) for tag in ("pt-PT", "pt-BR")]
    built = build(others, make_request())
    assert [len(story["translations"]) for story in built.manifest["stories"]] == [1, 1]
    assert {story["original"] for story in built.manifest["stories"]} == {None}


def test_pictures_are_copied_once_under_their_sum(stories, make_request, make_story):
    """Equal bytes under one name are one asset; every picture that an article names is asked for."""
    text = _text("b", front="images: [{file: ../images/quay.jpg, alt: x}]\n")
    more = make_story("desk/deep/b.en.md", text, images={"../images/quay.jpg": b"quay"})
    built = build([*stories, more], make_request())
    assert [asset["path"] for asset in built.manifest["assets"]] == ["assets/33888e30626294cd-quay.jpg"]
    assert built.files["assets/33888e30626294cd-quay.jpg"] == b"quay"
    article = make_story(
        "a.en.md",
        _text(front="images: [{file: a.jpg}]\n") + "![x](b.png) ![y](https://e.example/c.png) ![z](/d.png)",
    ).article
    assert wanted_images(article) == ("a.jpg", "b.png")


@pytest.mark.parametrize(
    ("site", "key"),
    [
        ({"site_url": None}, "bundle-no-site-url"),
        ({"site_url": "example.com"}, "bundle-bad-site-url"),
        ({"site_url": "ftp://example.com"}, "bundle-bad-site-url"),
        ({"site_url": "https://example.com/?a"}, "bundle-bad-site-url"),
        ({"permalink": "/{language}/"}, "bundle-bad-permalink"),
        ({"permalink": "/{slug}/{editor}/"}, "bundle-bad-permalink"),
        ({"permalink": "{slug}"}, "bundle-bad-permalink"),
    ],
)
def test_an_unusable_site_is_a_usage_error(stories, make_request, site, key):
    """A site without an address, or a pattern that cannot be filled, is told before anything is built."""
    with pytest.raises(UsageError) as error:
        build(stories, make_request(site=site))
    assert error.value.message.key == key


@pytest.mark.parametrize(
    ("names", "formats"),
    [
        ((), ("ninjs", "html", "json-ld")),
        (("wire",), ("ninjs",)),
        (("web",), ("html", "json-ld")),
        (("json-ld", "ninjs"), ("ninjs", "json-ld")),
        (("all",), ("ninjs", "html", "json-ld")),
    ],
)
def test_formats_and_groups_are_resolved(names, formats):
    """Names and groups give formats in one order; no name gives the default ones."""
    assert set(formats) <= set(resolve_formats(names))


def test_an_unknown_format_names_the_nearest():
    """A misspelt format is a usage error."""
    with pytest.raises(UsageError) as error:
        resolve_formats(("ninj",))
    assert error.value.message.values["near"] == "ninjs"
