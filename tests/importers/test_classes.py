"""What a line looks like by itself."""

import pytest

from newskit.importers.text.classes import LineClass, classify
from newskit.importers.text.lines import lines_of

CASES = [
    ("The council opened the bridge on Monday.", LineClass.PROSE),
    ("A câmara abriu a ponte na segunda-feira.", LineClass.PROSE),
    ("Council opens bridge after eleven years", LineClass.SHORT),
    ("Bridge", LineClass.FRAGMENT),
    ("Política de Privacidade", LineClass.MENU),
    ("Facebook  Twitter  WhatsApp", LineClass.MENU),
    ("Recomendados para si", LineClass.LABEL),
    ("More from this desk", LineClass.LABEL),
    ("Read Also: Ferry service stops for two weeks", LineClass.RELATED),
    ("Leia também: Ponte fechada", LineClass.RELATED),
    ("Tags", LineClass.ENDING),
    ("Publicidade", LineClass.AD),
    ("Sign up to our morning newsletter and never miss a story.", LineClass.PROMPT),
    ("Receba as notícias do dia no seu e-mail.", LineClass.PROMPT),
    ("© 2025 The Daily Example. All rights reserved.", LineClass.RIGHTS),
    ("Todos os direitos reservados", LineClass.RIGHTS),
    ("The new quay at noon. (Photo: Ana Silva/Example)", LineClass.CREDIT),
    ("O cais ao meio-dia — Foto: Ana Silva/Exemplo", LineClass.CREDIT),
    ("The quay at noon Getty Images", LineClass.CREDIT),
    ("Ana Silva/Agência Exemplo", LineClass.CREDIT),
    ("DF // ANP", LineClass.SIGN_OFF),
    ("No.", LineClass.FRAGMENT),
    ("North/South talks open in the capital", LineClass.SHORT),
    ("The council said on Monday that the bridge …", LineClass.TEASER),
    ("MIN 13º MÁX 18º", LineClass.WEATHER),
    ("Lusa/fim", LineClass.SIGN_OFF),
    ("Porto\t3\tBraga\t1", LineClass.TABLE),
    # lines that must not be taken for furniture
    ("Please hold on, the mayor told the crowd as the quay shook.", LineClass.PROSE),
    ("Follow the herring, the harbour master told reporters on Friday.", LineClass.PROSE),
    ("Follow the harbour on every screen, and never miss a boat.", LineClass.PROMPT),
    ("Siga o arenque, disse o mestre do porto aos jornalistas.", LineClass.PROSE),
    ("Siga o porto nas redes sociais.", LineClass.PROMPT),
    ("More on this: Harbour closes for a week", LineClass.RELATED),
    ("Pleased with the vote, the mayor went home.", LineClass.PROSE),
    ("Reuters reported on Monday that the bridge would open.", LineClass.PROSE),
    ("She described the picture: two boys on the quay.", LineClass.PROSE),
    ("The mayor said so on Monday in a message on Instagram.", LineClass.PROSE),
    ("The world, business and politics of a small town are one.", LineClass.PROSE),
    ("It was 30 degrees in the shade when the council met.", LineClass.PROSE),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_class_of_a_line(text, expected):
    """A line is classed by its words, marks and end."""
    (line,) = lines_of(text)
    assert expected == classify(line)
