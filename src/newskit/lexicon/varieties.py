"""Words that one variety of a language writes and another does not: Portugal and Brazil, Britain and America.

Own compilation, from the Orthographic Agreement of 1990 (its bases IV, XI and XIII leave these spellings
apart), the style books of newsrooms on both sides, and reading. Criterion: edited news of the one country
uses the word daily and that of the other as good as never, whatever the subject. Left out are words that
the other country has in another sense (fato, trem alone, tela, cadastro), that name an institution
(prefeitura), that both write (catorze), and English spellings in -ize, which Oxford and America share.

Two words with a slash between are Portugal's and Brazil's, Britain's and America's; one that ends in a
hyphen is named as the counterpart and is itself no evidence. Names of people never stand here; names of
places stand apart, since only they count with a capital.
"""

from collections.abc import Mapping
from typing import NamedTuple


class Variant(NamedTuple):
    """A word of one variety: the tag that writes it, and the other variety's word (empty when none)."""

    tag: str
    counterpart: str


# Portugal, then Brazil.
_PORTUGUESE = """
equipa/equipe equipas/equipes contacto/contato contactos/contatos contactar/contatar
contactou/contatou contactado/contatado contactada/contatada registo/registro registos/registros
registar/registrar registou/registrou registaram/registraram registado/registrado
registada/registrada registados/registrados registadas/registradas planear/planejar planeia/planeja
planeiam/planejam planeou/planejou planeado/planejado planeada/planejada planeados/planejados
planeadas/planejadas planeamento/planejamento autocarro/ônibus autocarros/ônibus camião/caminhão
camiões/caminhões telemóvel/celular- telemóveis/celulares- ecrã/tela- ecrãs/telas-
utilizador/usuário utilizadores/usuários utilizadora/usuária utente/usuário utentes/usuários
desporto/esporte desportos/esportes desportivo/esportivo desportiva/esportiva desportivos/esportivos
desportivas/esportivas desportista/esportista desportistas/esportistas golo/gol golos/gols
autarca/prefeito- autarcas/prefeitos- cancro/câncer cancros/cânceres biliões/bilhões /bilhão /mídia
/metrô /goleiro factos/fatos- /trilhão /trilhões /pesquisador /pesquisadora /pesquisadores
/pesquisadoras /aposentadoria /aposentadorias /delegacia /delegacias /geladeira /geladeiras
/banheiro /banheiros portagem/pedágio portagens/pedágios boleia/carona /acostamento chávena/xícara
chávenas/xícaras /aeromoça /gerenciamento /gerenciar /monitoramento /desenvolvedor /desenvolvedores
/aplicativo /aplicativos ficheiro/arquivo- ficheiros/arquivos- /acessar /acessado /acessaram
/deletar /parabenizar /cadastrar connosco/conosco dezasseis/dezesseis dezassete/dezessete
dezanove/dezenove polaco/polonês polaca/polonesa polacos/poloneses polacas/polonesas
canadiano/canadense canadiana/canadense canadianos/canadenses canadianas/canadenses /israelense
/israelenses palestiniano/palestino palestiniana/palestina- palestinianos/palestinos
palestinianas/palestinas checo/tcheco checa/tcheca checos/tchecos checas/tchecas /estadunidense
/estadunidenses controlo/controle- controlos/controles- quotidiano/cotidiano quotidiana/cotidiana
quotidianos/cotidianos quotidianas/cotidianas húmido/úmido húmida/úmida húmidos/úmidos
húmidas/úmidas humidade/umidade subtil/sutil subtis/sutis amnistia/anistia amnistiado/anistiado
indemnização/indenização indemnizações/indenizações indemnizar/indenizar aluguer/aluguel
alugueres/aluguéis bilheteira/bilheteria bilheteiras/bilheterias lotaria/loteria
maquilhagem/maquiagem casino/cassino casinos/cassinos digressão/turnê /estupro /estupros /estuprada
/pedestre /pedestres /torcedor /torcedora /torcedores /zagueiro /zagueiros /escanteio /gramado
relvado/gramado /placar /varejo /varejista /varejistas faturação/faturamento /fechamento /vazamento
/vazamentos /desmatamento /maconha rotunda/rotatória rotundas/rotatórias /treinamento /treinamentos
/xingar /xingamentos bebé/bebê bebés/bebês comité/comitê comités/comitês puré/purê croché/crochê
penálti/pênalti penáltis/pênaltis aspeto/aspecto- aspetos/aspectos- receção/recepção-
perceção/percepção- deceção/decepção- conceção/concepção- rutura/ruptura- aceção/acepção-
acção/ação- acções/ações- direcção/direção- actuais/atuais- actualmente/atualmente-
actividade/atividade- actividades/atividades- projecto/projeto- projectos/projetos-
directora/diretora- objectivo/objetivo- objectivos/objetivos- sectores/setores- correcto/correto-
correcta/correta- directo/direto- directa/direta- directamente/diretamente- eléctrico/elétrico-
eléctrica/elétrica- electricidade/eletricidade- factores/fatores- activo/ativo- activos/ativos-
acto/ato- actos/atos- actores/atores- colectivo/coletivo- colectiva/coletiva- protecção/proteção-
selecção/seleção- colecção/coleção- óptimo/ótimo- óptima/ótima- perspetiva/perspectiva-
perspetivas/perspectivas- respetivo/respectivo- respetiva/respectiva- respetivos/respectivos-
respetivas/respectivas- respetivamente/respectivamente- expetativa/expectativa-
expetativas/expectativas- espetador/espectador- espetadores/espectadores- infeção/infecção-
infeções/infecções- infetado/infectado- infetados/infectados- infetada/infectada-
infetadas/infectadas- detetar/detectar- detetou/detectou- detetado/detectado- detetada/detectada-
detetados/detectados- deteção/detecção- fações/facções- secção/seção secções/seções
partilhar/compartilhar partilhou/compartilhou partilhado/compartilhado partilhada/compartilhada
partilhados/compartilhados partilhadas/compartilhadas /compartilhamento /compartilham
/compartilhando apoiante/apoiador apoiantes/apoiadores aterragem/aterrissagem /aterrissar
/aterrissou descolagem/decolagem /decolar /decolou /terceirizado /terceirizada /terceirizados
/sediou /sediar sondagem/ sondagens/ contentor/contêiner contentores/contêineres câmara-/câmera
câmaras-/câmeras /camiseta /camisetas /marrom /premiê /quadrinhos /torcida arguido/ arguida/
arguidos/ arguidas/ concelho/ concelhos/ /garçom /garçons /garçonete gasóleo/diesel- travão/freio-
travões/freios- carrinha/ carrinhas/ /bonde /bondes terramoto/terremoto terramotos/terremotos
fumo-/fumaça /fuzil /fuzis /imunizante /imunizantes multibanco/ /tuíte /tuítes /tuitou /postagem
/postagens /postou /planilha /planilhas argumentista/roteirista argumentistas/roteiristas /dublado
/dublagem /tevê basquetebol/basquete voleibol-/vôlei andebol/handebol râguebi/rúgbi /rebaixamento
/escalação /vestibular bolseiro/bolsista bolseiros/bolsistas /rodovia /rodovias /cassação /laudo
/laudos /detento /detentos reclusos/ ananás/abacaxi /lanchonete /lanchonetes /açougue
gelataria/sorveteria canalizador/encanador /faxineira /faxina consciencializar/conscientizar
consciencialização/conscientização monitorizar/monitorar- monitorização/monitoramento /rastreamento
/recebimento /engajamento /engajado /tchetcheno /tchetchenos /aiatolá paragem/parada- /enquete
"""

