"""Words that do not stand twice in a row in good copy, by language.

Own selection from the function words of each language. Words that a sentence can need twice are left out:
"had had", "that that", "is is", "her her", "you you", "no no", "so so".
"""

from collections.abc import Mapping

_ENGLISH = """
the a an of to and or but nor with from by in on for at into onto upon as than if because while although
since until unless whether between among through during without within against about after before under these
those this we they he i he's she it's they're we're my your our their his its who whom whose which what when
where why how can could will would shall should may might must be been being was were are am has have having
not also only any some each both either there's
"""
_PORTUGUESE = """
de do da dos das em no na nos nas um uma uns umas ao aos à às pelo pela pelos pelas num numa nuns numas dum
duma com sem sob sobre para por per até desde entre contra após perante que se e ou mas nem como quando onde
porque pois embora enquanto os as seu sua seus suas meu minha nosso nossa este esta estes estas esse essa
esses essas aquele aquela deste desta desse dessa daquele daquela neste nesta nesse nessa isto isso aquilo eu
ele ela eles elas nós você vocês lhe lhes foi foram era eram são está estão ser ter tem têm havia pode podem
deve devem vai vão também ainda só apenas cujo cuja cujos cujas qual quais
"""

NEVER_TWICE: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    "pt": frozenset(_PORTUGUESE.split()),
}
"""Language code -> words in lower case."""
