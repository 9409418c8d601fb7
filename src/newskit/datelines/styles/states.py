"""States of the United States as AP prints them behind a town.

Source: The Associated Press Stylebook, "state names": eight names of six letters or fewer, or of states off
the mainland, are never shortened.
"""

from newskit.lexicon.regions import NAMES

_AP = """\
AL Ala.;AK Alaska;AZ Ariz.;AR Ark.;CA Calif.;CO Colo.;CT Conn.;DE Del.;FL Fla.;GA Ga.;HI Hawaii;ID Idaho
IL Ill.;IN Ind.;IA Iowa;KS Kan.;KY Ky.;LA La.;ME Maine;MD Md.;MA Mass.;MI Mich.;MN Minn.;MS Miss.;MO Mo.
MT Mont.;NE Neb.;NV Nev.;NH N.H.;NJ N.J.;NM N.M.;NY N.Y.;NC N.C.;ND N.D.;OH Ohio;OK Okla.;OR Ore.;PA Pa.
RI R.I.;SC S.C.;SD S.D.;TN Tenn.;TX Texas;UT Utah;VT Vt.;VA Va.;WA Wash.;WV W.Va.;WI Wis.;WY Wyo.
"""
_BY_NAME = {
    NAMES["US"][code]: form
    for code, form in (entry.split(" ") for line in _AP.splitlines() for entry in line.split(";"))
}


def ap_state(country: str | None, region: str | None) -> str | None:
    """The form that AP prints; None for places of other countries and where no state is known."""
    return _BY_NAME.get(region or "") if country == "US" else None
