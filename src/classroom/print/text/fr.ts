import { createPlural } from '../../../i18n/plural.ts';
import { credits } from '../../../question/text/fr.ts';

const pluralEnding = createPlural('fr');

export const catalogue = {
  missingItems: (n: number) =>
    n > 1
      ? `${n} questions de cette série manquent ou ont changé dans cette version du jeu\u00a0: on fait sans.`
      : 'Une question de cette série manque ou a changé dans cette version du jeu\u00a0: on fait sans.',
  print: {
    title: 'Imprimer',
    lead: 'Deux feuilles, les mêmes questions dans un autre ordre\u202f; un corrigé pour les deux. Pas de nom\u00a0: un numéro de place.',
    partsLegend: 'Quoi',
    parts: {
      A: 'Feuille A',
      B: 'Feuille B',
      key: 'Corrigé',
      cards: 'Cartes-réponses',
    },
    brief: 'Le texte',
    briefs: { without: 'Sans', with: 'Sur la feuille' },
    paper: 'Papier',
    papers: { a4: 'A4', letter: 'Letter' },
    size: 'Caractères',
    sizes: { normal: 'Ordinaires', large: 'Grands' },
    withName: 'Écrire le nom de la série sur les feuilles',
    noEvidenceNote: 'Sans le texte, la phrase qui prouve n’est pas demandée sur la feuille.',
    print: 'Imprimer',
    chooseSomething: 'Choisissez ce qui est à imprimer.',
    copiesNote:
      'Pour le nombre d’exemplaires, imprimez chaque feuille à part\u00a0: le navigateur le demande.',
    cardsNote: (seats: number) =>
      `Une carte par place, ${seats} en tout, deux par page. À imprimer une fois pour l’année, sur papier mat.`,
    preview: 'Aperçu',
    allAssignments: 'Toutes les séries',
  },
  sheet: {
    name: (sheet: string) => `Feuille ${sheet}`,
    seat: 'Place n°',
    /** A box for the mark. */
    outOf: (points: number) => `/\u202f${points}`,
    briefTitle: 'Le texte',
    number: (n: number) => `${n}.`,
    orderHint: 'Les lettres, du plus tôt au plus tard\u00a0:',
    matchHint: 'Une lettre par ligne.',
    date: { year: 'Année', month: 'mois', day: 'jour' },
    holderHint: 'Qui donne ce nombre\u202f? Coche une lettre.',
    evidenceNumber: 'La phrase qui prouve la réponse, n°',
    confidence: 'Je réponds\u00a0:',
    credits,
  },
  answerKey: {
    name: 'Corrigé',
    numbers: (a: number, b: number) => `A${a}\u00a0· B${b}`,
    strip: (sheet: string) => `Les réponses de la feuille ${sheet}`,
    legend: 'Le numéro sur la feuille A, puis sur la feuille B. Les lettres sont les mêmes.',
    sentence: (n: number) => `Phrase ${n}`,
    or: 'ou',
    anyProof: (proofs: string) => `Une de ces preuves suffit\u00a0: ${proofs}.`,
    nearestSentence: (n: number) => `Le texte ne le dit pas\u202f; phrase ${n}`,
  },
  answerCard: {
    label: (seat: number) => `Carte de la place ${seat}`,
    holdHint: (seat: number) =>
      `Place ${seat}. La lettre de ta réponse en haut, le carré vers l’enseignant\u202f; les doigts sur le bord blanc.`,
  },
  answerCards: {
    title: 'Cartes-réponses',
    lead: 'Chacun lève sa carte, sa lettre en haut. Balayez lentement la classe\u00a0: une lettre compte quand deux images s’accordent.',
    privacyNote:
      'Les images restent dans cette page, les lettres lues sur cet appareil\u00a0: rien n’est envoyé.',
    restored: 'Les réponses déjà lues sont encore là.',
    startOver: 'Tout recommencer',
    startOverQuestion: 'Effacer toutes les lettres lues, pour toutes les questions\u202f?',
    confirmStartOver: 'Tout effacer',
    cancelStartOver: 'Les garder',
    printCards: 'Imprimer les cartes',
    unsuitableItems: (n: number) =>
      `${n} question${pluralEnding(n)} de cette série ${n > 1 ? 'n’attendent' : 'n’attend'} pas de lettre\u00a0: non posée${pluralEnding(n)} avec les cartes.`,
    noSuitableItem:
      'Aucune question de cette série n’attend de lettre. Choisissez des questions à choix ou des affirmations.',
    progress: (at: number, all: number) => `Question ${at} sur ${all}`,
    readCards: 'Lire les cartes',
    readMore: 'Lire encore',
    opening: 'La caméra s’ouvre…',
    stopReading: 'Arrêter de lire',
    videoLabel: 'Ce que voit la caméra',
    blurredNote: 'L’image est voilée exprès\u00a0: on vise, personne ne voit les lettres.',
    choosePictures: 'Sans caméra\u00a0: choisir une ou plusieurs photos de la classe',
    picturesRead: (cards: number, pictures: number) =>
      cards === 0
        ? `Aucune carte de cette classe sur ${pictures} photo${pluralEnding(pictures)}. Reprenez-${pictures > 1 ? 'les' : 'la'} de plus près, de face et sans reflet.`
        : `${cards} carte${pluralEnding(cards)} vue${pluralEnding(cards)} sur ${pictures} photo${pluralEnding(pictures)}.`,
    addPicture: (seats: number) =>
      seats > 1
        ? `${seats} lettres viennent d’une seule photo\u00a0: elles comptent, une deuxième photo les confirme.`
        : 'Une lettre vient d’une seule photo\u00a0: elle compte, une deuxième photo la confirme.',
    seats: 'Les places',
    seatState: (seat: number, isRead: boolean) =>
      `Place ${seat}\u00a0: ${isRead ? 'lue' : 'pas lue'}`,
    readCount: (read: number, seats: number) =>
      `${read} place${pluralEnding(read)} lue${pluralEnding(read)} sur ${seats}.`,
    allRead: 'Toutes les places sont lues.',
    unsureSeats: (seats: string) =>
      `Une ancienne carte se lit de deux façons (place ${seats})\u00a0: montrez-la à côté d’une autre, ou réimprimez-la.`,
    showShares: 'Montrer les résultats',
    sharesTitle: (n: number) => `Les réponses de ${n} place${pluralEnding(n)}`,
    optionShare: (n: number, percent: string) => `${n} (${percent})`,
    invalidLetters: (n: number) =>
      `${n} carte${pluralEnding(n)} sur une lettre que cette question n’a pas`,
    correctAnswer: 'bonne réponse',
    showAnswer: 'Montrer la réponse',
    saveForReport: 'Garder ces réponses pour le rapport',
    savedSeats: (n: number) => `Réponses de ${n} place${pluralEnding(n)} gardées sur cet appareil.`,
    clashingSeats: (seats: string) =>
      `Plusieurs résultats pour une même place\u00a0: ${seats}. Rien n’est perdu\u00a0: choisissez dans «\u202fRécupérer les résultats\u202f».`,
    emptySeats: (seats: string) => `Aucune lettre à garder pour la place\u00a0: ${seats}.`,
    saveFailed: 'Cet appareil n’a pas pu les garder.',
    next: 'Question suivante',
    previous: 'Question précédente',
    restartItem: 'Recommencer cette question',
    restartQuestion: 'Effacer les lettres lues pour cette question\u202f?',
    confirmRestart: 'Effacer',
    allAssignments: 'Retour aux séries',
    refusals: {
      insecure:
        'Cette page n’est pas servie en https\u00a0: le navigateur n’y ouvre pas de caméra. Comptez les cartes à l’œil, dans Projeter.',
      none: 'Aucune caméra n’a été trouvée. Comptez les cartes à l’œil, dans Projeter.',
      refused:
        'La caméra a été refusée. Autorisez-la dans les réglages du site, puis réessayez\u202f; ou comptez les cartes à l’œil, dans Projeter.',
      busy: 'La caméra ne répond pas\u00a0: une autre application s’en sert peut-être. Fermez-la, puis réessayez.',
      failed: 'Le lecteur de cartes n’a pas pu être chargé. Vérifiez le réseau, puis réessayez.',
    },
  },
};

export type CardsText = typeof catalogue;
