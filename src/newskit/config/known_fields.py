"""Front matter that site generators know beside what the field maps name; sources in presets.py."""


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Names that themes, CMSs and desks use everywhere; they mean nothing to newskit and are not worth a note.
USUAL = _names("""
    alias aliases alt announcement archive archived audio authorURL authorUrl author_image author_url
    authors_meta avatar badge banner body bodyClass body_class canonical canonicalUrl canonicalURL
    canonical_url caption categories category changelog city class class_name classes color comments contact
    content contributors country cover coverAlt coverImage cover_alt cover_image css date_created
    date_modified date_published deck do_not_index do_not_translate draft editor editors email end_date
    event_date external_url externalUrl favicon feature featured featuredImage featuredimage featuredpost
    featured_image featured_image_caption featured_post footer gallery github head header headings hero
    heroImage hero_image hidden hide hideToc hide_toc highlights icon image imageAlt imageCaption
    image_accessibility image_alt image_caption image_credit images indexable intro js json_ld keywords
    kicker kind label layout link links linkTitle link_title list location logo mainImage main_image math
    medium_slug menu menus meta metaDescription metaTitle meta_description meta_title name nav navigation
    next noindex note og ogDescription ogImage ogTitle og_description og_image og_title order originalURL
    originalUrl original_url outputs pagination parent pathname photo pin pinned podcast position prev
    preview preview_image primary_image priority private proofreader published published_at readingTime
    reading_time redirect redirect_from redirect_to redirects related relatedPosts related_posts release
    reviewed_by reviewer robots rights scripts search sections seo series share short_description shortTitle
    short_title show_date show_toc sidebar site sitemap social sort source source_url sources sponsor
    start_date sticky style styles stub subheadline subhead subtitle tableOfContents table_of_contents tag
    tagline taxonomies teaser template templateKey terms theme thumb thumbnail thumbnail_alt thumbnailImage
    time timezone toc topic translated translation translations translator translators twitter twitter_image
    type uid unlisted untranslated updated updated_at update updates version versions translate locations
    video videos views weight wip
""")

HUGO = _names("""
    _build _index _target authorbox build cascade categories_weight changefreq cms_edit_url date_gmt
    default_lang_commit disableComments disableHLJS disableShare displayName dsq_thread_id editPost
    editURL editUrl enableToc english_is_canonical event_platform expiryDate expirydate headless
    hideFooter hideMeta hideSummary isCanonical isCJKLanguage katex lastmod layouts linktitle locale
    markup mathjax menu_order mermaid modified outputFormats outputs params post_id pubdate publishDate
    publishdate resources searchHidden security series_weight shorturls should_hide_footer_newsletter
    show_lastmod ShowBreadCrumbs showDate ShowPostNavLinks ShowReadingTime showReadingTime
    ShowRssButtonInSectionTermList ShowShareButtons ShowToc showToc ShowWordCount sites slug_history
    summary summaryLength tags_weight taxonomy TocOpen tocopen top_graphic topics translationKey
    twittercomments unpublishDate unpublishdate url UseHugoToc vimeo youtube_id
""")

JEKYLL = _names("""
    ads analytics author_profile breadcrumb breadcrumbs categories child_nav_order collection date_format
    dropcap editable entries_layout excerpt_separator ext feed has_children has_toc header_pages image_alt
    img_path jekyll_scholar lang lang-exclusive last_modified_at last_modified_date liquid media_subpath
    mermaid nav_exclude nav_order optional_magnetlink page_id paginate pagination_enabled patient
    permalink permalink_lang pinned post_class published read_time render_with_liquid search_exclude
    show_excerpts show_meta show_meta_tags show_sidebar sidebar_link skip_sitemap slug summary tags
    teaser_image title_separator toc_icon toc_label toc_sticky use_math usemathjax
""")

ELEVENTY = _names("""
    11ty dynamicPermalink eleventyAllowMissingExtension eleventyComputed eleventyDataSchema
    eleventyExcludeFromCollections eleventyImport eleventyNavigation eleventySitemap override:tags
    pageTitle permalink permalinkBypassOutputDir templateClass templateEngineOverride tocSettings
""")

ASTRO = _names("""
    astro authorId authorImage cta editURL editUrl framework githubIntegrationURL githubURL hideEditPost
    i18nReady id isDraft lastUpdated logo_dark minutesRead modDatetime pagefind pubDate pubDatetime
    publishDate publishedAt relatedContent setup slug slugOverride supports unitTitle updatedDate
""")

DECAP = _names("""
    blocks blurb date_added description_short display featured_on fullImage heading identifier
    image_position main mainpitch path pricing publish published published_date rating sections_list
    summary_image testimonials thumbnail_caption uuid widgets
""")
