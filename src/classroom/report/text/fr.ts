import { createPlural } from '../../../i18n/plural.ts';
import { evidenceMap } from '../../evidence-map/text/fr.ts';

const pluralEnding = createPlural('fr');

export const catalogue = {
  allAssignments: 'Toutes les séries',
  loading: 'Un instant…',
  missingItems: (n: number) =>
    n > 1
      ? `${n} questions de cette série ne sont plus dans cette version du jeu\u00a0: leurs réponses ne peuvent pas être lues.`
      : 'Une question de cette série n’est plus dans cette version du jeu\u00a0: ses réponses ne peuvent pas être lues.',
  collect: {
    title: 'Récupérer les résultats',
    lead: 'Rien ne quitte cet appareil.',
    collectedCount: (n: number, seats: number) =>
      `${n} résultat${pluralEnding(n)} reçu${pluralEnding(n)} sur ${seats}`,
    seats: 'Les places',
    here: 'reçue',
    short: 'reçue (code court)',
    absent: 'pas encore',
    clash: 'plusieurs résultats',
    legend: {
      here: 'code complet',
      short: 'code court\u00a0: sans les phrases de preuve ni la confiance',
      clash: 'plusieurs résultats\u00a0: à choisir',
      absent: 'pas encore reçue',
    },
    cameraTitle: 'Filmer',
    pasteTitle: 'Coller ou ouvrir',
    codesLabel: 'Codes à ajouter',
    codesHint:
      'Un code par ligne, long ou court\u202f; les espaces et les traits d’union ne comptent pas.',
    addCodes: 'Ajouter les codes',
    openFiles: 'Ouvrir des fichiers de résultats',
    news: {
      new: (seat: number) => `Place ${seat} reçue.`,
      known: (seat: number) => `Place ${seat}\u00a0: ce résultat était déjà là.`,
      fuller: (seat: number) => `Place ${seat}\u00a0: le code complet remplace le code court.`,
      refused: (seat: number) => `Place ${seat}\u00a0: ce résultat reste écarté.`,
      clash: (seat: number, count = 2) =>
        `${count > 2 ? count : 'Deux'} résultats reçus pour la place ${seat}. Choisissez sous les places.`,
      elsewhere: (seat: number, name: string) =>
        `Place ${seat}\u00a0: ce code est de «\u202f${name}\u202f», il y est rangé.`,
      outside: (seat: number) => `La place ${seat} n’est pas dans cette classe.`,
      other: (code: string) => `Ce code est celui d’une autre série\u00a0: ${code}`,
      damaged: (code: string) => `Code incomplet ou mal recopié\u00a0: ${code}. Faites-le relire.`,
      newer: (code: string) => `Ce code vient d’une version plus récente du jeu\u00a0: ${code}`,
      stranger: (code: string) => `Ce n’est pas un code de résultat\u00a0: ${code}`,
    },
    addedSummary: (fresh: number, known: number) =>
      `${fresh} nouveau${fresh > 1 ? 'x' : ''} résultat${pluralEnding(fresh)}, ${known} déjà là.`,
    newSeats: (seats: string, n: number) => `${n > 1 ? 'Places' : 'Place'} ${seats}.`,
    seatRange: (first: number, last: number) => `${first} à ${last}`,
    saveFailed:
      'Cet appareil n’a pas pu garder les résultats\u00a0: ne fermez pas cette page avant le rapport.',
    unreadableFile: (name: string) =>
      `Ce fichier ne contient pas de code lisible\u00a0: ${name}. Une photo se choisit plus haut, sous «\u202fFilmer\u202f».`,
    conflictTitle: (seat: number, count = 2) =>
      `${count > 2 ? count : 'Deux'} résultats pour la place ${seat}`,
    fromCards: (summary: string) => `${summary}, sur les cartes-réponses`,
    firstResult: (summary: string) => `Le premier\u00a0: ${summary}`,
    secondResult: (summary: string) => `Le second\u00a0: ${summary}`,
    resultSummary: (points: string, of: number, answered: number) =>
      `${points} sur ${of} (${answered} réponse${pluralEnding(answered)})`,
    firstKept: (seat: number) => `Place ${seat}\u00a0: le premier résultat est gardé.`,
    keepFirst: 'Garder le premier',
    takeSecond: 'Prendre le second',
    afterCorrection: (summary: string) => `${summary}, la correction déjà vue`,
    byShortCode: (summary: string) => `${summary}, par un code court`,
    otherSeat: 'Le second est d’une autre place',
    chooseSeat: 'Laquelle\u202f?',
    giveSeat: 'Donner cette place',
    refusedTitle: (n: number) => `Résultat${pluralEnding(n)} écarté${pluralEnding(n)} (${n})`,
    refusedNote: 'Si le même code revient, on ne vous demande plus rien.',
    refusedResult: (seat: number, summary: string) => `Place ${seat}\u00a0: ${summary}`,
    takeBack: 'Choisir de nouveau',
    takeBackSeat: (seat: number) => `Choisir de nouveau pour la place ${seat}`,
    removeTitle: 'Déplacer ou retirer un résultat',
    moveLabel: 'Il est d’une autre place',
    moved: (seat: number, to: number) =>
      `Le résultat de la place ${seat} est maintenant à la place ${to}.`,
    seatLabel: 'La place',
    remove: 'Retirer',
    removeQuestion: (seat: number, isFromCards: boolean) =>
      `Retirer le résultat de la place ${seat} de cet appareil\u202f? Pour le retrouver, il faudra relire ${isFromCards ? 'les cartes-réponses' : 'son code'}.`,
    cancelRemove: 'Le garder',
    removed: (seat: number) => `Le résultat de la place ${seat} est retiré.`,
    seeReport: 'Voir le rapport',
    honestyNote:
      'Un code dit ce que l’appareil de l’élève a enregistré. Une erreur de copie est détectée\u202f; une triche volontaire, non.',
  },
  classList: {
    title: 'Les noms des élèves',
    privacyNote:
      'Les noms restent sur cet appareil\u00a0: aucun lien, aucun code ne les emporte. Le fichier enregistré dans les Réglages les contient.',
    choose: 'Liste de cette classe',
    noList: 'Aucune\u00a0: seulement des numéros',
    listName: (name: string, n: number) => `${name} (${n})`,
    add: 'Ajouter une liste',
    change: 'Modifier la liste',
    nameLabel: 'Nom de la classe',
    unnamed: 'Ma classe',
    pupilsLabel: 'Les élèves',
    pupilsHint:
      'Un par ligne, tapés ou collés d’un tableur, dans l’ordre des places. Un numéro devant est gardé\u00a0: «\u202f12 Dupont Léa\u202f».',
    count: (n: number, seat: number, name: string) =>
      `${n} élève${pluralEnding(n)}. Le dernier\u00a0: place ${seat}, ${name}.`,
    moved: (names: string) => `Numéro déjà pris, ou hors de 1 à 60, donc changé\u00a0: ${names}.`,
    leftOver: (n: number) =>
      n > 1 ? `${n} noms de trop\u00a0: 60 au plus.` : 'Un nom de trop\u00a0: 60 au plus.',
    beyond: (n: number, seats: number) =>
      n > 1
        ? `${n} élèves ont une place au-delà de ${seats}, que cette série n’a pas.`
        : `Un élève a une place au-delà de ${seats}, que cette série n’a pas.`,
    save: 'Garder la liste',
    saved: (name: string) => `La liste «\u202f${name}\u202f» est gardée.`,
    merged: ' Un autre onglet l’a changée aussi\u00a0: relisez-la.',
    saveFailed: 'Cet appareil n’a pas pu garder la liste.',
    seatsTitle: (name: string) => `${name}\u00a0: les places`,
    print: 'Imprimer les places',
    erase: 'Effacer la liste',
    eraseQuestion: (name: string) =>
      `Effacer la liste «\u202f${name}\u202f» de cet appareil\u202f? Les résultats restent, sous leurs numéros.`,
    confirmErase: 'Effacer',
    cancelErase: 'La garder',
    erased: (name: string) => `La liste «\u202f${name}\u202f» est effacée.`,
  },
  report: {
    title: 'Rapport',
    lead: (n: number, seats: number, date: string) =>
      `${n} résultat${pluralEnding(n)} sur ${seats}, le ${date}`,
    noResults: 'Aucun résultat n’a encore été reçu.',
    collect: 'Récupérer les résultats',
    missingSeats: (seats: string) => `Sans résultat\u00a0: ${seats}`,
    conflicts: (seats: string) =>
      `Plusieurs résultats pour une même place\u00a0: ${seats}. Le premier compte, jusqu’à ce que vous choisissiez, dans «\u202fRécupérer les résultats\u202f».`,
    corrected: {
      seat: (seats: string) =>
        `Deuxième passage, la correction déjà vue à la même place\u00a0: ${seats}.`,
      others: (seats: string) =>
        `Fait sur un appareil qui avait déjà montré la correction à une autre place\u00a0: ${seats}.`,
    },
    shortCodes: (seats: string) =>
      `Reçu par un code court\u00a0: ${seats}. Il dit les points de chaque question, mais pas toujours la réponse, ni la phrase ni la confiance.`,
    classScore: (percent: string, n: number) =>
      `${percent} des points, sur ${n} élève${pluralEnding(n)}`,
    table: 'Places et questions',
    tableNote:
      'Coche\u00a0: juste. Demi-disque\u00a0: juste en partie. Croix\u00a0: raté. Tiret\u00a0: sans réponse, ou «\u202fje ne sais pas\u202f». Vide\u00a0: pas posée. Les notes sont arrondies au demi-point\u202f; celle de la classe vient de tous ses points, sans arrondi.',
    seat: 'Place',
    points: 'Points',
    markOutOf: (max: number) => `/\u202f${max}`,
    average: 'Classe (%)',
    sortBy: 'Ranger par',
    sortOrders: { seat: 'place', points: 'points', name: 'nom' },
    maxLabel: 'Noter sur',
    ownMax: 'autre',
    ownMaxLabel: 'Points du barème, de 1 à 100',
    changeRefused: 'Cet appareil n’a pas pu garder ce changement.',
    actions: 'Que faire de ce rapport',
    otherFormats: 'Autres fichiers',
    slipsLink: 'Feuilles à rendre',
    seatPage: {
      title: (seat: number) => `Place ${seat}`,
      mark: (mark: string, max: number) => `${mark} sur ${max}`,
      points: (points: string, of: number) =>
        `${points} point${pluralEnding(Number.parseFloat(points))} sur ${of}`,
      evidence: (points: string, of: number) => `preuves\u00a0: ${points} sur ${of}`,
      noResult: 'Aucun résultat reçu pour cette place.',
      back: 'Tout le rapport',
      others: 'Autres places',
      previous: (seat: number) => `← Place ${seat}`,
      next: (seat: number) => `Place ${seat} →`,
      print: 'Imprimer cette feuille',
      printAll: 'Imprimer les feuilles',
      slipsTitle: 'Feuilles à rendre',
      slipsNote: 'Plusieurs par page, une par élève dont le résultat est là.',
      given: 'Réponse\u00a0:',
      notInCode: 'La réponse n’est pas dans son code court.',
      trap: (slip: string) => `Piège\u00a0: ${slip}`,
      sureness: (level: string) => `Confiance\u00a0: ${level}`,
      proof: 'Preuve\u00a0:',
      quote: (sentence: string) => `«\u202f${sentence}\u202f»`,
      nothing: 'rien ne le dit',
      noProof: 'pas de phrase donnée',
      written: 'C’est écrit\u00a0:',
    },
    question: (n: number) => `Question ${n}`,
    scoreLabels: {
      right: 'juste',
      partial: (percent: string) => `en partie, ${percent}`,
      wrong: 'raté',
    },
    noAnswer: 'sans réponse',
    unasked: 'pas posée',
    fewAnswersNote: 'Peu de réponses\u00a0: ces parts peuvent tenir du hasard.',
    itemsTitle: 'Question par question',
    itemGone: 'Cette question n’est plus dans cette version du jeu.',
    correctCount: (points: number, n: number, percent: string) =>
      `${points} juste${pluralEnding(points)} sur ${n} (${percent})`,
    nobodyAnswered: 'Personne n’a répondu.',
    meanScore: (percent: string, n: number) => `${percent} des points (n\u00a0=\u00a0${n})`,
    blankCount: (n: number) => `${n} sans réponse`,
    untoldCount: (n: number) =>
      `${n} code${pluralEnding(n)} court${pluralEnding(n)} ne ${n > 1 ? 'disent' : 'dit'} pas la réponse`,
    discrimination: (r: string, n: number) => `Discrimination ${r} (n\u00a0=\u00a0${n})`,
    discriminationVerdicts: {
      separates: 'Bonne question\u00a0: réussie par ceux qui réussissent le reste.',
      reversed: 'Ratée par ceux qui réussissent le reste\u00a0: relisez la question.',
    },
    discriminationNote: (n: number) =>
      `La discrimination compare chaque question aux autres, de −1 à 1\u202f; elle n’est donnée qu’à partir de ${n} réponses, et jugée seulement si le hasard ne suffit pas à l’expliquer (99\u00a0%).`,
    countOf: (times: number, n: number, percent: string) => `${times} sur ${n} (${percent})`,
    commonWrongAnswers: (isRanked: boolean) =>
      `Réponses fausses${isRanked ? ' les plus fréquentes' : ''}`,
    correctAnswer: 'bonne réponse',
    rightAnswer: 'Bonne réponse\u00a0:',
    /** Its right column follows. */
    rowOf: (row: string) => `${row}\u00a0:`,
    notAsked: 'Posée à personne\u00a0: elle ne compte pas.',
    unaskedItems: (numbers: string, n: number) =>
      n > 1
        ? `Les questions ${numbers} n’ont été posées à personne\u00a0: elles ne comptent pas.`
        : `La question ${numbers} n’a été posée à personne\u00a0: elle ne compte pas.`,
    hands: {
      summary: (percent: string, n: number) =>
        `Mains levées, ${n > 1 ? `à ${n} questions` : 'à une question'}\u00a0: ${percent} de bonnes réponses${n > 1 ? ' en moyenne' : ''}. Elles n’entrent dans aucune note.`,
      right: (percent: string, n: number) =>
        `À main levée\u00a0: ${percent} de bonnes réponses (${n} main${pluralEnding(n)})`,
      countOf: (times: number, n: number, percent: string) =>
        `${times} main${pluralEnding(times)} sur ${n} (${percent})`,
      column: (column: string, times: number) => `${column}\u00a0: ${times}`,
      erase: 'Effacer les mains comptées',
      eraseQuestion: 'Effacer ces comptes\u202f?',
      confirmErase: 'Effacer',
      cancelErase: 'Les garder',
    },
    slips: 'Les pièges',
    slipsNote: 'Chaque élève compte une fois, parmi ceux qui ont rencontré le piège.',
    noSlips: 'Personne n’est tombé dans un piège.',
    slipCount: (points: number, n: number, what: string) =>
      `${points} élève${pluralEnding(points)} sur ${n}\u00a0: ${what}`,
    axes: 'Qui, quand, quoi',
    axisScore: (percent: string, n: number, asked: number) =>
      `${percent} des points, ${n} réponse${pluralEnding(n)} donnée${pluralEnding(n)} sur ${asked}`,
    noAnswers: 'aucune réponse',
    evidence: 'Preuves',
    evidencePoints: (points: string, n: number) => `${points}\u202f/\u202f${n}`,
    evidenceFound: (percent: string, n: number) =>
      `${percent} des preuves ont été trouvées (n\u00a0=\u00a0${n})`,
    evidenceNote: 'Hors barème\u00a0: n’entre pas dans les points.',
    evidenceMap: {
      title: 'La carte des preuves',
      note: 'La phrase que chaque élève a prise pour preuve. Coche\u00a0: ce qui prouve la réponse.',
      question: 'Question',
      ...evidenceMap,
    },
    calibration: 'Confiance',
    confidenceLevels: {
      guess: 'Au hasard',
      'fairly-sure': 'Plutôt sûr',
      certain: 'Sûr et certain',
    },
    confidenceColumn: 'Je réponds',
    correctColumn: 'Juste',
    print: 'Imprimer',
    saveCsv: (separator: string) => `Enregistrer en CSV (${separator})`,
    csvNote:
      'Le premier s’ouvre dans les tableurs réglés en français, le second dans ceux réglés en anglais. L’apostrophe devant une réponse (’3/4) l’empêche de devenir une date ou un calcul.',
    saveJson: 'Enregistrer en JSON',
    replayMissed: (n: number) =>
      `Rejouer ce que la classe a manqué (${n} question${pluralEnding(n)})`,
    replayNote:
      'Une nouvelle série, sur les mêmes faits, sous une autre forme quand il y en a une.',
    nothingMissed:
      'La classe n’a rien manqué\u00a0: chaque question a au moins 70\u00a0% de ses points.',
    replayName: (name: string) => `${name} (reprise)`,
    saveFailed: 'Cet appareil n’a pas pu garder la nouvelle série.',
    fileName: 'rapport',
    /** At the end of the file's name, for the other dialect. */
    separators: { ';': 'points-virgules', ',': 'virgules' },
    columns: {
      seat: 'Place',
      name: 'Nom',
      mark: (max: number) => `Note sur ${max}`,
      points: 'Points',
      of: 'Sur',
      score: (n: number) => `Q${n} points`,
      answer: (n: number, prompt: string) => `Q${n} réponse\u00a0: ${prompt}`,
      evidence: (n: number) => `Q${n} preuve`,
      confidence: (n: number) => `Q${n} confiance`,
    },
  },
};

export type ReportText = typeof catalogue;
