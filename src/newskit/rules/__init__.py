"""The rules: the explicit list, in the order of their codes.

Nothing registers itself. A rule runs because it stands in this list; the list is read only when rules are
needed.
"""

from functools import cache

from newskit.rules.base import ArticleRule, FaultRule, LossRule, Options, PairRule, Rule
from newskit.rules.body.doubled_paragraph import DoubledParagraph
from newskit.rules.byline.label_in_byline import LabelInByline
from newskit.rules.dateline.stamp_in_dateline import StampInDateline
from newskit.rules.export.character_not_carried import CharacterNotCarried
from newskit.rules.export.code_info_dropped import CodeInfoDropped
from newskit.rules.export.field_not_carried import FieldNotCarried
from newskit.rules.export.html_attribute_dropped import HtmlAttributeDropped
from newskit.rules.export.html_content_dropped import HtmlContentDropped
from newskit.rules.export.html_element_dropped import HtmlElementDropped
from newskit.rules.export.instant_without_offset import InstantWithoutOffset
from newskit.rules.export.link_definition_unused import LinkDefinitionUnused
from newskit.rules.export.link_to_held_story import LinkToHeldStory
from newskit.rules.export.link_without_address import LinkWithoutAddress
from newskit.rules.export.nesting_not_carried import NestingNotCarried
from newskit.rules.export.picture_not_carried import PictureNotCarried
from newskit.rules.export.table_cell_dropped import TableCellDropped
from newskit.rules.export.template_tag_published import TemplateTagPublished
from newskit.rules.frontmatter.bad_escape import BadEscape
from newskit.rules.frontmatter.bad_indent import BadIndent
from newskit.rules.frontmatter.blank_before_fence import BlankBeforeFence
from newskit.rules.frontmatter.broken_line import BrokenLine
from newskit.rules.frontmatter.conflict_marker import ConflictMarker
from newskit.rules.frontmatter.control_character import ControlCharacter
from newskit.rules.frontmatter.duplicate_field import DuplicateField
from newskit.rules.frontmatter.empty_file import EmptyFile
from newskit.rules.frontmatter.foreign_line_separator import ForeignLineSeparator
from newskit.rules.frontmatter.impossible_date import ImpossibleDate
from newskit.rules.frontmatter.invalid_value import InvalidValue
from newskit.rules.frontmatter.leading_reserved_character import LeadingReservedCharacter
from newskit.rules.frontmatter.loose_timestamp import LooseTimestamp
from newskit.rules.frontmatter.missing_blank_after_colon import MissingBlankAfterColon
from newskit.rules.frontmatter.missing_blank_after_dash import MissingBlankAfterDash
from newskit.rules.frontmatter.missing_field import MissingField
from newskit.rules.frontmatter.missing_front_matter import MissingFrontMatter
from newskit.rules.frontmatter.missing_opening_fence import MissingOpeningFence
from newskit.rules.frontmatter.misspelt_field import MisspeltField
from newskit.rules.frontmatter.not_a_mapping import NotAMapping
from newskit.rules.frontmatter.numeric_date import NumericDate
from newskit.rules.frontmatter.oversized_file import OversizedFile
from newskit.rules.frontmatter.oversized_front_matter import OversizedFrontMatter
from newskit.rules.frontmatter.quotes_inside_quotes import QuotesInsideQuotes
from newskit.rules.frontmatter.tab_in_front_matter import TabInFrontMatter
from newskit.rules.frontmatter.text_after_bracket import TextAfterBracket
from newskit.rules.frontmatter.toml_syntax import TomlSyntax
from newskit.rules.frontmatter.unclosed_bracket import UnclosedBracket
from newskit.rules.frontmatter.unclosed_fence import UnclosedFence
from newskit.rules.frontmatter.unclosed_quote import UnclosedQuote
from newskit.rules.frontmatter.undecodable_file import UndecodableFile
from newskit.rules.frontmatter.unknown_field import UnknownField
from newskit.rules.frontmatter.unparsable_timestamp import UnparsableTimestamp
from newskit.rules.frontmatter.unquoted_colon import UnquotedColon
from newskit.rules.frontmatter.unused_suppression import UnusedSuppression
from newskit.rules.frontmatter.wrong_type import WrongType
from newskit.rules.frontmatter.yaml_feature import YamlFeature
from newskit.rules.frontmatter.yaml_syntax import YamlSyntax
from newskit.rules.headline.headline_too_long import HeadlineTooLong
from newskit.rules.language.undeclared_language import UndeclaredLanguage
from newskit.rules.pair.missing_paragraph import MissingParagraph
from newskit.rules.pair.number_differs import NumberDiffers
from newskit.rules.pair.untranslated_paragraph import UntranslatedParagraph
from newskit.rules.status.modified_before_published import ModifiedBeforePublished

RULES: tuple[type[Rule], ...] = (
    MissingFrontMatter,
    EmptyFile,
    MissingField,
    UnparsableTimestamp,
    WrongType,
    UnknownField,
    MisspeltField,
    InvalidValue,
    NumericDate,
    UndecodableFile,
    OversizedFile,
    ControlCharacter,
    ForeignLineSeparator,
    BlankBeforeFence,
    UnclosedFence,
    MissingOpeningFence,
    OversizedFrontMatter,
    YamlFeature,
    NotAMapping,
    UnquotedColon,
    QuotesInsideQuotes,
    UnclosedQuote,
    LeadingReservedCharacter,
    TabInFrontMatter,
    ConflictMarker,
    BrokenLine,
    BadIndent,
    MissingBlankAfterColon,
    MissingBlankAfterDash,
    DuplicateField,
    BadEscape,
    TextAfterBracket,
    UnclosedBracket,
    YamlSyntax,
    TomlSyntax,
    ImpossibleDate,
    LooseTimestamp,
    UnusedSuppression,
    HeadlineTooLong,
    StampInDateline,
    LabelInByline,
    ModifiedBeforePublished,
    UndeclaredLanguage,
    DoubledParagraph,
    MissingParagraph,
    UntranslatedParagraph,
    NumberDiffers,
    FieldNotCarried,
    InstantWithoutOffset,
    LinkWithoutAddress,
    LinkToHeldStory,
    PictureNotCarried,
    HtmlContentDropped,
    HtmlElementDropped,
    HtmlAttributeDropped,
    TemplateTagPublished,
    CodeInfoDropped,
    TableCellDropped,
    LinkDefinitionUnused,
    CharacterNotCarried,
    NestingNotCarried,
)


@cache
def by_code() -> dict[str, type[Rule]]:
    """Every rule by its code."""
    return {rule.code: rule for rule in RULES}


@cache
def by_name() -> dict[str, type[Rule]]:
    """Every rule by its name."""
    return {rule.name: rule for rule in RULES}


__all__ = [
    "RULES",
    "ArticleRule",
    "FaultRule",
    "LossRule",
    "Options",
    "PairRule",
    "Rule",
    "by_code",
    "by_name",
]
