"""The built-in schema of front matter: types and forms of values, checked by pydantic.

The model holds newskit's names. What is required, what else a generator knows and what the repository calls
a field are settings, so they are checked beside the model (see fields.py). Values arrive by the YAML 1.2
core schema, null left out.
"""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

Line = Annotated[str, StringConstraints(pattern=r"^[^\r\n]*$")]
Identifier = Annotated[str, StringConstraints(pattern=r"^\S+$")]
# The shape of RFC 5646 tags; an underscore is read as the hyphen it stands for.
Tag = Annotated[str, StringConstraints(pattern=r"^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8})*$")]
# `scheme:code`, as IPTC NewsCodes are quoted (medtop:20000639).
SubjectCode = Annotated[str, StringConstraints(pattern=r"^[A-Za-z][A-Za-z0-9_.-]*:\S+$")]


class _Strict(BaseModel):
    model_config = ConfigDict(strict=True, extra="ignore")


class RelatedEntry(_Strict):
    """Another story; one of headline, url and file at least."""

    headline: Line | None = None
    url: str | None = None
    file: str | None = None
    language: Tag | None = None


class ImageEntry(_Strict):
    """A picture, by its path from the article."""

    file: str
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None


class CorrectionEntry(_Strict):
    """A notice about an earlier version."""

    at: str
    text: str


class RightsEntry(_Strict):
    """Who owns the copy."""

    copyright_holder: str | None = None
    copyright_notice: str | None = None
    usage_terms: str | None = None


class NewskitEntry(_Strict):
    """What newskit itself is told in a file."""

    allow: list[str] | str | None = None


class FrontMatterModel(_Strict):
    """Every field of an article file."""

    id: Identifier | None = None
    language: Tag | None = None
    headline: Line | None = None
    standfirst: str | None = None
    byline: str | list[str] | None = None
    credit: str | None = None
    publisher: str | None = None
    dateline: str | None = None
    located: str | None = None
    published: str | None = None
    modified: str | None = None
    embargo: str | None = None
    expires: str | None = None
    section: str | None = None
    topics: list[str] | None = None
    subjects: list[SubjectCode] | None = None
    translation_of: str | None = None
    translation_key: str | None = None
    translation_revision: str | None = None
    related: list[RelatedEntry] | None = None
    version: Annotated[int, Field(ge=1)] | None = None
    status: Literal["usable", "withheld", "canceled"] | None = None
    draft: bool | None = None
    urgency: Annotated[int, Field(ge=1, le=9)] | None = None
    genre: str | None = None
    slugline: str | None = None
    slug: str | None = None
    url: str | None = None
    ednote: str | None = None
    rights: RightsEntry | None = None
    images: list[ImageEntry] | None = None
    corrections: list[CorrectionEntry] | None = None
    newskit: NewskitEntry | None = None


def errors(values: dict[str, Any]) -> list[dict[str, Any]]:
    """Pydantic's errors without the input: printing hostile input is how validators are brought down."""
    try:
        FrontMatterModel.model_validate(values)
    except ValidationError as error:
        return [dict(e) for e in error.errors(include_url=False, include_input=False)]
    return []