# Two words, names of places too; the last one decides whether the one before it is looked at.
_PORTUGUESE_PHRASES = """
mil milhões;
até ao;até o-
até aos;até os-
pequeno-almoço;
palavra-passe;senha-
banda sonora;trilha sonora
Nova Iorque;Nova York
Médio Oriente;Oriente Médio
Pai Natal;Papai Noel
Nova Deli;Nova Délhi
guarda-redes;goleiro-
o facto;o fato
um facto;um fato
do facto;do fato
pelo facto;pelo fato
ao facto;ao fato
este facto;este fato
esse facto;esse fato
o comboio;o trem
de comboio;de trem
do comboio;do trem
os comboios;os trens
;o celular
;um celular
;seu celular
;meu celular
;do celular
;pelo celular
;telefone celular
;telefones celulares
;os celulares
;sob controle
;de controle
;do controle
;ao controle
;os policiais
;o policial
;um policial
;dos policiais
;dois policiais
;três policiais
;o trem
;um trem
;do trem
;o time
;seu time
;do time
;os times
;nosso time
"""

_PLACES = """
Polónia/Polônia Roménia/Romênia Eslovénia/Eslovênia Estónia/Estônia Letónia/Letônia Arménia/Armênia
Macedónia/Macedônia Mónaco/Mônaco Quénia/Quênia Iémen/Iêmen Irão/Irã Vietname/Vietnã Moscovo/Moscou
Amesterdão/Amsterdã Bagdade/Bagdá Teerão/Teerã Copenhaga/Copenhague Gronelândia/Groenlândia
/Cingapura Helsínquia/Helsinque Colónia/Colônia Nuremberga/Nuremberg- Estugarda/Stuttgart-
Riade/Riad Joanesburgo/Johanesburgo Saraievo/Sarajevo- Chéquia/Tchéquia /Madri /Nairóbi
Jugoslávia/Iugoslávia Checoslováquia/Tchecoslováquia
"""

