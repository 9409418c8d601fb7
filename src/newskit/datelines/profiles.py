"""Houses whose lines are known: the order of their dates and the zone of their clocks.

A profile is evidence that a person gives by naming the house; newskit never chooses one for a line by
itself.
"""

from collections.abc import Mapping

from newskit.datelines.context import Profile

_LISBON, _BRASILIA = "Europe/Lisbon", "America/Sao_Paulo"

_PROFILES = (
    Profile("lusa", "dmy", _LISBON, "Lusa", "pt", "agency in Lisbon: Lisboa, 06 mai (Lusa) --"),
    Profile(
        "noticias-ao-minuto",
        "dmy",
        _LISBON,
        None,
        "pt",
        "Lisbon; on its English pages too: 15:48 - 14/05/24 por Lusa",
    ),
    Profile("publico", "dmy", _LISBON, None, "pt", "Lisbon: 11 de Outubro de 2020, 8:34"),
    Profile(
        "diario-de-noticias",
        "dmy",
        _LISBON,
        None,
        "pt",
        "Lisbon: 24 março 2014 às 22h20; Sexta-feira 19/4/2024",
    ),
    Profile("tsf", "dmy", _LISBON, "TSF", "pt", "Lisbon: Por TSF 12 Maio, 2022 • 22:13"),
    Profile("cnn-portugal", "dmy", _LISBON, None, "pt", "Lisbon: 27 dez 2022, 21:10"),
    Profile(
        "g1", "dmy", _BRASILIA, "G1", "pt", "clocks of Brasília in every state: 08/03/2020 15h30 is 18:30Z"
    ),
    Profile("uol", "dmy", _BRASILIA, "UOL", "pt", "São Paulo: Do UOL 05/06/2020"),
    Profile("folha", "dmy", _BRASILIA, None, "pt", "São Paulo: 21.dez.2018 às 12h55"),
    Profile(
        "agencia-brasil",
        "dmy",
        _BRASILIA,
        "Agência Brasil",
        "pt",
        "Brasília: Publicado em 14/10/2022 - 14:32",
    ),
    Profile(
        "gazeta-do-povo", "dmy", _BRASILIA, None, "pt", "Curitiba: 03/05/2022 21:44 is 00:44Z of the next day"
    ),
    Profile("xinhua", None, "Asia/Shanghai", "Xinhua", None, "Beijing: BEIJING, Nov. 24 (Xinhua) --"),
)

PROFILES: Mapping[str, Profile] = {profile.name: profile for profile in _PROFILES}


def profile(name: str) -> Profile | None:
    """The profile of that name, or None."""
    return PROFILES.get(name)
