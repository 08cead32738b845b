import { createWordFilter } from '../words.ts';

/** Capitalized words that name places, in two languages: states, their regions and largest towns. */
const PLACES = `
Afghanistan Africa Afrique Albania Albanie Algeria Algérie Allemagne Alsace America Amérique Andorre Angleterre Angola
Antarctica Antarctique Arabia Arabie Arctic Arctique Argentina Argentine Armenia Arménie Asia Asie Atlantic Atlantique
Australia Australie Austria Autriche Azerbaïdjan Azerbaijan Bahamas Bahrain Bahreïn Bâle Balkans Bangladesh Basel
Bavaria Bavière Bayern Beijing Belarus Belfast Belgique Belgium Benin Bénin Berlin Bern Berne Biélorussie Birmingham
Bolivia Bolivie Bordeaux Bosnia Bosnie Boston Botswana Brazil Brazzaville Brésil Bretagne Bretons Brexit Bristol
Britain Brittany Brussels Bruxelles Bulgaria Bulgarie Burkina Burundi California Californie Cambodge Cambodia
Cambridge Cameroon Cameroun Canada Caraïbes Cardiff Caribbean Catalogne Catalonia Centrafrique Chad Chicago Chile
Chili China Chine Chypre Colombia Colombie Comores Congo Corée Corse Corsica Crimea Crimée Croatia Croatie Cuba Cyprus
Dallas Danemark Denmark Detroit Deutschland Djibouti Dublin Écosse Ecuador Edinburgh Egypt Égypte England Équateur
Eritrea Érythrée Espagne Estonia Estonie Ethiopia Éthiopie Europa Europe Finland Finlande Florida Floride France
Frankfurt Fribourg Gabon Gambia Gambie Gaza Geneva Genève Georgia Géorgie Germania Germany Ghana Gibraltar Glasgow
Grèce Greece Greenland Grenade Groenland Guadeloupe Guatemala Guinea Guinée Guyana Guyane Haiti Haïti Hamburg Honduras
Hongrie Houston Hungary Iceland Inde India Indien Indonesia Indonésie Irak Iran Iraq Ireland Irlande Islande Israel
Israël Italia Italie Italien Italy Jamaica Jamaïque Japan Japon Jordanie Jura Kazakhstan Kenya Kiev Kinshasa Korea
Kosovo Koweït Kuwait Kyiv Laos Latvia Lausanne Lebanon Leeds Lettonie Liban Liberia Libya Libye Lille Lithuania
Lituanie Liverpool London Londres Luxembourg Lyon Macédoine Macedonia Madagascar Madrid Maghreb Malaisie Malawi
Malaysia Mali Malta Malte Manchester Maroc Marseille Martinique Maurice Mauritania Mauritanie Mayotte Mediterranean
Méditerranée Melbourne Mexico Mexique Miami Milan Moldavie Moldova Monaco Mongolia Mongolie Montenegro Monténégro
Montpellier Montreal Montréal Morocco Moscou Moscow Mozambique München Munich Namibia Namibie Nantes Naples Napoli
Nepal Népal Neuchâtel Nicaragua Nice Niger Nigeria Norfolk Normandie Normandy Norvège Norway Oman Ontario Österreich
Ottawa Ouganda Ouzbékistan Oxford Pacific Pacifique Pakistan Palestine Panama Papouasie Paraguay Paris Pékin Pérou
Peru Philippines Poland Pologne Polynésie Portugal Provence Qatar Quebec Québec Rennes Réunion Roma Romania Rome
Roumanie Russia Russie Rwanda Sahara Sahel Salvador Savoie Scandinavia Scandinavie Schweiz Scotland Seattle Senegal
Sénégal Serbia Serbie Siberia Sibérie Sicile Sicily Singapore Singapour Slovakia Slovaquie Slovenia Slovénie Somalia
Somalie Soudan Spain Strasbourg Sudan Suède Suisse Svizzera Sweden Switzerland Sydney Syria Syrie Tadjikistan Taiwan
Taïwan Tanzania Tanzanie Tchad Tchéquie Tessin Texas Thailand Thaïlande Tibet Ticino Togo Tokyo Torino Toronto
Toulouse Tunisia Tunisie Turin Turquie Uganda Ukraine Uruguay Uzbekistan Valais Vancouver Vatican Vaud Venezuela
Venice Venise Vienna Vienne Vietnam Virginia Wales Washington Wien Yemen Yémen York Zambia Zambie Zimbabwe Zurich
Zürich
`;

export const isPlaceName = createWordFilter(PLACES);
