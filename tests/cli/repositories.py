"""Repositories as people begin them with each site generator: its folders, its fields, English and Portuguese.

`GENERATORS` is by name: files that are right, and mistakes as (path, right text, wrong text, rule, line, words of
the message). Each is in the shape that the documentation of the generator shows.
"""

from dataclasses import dataclass, field

ENGLISH = """The ferry between the islands stops for 12 days in March while its engine is repaired, the operator said on Monday.

A smaller boat takes 80 passengers a trip and no cars. Tickets that were bought already stay good until the end of the year.

## What changes

The first boat leaves at seven in the morning. There is a bus from the town hall half an hour earlier.
"""
PORTUGUESE = """O barco entre as ilhas para durante 12 dias em março, enquanto o motor é reparado, disse a operadora na segunda-feira.

Um barco mais pequeno leva 80 passageiros por viagem e nenhum carro. Os bilhetes já comprados valem durante todo o ano.

## O que muda

O primeiro barco sai às sete da manhã. Há outro no sentido contrário meia hora mais cedo.
"""
SHORT = "The port office opens at eight on weekdays and stays closed on Sundays, the harbour master said.\n"


@dataclass(frozen=True)
class Mistake:
    """A mistake planted in a file, and where and how it is told."""

    path: str
    right: str
    wrong: str
    rule: str
    line: int
    says: str


