"""Places that stand in datelines, with their names in English and in both varieties of Portuguese.

Own compilation; the varieties follow Unicode CLDR (pt, pt-PT) and the style books of Lusa, Folha and
Agência Brasil. One line a place: English, European Portuguese, Brazilian Portuguese, country (ISO 3166-1),
zone (IANA), region where homonyms need it, other printed forms. An empty Brazilian form is the European
one.
"""

from typing import NamedTuple


class KnownPlace(NamedTuple):
    """A place and its names; `region` is a postal code (Brazil, United States) or empty."""

    english: str
    portuguese: str
    brazilian: str
    country: str
    timezone: str
    region: str
    others: tuple[str, ...]


_LINES = """\
Lisbon;Lisboa;;PT;Europe/Lisbon;;Lisbonne
Porto;Porto;;PT;Europe/Lisbon;;Oporto
Coimbra;Coimbra;;PT;Europe/Lisbon
Braga;Braga;;PT;Europe/Lisbon
Faro;Faro;;PT;Europe/Lisbon
Évora;Évora;;PT;Europe/Lisbon
Aveiro;Aveiro;;PT;Europe/Lisbon
Setúbal;Setúbal;;PT;Europe/Lisbon
Leiria;Leiria;;PT;Europe/Lisbon
Viseu;Viseu;;PT;Europe/Lisbon
Guimarães;Guimarães;;PT;Europe/Lisbon
Santarém;Santarém;;PT;Europe/Lisbon
Beja;Beja;;PT;Europe/Lisbon
Fátima;Fátima;;PT;Europe/Lisbon
Funchal;Funchal;;PT;Atlantic/Madeira
Ponta Delgada;Ponta Delgada;;PT;Atlantic/Azores
Luanda;Luanda;;AO;Africa/Luanda
Benguela;Benguela;;AO;Africa/Luanda
Maputo;Maputo;;MZ;Africa/Maputo
Beira;Beira;;MZ;Africa/Maputo
Nampula;Nampula;;MZ;Africa/Maputo
Pemba;Pemba;;MZ;Africa/Maputo
Praia;Praia;;CV;Atlantic/Cape_Verde
Mindelo;Mindelo;;CV;Atlantic/Cape_Verde
Bissau;Bissau;;GW;Africa/Bissau
São Tomé;São Tomé;;ST;Africa/Sao_Tome;;Sao Tome
Dili;Díli;;TL;Asia/Dili
Macau;Macau;;MO;Asia/Macau;;Macao
Malabo;Malabo;;GQ;Africa/Malabo
Brasilia;Brasília;;BR;America/Sao_Paulo;DF
Sao Paulo;São Paulo;;BR;America/Sao_Paulo;SP
Rio de Janeiro;Rio de Janeiro;;BR;America/Sao_Paulo;RJ;Rio
Belo Horizonte;Belo Horizonte;;BR;America/Sao_Paulo;MG
Salvador;Salvador;;BR;America/Bahia;BA
Recife;Recife;;BR;America/Recife;PE
Fortaleza;Fortaleza;;BR;America/Fortaleza;CE
Manaus;Manaus;;BR;America/Manaus;AM
Belem;Belém;;BR;America/Belem;PA
Porto Alegre;Porto Alegre;;BR;America/Sao_Paulo;RS
Curitiba;Curitiba;;BR;America/Sao_Paulo;PR
Florianopolis;Florianópolis;;BR;America/Sao_Paulo;SC
Vitoria;Vitória;;BR;America/Sao_Paulo;ES
Goiania;Goiânia;;BR;America/Sao_Paulo;GO
Cuiaba;Cuiabá;;BR;America/Cuiaba;MT
Campo Grande;Campo Grande;;BR;America/Campo_Grande;MS
Natal;Natal;;BR;America/Fortaleza;RN
Joao Pessoa;João Pessoa;;BR;America/Fortaleza;PB
Maceio;Maceió;;BR;America/Maceio;AL
Aracaju;Aracaju;;BR;America/Maceio;SE
Teresina;Teresina;;BR;America/Fortaleza;PI
Sao Luis;São Luís;;BR;America/Fortaleza;MA
Macapa;Macapá;;BR;America/Belem;AP
Boa Vista;Boa Vista;;BR;America/Boa_Vista;RR
Porto Velho;Porto Velho;;BR;America/Porto_Velho;RO
Rio Branco;Rio Branco;;BR;America/Rio_Branco;AC
Palmas;Palmas;;BR;America/Araguaina;TO
Campinas;Campinas;;BR;America/Sao_Paulo;SP
Santos;Santos;;BR;America/Sao_Paulo;SP
London;Londres;;GB;Europe/London
Edinburgh;Edimburgo;;GB;Europe/London
Manchester;Manchester;;GB;Europe/London
Liverpool;Liverpool;;GB;Europe/London
Belfast;Belfast;;GB;Europe/London
Dublin;Dublin;Dublin;IE;Europe/Dublin;;Dublim
Paris;Paris;;FR;Europe/Paris
Lyon;Lyon;Lyon;FR;Europe/Paris;;Lião
Marseille;Marselha;;FR;Europe/Paris;;Marseilles
Strasbourg;Estrasburgo;;FR;Europe/Paris
Cannes;Cannes;;FR;Europe/Paris
Nice;Nice;;FR;Europe/Paris
Madrid;Madrid;Madri;ES;Europe/Madrid
Barcelona;Barcelona;;ES;Europe/Madrid
Seville;Sevilha;;ES;Europe/Madrid;;Sevilla
Valencia;Valência;;ES;Europe/Madrid
Berlin;Berlim;;DE;Europe/Berlin;;Berlín
Bonn;Bona;Bonn;DE;Europe/Berlin
Munich;Munique;;DE;Europe/Berlin;;München
Hamburg;Hamburgo;;DE;Europe/Berlin
Frankfurt;Frankfurt;;DE;Europe/Berlin;;Francoforte
Cologne;Colónia;Colônia;DE;Europe/Berlin
Brussels;Bruxelas;;BE;Europe/Brussels;;Bruselas,Bruxelles
Antwerp;Antuérpia;;BE;Europe/Brussels
Luxembourg;Luxemburgo;;LU;Europe/Luxembourg
Amsterdam;Amesterdão;Amsterdã;NL;Europe/Amsterdam
The Hague;Haia;;NL;Europe/Amsterdam;;La Haya
Rotterdam;Roterdão;Roterdã;NL;Europe/Amsterdam
Rome;Roma;;IT;Europe/Rome
Milan;Milão;;IT;Europe/Rome;;Milán,Milano
Venice;Veneza;;IT;Europe/Rome;;Venezia
Turin;Turim;;IT;Europe/Rome;;Torino
Naples;Nápoles;;IT;Europe/Rome
Florence;Florença;;IT;Europe/Rome;;Firenze
Genoa;Génova;Gênova;IT;Europe/Rome
Vatican City;Cidade do Vaticano;;VA;Europe/Vatican;;Vatican,Vaticano,Ciudad del Vaticano
Geneva;Genebra;;CH;Europe/Zurich;;Ginebra,Genève
Zurich;Zurique;;CH;Europe/Zurich
Bern;Berna;;CH;Europe/Zurich;;Berne
Davos;Davos;;CH;Europe/Zurich
Vienna;Viena;;AT;Europe/Vienna;;Wien
Stockholm;Estocolmo;;SE;Europe/Stockholm
Oslo;Oslo;;NO;Europe/Oslo
Copenhagen;Copenhaga;Copenhague;DK;Europe/Copenhagen
Helsinki;Helsínquia;Helsinque;FI;Europe/Helsinki;;Helsinqui
Reykjavik;Reiquiavique;Reykjavik;IS;Atlantic/Reykjavik;;Reykjavík
Tallinn;Tallinn;Tallinn;EE;Europe/Tallinn;;Talin,Talim
Riga;Riga;;LV;Europe/Riga
Vilnius;Vílnius;Vilnius;LT;Europe/Vilnius
Warsaw;Varsóvia;;PL;Europe/Warsaw
Krakow;Cracóvia;;PL;Europe/Warsaw
Prague;Praga;;CZ;Europe/Prague
Bratislava;Bratislava;;SK;Europe/Bratislava
Budapest;Budapeste;;HU;Europe/Budapest
Bucharest;Bucareste;;RO;Europe/Bucharest
Sofia;Sófia;Sófia;BG;Europe/Sofia
Belgrade;Belgrado;;RS;Europe/Belgrade
Zagreb;Zagreb;;HR;Europe/Zagreb;;Zagrebe
Ljubljana;Liubliana;;SI;Europe/Ljubljana
Sarajevo;Sarajevo;Sarajevo;BA;Europe/Sarajevo;;Saraievo
Skopje;Escópia;Skopje;MK;Europe/Skopje;;Skopie
Pristina;Pristina;Pristina;XK;Europe/Belgrade
Podgorica;Podgorica;;ME;Europe/Podgorica
Tirana;Tirana;;AL;Europe/Tirane
Athens;Atenas;;GR;Europe/Athens
Nicosia;Nicósia;;CY;Asia/Nicosia
Valletta;Valeta;Valeta;MT;Europe/Malta;;La Valletta
Moscow;Moscovo;Moscou;RU;Europe/Moscow;;Moscú
St. Petersburg;São Petersburgo;;RU;Europe/Moscow;;Saint Petersburg
Kyiv;Kiev;Kiev;UA;Europe/Kyiv;;Kiiv,Quieve
Kharkiv;Kharkiv;Kharkiv;UA;Europe/Kyiv;;Kharkov,Carcóvia
Odesa;Odessa;;UA;Europe/Kyiv
Lviv;Lviv;;UA;Europe/Kyiv
Minsk;Minsk;;BY;Europe/Minsk
Chisinau;Chisinau;;MD;Europe/Chisinau;;Quichinau
Tbilisi;Tbilissi;Tbilisi;GE;Asia/Tbilisi;;Tiblíssi
Yerevan;Erevan;;AM;Asia/Yerevan;;Ierevan
Baku;Baku;Baku;AZ;Asia/Baku;;Bacu
Istanbul;Istambul;;TR;Europe/Istanbul;;Estambul
Ankara;Ancara;Ancara;TR;Europe/Istanbul
Jerusalem;Jerusalém;;IL;Asia/Jerusalem;;Jerusalén
Tel Aviv;Telavive;Tel Aviv;IL;Asia/Jerusalem
Gaza;Gaza;;PS;Asia/Gaza;;Gaza City,Cidade de Gaza
Ramallah;Ramallah;Ramallah;PS;Asia/Hebron;;Ramala
Rafah;Rafah;;PS;Asia/Gaza
Khan Younis;Khan Yunis;Khan Yunis;PS;Asia/Gaza;;Cã Iunis
Beirut;Beirute;;LB;Asia/Beirut
Damascus;Damasco;;SY;Asia/Damascus
Aleppo;Alepo;Aleppo;SY;Asia/Damascus
Amman;Amã;Amã;JO;Asia/Amman
Baghdad;Bagdade;Bagdá;IQ;Asia/Baghdad
Mosul;Mossul;Mossul;IQ;Asia/Baghdad
Basra;Baçorá;Basra;IQ;Asia/Baghdad
Tehran;Teerão;Teerã;IR;Asia/Tehran
Riyadh;Riade;;SA;Asia/Riyadh
Jeddah;Jidá;Jidá;SA;Asia/Riyadh
Mecca;Meca;;SA;Asia/Riyadh
Sanaa;Sana;Sanaa;YE;Asia/Aden
Aden;Adem;Áden;YE;Asia/Aden
Muscat;Mascate;;OM;Asia/Muscat
Doha;Doha;;QA;Asia/Qatar
Dubai;Dubai;;AE;Asia/Dubai
Abu Dhabi;Abu Dhabi;;AE;Asia/Dubai;;Abu Dabi
Manama;Manama;;BH;Asia/Bahrain
Kuwait City;Cidade do Kuwait;;KW;Asia/Kuwait
Kabul;Cabul;;AF;Asia/Kabul
Islamabad;Islamabade;Islamabad;PK;Asia/Karachi
Karachi;Carachi;Karachi;PK;Asia/Karachi
Lahore;Lahore;;PK;Asia/Karachi
New Delhi;Nova Deli;Nova Délhi;IN;Asia/Kolkata;;Nueva Delhi
Mumbai;Bombaim;Mumbai;IN;Asia/Kolkata;;Bombay
Kolkata;Calcutá;;IN;Asia/Kolkata;;Calcutta
Dhaka;Daca;Daca;BD;Asia/Dhaka
Colombo;Colombo;;LK;Asia/Colombo
Kathmandu;Catmandu;Katmandu;NP;Asia/Kathmandu;;Katmandú
Almaty;Almaty;;KZ;Asia/Almaty;;Alma-Ata
Astana;Astana;;KZ;Asia/Almaty
Tashkent;Tasquente;Tashkent;UZ;Asia/Tashkent
Bishkek;Bishkek;;KG;Asia/Bishkek;;Bisqueque
Beijing;Pequim;;CN;Asia/Shanghai;;Pekín,Peking,Pékin
Shanghai;Xangai;;CN;Asia/Shanghai
Guangzhou;Cantão;Guangzhou;CN;Asia/Shanghai
Wuhan;Wuhan;;CN;Asia/Shanghai
Hong Kong;Hong Kong;;HK;Asia/Hong_Kong
Taipei;Taipé;Taipei;TW;Asia/Taipei
Tokyo;Tóquio;;JP;Asia/Tokyo;;Tokio
Hiroshima;Hiroshima;;JP;Asia/Tokyo
Osaka;Osaka;;JP;Asia/Tokyo
Seoul;Seul;;KR;Asia/Seoul
Pyongyang;Pyongyang;;KP;Asia/Pyongyang
Ulaanbaatar;Ulan Bator;;MN;Asia/Ulaanbaatar
Bangkok;Banguecoque;Bangcoc;TH;Asia/Bangkok
Hanoi;Hanói;;VN;Asia/Ho_Chi_Minh
Phnom Penh;Phnom Penh;;KH;Asia/Phnom_Penh
Vientiane;Vienciana;Vientiane;LA;Asia/Vientiane
Yangon;Rangum;Yangon;MM;Asia/Yangon;;Rangoon
Naypyitaw;Naypyidaw;;MM;Asia/Yangon
Kuala Lumpur;Kuala Lumpur;;MY;Asia/Kuala_Lumpur
Singapore;Singapura;Singapura;SG;Asia/Singapore;;Cingapura
Jakarta;Jacarta;;ID;Asia/Jakarta
Manila;Manila;;PH;Asia/Manila
Canberra;Camberra;;AU;Australia/Sydney;;Canberra
Sydney;Sydney;;AU;Australia/Sydney;;Sidney
Melbourne;Melbourne;;AU;Australia/Melbourne
Wellington;Wellington;;NZ;Pacific/Auckland
Auckland;Auckland;;NZ;Pacific/Auckland
Cairo;Cairo;;EG;Africa/Cairo;;El Cairo,Le Caire
Alexandria;Alexandria;;EG;Africa/Cairo
Tripoli;Tripoli;Trípoli;LY;Africa/Tripoli
Benghazi;Bengasi;Benghazi;LY;Africa/Tripoli
Tunis;Tunes;Túnis;TN;Africa/Tunis
Algiers;Argel;;DZ;Africa/Algiers
Rabat;Rabat;;MA;Africa/Casablanca
Casablanca;Casablanca;;MA;Africa/Casablanca
Marrakesh;Marraquexe;Marrakesh;MA;Africa/Casablanca;;Marrakech
Nouakchott;Nouakchott;;MR;Africa/Nouakchott
Dakar;Dacar;Dacar;SN;Africa/Dakar
Bamako;Bamaco;Bamako;ML;Africa/Bamako
Niamey;Niamey;;NE;Africa/Niamey
Ouagadougou;Ouagadougou;Uagadugu;BF;Africa/Ouagadougou
Abidjan;Abidjan;;CI;Africa/Abidjan
Accra;Acra;;GH;Africa/Accra
Lome;Lomé;;TG;Africa/Lome
Abuja;Abuja;;NG;Africa/Lagos
Lagos;Lagos;;NG;Africa/Lagos
Yaounde;Iaundé;Yaoundé;CM;Africa/Douala
Libreville;Libreville;;GA;Africa/Libreville
Kinshasa;Kinshasa;;CD;Africa/Kinshasa;;Quinxassa
Goma;Goma;;CD;Africa/Lubumbashi
Brazzaville;Brazzaville;;CG;Africa/Brazzaville
Khartoum;Cartum;;SD;Africa/Khartoum
Juba;Juba;;SS;Africa/Juba
Addis Ababa;Adis Abeba;;ET;Africa/Addis_Ababa;;Addis Abeba
Asmara;Asmara;;ER;Africa/Asmara
Mogadishu;Mogadíscio;;SO;Africa/Mogadishu
Nairobi;Nairobi;Nairóbi;KE;Africa/Nairobi
Kampala;Campala;Kampala;UG;Africa/Kampala
Kigali;Kigali;;RW;Africa/Kigali
Bujumbura;Bujumbura;;BI;Africa/Bujumbura
Dar es Salaam;Dar es Salaam;;TZ;Africa/Dar_es_Salaam
Lusaka;Lusaca;;ZM;Africa/Lusaka
Harare;Harare;;ZW;Africa/Harare
Lilongwe;Lilongwe;;MW;Africa/Blantyre
Blantyre;Blantyre;;MW;Africa/Blantyre
Gaborone;Gaborone;;BW;Africa/Gaborone
Windhoek;Windhoek;;NA;Africa/Windhoek
Johannesburg;Joanesburgo;;ZA;Africa/Johannesburg
Pretoria;Pretória;;ZA;Africa/Johannesburg
Cape Town;Cidade do Cabo;;ZA;Africa/Johannesburg
Antananarivo;Antananarivo;;MG;Indian/Antananarivo
Washington;Washington;;US;America/New_York;DC;Washington DC
New York;Nova Iorque;Nova York;US;America/New_York;NY;Nueva York,New York City,Nova Iorque
Los Angeles;Los Angeles;;US;America/Los_Angeles;CA
San Francisco;São Francisco;São Francisco;US;America/Los_Angeles;CA
Chicago;Chicago;;US;America/Chicago;IL
Boston;Boston;;US;America/New_York;MA
Philadelphia;Filadélfia;;US;America/New_York;PA
Miami;Miami;;US;America/New_York;FL
Atlanta;Atlanta;;US;America/New_York;GA
Dallas;Dallas;;US;America/Chicago;TX
Houston;Houston;;US;America/Chicago;TX
Denver;Denver;;US;America/Denver;CO
Detroit;Detroit;;US;America/Detroit;MI
Seattle;Seattle;;US;America/Los_Angeles;WA
Las Vegas;Las Vegas;;US;America/Los_Angeles;NV
New Orleans;Nova Orleães;Nova Orleans;US;America/Chicago;LA
Baltimore;Baltimore;;US;America/New_York;MD
Cincinnati;Cincinnati;;US;America/New_York;OH
Cleveland;Cleveland;;US;America/New_York;OH
Honolulu;Honolulu;Honolulu;US;Pacific/Honolulu;HI
Indianapolis;Indianápolis;;US;America/Indiana/Indianapolis;IN
Milwaukee;Milwaukee;;US;America/Chicago;WI
Minneapolis;Minneapolis;;US;America/Chicago;MN
Oklahoma City;Oklahoma City;;US;America/Chicago;OK
Phoenix;Phoenix;Phoenix;US;America/Phoenix;AZ
Pittsburgh;Pittsburgh;;US;America/New_York;PA
St. Louis;St. Louis;;US;America/Chicago;MO;Saint Louis
Salt Lake City;Salt Lake City;;US;America/Denver;UT
San Antonio;San Antonio;;US;America/Chicago;TX
San Diego;San Diego;;US;America/Los_Angeles;CA
United Nations;Nações Unidas;;US;America/New_York;;Naciones Unidas,Nations Unies
Ottawa;Otava;Ottawa;CA;America/Toronto
Toronto;Toronto;;CA;America/Toronto
Montreal;Montreal;;CA;America/Toronto;;Montréal
Vancouver;Vancouver;;CA;America/Vancouver
Halifax;Halifax;;CA;America/Halifax
Quebec City;Cidade do Quebeque;Cidade de Quebec;CA;America/Toronto
Mexico City;Cidade do México;;MX;America/Mexico_City;;Ciudad de México,México
Guatemala City;Cidade da Guatemala;;GT;America/Guatemala
San Salvador;São Salvador;San Salvador;SV;America/El_Salvador
Tegucigalpa;Tegucigalpa;;HN;America/Tegucigalpa
Managua;Manágua;;NI;America/Managua
San Jose;São José;San José;CR;America/Costa_Rica
Panama City;Cidade do Panamá;;PA;America/Panama;;Panamá,Panama
Havana;Havana;;CU;America/Havana;;La Habana
Kingston;Kingston;;JM;America/Jamaica
Port-au-Prince;Porto Príncipe;;HT;America/Port-au-Prince;;Port-au-Prince
Santo Domingo;Santo Domingo;São Domingos;DO;America/Santo_Domingo;;São Domingos
Caracas;Caracas;;VE;America/Caracas
Bogota;Bogotá;;CO;America/Bogota
Quito;Quito;;EC;America/Guayaquil
Lima;Lima;;PE;America/Lima
La Paz;La Paz;;BO;America/La_Paz
Santiago;Santiago;;CL;America/Santiago;;Santiago do Chile,Santiago de Chile
Buenos Aires;Buenos Aires;;AR;America/Argentina/Buenos_Aires
Montevideo;Montevideu;Montevidéu;UY;America/Montevideo
Asuncion;Assunção;Assunção;PY;America/Asuncion;;Asunción
Georgetown;Georgetown;;GY;America/Guyana
Paramaribo;Paramaribo;;SR;America/Paramaribo
"""


def _known(line: str) -> KnownPlace:
    english, european, brazilian, country, zone, region, others = (*line.split(";"), "", "")[:7]
    return KnownPlace(
        english,
        european,
        brazilian or european,
        country,
        zone,
        region,
        tuple(filter(None, others.split(","))),
    )


PLACES: tuple[KnownPlace, ...] = tuple(_known(line) for line in _LINES.splitlines())
"""The hand-kept table."""
