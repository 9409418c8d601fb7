"""Names in the settings that only higher layers know: rules, formats, fields, styles, profiles."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from newskit.config.locating import line_of
from newskit.config.nearest import FIELD, FORMAT, OPTION, PROFILE, RULE, STYLE, UnknownWords, unknown
from newskit.config.settings import DatelineSettings, FieldSettings, RuleSettings, Settings
from newskit.messages import UsageError
from newskit.text.toml_keys import TomlPath

ALL = "ALL"  # every rule
_HOUSE = "house/"  # rules of house-style files, whose names only those files know
_RULE_LISTS = ("select", "extend_select", "ignore")


@dataclass(frozen=True, slots=True)
class KnownNames:
    """What names exist; None: not checked. `rules` is code = name; `options` is rule name = its options.

    `own_profiles` are those that the settings describe for the whole project.
    """

    rules: Mapping[str, str] | None = None
    options: Mapping[str, Collection[str]] = field(default_factory=dict)
    formats: Collection[str] | None = None
    fields: Collection[str] | None = None
    styles: Sequence[str] | None = None
    profiles: Collection[str] | None = None
    own_profiles: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class _Stranger:
    """A name that is not known, where it stands, and those that are."""

    words: UnknownWords
    path: TomlPath
    name: str
    known: Collection[str]


def check_names(settings: Settings, known: KnownNames) -> None:
    """Refuse a rule, option, format, field, style or profile that does not exist.

    Raises:
        UsageError: with the line where it stands and the nearest name that exists.
    """
    for stranger in _strangers(settings, known):
        file, line = line_of(settings, stranger.path)
        raise UsageError(unknown(stranger.words, stranger.name, stranger.known), file, line)


def _strangers(settings: Settings, known: KnownNames) -> Iterator[_Stranger]:
    yield from _in_rules(settings.rules, known, ("rules",))
    yield from _in_fields(settings.fields, known)
    yield from _in_datelines(settings.datelines, known, ("datelines",))
    if known.formats is not None:
        for number, name in enumerate(settings.bundle.formats):
            if name not in known.formats:
                yield _Stranger(FORMAT, ("bundle", "formats", number), name, known.formats)
    for number in range(len(settings.overrides)):
        yield from _in_override(settings, number, known)


def _in_override(settings: Settings, number: int, known: KnownNames) -> Iterator[_Stranger]:
    """The names of one override, read as settings of their own."""
    from newskit.config.applying import applied

    nothing = Settings(settings.root, fields=FieldSettings(required=()))
    alone = applied(nothing, settings.overrides[number].values)
    at: TomlPath = ("overrides", number)
    for one in (
        *_in_rules(alone.rules, known, ("rules",)),
        *_in_fields(alone.fields, known),
        *_in_datelines(alone.datelines, known, ("datelines",)),
    ):
        written = (*at, *one.path)
        shorthand = (*at, *one.path[1:])
        is_shorthand = one.path[0] == "rules" and line_of(settings, written[:4]) == line_of(settings, at)
        yield _Stranger(one.words, shorthand if is_shorthand else written, one.name, one.known)


def _in_rules(rules: RuleSettings, known: KnownNames, at: TomlPath) -> Iterator[_Stranger]:
    if known.rules is None:
        return
    names = (*known.rules, *known.rules.values())
    for key in _RULE_LISTS:
        for number, name in enumerate(getattr(rules, key) or ()):
            if not is_selector(name, known.rules):
                yield _Stranger(RULE, (*at, key, number), name, names)
    for name in rules.severity:
        if not is_selector(name, known.rules):
            yield _Stranger(RULE, (*at, "severity", name), name, names)
    yield from _in_options(rules, known, names, at)


def _in_options(
    rules: RuleSettings, known: KnownNames, names: Collection[str], at: TomlPath
) -> Iterator[_Stranger]:
    for rule, options in rules.options.items():
        if rule not in names and not rule.startswith(_HOUSE):
            yield _Stranger(RULE, (*at, rule), rule, names)
            continue
        possible = known.options.get((known.rules or {}).get(rule, rule), ())
        yield from (
            _Stranger(OPTION, (*at, rule, name), name, possible) for name in options if name not in possible
        )


def is_selector(word: str, rules: Mapping[str, str]) -> bool:
    """Whether a word chooses rules: a code, the beginning of codes, a name, a house rule, or ALL.

    `rules` is code = name.
    """
    chosen = word == ALL or word.startswith(_HOUSE) or word in rules.values()
    return chosen or (len(word) >= 2 and any(code.startswith(word) for code in rules))


def _in_fields(fields: FieldSettings, known: KnownNames) -> Iterator[_Stranger]:
    if known.fields is None:
        return
    for name in fields.names:
        if name not in known.fields:
            yield _Stranger(FIELD, ("fields", name), name, known.fields)
    for number, name in enumerate(fields.required):
        if name not in known.fields:
            yield _Stranger(FIELD, ("required", number), name, known.fields)


def _in_datelines(datelines: DatelineSettings, known: KnownNames, at: TomlPath) -> Iterator[_Stranger]:
    if known.profiles is not None and datelines.profile:
        profiles = (*known.profiles, *known.own_profiles, *datelines.profiles)
        if datelines.profile not in profiles:
            yield _Stranger(PROFILE, (*at, "profile"), datelines.profile, profiles)
    if known.styles is None:
        return
    for name, house in datelines.profiles.items():
        if house.get("style", known.styles[0]) not in known.styles:
            yield _Stranger(STYLE, (*at, "profiles", name, "style"), house["style"], known.styles)
    for language, style in datelines.style.items():
        if style["name"] not in known.styles:
            yield _Stranger(STYLE, (*at, "style", language), style["name"], known.styles)
