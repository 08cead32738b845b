import { readWordList } from '../words.ts';

/** Capitalized words that name places, in four languages: states, regions, large towns, and words of such names. */
const PLACES = `
Afghanistan Africa Afrika Afrique Ägypten Ajaccio Alabama Alaska Albania Albanie Alep Aleppo Algeria Algérie Allemagne
Alpes Alps Alsace America Amerika Amérique Amiens Amsterdam Andes Andorre Angers Angleterre Angola Ankara Antarctica
Antarctique Antilles Aquitaine Arabia Arabie Arctic Arctique Ardennes Argentina Argentine Arizona Arkansas Armenia
Arménie Asia Asie Asien Athen Athènes Athens Atlantic Atlantique Aulnay Australia Australie Austria Autriche Auvergne
Azerbaïdjan Azerbaijan Bagdad Baghdad Bahamas Bahia Bahrain Bahreïn Bâle Balkans Baltic Baltique Bamako Bangkok
Bangladesh Barcelona Barcelone Basel Bastia Bavaria Bavière Bayern Beijing Beirut Belarus Belfast Belgien Belgique
Belgium Belgrade Benghazi Benin Bénin Berlin Bern Berne Besançon Beyrouth Biarritz Biélorussie Bienne Birmanie
Birmingham Bolivia Bolivie Bordeaux Bosnia Bosnie Boston Botswana Bourgogne Brasilien Brazil Brazzaville Brésil Brest
Bretagne Bretons Brexit Bristol Britain Brittany Brooklyn Brüssel Brussels Bruxelles Bucarest Bucharest Budapest
Bulgaria Bulgarie Burkina Burundi Caen Caire Cairo Calais California Californie Cambodge Cambodia Cambridge Cameroon
Cameroun Canada Canberra Cannes Caraïbes Cardiff Caribbean Carolina Casablanca Catalogne Catalonia Caucase Caucasus
Centrafrique Cévennes Chad Champagne Chicago Chile Chili China Chine Chypre Colombia Colombie Colorado Comores Congo
Copenhagen Copenhague Corée Cornwall Corse Corsica Crimea Crimée Croatia Croatie Cuba Cumbria Cyprus Dakar Dallas
Damas Damascus Danemark Danube Dauphiné Denmark Detroit Deutschland Devon Dijon Djibouti Donbass Donetsk Dordogne
Dorset Dubai Dubaï Dublin Dundee Düsseldorf Écosse Ecuador Édimbourg Edinburgh Egypt Égypte England Équateur Eritrea
Érythrée Espagne Essex Estonia Estonie Ethiopia Éthiopie Europa Europe Finland Finlande Florence Florida Floride
France Francfort Frankfurt Fribourg Gabon Gambia Gambie Gao Gaza Geneva Genève Genf Georgia Géorgie Germania Germany
Ghana Gibraltar Glasgow Grèce Greece Greenland Grenade Grenoble Groenland Guadeloupe Guatemala Guinea Guinée Guyana
Guyane Haiti Haïti Hambourg Hamburg Hamilton Hawaii Helsinki Himalaya Holland Hollande Homs Honduras Hongrie Houston
Hungary Iceland Idaho Illinois Inde India Indiana Indien Indonesia Indonésie Iowa Irak Iran Iraq Ireland Irlande Isère
Islande Israel Israël Istanbul Italia Italie Italien Italy Jakarta Jamaica Jamaïque Japan Japon Jerusalem Jérusalem
Johannesburg Jordanie Jura Kaboul Kabul Kansas Kazakhstan Kent Kentucky Kenya Kidal Kiev Kigali Kinshasa Korea Kosovo
Koweït Kuwait Kyiv Lagos Lancashire Languedoc Laos Latvia Lausanne Lebanon Leeds Leicester Lettonie Liban Liberia
Libya Libye Liège Lille Limoges Lisbon Lisbonne Lithuania Lituanie Liverpool Ljubljana Loire London Londres Lorraine
Louisiana Louisiane Lucerne Lugano Luxembourg Lyon Lyons Macédoine Macedonia Madagascar Madrid Maghreb Mailand Maine
Malaisie Malawi Malaysia Mali Malta Malte Manchester Manhattan Manila Manille Maroc Marseille Marseilles Martinique
Maryland Massachusetts Maurice Mauritania Mauritanie Mayotte Mecca Mecque Mediterranean Méditerranée Melbourne Metz
Mexico Mexique Miami Michigan Milan Minnesota Minsk Mississippi Missouri Moldavie Moldova Monaco Mongolia Mongolie
Montana Montenegro Monténégro Montpellier Montreal Montréal Morocco Moscou Moscow Moskau Mozambique Mulhouse Mumbai
München Munich Namibia Namibie Nancy Nantes Naples Napoli Nebraska Nepal Népal Neuchâtel Nevada Newcastle Nicaragua
Nice Niger Nigeria Nigéria Nîmes Norfolk Normandie Normandy Norvège Norway Nouméa Ohio Oklahoma Oman Ontario Oregon
Orléans Oslo Österreich Ottawa Ouagadougou Ouganda Ouzbékistan Oxford Pacific Pacifique Pakistan Palestine Panama
Papouasie Paraguay Paris Pau Pékin Pennsylvania Pérou Perpignan Perth Peru Philadelphia Philippines Picardie Plymouth
Poitiers Poland Polen Pologne Polynésie Portugal Prague Provence Pyrénées Qatar Quebec Québec Queensland Rabat Reims
Rennes Réunion Rhine Rhône Rio Rom Roma Romania Rome Rotterdam Rouen Roumanie Royaume-Uni Russia Russie Russland
Rwanda Sahara Sahel Salvador Sardaigne Sardinia Savoie Savoy Saxe Scandinavia Scandinavie Schweiz Scotland Seattle
Seine Senegal Sénégal Seoul Séoul Serbia Serbie Shanghai Sheffield Siberia Sibérie Sicile Sicily Singapore Singapour
Sion Slovakia Slovaquie Slovenia Slovénie Sofia Somalia Somalie Soudan Southampton Spain Spanien Stockholm Strasbourg
Stuttgart Sudan Suède Suffolk Suisse Surrey Sussex Svizzera Sweden Switzerland Sydney Syria Syrie Tadjikistan Taiwan
Taïwan Tanzania Tanzanie Tasmania Tchad Tchéquie Tchétchénie Téhéran Tehran Tennessee Tessin Texas Thailand Thaïlande
Tibet Ticino Togo Tokyo Tombouctou Torino Toronto Toulon Toulouse Tours Tripoli Tunis Tunisia Tunisie Turin Türkei
Turkey Turquie Uganda Ukraine Uruguay Utah Uzbekistan Valais Vancouver Varsovie Vatican Vaud Vendée Venezuela Venice
Venise Vermont Victoria Vienna Vienne Vietnam Virginia Wales Warsaw Washington Wellington Wien Winterthour Wisconsin
Wyoming Yemen Yémen York Yorkshire Yougoslavie Zagreb Zambia Zambie Zimbabwe Zurich Zürich
`;

const places = readWordList(PLACES);

export const isPlaceName = (word: string): boolean => places.has(word);