@dataclass(frozen=True)
class Repository:
    """Files by path, pairs that belong together as (original, translation), mistakes to plant one by one."""

    preset: str
    mark: str
    files: dict[str, str]
    pairs: tuple[tuple[str, str], ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    articles: int = 0
    extra: dict[str, str] = field(default_factory=dict)


def page(front: str, body: str = SHORT, fence: str = "---") -> str:
    """A file with front matter."""
    return f"{fence}\n{front.strip()}\n{fence}\n\n{body}"


def _lost(pair: str, line: int) -> Mistake:
    """A number of a translation that is not the original's."""
    return Mistake(pair, "80 passageiros", "90 passageiros", "TP031", line, "80")


HUGO = Repository(
    "hugo",
    "hugo.toml",
    {
        "hugo.toml": "baseURL = 'https://news.example/'\ndefaultContentLanguage = 'en'\n[languages.en]\nweight = 1\n[languages.pt]\nweight = 2\n",
        "archetypes/default.md": "+++\ndate = '{{ .Date }}'\ndraft = true\ntitle = '{{ replace .File.ContentBaseName \"-\" \" \" | title }}'\n+++\n",
        "README.md": "# The site\n",
        "content/_index.md": "---\n---\n",
        "content/posts/_index.md": "---\ncascade:\n  type: post\n---\n",
        "content/posts/_index.pt.md": "---\n---\n",
        "content/posts/ferry/index.md": page(
            "title: Ferry stops for 12 days\ndate: 2026-03-02\nlastmod: 2026-03-03\ndraft: false\ntags: [ports, transport]\nimages: [ferry.jpg]\nweight: 10\naliases: [/ferry/]\nparams:\n  mood: calm",
            ENGLISH,
        ),
        "content/posts/ferry/index.pt.md": page(
            "title: Barco para durante 12 dias\ndate: 2026-03-02\ndraft: false\ntags: [portos]", PORTUGUESE
        ),
        "content/posts/office.md": page(
            'date = 2026-03-04T09:00:00+00:00\ndraft = false\ntitle = "Port office opens"\ntranslationKey = "office"\npublishDate = 2026-03-05T06:00:00+00:00\nexpiryDate = 2027-03-05',
            fence="+++",
        ),
    },
    (("content/posts/ferry/index.md", "content/posts/ferry/index.pt.md"),),
    (
        Mistake("content/posts/ferry/index.md", "title: Ferry", "titel: Ferry", "FM007", 2, '"title"'),
        Mistake(
            "content/posts/ferry/index.md",
            "lastmod: 2026-03-03",
            "lastmod: 2026-13-03",
            "FM036",
            4,
            "2026-13-03",
        ),
        Mistake("content/posts/ferry/index.pt.md", "draft: false", "draft: yes", "FM005", 4, '"draft"'),
        _lost("content/posts/ferry/index.pt.md", 10),
    ),
    3,
)
HUGO_FOLDERS = Repository(
    "hugo",
    "config/_default/hugo.yaml",
    {
        "config/_default/hugo.yaml": "baseURL: https://news.example/\ncontentDir: content/en\n",
        "content/en/news/ferry.md": page("title: Ferry stops for 12 days\ndate: 2026-03-02", ENGLISH),
        "content/pt-br/news/ferry.md": page(
            "title: Barco para durante 12 dias\ndate: 2026-03-02", PORTUGUESE
        ),
        "content/en/authors/_index.md": "---\n---\n",
    },
    (("content/en/news/ferry.md", "content/pt-br/news/ferry.md"),),
    (_lost("content/pt-br/news/ferry.md", 8),),
    2,
)
HUGO_BELOW = Repository(
    "hugo",
    "site/hugo.toml",
    {
        "pyproject.toml": "[project]\nname = 'thing'\n",
        "docs/about.md": page("name: no article"),
        "site/hugo.toml": "title = 'x'\n",
        "site/content/posts/en/ferry.md": page("title: Ferry stops for 12 days", ENGLISH),
        "site/content/posts/pt/ferry.md": page("title: Barco para durante 12 dias", PORTUGUESE),
    },
    (("site/content/posts/en/ferry.md", "site/content/posts/pt/ferry.md"),),
    (_lost("site/content/posts/pt/ferry.md", 7),),
    2,
)

JEKYLL = Repository(
    "jekyll",
    "_config.yml",
    {
        "_config.yml": "title: News\ntheme: minima\nplugins:\n  - jekyll-feed\n",
        "Gemfile": 'gem "jekyll", "~> 4.3"\n',
        "404.html": "---\npermalink: /404.html\nlayout: default\n---\n",
        "index.markdown": "---\n# Feel free to add content\nlayout: home\n---\n",
        "about.markdown": "---\nlayout: page\ntitle: About\npermalink: /about/\n---\nA page.\n",
        "_posts/2026-03-02-office.markdown": page(
            'layout: post\ntitle:  "Port office opens"\ndate:   2026-03-02 10:00:00 +0000\ncategories: ports update\ntags: office\nexcerpt_separator: <!--more-->'
        ),
        "_posts/2026-03-03-ferry-en.md": page(
            "layout: post\ntitle: Ferry stops for 12 days\nlang: en\npage_id: ferry\ncategory: [ports, transport]\nauthor: Port desk\nlast_modified_at: 2026-03-04 08:00:00 -0100",
            ENGLISH,
        ),
        "_posts/2026-03-03-barco-pt.md": page(
            "layout: post\ntitle: Barco para durante 12 dias\nlang: pt-BR\npage_id: ferry\ncategory: portos",
            PORTUGUESE,
        ),
        "_drafts/plan.md": page("layout: post\ntitle: Plans for the port\npublished: false"),
    },
    (("_posts/2026-03-03-ferry-en.md", "_posts/2026-03-03-barco-pt.md"),),
    (
        Mistake("_posts/2026-03-02-office.markdown", "layout: post", "layuot: post", "FM007", 2, '"layout"'),
        Mistake("_posts/2026-03-02-office.markdown", "10:00:00 +0000", "10.00 h", "FM004", 4, "10.00 h"),
        Mistake(
            "_posts/2026-03-02-office.markdown", '"Port office opens"', "Ports: office opens", "FM020", 3, ""
        ),
        _lost("_posts/2026-03-03-barco-pt.md", 11),
    ),
    4,
)
JEKYLL_POLYGLOT = Repository(
    "jekyll",
    "_config.yml",
    {
        "_config.yml": "languages: [en, pt-BR]\n",
        "_posts/2026-03-03-ferry.md": page(
            "title: Ferry stops for 12 days\nlang: en\npermalink: /ferry/", ENGLISH
        ),
        "_posts/2026-03-03-o-barco.md": page(
            "title: Barco para durante 12 dias\nlang: pt-BR\npermalink: /ferry/\nlang-exclusive: [pt-BR]",
            PORTUGUESE,
        ),
    },
    (("_posts/2026-03-03-ferry.md", "_posts/2026-03-03-o-barco.md"),),
    (_lost("_posts/2026-03-03-o-barco.md", 10),),
    2,
)
JEKYLL_FOLDERS = Repository(
    "jekyll",
    "_config.yml",
    {
        "_config.yml": "languages: [en, pt]\n",
        "_i18n/en/_posts/2026-03-03-ferry.md": page("title: Ferry stops for 12 days", ENGLISH),
        "_i18n/pt/_posts/2026-03-03-ferry.md": page("title: Barco para durante 12 dias", PORTUGUESE),
        "pt/news/_posts/2026-03-05-a.md": page("title: Barco para durante 12 dias", PORTUGUESE),
        "en/news/_posts/2026-03-05-a.md": page("title: Ferry stops for 12 days", ENGLISH),
    },
    (
        ("_i18n/en/_posts/2026-03-03-ferry.md", "_i18n/pt/_posts/2026-03-03-ferry.md"),
        ("en/news/_posts/2026-03-05-a.md", "pt/news/_posts/2026-03-05-a.md"),
    ),
    (_lost("pt/news/_posts/2026-03-05-a.md", 7),),
    4,
)

ELEVENTY = Repository(
    "eleventy",
    "eleventy.config.js",
    {
        "eleventy.config.js": "export default function (config) {}\n",
        "content/blog/blog.11tydata.js": "export default { tags: ['posts'] };\n",
        "content/index.md": "---\nlayout: layouts/home.njk\n---\n",
        "content/pt/index.md": "---\nlayout: layouts/home.njk\n---\n",
        "content/404.md": "---\npermalink: 404.html\neleventyExcludeFromCollections: true\n---\nNot found.\n",
        "_includes/card.md": "---\nkind: card\n---\nA card.\n",
        "content/about.md": "---js\nconst eleventyNavigation = { key: 'About' };\n---\nA page.\n",
        "content/en/blog/ferry.md": page(
            "title: Ferry stops for 12 days\ndescription: The engine is repaired.\ndate: 2026-03-02\ntags: ports\nlayout: layouts/post.njk\neleventyNavigation:\n  key: Ferry\n  order: 3",
            ENGLISH,
        ),
        "content/pt/blog/ferry.md": page(
            "title: Barco para durante 12 dias\ndate: 2026-03-02\npermalink: /pt/barco/", PORTUGUESE
        ),
        "content/en/blog/hidden.md": page(
            "title: Data for a chart\ndate: git Last Modified\npermalink: false"
        ),
        "content/en/blog/plan.md": page(
            "title: Plans for the port\ndraft: true\neleventyExcludeFromCollections: true"
        ),
    },
    (("content/en/blog/ferry.md", "content/pt/blog/ferry.md"),),
    (
        Mistake("content/en/blog/ferry.md", "description:", "desciption:", "FM007", 3, '"description"'),
        Mistake("content/en/blog/ferry.md", "date: 2026-03-02", "date: 20260302", "FM009", 4, "20260302"),
        Mistake(
            "content/en/blog/plan.md",
            "eleventyExcludeFromCollections",
            "eleventyExcludeFromColections",
            "FM007",
            4,
            "Collections",
        ),
        _lost("content/pt/blog/ferry.md", 9),
    ),
    4,
)

ASTRO = Repository(
    "astro",
    "astro.config.mjs",
    {
        "astro.config.mjs": "export default {};\n",
        "src/content.config.ts": "export const collections = {};\n",
        "src/pages/index.astro": "---\n---\n",
        "src/pages/about.md": "---\nlayout: ../layouts/Page.astro\n---\nA page.\n",
        "src/content/authors/desk.md": "---\nname: Port desk\n---\nWrites of ports.\n",
        "src/content/blog/_note.md": "---\nto: nobody\n---\nA note.\n",
        "src/content/blog/first.md": page(
            "title: 'Port office opens'\ndescription: 'It opens at eight'\npubDate: 'Jul 08 2022'\nupdatedDate: 'Jul 15 2022'\nheroImage: '../../assets/a.jpg'"
        ),
        "src/content/blog/en/ferry.mdx": page("title: Ferry stops for 12 days\npubDate: 2026-03-02", ENGLISH),
        "src/content/blog/pt-br/ferry.mdx": page(
            "title: Barco para durante 12 dias\npubDate: 2026-03-02", PORTUGUESE
        ),
    },
    (("src/content/blog/en/ferry.mdx", "src/content/blog/pt-br/ferry.mdx"),),
    (
        Mistake(
            "src/content/blog/first.md",
            "pubDate: 'Jul 08 2022'",
            "pubDate: 'Jul 38 2022'",
            "FM004",
            4,
            "Jul 38 2022",
        ),
        Mistake("src/content/blog/first.md", "heroImage", "heroImgae", "FM007", 6, '"heroImage"'),
        Mistake("src/content/blog/first.md", "title: 'Port office opens'\n", "", "FM003", 1, '"title"'),
        _lost("src/content/blog/pt-br/ferry.mdx", 8),
    ),
    3,
)
STARLIGHT = Repository(
    "astro",
    "astro.config.mjs",
    {
        "astro.config.mjs": "export default {};\n",
        "src/content/docs/index.mdx": page(
            "title: Guide to the port\ntemplate: splash\nhero:\n  tagline: All of it\n  actions:\n    - text: Read\n      link: /a/\nlastUpdated: false\nprev: false\npagefind: false\nsidebar:\n  order: 1\nbanner:\n  content: New"
        ),
        "src/content/docs/guides/ferry.md": page(
            "title: Ferry stops for 12 days\nlastUpdated: 2026-03-02", ENGLISH
        ),
        "src/content/docs/pt-br/guides/ferry.md": page(
            "title: Barco para durante 12 dias\ntableOfContents: false", PORTUGUESE
        ),
    },
    (("src/content/docs/guides/ferry.md", "src/content/docs/pt-br/guides/ferry.md"),),
    (_lost("src/content/docs/pt-br/guides/ferry.md", 8),),
    3,
)

_CMS = "backend:\n  name: git-gateway\nmedia_folder: static/img\ni18n:\n  structure: {structure}\n  locales: [en, pt]\ncollections:\n  - name: news\n    label: News\n    folder: {folder}\n    create: true\n    i18n: true\n    fields:\n      - {{label: Title, name: title, widget: string}}\n  - name: pages\n    label: Pages\n    files:\n      - {{label: About, name: about, file: about.md}}\n"
DECAP = Repository(
    "decap",
    "static/admin/config.yml",
    {
        "static/admin/config.yml": _CMS.format(structure="multiple_folders", folder="data/news"),
        "about.md": "---\nkind: page\n---\nA page.\n",
        "data/news/en/ferry.md": page(
            "title: Ferry stops for 12 days\ndate: 2026-03-02T10:00:00.000Z\nthumbnail: /img/a.png\npublished: true",
            ENGLISH,
        ),
        "data/news/pt/ferry.md": page(
            "title: Barco para durante 12 dias\ndate: 2026-03-02T10:00:00.000Z", PORTUGUESE
        ),
        "data/news/en/plan.md": page("title: Plans for the port\npublished: false"),
    },
    (("data/news/en/ferry.md", "data/news/pt/ferry.md"),),
    (
        Mistake("data/news/en/ferry.md", "thumbnail", "thumbnial", "FM007", 4, '"thumbnail"'),
        Mistake("data/news/en/ferry.md", "title: Ferry stops for 12 days", "title:", "FM003", 2, '"title"'),
        _lost("data/news/pt/ferry.md", 8),
    ),
    3,
)
DECAP_FILES = Repository(
    "decap",
    "public/admin/config.yml",
    {
        "public/admin/config.yml": _CMS.format(structure="multiple_files", folder='"stories"'),
        "stories/ferry.en.md": page("title: Ferry stops for 12 days", ENGLISH),
        "stories/ferry.pt.md": page("title: Barco para durante 12 dias", PORTUGUESE),
    },
    (("stories/ferry.en.md", "stories/ferry.pt.md"),),
    (_lost("stories/ferry.pt.md", 7),),
    2,
)

GENERATORS: dict[str, Repository] = {
    "hugo": HUGO,
    "hugo folders": HUGO_FOLDERS,
    "hugo below": HUGO_BELOW,
    "jekyll": JEKYLL,
    "jekyll polyglot": JEKYLL_POLYGLOT,
    "jekyll folders": JEKYLL_FOLDERS,
    "eleventy": ELEVENTY,
    "astro": ASTRO,
    "starlight": STARLIGHT,
    "decap": DECAP,
    "decap files": DECAP_FILES,
}