_ENGLISH = """
colour/color colours/colors coloured/colored colourful/colorful favour/favor favours/favors
favoured/favored favourable/favorable favourite/favorite favourites/favorites honour/honor
honours/honors honoured/honored honouring/honoring labour/labor neighbour/neighbor
neighbours/neighbors neighbouring/neighboring neighbourhood/neighborhood
neighbourhoods/neighborhoods behaviour/behavior behaviours/behaviors behavioural/behavioral
harbour/harbor rumour/rumor rumours/rumors humour/humor tumour/tumor tumours/tumors odour/odor
vapour/vapor armour/armor armoured/armored endeavour/endeavor endeavours/endeavors flavour/flavor
flavours/flavors saviour/savior splendour/splendor vigour/vigor rigour/rigor candour/candor
demeanour/demeanor centre/center centres/centers centred/centered theatre/theater theatres/theaters
fibre/fiber fibres/fibers litre/liter litres/liters kilometre/kilometer kilometres/kilometers
centimetre/centimeter centimetres/centimeters millimetre/millimeter millimetres/millimeters
metres/meters calibre/caliber sombre/somber spectre/specter meagre/meager lustre/luster
defence/defense defences/defenses offence/offense offences/offenses licence/ licences/
pretence/pretense travelled/traveled travelling/traveling traveller/traveler travellers/travelers
cancelled/canceled cancelling/canceling labelled/labeled labelling/labeling modelled/modeled
modelling/modeling signalled/signaled signalling/signaling fuelled/fueled fuelling/fueling
counsellor/counselor counsellors/counselors counselling/counseling jewellery/jewelry
marvellous/marvelous fulfil/fulfill fulfils/fulfills enrol/enroll enrolment/enrollment
skilful/skillful instalment/installment instalments/installments analyse/analyze analysed/analyzed
analysing/analyzing paralysed/paralyzed paralysing/paralyzing catalyse/catalyze mould/mold
moulds/molds mouldy/moldy smoulder/smolder smouldering/smoldering plough/plow ploughed/plowed
sceptic/skeptic sceptics/skeptics sceptical/skeptical scepticism/skepticism manoeuvre/maneuver
manoeuvres/maneuvers paediatric/pediatric paediatrician/pediatrician anaesthetic/anesthetic
oestrogen/estrogen leukaemia/leukemia diarrhoea/diarrhea aluminium/aluminum aeroplane/airplane
aeroplanes/airplanes tyre/ tyres/ kerb/ cheque/ cheques/ programme/ programmes/ grey/gray
pyjamas/pajamas cosy/cozy ageing/ whilst/ storey/ storeys/ mum/mom mums/moms practise/ practised/
practising/ lorry/ lorries/ motorway/ motorways/ maths/ draught/ /gotten /sidewalk /sidewalks
organise/ organised/ organising/ organisation/ organisations/ realise/ realised/ realises/
recognise/ recognised/ recognises/ recognising/ criticise/ criticised/ criticising/ apologise/
apologised/ emphasise/ emphasised/ minimise/ minimised/ maximise/ prioritise/ prioritised/
authorise/ authorised/ authorisation/ specialise/ specialised/ summarise/ summarised/ utilise/
mobilise/ mobilised/ characterise/ characterised/ legalise/ legalised/ finalise/ finalised/
privatise/ privatised/ privatisation/
"""


def _table(entries: list[str], between: str, first: str, second: str) -> dict[str, Variant]:
    """Each word with its variety; a word that ends in a hyphen is a counterpart and no evidence."""
    found: dict[str, Variant] = {}
    for entry in entries:
        here, _, there = entry.partition(between)
        for tag, word, counterpart in ((first, here, there), (second, there, here)):
            if word and not word.endswith("-"):
                key = word[0].lower() + word[1:] if " " in word else word
                found.setdefault(key, Variant(tag, counterpart.rstrip("-")))
    return found


WORDS: Mapping[str, Mapping[str, Variant]] = {
    "pt": _table(_PORTUGUESE.split(), "/", "pt-PT", "pt-BR"),
    "en": _table(_ENGLISH.split(), "/", "en-GB", "en-US"),
}
"""Language -> lower-case word -> variant."""

PHRASES: Mapping[str, Mapping[str, Variant]] = {
    "pt": _table(_PORTUGUESE_PHRASES.split("\n"), ";", "pt-PT", "pt-BR"),
    "en": {},
}
"""Language -> two words with a blank between, the first letter small -> variant."""

PLACES: Mapping[str, Mapping[str, Variant]] = {"pt": _table(_PLACES.split(), "/", "pt-PT", "pt-BR"), "en": {}}
"""Language -> name of a place as written -> variant."""
