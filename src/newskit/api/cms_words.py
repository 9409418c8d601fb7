"""Labels and hints of an article's fields, for the people who fill them in."""

from newskit.messages import Message

HEAD = (
    Message("cms-head", "For a collection in the config.yml of Decap CMS or Sveltia CMS."),
    Message(
        "cms-head-empty",
        "With Sveltia CMS, set output.omit_empty_optional_fields to true: empty fields are then left out.",
    ),
    Message(
        "cms-head-embargo",
        "No field for an embargo: written empty, it would hold every story back. Add it where there is one.",
    ),
)

WORDS: dict[str, tuple[Message, Message]] = {
    "id": (Message("cms-id", "Id"), Message("cms-id-hint", "Without blanks; never changes once published.")),
    "language": (
        Message("cms-language", "Language"),
        Message("cms-language-hint", "The language of the copy."),
    ),
    "headline": (
        Message("cms-headline", "Headline"),
        Message("cms-headline-hint", "One line, without a period at its end."),
    ),
    "standfirst": (
        Message("cms-standfirst", "Standfirst"),
        Message("cms-standfirst-hint", "One or two sentences under the headline."),
    ),
    "byline": (Message("cms-byline", "Byline"), Message("cms-byline-hint", 'Names alone, without "by".')),
    "credit": (
        Message("cms-credit", "Credit"),
        Message("cms-credit-hint", "The agency or paper the copy is from."),
    ),
    "publisher": (
        Message("cms-publisher", "Publisher"),
        Message("cms-publisher-hint", "Who publishes the story."),
    ),
    "dateline": (
        Message("cms-dateline", "Dateline"),
        Message("cms-dateline-hint", "Place, day and agency as printed before the first sentence."),
    ),
    "located": (
        Message("cms-located", "Written in"),
        Message("cms-located-hint", "The place the story was written in."),
    ),
    "published": (
        Message("cms-published", "Published"),
        Message("cms-published-hint", "When the story was first published, by your clock."),
    ),
    "modified": (
        Message("cms-modified", "Modified"),
        Message("cms-modified-hint", "When the copy last changed."),
    ),
    "expires": (
        Message("cms-expires", "Expires"),
        Message("cms-expires-hint", "When the story is taken down."),
    ),
    "section": (Message("cms-section", "Section"), Message("cms-section-hint", "The section it stands in.")),
    "topics": (Message("cms-topics", "Topics"), Message("cms-topics-hint", "Words apart by commas.")),
    "subjects": (
        Message("cms-subjects", "Subject codes"),
        Message("cms-subjects-hint", "Codes such as medtop:20000639, apart by commas."),
    ),
    "translation_of": (
        Message("cms-translation-of", "Translation of"),
        Message("cms-translation-of-hint", "The original: its path from this file, or its id."),
    ),
    "translation_key": (
        Message("cms-translation-key", "Translation key"),
        Message("cms-translation-key-hint", "The same word in every language of a story."),
    ),
    "related": (
        Message("cms-related", "Related stories"),
        Message("cms-related-hint", "A headline, an address or a file."),
    ),
    "status": (
        Message("cms-status", "Status"),
        Message("cms-status-hint", "Withheld is not published; canceled is taken down."),
    ),
    "draft": (Message("cms-draft", "Draft"), Message("cms-draft-hint", "A draft is not published.")),
    "genre": (Message("cms-genre", "Genre"), Message("cms-genre-hint", "News, analysis, opinion, obituary.")),
    "slugline": (
        Message("cms-slugline", "Slugline"),
        Message("cms-slugline-hint", "The desk's short name of the story, such as PORT-FERRY."),
    ),
    "slug": (
        Message("cms-slug", "Address"),
        Message("cms-slug-hint", "The last part of the page's address."),
    ),
    "url": (
        Message("cms-url", "Full address"),
        Message("cms-url-hint", "Only when it is not made of the address above."),
    ),
    "ednote": (
        Message("cms-ednote", "Note to editors"),
        Message("cms-ednote-hint", "For other desks; never published."),
    ),
    "rights": (
        Message("cms-rights", "Rights"),
        Message("cms-rights-hint", "Who owns the copy, and how it may be used."),
    ),
    "images": (
        Message("cms-images", "Pictures"),
        Message("cms-images-hint", "Say in words what each picture shows."),
    ),
    "corrections": (
        Message("cms-corrections", "Corrections"),
        Message("cms-corrections-hint", "What was wrong before, and since when it is right."),
    ),
    "body": (
        Message("cms-body", "Text"),
        Message("cms-body-hint", "The story, without headline and dateline."),
    ),
}

STATUSES = (
    Message("cms-usable", "Usable"),
    Message("cms-withheld", "Withheld"),
    Message("cms-canceled", "Canceled"),
)

PARTS: dict[str, Message] = {
    "headline": Message("cms-part-headline", "Headline"),
    "url": Message("cms-part-url", "Address"),
    "file": Message("cms-part-file", "File"),
    "alt": Message("cms-part-alt", "What it shows"),
    "caption": Message("cms-part-caption", "Caption"),
    "credit": Message("cms-part-credit", "Credit"),
    "copyright_holder": Message("cms-part-holder", "Copyright holder"),
    "copyright_notice": Message("cms-part-notice", "Copyright notice"),
    "usage_terms": Message("cms-part-terms", "Usage terms"),
    "at": Message("cms-part-at", "When"),
    "text": Message("cms-part-text", "What changed"),
}
