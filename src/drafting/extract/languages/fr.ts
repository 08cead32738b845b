import type {
  ActorRules,
  DateRules,
  FigureRules,
  LanguageRules,
  ReportRules,
} from './language-rules.ts';

const dates: DateRules = {
  months: [
    'janvier|janv\\.?',
    'février|fevrier|f[ée]vr?\\.?',
    'mars',
    'avril|avr\\.?',
    'mai',
    'juin',
    'juillet|juil\\.?',
    'août|aout',
    'septembre|sept\\.?',
    'octobre|oct\\.?',
    'novembre|nov\\.?',
    'décembre|decembre|déc\\.?',
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  seasons: ['printemps', 'été', 'automne', 'hiver'],
  ordinals: ['premier|1er', 'deuxième|second|2e|2ème', 'troisième|3e|3ème', 'quatrième|4e|4ème'],
  past: 'derni(?:er|ère)|passée?|écoulée?',
  next: 'prochaine?',
  units: ['jours?', 'semaines?', 'mois', 'ans?|années?', 'décennies?'],
  beforeYear:
    "en|depuis|dès|d'ici(?: à| fin)?|jusqu'(?:en|à)|fin|début|courant|avant|après|pour|année|saison|exercice|entre|et|de|contre",
  future:
    "(?!verra|aurai)\\p{L}{2,}(?:ra|ront|rait|raient)|à compter d[eu](?= $)|jusqu'(?:au|en)(?= $)|(?<!avai(?:t|ent) [^,]*)dès|doit|doivent|devrait|devraient|prévue?s?|attendue?s?|va|vont|reprend|reprennent|commencent?|débutent?|s'ouvr(?:e|ent)|rouvr(?:e|ent)|attend|attendent|promet(?:tent)?(?= .* $)|prévoit|prévoient|espère|espèrent|compte|comptent|veut|veulent|souhaite|souhaitent|au plus tard|d'ici|appel\\p{L}+ à|manifester|rendez-vous|place (?:à|aux?)|prochaine?s?|(?:à partir de|jusqu'à|d'ici à?)(?= $)",
  pastVerbs:
    "(?:a|ont|avons|n'a|n'ont|est|sont|s'est|se sont|n'est|avait|avaient|était|étaient)(?: pas| aussi| déjà)? (?!annonc|fix|convoqu|invit|report|prév|appel|promis|demand)\\p{L}+(?:é|ée|és|ées|i|ie|is|u|ue|us|it|ert)|avait|avaient|était|étaient|(?!prév|attend|program|fix|report|convoq|organis|\\p{L}*née |\\p{L}*trée |arrivée )\\p{L}{3,}(?:é|i|u|t)e?s?(?= (?:en|le) $)",
  until: 'avant',
  justDone:
    '(?:a|ont|avait|avaient|est|sont|était|étaient|été)(?: \\p{L}+)? (?!prév|attend|program|fix|report|convoq|appel)\\p{L}+(?:é|ée|és|ées|i|ie|is|u|ue|us|it|ert)(?: (?:à|devant) la presse| ce)?',
  since: "depuis(?: le)?|(?<!(?:ne |n')(?:\\p{L}+ ){1,3})qu'en",
  feasts: {
    'Noël|jour de Noël': '12-25',
    '(?:la )?veille de Noël|réveillon de Noël': '12-24',
    "jour de l'[Aa]n|Nouvel [Aa]n": '01-01',
    'Saint-Sylvestre|réveillon du (?:Nouvel An|jour de l.an)': '12-31',
    Pâques: 'E0',
    'lundi de Pâques': 'E1',
    Ascension: 'E39',
    Pentecôte: 'E49',
    'lundi de Pentecôte': 'E50',
    Toussaint: '11-01',
    '14-Juillet': '07-14',
    '1er-Mai': '05-01',
  },
  infinitives: "(?:de|à|pour|d') ?\\p{L}+(?:er|ir|re|oir)",
  clock:
    "(?<=(?:appel|compos)\\p{L}+ le )\\d{2,4}|(?:\\d{1,2} ?h ?)?\\d{1,2}'\\d\\d(?:(?:''|″|”|\")\\d{0,2})?|0(?:\\d)?(?: \\d{2,3}){3,4}|entre \\d{1,2} ?(?:h|heures?) et \\d{1,2} ?(?:h|heures?)|(?:à|vers|dès|avant|après|jusqu'à|entre)(?: partir de)? (?:\\d{1,2}|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze) ?(?:h|heures?)(?! d(?:e |'))(?: ?[0-5]\\d)?(?: (?:gmt|locales?|du matin|du soir))?|(?:[01]?\\d|2[0-3]) ?h(?: ?[0-5]\\d)?|\\d{1,2}:[0-5]\\d",
  patterns: [
    [
      "(?<=(?:à|avant|après|depuis|dès|pour|jusqu'à|d'ici|le|la|l'|au|du) ?){feast}(?: {year})?",
      'feast',
    ],
    [
      '(?:du {weekday} |du |entre le ){day} (?:{month} )?(?:{year} )?(?:au|et le)(?: {weekday2})? {day2} {month2}(?: {year2})?',
      'dayRange',
    ],
    ['{day}(?: et | ?[-–/] ?){day2} {month}(?: {year})?', 'dayRange'],
    ['(?:{weekday} )?{day} {month},? {year}', 'day'],
    ['(?:{weekday} )?{day} {month}(?: (?:{past}|{next}))?', 'day'],
    ['{number}[./]{number2}[./]{shortYear}', 'numeric'],
    ['{weekday} {day}(?= au (?:soir|matin)|[,.)]|$| à | et )', 'dayOfMonth'],
    ['(?<=le ){day}(?= au (?:soir|matin)|,| à )', 'dayOfMonth'],
    ['(?<=le |du ){day} (?:{past}|{next}|courant)', 'dayOfMonth'],
    ['(?:de |entre ){month}(?: {year})? (?:à|et) {month2}(?: {year2})?', 'monthRange'],
    ['mi-{month}(?: {year})?', 'month'],
    ['(?:mi-|début |fin |courant )?{month} {year}', 'month'],
    [
      "(?<!une? (?:mois d(?:e |'))?)(?:début |fin |courant |(?:(?<=depuis le )|au )mois d(?:e |'))?{month}(?: (?:{past}|{next}))?",
      'month',
    ],
    ['{ordinal} semestre(?: (?:de )?{year})?', 'half'],
    ['{ordinal} trimestre(?: (?:de )?{year})?|trimestre (?:{past}|{next})', 'quarter'],
    ['années (?<decade>quatre-vingts?(?:-dix)?|soixante-dix)', 'decade'],
    ['années {decade}', 'decade'],
    ['{roman}(?:e|er|ème) siècle(?! av)', 'century'],
    ['(?:la )?nuit (?:de |du ){weekday} (?:à|au) {weekday2}', 'night'],
    ['(?:de|entre) {weekday} (?:à|et) {weekday2}', 'weekdayRange'],
    ['{season} {year}', 'season'],
    ['{season} (?:{past}|{next})', 'season'],
    [
      "(?:(?:cet|cette|ce|au|du|en) |(?:à |dès |de |(?<=avant ))l' ?)(?<season>printemps|été|automne|hiver)(?!-)",
      'season',
    ],
    ['avant-hier(?: soir| matin)?', 'dayBeforeYesterday'],
    ['après-demain', 'dayAfterTomorrow'],
    ['hier(?: soir| matin| après-midi)?', 'yesterday'],
    ['la nuit dernière', 'yesterday'],
    ['(?<!groupe[ «]+\\S+ )demain(?: soir| matin| après-midi)?', 'tomorrow'],
    ["aujourd'hui", 'today'],
    [
      '(?:\\d{1,2} (?:h|heures?)(?: ?[0-5]\\d)? )?(?:ce matin|ce soir|ce midi|cet après-midi|cette nuit)',
      'today',
    ],
    ['ce {weekday}(?: soir| matin| après-midi| midi)?', 'weekday'],
    [
      '(?<!(?<!\\p{L})(?:le|les|chaque|(?<!l.)un|tous les|du|au) ){weekday}(?: soir| matin| après-midi| midi)?(?: (?:{past}|{next}))?',
      'weekday',
    ],
    ['il y a(?: environ| près de| plus de| à peine)? (?:{count}|une?) {unit}', 'ago'],
    ['dans (?:{count}|une?) {unit}', 'ahead'],
    ['(?:la )?semaine (?:{past}|{next})', 'week'],
    ['cette semaine(?!-)|(?:début|fin|milieu) de (?:la )?semaine', 'week'],
    ['le week-end (?:{past}|{next})', 'weekend'],
    ['ce week-end', 'weekend'],
    ['le mois (?:{past}|{next})|ce mois-ci', 'thisMonth'],
    ["l'an(?:née)? (?:{past}|{next})|cette année(?!-)|(?<past2>dernier) exercice", 'thisYear'],
    ['(?:de |entre ){year} (?:à|et) {year2}', 'yearRange'],
    ['{year}[-–/]{shortYear2}', 'yearRange'],
    ['(?:mi-|début |fin |courant ){year}', 'year'],
    ["(?:d'ici )?(?:à )?(?:la |le )?(?:fin|début) (?:de l'|d')année", 'thisYear'],
    ["(?:d'ici )?(?:à )?(?:la |le )?(?:fin|début) (?:du|de ce) mois(?! d(?:e |'))", 'thisMonth'],
    ['{year}', 'year'],
    ['(?<=(?:en|depuis) )(?<shortYear>[4-9]\\d)(?= ?[,.;:»)]|$)', 'year'],
  ],
  anchored: [
    ['nuit du {day} au {day2}', 'dayRange'],
    ['(?:une?|{count}) (?<unit>ans?|années?|décennies?) (?:plus tôt|auparavant)', 'ago'],
    ['(?:une?|{count}) {unit} plus tard', 'ahead'],
    ["le lendemain(?: (?:matin|soir))?(?! d(?:e|u|es) | d')", 'tomorrow'],
    ["la veille(?: au soir)?(?! d(?:e|u|es) | d')", 'yesterday'],
    ['ce (?:jour|soir|matin)-là|cette nuit-là|le même jour', 'today'],
    ["l'année (?:(?<next>suivante)|(?<past>précédente|d'avant))", 'thisYear'],
  ],
};

const figures: FigureRules = {
  currencies: {
    $: 'dollars',
    '£': 'livres',
    '€': 'euros',
    '¥': 'yens',
    '₹': 'roupies',
    p: 'pence',
    c: 'cents',
  },
  decimalMark: ',',
  words: {
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    onze: 11,
    douze: 12,
    treize: 13,
    quatorze: 14,
    quinze: 15,
    seize: 16,
    vingt: 20,
    vingts: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    soixante: 60,
    septante: 70,
    huitante: 80,
    octante: 80,
    nonante: 90,
    cent: 100,
    cents: 100,
    mille: 1000,
    un: 1,
    une: 1,
  },
  joiner: 'et',
  collectives: {
    demi: 0.5,
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    soixantaine: 60,
    centaine: 100,
    millier: 1000,
    million: 1e6,
    milliard: 1e9,
  },
  scales: {
    millier: 1e3,
    milliers: 1e3,
    million: 1e6,
    millions: 1e6,
    mio: 1e6,
    milliard: 1e9,
    milliards: 1e9,
    mrd: 1e9,
    mds: 1e9,
    mia: 1e9,
    billion: 1e12,
    billions: 1e12,
    mille: 1e3,
  },
  half: 'et demie?',
  percent: '%|pour cent|pour-cent|points? de pourcentage|‰',
  beforeUnit: "de (?:ces|ses|leurs|nos|ces)|d'entre|de|d'",
  adjectives:
    'nouveaux nouvelles nouvel nouvelle autres autre premiers premières derniers dernières petits petites grands grandes jeunes gros grosses seuls seules anciens anciennes longs longues bons bonnes principaux principales différents différentes simples doubles prétendus présumés présumées',
  namedByNumber:
    'article articles départementale nationale numéro n° no nº page pages chapitre chaîne vol route ligne phase loi alinéa annexe zone niveau catégorie classe type tome acte saison épisode étage kilomètre titre section version groupe lot résolution décret autoroute top',
  powers: 'carrée?s?|cubes?',
  nounScales: 'milli(?:er|on|ard)s?|billions?|\\p{L}+aine',
  noUnits: 'trop quart demi possibles plus moins autre autres sur',
  anaphoric: 'ces des aux leurs ses nos vos mes',
  countedOnce: 'mort morte blessé blessée tué tuée disparu disparue victime million milliard',
};

const actors: ActorRules = {
  hasCapitalNouns: false,
  titles:
    'M MM Mme Mmes Mlle Dr Pr Me Mgr Monsieur Madame Mademoiselle Maître Docteur Professeur Sir Lord Lady Président Présidente Premier Ministre Roi Reine Prince Princesse Pape Général Colonel Capitaine Cdt Abbé Père Sœur Saint',
  femaleTitles: 'Mme Mmes Mlle Madame Mademoiselle Lady Présidente Reine Princesse Sœur',
  maleTitles: 'M Monsieur Sir Lord Président Roi Prince Pape Abbé Père Mgr',
  demonyms:
    'Français Allemand Anglais Britannique Écossais Gallois Irlandais Italien Espagnol Portugais Belge Néerlandais Suisse Suissesse Autrichien Luxembourgeois Suédois Norvégien Danois Finlandais Islandais Polonais Tchèque Slovaque Hongrois Roumain Bulgare Grec Grecque Turc Turque Russe Ukrainien Serbe Croate Slovène Américain Canadien Québécois Mexicain Brésilien Argentin Argentine Chilien Colombien Chinois Japonais Coréen Indien Pakistanais Australien Néo-Zélandais Égyptien Israélien Palestinien Syrien Libanais Irakien Iranien Tunisien Marocain Algérien Sénégalais Ivoirien Malien Camerounais Congolais Kényan Kényane Mozambicain Angolais Guinéen Nigérian Éthiopien Sud-Africain Européen Africain Parisien Lyonnais Marseillais Genevois Vaudois Valaisan Valaisanne Bernois Zurichois Breton Corse Basque Catalan Catalane',
  areDemonymsNouns: true,
  roleEndings: '(?<!ana|cata|dia|épi|mono|pro)logue|logiste|icien|icienne',
  roles:
    'abbé accordéoniste pianiste guitariste violoniste batteriste urgentiste humoriste essayiste activiste acteur adjoint administrateur adolescent agent agriculteur agronome ambassadeur analyste ancien animateur apiculteur architecte archevêque arbitre artisan artiste assassin astronaute astronome athlète auteur avocat bâtonnier banquier bénévole berger bourgmestre boulanger cadre camarade candidat capitaine cardinal chancelier chanteur chauffeur chef chercheur chimiste chirurgien cinéaste citoyen coach collaborateur collègue colonel comédien commandant commerçant commissaire compositeur concierge conducteur confrère conservateur conseiller consul copain coordinateur coordonnateur coprésident coureur créateur critique cuisinier cycliste danseur délégué député dessinateur dictateur diplomate directeur dirigeant docteur doyen économiste écrivain éditeur éducateur élève éleveur élu émissaire employé enfant enquêteur enseignant entraîneur entrepreneur envoyé époux étudiant finaliste gagnant gardien tenant tailleur maçon maréchal prévisionniste vétéran sprinteur ailier pilier riverain attaché copropriétaire général substitut attaquant buteur défenseur milieu vainqueur perdant libéral socialiste centriste communiste sélectionneur champion eurodéputé évêque expert exploitant fermier fils fondateur footballeur fonctionnaire frère garde gendarme géographe gérant gestionnaire gouverneur greffier guide habitant héritier historien homme imam infirmier ingénieur inspecteur instituteur intendant journaliste joueur juge juriste laboureur lauréat leader libraire lieutenant locataire magistrat maire maître manager meneur marin médecin médiateur membre metteur militant militaire ministre municipal navigateur négociateur notaire numéro océanographe officier opposant organisateur otage ouvrier pape parent participant passager pasteur patient patron PDG pêcheur peintre père philosophe photographe pilote plongeur poète policier pompier porte-parole postier préfet premier présentateur président président-directeur prêtre prévenu principal prince procureur producteur professeur propriétaire psychiatre rabbin rappeur rapporteur réalisateur recteur rédacteur régisseur représentant reporter résident responsable restaurateur retraité réfugié roi romancier salarié scénariste scientifique quinquagénaire sexagénaire septuagénaire trentenaire quadragénaire sculpteur secrétaire sénateur serveur soldat spécialiste sportif successeur suppléant suspect syndicaliste syndic témoin théologien thésard titulaire trésorier universitaire usager vendeur vétérinaire veuf vice-président viticulteur vigneron voisin volontaire chargé numismate garagiste éclusier batelier bibliothécaire accusé juré antiquaire menuisier plombier électricien charpentier boucher coiffeur paysan aide-soignant ambulancier secouriste pharmacien dentiste pédiatre gymnaste nageur skieur boxeur alpiniste skipper jockey avant-centre rescapé plaignant automobiliste motard piéton comptable consultant informaticien développeur collectionneur brigadier-chef adjudant sergent caporal amiral lieutenant-colonel curé échevin vice-premier ex-ministre',
  feminines:
    'teur:trice eur:euse eur:eure er:ère en:enne on:onne é:ée u:ue t:te d:de f:ve s:se ain:aine ol:ole',
  femaleRoles:
    'syndique ambassadrice artisane cheffe femme fille libérale mairesse maîtresse musicienne mère mécanicienne physicienne princesse préfète reine sœur technicienne voisine épouse',
  groups:
    'chiffres données statistiques académie actionnaires administration agence alliance ambassade armée assemblée assocation association associations autorité autorités banque branche bureau cabinet caisse canton centrale centre chaîne chambre chancellerie cercle clinique club coalition collectif collège comité commission communauté communes commune compagnie comté confédération conseil constructeur consortium coopérative coordination cour défense délégation département diplomatie direction rectorat jury verts écologistes droite employeur employeurs entourage entreprise équipe équipementier état-major étude évaluation exécutif exploitant fabricant famille familles fédération firme fondation force forces gauche gendarmerie géant gouvernement grévistes groupe guilde hôpital hebdomadaire industrie industriels institut institution intersyndicale journal junte justice laboratoire ligue livre magazine mairie majorité maison manifestants ministère mouvement municipalité multinationale musée observatoire observateurs office opérateur opposition ordre organe organisation organisations organisme parlement parquet parc parti partie parties partis pays personnel plate-forme police population port pouvoir préfecture présidence presse proches quotidien radio rapport rébellion rebelles recherche rédaction régie région république revue riverains secours service services site société sondage startup station syndicat syndicats télévision tribunal transporteur troupes université usine victimes village ville communiqué document enquête texte lettre source sources commissaire instruction',
  organisationWords:
    'Etat Etats Etats-Unis Ecole Eglise Bibliothèque Bourse Cité Constitution Convention Coupe Croix-Rouge École Église Élysée État États États-Unis Exposition Festival Forum Front Garde Gare Grand Grande Haut Haute Hautes Hauts Hôtel Île Îles Jeux Lac Lycée Matignon Monde Mont Mutuelle Nation Nations Nord Nouveau Nouvelle Opéra Palais Parc Place Plan Pont Prix Quai Rassemblement Réseau Révolution Rue Sénat Stade Sud Est Ouest Théâtre Tour Traité Union Unies Val Vallée Nationale National Européenne Européen Internationale Mondiale Mondial Fédéral Fédérale Générale Suprême Populaire Démocratique Socialiste Bank Group Company Times Post News Press Street Airport Airlines Motors Football United Agency Human Rights Watch International Air Canal Sciences Amnesty Greenpeace Noël Pâques Toussaint Nobel Food Chemical Toxicology Boko Haram Mer Océan Avenue Boulevard Square Château Cathédrale Basilique Notre-Dame Saint-Père Aéroport Zone Route Autoroute Ferme Moulin Col Pic Dent Forêt Chemins Transports Énergie Assurances Crédit Cinéma',
  determiners:
    "le la les l' un une des du au aux ce cet cette ces son sa ses leur leurs notre nos de d' plusieurs certains certaines quelques deux trois chaque toute tout tous toutes",
  adjectives:
    'même ancien ancienne futur future vice premier première célèbre jeune vieux vieille tout puissant puissante haut haute faux fausse deux trois quatre cinq six sept huit neuf dix onze douze nombreux nombreuses',
  possessives: 'son sa leur notre',
  rolesLikeVerbs: 'juge garde guide pilote critique patronne',
  genericRoles:
    'leader lauréat lauréate cinéaste réalisateur réalisatrice octogénaire gagnant gagnante vainqueur perdant finaliste champion championne prévenu prévenue accusé accusée suspect suspecte élu élue responsable dirigeant dirigeante magistrat magistrate intéressé chercheur chercheuse scientifique universitaire spécialiste expert experte militant militante syndicaliste homme femme auteur autrice élus politicien politicienne avocat avocate enseignant enseignante patron patronne médecin praticien artiste sportif sportive technicien technicienne étudiant étudiante joueur joueuse éleveur éleveuse agriculteur agricultrice habitant habitante retraité retraitée quinquagénaire sexagénaire trentenaire quadragénaire porte-parole',
  fullTitles: { Cdt: 'commandant' },
  portfolios:
    'État Etat Intérieur Extérieur Défense Armées Justice Santé Éducation Enseignement Recherche Économie Finances Budget Agriculture Pêche Culture Communication Travail Emploi Transports Environnement Écologie Énergie Logement Famille Sports Jeunesse Industrie Commerce Tourisme Intégration Immigration Étrangères Affaires Sociales Solidarités Numérique Ville République Assemblée Sénat Conseil Formation Police Parlement Chambre Région Confédération Fédération Commission Ligue Banque Union Association Département Parti Fondation Institut Agence Cour',
  placePrepositions: 'à en dans vers chez depuis jusqu',
  obliquePrepositions:
    "de d' du des dans en avec par pour contre à au aux chez sur sous sans entre envers dont selon parmi devant et",
  roleLinks:
    "de d' du des la le les l' à au aux en pour et général générale générales adjoint adjointe sortant sortante délégué déléguée exécutif exécutive national nationale régional régionale fédéral fédérale cantonal cantonale municipal municipale chargé chargée auprès sur par près sans",
  relatives: 'qui dont que',
  finiteVerbs:
    'a ont est sont avait avaient était étaient sera seront aura auront doit doivent peut peuvent va vont devrait devraient pourrait fait font veut a-t-il ne se',
  stressedMale: 'lui',
  stressedFemale: 'elle',
  malePronouns: "il|celui qui|celui-ci|ce dernier|l'intéressé",
  femalePronouns: "elle|celle qui|celle-ci|cette dernière|l'intéressée",
  pluralPronouns: 'ils|elles|ceux-ci|celles-ci|ces derniers',
};

const reports: ReportRules = {
  adjacentVerbs:
    "(?:a|avait|n'a|s'est|aurait)(?: \\p{L}+)? \\p{L}+(?:é|dit|u|i|is|ert)|dit|explique|affirme|estime|ajoute|précise|confie|raconte|déclare|souligne|rappelle|juge|regrette|dénonce",
  verbs: {
    announces:
      'annoncer indiquer préciser signaler révéler communiquer confirmer informer officialiser dévoiler',
    explains:
      'expliquer déclarer ajouter raconter confier témoigner montrer rapporter noter observer constater remarquer relever commenter chiffrer résumer détailler relater exposer argumenter lancer glisser lâcher ironiser rétorquer répliquer répéter soupirer tweeter compléter souligner reconnaître préciser analyser insister continuer enchaîner nuancer plaisanter temporiser exclamer souffler justifier rectifier',
    reads: 'estimer juger considérer penser trouver qualifier évaluer',
    assures: 'assurer affirmer jurer certifier marteler rassurer réaffirmer',
    demands: 'exiger réclamer revendiquer ordonner',
    asks: 'demander souhaiter espérer interroger inviter',
    refuses: 'refuser décliner écarter',
    proposes: 'proposer suggérer recommander préconiser conseiller prôner plaider',
    denies: 'nier réfuter contester',
    accuses: 'accuser pointer railler dénoncer reprocher fustiger critiquer condamner',
    mentions: 'évoquer mentionner parler',
    suspects: 'soupçonner suspecter',
    doubts: 'douter',
    regrets: 'regretter déplorer indigner alarmer inquiéter étonner désoler',
    warns: 'alerter redouter',
    welcomes: 'saluer féliciter',
    supports: 'approuver',
    opposes: 'opposer',
    promises: 'engager',
  },
  irregularVerbs: {
    explains:
      'établit établissent +établi dit disent disait disaient +dit +dits +dite +dites ~disant écrit écrivent écrivait +écrit ~écrivant répond répondent répondait +répondu ~répondant poursuit poursuivent poursuivait +poursuivi conclut concluent +conclu ~concluant admet admettent +admis ~admettant reconnaît reconnaissent +reconnu ~reconnaissant renchérit +renchéri rappelle rappellent rappelait +rappelé ~rappelant reprend souvient +souvenu',
    announces: '+savoir +valoir +part +état',
    reads: 'prévoit prévoient croit croient croyait +cru ~croyant',
    assures:
      'soutient soutiennent prétend prétendent +prétendu maintient +maintenu garantit +garanti promeut',
    demands: 'appelle appellent appelait +appelé ~appelant',
    refuses: 'rejette rejettent rejetait +rejeté ~rejetant exclut +exclu ~excluant',
    denies: 'dément démentent démentait +démenti ~démentant',
    supports: 'défend défendent défendait +défendu ~défendant +soutenu',
    promises: 'promet promettent promettait +promis ~promettant',
    warns:
      'avertit avertissent +averti ~avertissant prévient préviennent +prévenu ~prévenant craint craignent +craint ~craignant',
    welcomes: 'réjouit réjouissent +réjoui',
  },
  reflexiveVerbs:
    'opposer inquiéter étonner alarmer indigner désoler engager exclamer interroger féliciter',
  auxiliaries:
    "a|ont|avait|avaient|aurait|auraient|ayant|avoir|ai|avons|s'est|se sont|s'était|s'étaient|a fait|ont fait|avait fait|fait|font|faisait|faisaient",
  nounMarkers:
    "le|la|les|l'|une?|cette|cet|ce|ces|des|du|sa|son|leurs?|ses|d'|de|par|sans|sur|pour|aux?|chaque|toute|nouvelle",
  adverbs:
    'également aussi ensuite encore notamment pourtant cependant toutefois toujours déjà ainsi alors enfin récemment pour\\s(?:sa|leur)\\spart de\\s(?:son|leur)\\scôté quant\\sà\\s(?:lui|elle|eux) par\\sailleurs en\\srevanche à\\sson\\stour en\\seffet clairement simplement longuement vivement fermement publiquement depuis elle lui même plus tard donc certes bien',
  conjunction:
    "(?<!(?:ainsi|alors|tandis|plus|moins|même|bien|afin|avant|sans|autant|aussi) )(?:que|qu')",
  infinitive:
    "(?:ne (?:pas|rien|plus|jamais) |n')?(?:l'|s'|se )?(?!premier|dernier|janvier|février)\\p{L}{2,}(?:er|ir|re|oir)",
  subjunctive: '(?!)',
  hasIncises: true,
  quotingVerb:
    "(?:(?:s'est|se sont|s'était|(?:lui |leur )?(?:a|ont|avait|avaient))(?:-t)?(?<pronoun>-(?:il|elle|ils|elles))? (?!été)\\p{L}+(?:é|ée|és|ées|i|ie|is|u|ue|it)|(?:se |s'|lui )?(?!est|sont|a )\\p{L}{3,}(?:e|t|d|ent)(?<pronoun2>-(?:t-)?(?:il|elle|ils|elles))?)",
  sources:
    "[àa] (?:l'|les )?en croire|selon|d'après|de l'avis de|(?:a-t-on (?:appris|indiqué|précisé)|(?:apprend|indique-t|précise-t)-on) (?:auprès|à|chez|du côté|de(?= sources? ))|de(?= sources? )|aux yeux de|[àa] (?:s|leur)es? yeux",
  openingSources: 'pour(?! la \\p{L}+ fois)',
  inversion: '-(?:t-)?(?:il|elle|on|ils|elles)',
  negation: "n'|ne ",
  coordination: 'et|mais|puis|ou|avant de|tout en|en',
  directStances: [
    'demands',
    'refuses',
    'accuses',
    'welcomes',
    'regrets',
    'denies',
    'proposes',
    'opposes',
    'promises',
    'supports',
  ],
  circumstances:
    "à la presse|devant la presse|à l'antenne|au micro de \\S+|(?:à|au|aux|devant|auprès de|auprès du|dans|sur|lors|en|par|ce|hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \\d+)(?: [^,;:]{2,60}?)?",
};

export const frenchRules: LanguageRules = {
  language: 'fr',
  functionWords:
    'le la les un une des du de au aux et ou mais donc car ni que qui quoi dont où ce cet cette ces son sa ses leur leurs il elle ils elles on nous vous je se ne pas plus en dans sur sous par pour avec sans selon entre depuis après avant pendant lors est sont était étaient a ont avait avaient été sera seront y à comme contre vers devant chez afin dès alors quand lorsque si dit soit environ ainsi aussi puis très moins notamment',
  openers:
    'hier celui celle ceux celles aujourd demain cependant pourtant toutefois enfin ensuite autre autres interrogé interrogée joint jointe contacté contactée présent présente invité invitée âgé âgée né née ancien ancienne jamais toujours malgré face autour outre côté tout toute tous toutes certains certaines chaque aucun aucune plusieurs quelques trop peut-être bien vice première premier deuxième dernier janvier février mars avril mai juin juillet août septembre octobre novembre décembre vouloir devant derrière sauf via dénonçant saluant voilà voici rien personne merci oui non ici là cela ça durant faute grâce suite parmi quant quel quelle quels quelles pourquoi comment combien chacun trouvant accompagné entouré arrivé élu élue nommé nommée',
  abbreviations:
    'M MM Mme Mmes Mlle Dr Drs Pr Me Mgr Cdt Lt St Ste av bd art cf ex env hab no nos p pp tél vol vs janv févr avr juil sept oct nov déc éd chap al Cie Sté Jr',
  dates,
  figures,
  actors,
  reports,
};
