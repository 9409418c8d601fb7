"""What may stand in a settings file; imported only when one has to be read, or for its JSON Schema."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from newskit.config.checked_types import (
    Address,
    DatelineStyle,
    FieldNames,
    FilePath,
    FilePaths,
    Globs,
    Options,
    PairPatterns,
    Tag,
    Tags,
    Text,
    Texts,
    Zone,
)

_MIB = 1024 * 1024
PresetName = Literal["newskit", "hugo", "jekyll", "eleventy", "astro", "decap"]
SeverityName = Literal["error", "warning", "note"]


class _Table(BaseModel):
    """A table of the settings file: no key beyond those listed, no value of another type."""

    model_config = ConfigDict(extra="forbid", strict=True)


class LanguagesTable(_Table):
    """The tags of each language; the first is meant by a bare `en` or `pt`."""

    english: Tags | None = None
    portuguese: Tags | None = None


class PairsTable(_Table):
    """How originals and translations are matched and judged."""

    pattern: PairPatterns | None = Field(
        None, description="Such as {stem}.{language}.md; of a list the first match wins."
    )
    original: Tag | None = Field(
        None, description="The language taken as the original when no field says which side is."
    )
    orphans: Literal["ignore", "note", "warning", "error"] | None = None
    untranslated: Texts | None = Field(
        None, description="Fields that, when true, mark a file as not translated yet."
    )
    glossary: FilePaths | None = Field(None, description="CSV or TBX files, relative to this file.")
    revision_field: Text | None = Field(
        None, description="The field that names the revision of the original."
    )


class ProfileTable(_Table):
    """A house of the project's own: how its lines are read."""

    order: Literal["dmy", "mdy"] | None = Field(
        None, description="The order of day, month and year in figures."
    )
    timezone: Zone | None = Field(None, description="The zone that its clocks keep.")
    agency: Text | None = None
    language: Literal["en", "pt"] | None = None
    style: Text | None = Field(None, description="The style of its datelines, where none is set.")
    source: Text | None = Field(None, description="A line as the house prints it.")


class DatelinesTable(_Table):
    """The house of datelines and the zone its clocks keep."""

    profile: Text | None = None
    timezone: Zone | None = None
    style: dict[Tag, DatelineStyle] | None = Field(
        None, description="By language: a style's name, or a table with name and its options."
    )
    profiles: dict[Text, ProfileTable] | None = Field(
        None, description="Houses of the project's own, by name; `profile` chooses one."
    )


class BundleTable(_Table):
    """What a bundle needs to know of the site."""

    site_url: Address | None = None
    publisher: Text | None = None
    formats: Texts | None = None
    permalink: Text | None = None
    x_default: Tag | None = None
    copyright_holder: Text | None = None
    usage_terms: Text | None = None


class RulesTable(_Table):
    """Which rules run and how severe they are; a table with a rule's name holds its options."""

    model_config = ConfigDict(extra="allow", strict=True)
    __pydantic_extra__: dict[str, Options]

    select: Texts | None = Field(None, description="Codes, beginnings of codes, and names.")
    extend_select: Texts | None = None
    ignore: Texts | None = None
    severity: dict[str, SeverityName] | None = None


class LimitsTable(_Table):
    """What a file may hold before it is refused."""

    article_bytes: Annotated[int, Field(ge=1, le=64 * _MIB)] | None = None
    front_matter_bytes: Annotated[int, Field(ge=1, le=16 * _MIB)] | None = None
    depth: Annotated[int, Field(ge=1, le=256)] | None = None
    nodes: Annotated[int, Field(ge=1, le=1_000_000)] | None = None
    yaml_anchors: bool | None = None
    yaml_tags: bool | None = None


class StyleTable(_Table):
    """Files of house style: existence, substitution, consistency."""

    files: Globs


class _FrontMatterKeys(_Table):
    """The keys about front matter, which stand at the top and in overrides."""

    fields: FieldNames | None = None
    required: Texts | None = Field(None, description="Newskit's names of the fields each article must have.")
    known: Texts | None = Field(
        None, description="Further fields of this repository, which newskit passes over."
    )
    loose_dates: bool | None = Field(None, description="Accept bare days and times without an offset.")
    id_from_path: bool | None = Field(None, description="Take a missing id from the path.")
    builtin_schema: bool | None = Field(
        None, description="False: only the house JSON Schema judges front matter."
    )
    schema_: FilePath | None = Field(
        None, alias="schema", description="A JSON Schema for front matter, relative to this file."
    )


class OverrideTable(_FrontMatterKeys):
    """Settings for some files; select, ignore, extend_select and severity may stand here without [rules]."""

    files: Globs
    datelines: DatelinesTable | None = None
    rules: RulesTable | None = None
    select: Texts | None = None
    extend_select: Texts | None = None
    ignore: Texts | None = None
    severity: dict[str, SeverityName] | None = None


class NewskitTable(_FrontMatterKeys):
    """[newskit], or [tool.newskit] in pyproject.toml."""

    extend: FilePaths | None = Field(None, description="Settings files to begin with, relative to this file.")
    articles: Globs | None = None
    exclude: Globs | None = None
    preset: PresetName | None = None
    messages: Literal["en", "pt"] | None = None
    languages: LanguagesTable | None = None
    pairs: PairsTable | None = None
    datelines: DatelinesTable | None = None
    bundle: BundleTable | None = None
    rules: RulesTable | None = None
    limits: LimitsTable | None = None
    style: list[StyleTable] | None = None
    overrides: list[OverrideTable] | None = None


class SettingsFile(BaseModel):
    """newskit.toml."""

    model_config = ConfigDict(extra="forbid", strict=True)

    newskit: NewskitTable


TABLES: dict[str, type[BaseModel]] = {
    "": NewskitTable,
    "languages": LanguagesTable,
    "pairs": PairsTable,
    "datelines": DatelinesTable,
    "profiles": ProfileTable,
    "bundle": BundleTable,
    "rules": RulesTable,
    "limits": LimitsTable,
    "style": StyleTable,
    "overrides": OverrideTable,
}


def validated(table: dict[str, Any]) -> dict[str, Any]:
    """A table's values in one form: lists where a single text may stand, style tables; only what is written.

    Raises:
        pydantic.ValidationError: a key or value that may not stand there.
    """
    return NewskitTable.model_validate(table).model_dump(exclude_unset=True, by_alias=True)


def schema_of_settings() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of newskit.toml, for editors."""
    schema = TypeAdapter(SettingsFile).json_schema(by_alias=True, mode="validation")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **_without_null(schema)}


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema without null, which TOML does not have: a key that may be null there may be absent here."""
    kept = {name: _each_without_null(value) for name, value in schema.items() if not _says_null(name, value)}
    choices = kept.get("anyOf", [])
    if len(choices) == 1:
        del kept["anyOf"]
        kept = {**choices[0], **kept}
    return kept


def _each_without_null(value: Any) -> Any:
    if isinstance(value, dict):
        return _without_null(value)
    if isinstance(value, list):
        return [_each_without_null(each) for each in value if each != {"type": "null"}]
    return value


def _says_null(name: str, value: Any) -> bool:
    return name == "default" and value is None
