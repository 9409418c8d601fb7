"""The settings in force: plain values, so that a run from cache needs no validator."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a setting came from: "file" (path and line), "guess" (the mark found), "preset" or "default"."""

    kind: str
    detail: str = ""
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Languages:
    """The tags of each language; the first is meant by the bare primary subtag."""

    english: tuple[str, ...] = ("en", "en-GB", "en-US")
    portuguese: tuple[str, ...] = ("pt", "pt-PT", "pt-BR")


@dataclass(frozen=True, slots=True)
class PairSettings:
    """How originals and translations are matched and judged.

    `pattern` comes from a settings file and then stands alone; `preset_patterns` are the usual places of
    the generator, tried before the built-in ones, after translation_of and translation_key. `same_address`
    takes two stories in two languages that state the same address for a pair.
    """

    pattern: tuple[str, ...] = ()
    preset_patterns: tuple[str, ...] = ()
    original: str = "en"
    orphans: str = "ignore"
    untranslated: tuple[str, ...] = ("untranslated",)
    glossary: tuple[str, ...] = ()
    revision_field: str = "translation_revision"
    same_address: bool = False


@dataclass(frozen=True, slots=True)
class DatelineSettings:
    """The house of datelines and the zone its clocks keep; `style` by language.

    `profiles` are houses that the settings describe, by name.
    """

    profile: str | None = None
    timezone: str | None = None
    style: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    profiles: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BundleSettings:
    """What a bundle needs to know of the site."""

    site_url: str | None = None
    publisher: str | None = None
    formats: tuple[str, ...] = ()
    permalink: str = "/{language}/{slug}/"
    x_default: str | None = None
    copyright_holder: str | None = None
    usage_terms: str | None = None


@dataclass(frozen=True, slots=True)
class RuleSettings:
    """Which rules run, how severe they are and their options; codes, names and code prefixes.

    `select` None means every rule that is on by default.
    """

    select: tuple[str, ...] | None = None
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, str] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Limits:
    """What a file may hold before it is refused unread."""

    article_bytes: int = 1024 * 1024
    front_matter_bytes: int = 64 * 1024
    depth: int = 32
    nodes: int = 10_000
    yaml_anchors: bool = False
    yaml_tags: bool = False


@dataclass(frozen=True, slots=True)
class FieldSettings:
    """The front matter of the repository.

    `names` maps newskit's name to the repository's names, first one present wins; no names means that the
    repository uses the word for something else (Hugo's `images` are addresses); `required` holds newskit's
    names; `known` further names that the generator knows; `loose_dates` accepts bare days and times without
    an offset; `spelled_dates` takes days with an English month name too, `date_words` words (lower case) for
    which the generator finds the day of publication itself; `id_from_path` takes a missing id
    from the path. Brakes: a field of `brakes` with the value
    given (written name: true or false), or a path that matches `brake_paths`, withholds a story.

    `generator` is the program that makes pages of the articles, None where newskit alone does; `waits_for`
    are the dates (as written, lower case) before which it makes no page. `own_fields`: it hands every field
    to the site's templates, so that a site has fields of its own; `any_case`: it reads names in any case.
    """

    names: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    required: tuple[str, ...] = ("id", "language", "headline", "published")
    known: frozenset[str] = frozenset()
    loose_dates: bool = False
    id_from_path: bool = False
    builtin_schema: bool = True
    schema: str | None = None
    brakes: Mapping[str, bool] = field(default_factory=lambda: {"draft": True})
    brake_paths: tuple[str, ...] = ()
    spelled_dates: bool = False
    date_words: tuple[str, ...] = ()
    generator: str | None = None
    waits_for: tuple[str, ...] = ()
    own_fields: bool = False
    any_case: bool = False


@dataclass(frozen=True, slots=True)
class Override:
    """Settings for the files that match `files`; keys as in the settings file, rules in their table."""

    files: tuple[str, ...]
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything in force for a project, or for one path after `for_path`.

    `root` is an absolute path with /; `articles_set` tells globs from a settings file from guessed ones;
    `files` are all settings files read, nearest first, and `digests` the BLAKE2b hash (16 bytes,
    hexadecimal) of each; `styles` are globs of house-style files. Paths of files are relative to the root
    with /. `origins` is by dotted key as in a settings file; `by_overrides` keeps what `for_path` made.
    """

    root: str
    files: tuple[str, ...] = ()
    digests: tuple[str, ...] = ()
    preset: str = "newskit"
    articles: tuple[str, ...] = ("**/*.md",)
    articles_set: bool = False
    exclude: tuple[str, ...] = ()
    messages: str | None = None
    fields: FieldSettings = field(default_factory=FieldSettings)
    languages: Languages = field(default_factory=Languages)
    pairs: PairSettings = field(default_factory=PairSettings)
    datelines: DatelineSettings = field(default_factory=DatelineSettings)
    bundle: BundleSettings = field(default_factory=BundleSettings)
    rules: RuleSettings = field(default_factory=RuleSettings)
    limits: Limits = field(default_factory=Limits)
    styles: tuple[str, ...] = ()
    overrides: tuple[Override, ...] = ()
    origins: Mapping[str, Origin] = field(default_factory=dict)
    by_overrides: dict[tuple[int, ...], "Settings"] = field(
        default_factory=dict, init=False, compare=False, repr=False
    )
