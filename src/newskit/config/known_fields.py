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
    _build _index authorbox build cascade changefreq cms_edit_url date_gmt default_lang_commit
    disableComments dsq_thread_id editURL editUrl english_is_canonical enableToc event_platform expirydate
    expiryDate headless hideMeta isCJKLanguage isCanonical katex lastmod linktitle markup mathjax menu_order
    mermaid outputFormats params post_id publishdate publishDate resources searchHidden security
    should_hide_footer_newsletter showDate showReadingTime showToc show_lastmod ShowToc shorturls
    slug_history summary summaryLength taxonomy tocopen TocOpen top_graphic topics translationKey
    twittercomments unpublishdate url vimeo youtube_id
""")

JEKYLL = _names("""
    ads analytics author_profile breadcrumb breadcrumbs child_nav_order collection date_format dropcap
    editable entries_layout excerpt_separator feed has_children has_toc header_pages jekyll_scholar
    lang-exclusive last_modified_at last_modified_date liquid mermaid nav_exclude nav_order
    optional_magnetlink page_id paginate pagination_enabled patient permalink post_class published read_time
    render_with_liquid search_exclude show_meta show_excerpts show_sidebar sidebar_link skip_sitemap
    teaser_image title_separator toc_icon toc_label toc_sticky use_math usemathjax
""")

ELEVENTY = _names("""
    11ty eleventyComputed eleventyExcludeFromCollections eleventyImport eleventyNavigation eleventySitemap
    override:tags pageTitle permalink templateClass templateEngineOverride tocSettings
""")

ASTRO = _names("""
    astro authorId authorImage cta editUrl editURL framework githubIntegrationURL githubURL i18nReady
    isDraft lastUpdated logo_dark minutesRead pagefind pubDatetime publishedAt relatedContent setup
    slugOverride supports unitTitle updatedDate
""")

DECAP = _names("""
    blocks blurb date_added description_short display featured_on fullImage heading identifier
    image_position pricing main mainpitch path publish published_date rating sections_list summary_image
    testimonials thumbnail_caption widgets
""")
