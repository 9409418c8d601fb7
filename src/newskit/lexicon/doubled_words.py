"""Words that do not stand twice in a row in good copy, and longer ones that may, by language.

Own selection. Of the function words those that a sentence can need twice are left out: "had had", "is is",
"her her", "no no", "so so". Longer words may stand twice where they weigh a thing or imitate a sound.
"""

from collections.abc import Mapping

_ENGLISH = """
the a an of to and or but nor with from by in on for at into onto upon as than if because while although
since until unless whether between among through during without within against about after before under these
those we they he i he's she it's they're we're my your our their his its who whom whose which when where why
how can could will would shall should may might must be been being was were are am has have having you not
also only any each both either there's
"""
_PORTUGUESE = """
a o e de do da dos das em no na nos nas um uma uns umas ao aos à às pelo pela pelos pelas num numa nuns numas
dum duma com sem sob sobre para por per até desde entre contra após perante que se e ou mas nem como quando
onde porque pois embora enquanto os as seu sua seus suas meu minha nosso nossa este esta estes estas esse essa
esses essas aquele aquela deste desta desse dessa daquele daquela neste nesta nesse nessa isto isso aquilo eu
ele ela eles elas nós você vocês lhe lhes foi foram era eram são está estão ser ter tem têm havia pode podem
deve devem vai vão também ainda só apenas cujo cuja cujos cujas qual quais
"""

NEVER_TWICE: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH.split()),
    "pt": frozenset(_PORTUGUESE.split()),
}
"""Language code -> words in lower case that stand twice by mistake, however short."""

_ENGLISH_TWICE = """
that this them what very many much more long really never ever again well good there here like yeah blah beep
bang boom chop clap knock quack tick tock hear please wait stop help little tiny deep high hard fast slow
slowly quickly almost nearly always truly only maybe away round over down back half home hush easy ding dong
twinkle night choo chug chew nice great huge same different softly quiet early late extra super sorry thank
thanks hello woof meow yada whole money people some
"""
_PORTUGUESE_TWICE = """
muito muita muitos muitas pouco pouca quase logo cedo tarde perto longe assim tanto tanta mais menos devagar
depressa nunca sempre grande pequeno pequena claro certo alto baixo baixinho lento rápido corre pisca passa
mata bate puxa empurra tique taque aqui agora então bora vamos viva calma toda todo todos todas cada lindo
linda bonito bonita novo nova velho velha forte fraco triste feliz bobo mole meio tudo nada talvez espera
socorro força ótimo bravo olha xique treme cheio lado passo gota
"""

MAY_STAND_TWICE: Mapping[str, frozenset[str]] = {
    "en": frozenset(_ENGLISH_TWICE.split()),
    "pt": frozenset(_PORTUGUESE_TWICE.split()),
}
"""Language code -> words of four letters and more that may stand twice; others of that length may not."""
