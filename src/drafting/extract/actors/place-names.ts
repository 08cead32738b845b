/** Capitalized words that name places, in four languages: states, regions, large towns, and words of such names. */
const PLACES = `
Afghanistan Afrique Africa Afrika Albanie Albania Algérie Algeria Allemagne Germany Deutschland Germania Alpes Alps Alsace America Amérique Amerika Amsterdam Andes Andorre Angola Angleterre England Ankara
Antarctique Antarctica Antilles Aquitaine Arabie Arabia Arctique Arctic Ardennes Argentine Argentina Arménie Armenia Asie Asia Asien Athènes Athens Athen Atlantique Atlantic Australie Australia Autriche Austria
Österreich Auvergne Azerbaïdjan Azerbaijan Bagdad Baghdad Bahamas Bahreïn Bahrain Balkans Baltique Baltic Bamako Bangkok Bangladesh Barcelone Barcelona Bavière Bavaria Bayern Belfast Belgique Belgium Belgien Belgrade
Bénin Benin Berlin Berne Bern Beijing Bahia Beyrouth Beirut Biarritz Biélorussie Belarus Birmanie Birmingham Bolivie Bolivia Bordeaux Bosnie Bosnia Boston Botswana Bourgogne Brazzaville Brésil Brazil Brasilien
Bretagne Brittany Bristol Britain Bretons Brexit Brooklyn Bruxelles Brussels Brüssel Bucarest Bucharest Budapest Bulgarie Bulgaria Burkina Burundi Caire Cairo Calais Californie California Cambodge Cambodia Cambridge Cameroun
Cameroon Canada Canberra Caraïbes Caribbean Cardiff Carolina Casablanca Catalogne Catalonia Caucase Caucasus Centrafrique Cévennes Champagne Chicago Chile Chili Chine China Chypre Cyprus Colombie Colombia Colorado Comores
Congo Copenhagen Copenhague Corée Korea Cornwall Corse Corsica Croatie Croatia Cuba Dakar Dallas Damas Damascus Danemark Denmark Danube Dauphiné Detroit Djibouti Dordogne Dublin Dubaï Dubai Dundee Düsseldorf Écosse Edinburgh Édimbourg
Egypt Égypte Ägypten Équateur Ecuador Érythrée Eritrea Espagne Spain Spanien Estonie Estonia Éthiopie Ethiopia Europe Europa Finlande Finland Florence Floride Florida France Francfort Frankfurt Fribourg Gabon Gambie
Gambia Gaza Genève Geneva Genf Georgia Géorgie Ghana Gibraltar Glasgow Grèce Greece Grenade Grenoble Groenland Greenland Guadeloupe Guatemala Guinée Guinea Guyane Guyana Haïti Haiti Hambourg Hamburg Hamilton Hawaii
Helsinki Himalaya Hollande Holland Honduras Hongrie Hungary Houston Illinois Inde India Indien Indonésie Indonesia Irak Iraq Iran Ireland Irlande Iceland Islande Israël Israel Istanbul Italie Italy Italien Italia Jakarta Jamaïque
Jamaica Japon Japan Jérusalem Jerusalem Johannesburg Jordanie Kaboul Kabul Kazakhstan Kent Kenya Kiev Kyiv Kigali Kinshasa Kosovo Koweït Kuwait Lagos Languedoc Laos Lausanne Leeds Leicester Lettonie Latvia Liban Lebanon
Liberia Libye Libya Liège Lille Limoges Lisbonne Lisbon Lituanie Lithuania Liverpool Ljubljana Loire London Londres Lorraine Lucerne Lugano Luxembourg Lyon Lyons Macédoine Macedonia Madagascar Madrid Maghreb Malaisie Malaysia Malawi Mali Malte
Malta Manchester Manhattan Manille Manila Maroc Morocco Marseille Marseilles Martinique Massachusetts Maurice Mauritanie Mauritania Mayotte Mecque Mecca Méditerranée Mediterranean Melbourne Mexico Mexique Miami Michigan Milan Mailand Minnesota Minsk
Moldavie Moldova Monaco Mongolie Mongolia Monténégro Montenegro Montpellier Montréal Montreal Moscou Moscow Moskau Mozambique Mumbai Munich München Namibie Namibia Nancy Nantes Naples Napoli Népal Nepal Nevada Newcastle Nicaragua
Nice Niger Nigeria Nigéria Normandie Normandy Norvège Norway Nouméa Ohio Oman Ontario Oslo Ottawa Ouganda Uganda Oregon Ouagadougou Ouzbékistan Uzbekistan Oxford Pacifique Pacific Pakistan Palestine Panama Papouasie Paraguay Paris Pékin
Pennsylvania Pérou Peru Perth Philadelphia Philippines Picardie Plymouth Pologne Poland Polen Polynésie Portugal Prague Provence Pyrénées Qatar Québec Quebec Rabat Rennes Réunion Rhône Rhine Rio Roma Rome Rom Rotterdam Roumanie Romania
Royaume-Uni Russie Russia Russland Rwanda Sahara Sahel Salvador Sardaigne Sardinia Savoie Saxe Scandinavie Scandinavia Schweiz Scotland Seattle Seine Sénégal Senegal Séoul Seoul Serbie Serbia Shanghai Sheffield Sibérie Siberia Sicile Sicily
Singapour Singapore Slovaquie Slovakia Slovénie Slovenia Sofia Somalie Somalia Soudan Sudan Southampton Stockholm Strasbourg Stuttgart Suède Sweden Suisse Switzerland Svizzera Sydney Syrie Syria Tadjikistan Taïwan Taiwan Tanzanie Tanzania Tchad
Chad Tchéquie Tchétchénie Téhéran Tehran Tennessee Tessin Ticino Texas Thaïlande Thailand Tibet Togo Tokyo Toronto Toulon Toulouse Tripoli Tunis Tunisie Tunisia Turin Torino Turquie Turkey Türkei Ukraine Uruguay Utah Valais Vatican
Vancouver Vaud Vendée Venezuela Venise Venice Vermont Vienne Vienna Wien Vietnam Virginia Wales Warsaw Varsovie Washington Wellington Wyoming Yémen Yemen York Yorkshire Yougoslavie Zagreb Zambie Zambia Zimbabwe Zurich Zürich
Aulnay Ajaccio Bastia Cannes Caen Rouen Reims Dijon Angers Tours Nîmes Metz Brest Amiens Orléans Mulhouse Besançon Perpignan Poitiers Pau Neuchâtel Sion Bienne Winterthour Bâle Basel Jura Gao Tombouctou Kidal Alep Aleppo Homs Benghazi Donetsk
Crimée Crimea Donbass Isère Savoy Essex Sussex Surrey Norfolk Suffolk Devon Dorset Cumbria Lancashire Arizona Arkansas Alabama Alaska Idaho Indiana Iowa Kansas Kentucky Louisiana Louisiane Maine Maryland Mississippi Missouri Montana Nebraska Oklahoma Queensland Tasmania Victoria Wisconsin
`;

const places: ReadonlySet<string> = new Set(PLACES.trim().split(/\s+/));

export const isPlaceName = (word: string): boolean => places.has(word);
