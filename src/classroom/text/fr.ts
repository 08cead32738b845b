import { createPlural } from '../../i18n/plural.ts';
import { glossaryTitle, madeByHand } from '../../question/text/fr.ts';

const pluralEnding = createPlural('fr');

export const catalogue = {
  glossary: glossaryTitle,
  assignmentFrame: {
    backToClass: '← La classe',
    pagesOf: (name: string) => `Pages de «\u202f${name}\u202f»`,
    tabs: {
      share: 'Partager',
      present: 'Projeter',
      print: 'Imprimer',
      cards: 'Cartes',
      collect: 'Résultats',
      report: 'Rapport',
      export: 'Exporter',
    },
  },
  savedAssignment: {
    notFound: 'Cette série n’est pas sur cet appareil.',
    allAssignments: 'Toutes les séries',
    erasedElsewhere:
      'Cette série a été effacée de cet appareil, dans une autre fenêtre\u00a0: ses résultats ne se récupèrent plus ici.',
  },
  openOnOtherPage: {
    otherDossier: 'Cette série porte sur un autre dossier, qui s’ouvre sur sa propre page.',
    otherLanguage: (language: string) => `Cette série est en ${language}.`,
    openPage: 'Ouvrir sa page',
  },
  deviceNotRead:
    'Le jeu n’a pas pu lire la mémoire de ce navigateur. Ce qui est cherché y est peut-être.',
  dossierNotHere: {
    explanation: 'Cette série porte sur un dossier que cet appareil n’a pas encore.',
    remedy:
      'Le demander à qui a donné la série\u00a0: par les codes qui défilent, par un lien ou par un fichier. Puis rouvrir la série.',
    filmOrPaste: 'Filmer les codes ou coller le lien',
    openFile: 'Ouvrir un fichier reçu…',
  },
  takeAssignment: {
    title: 'Ta série',
    loadingLink: 'Le lien s’ouvre…',
    openTitle: 'Ouvrir une série ou un dossier',
    scanHint:
      'Vise le code que montre ton enseignant, même s’il défile, colle le lien, ou tape le code.',
    linkLabel: 'Le lien ou le code de la série',
    openLink: 'Ouvrir',
    problems: {
      missing: 'Colle d’abord le lien dans le champ.',
      damaged: 'Ce lien est incomplet ou abîmé. Vise le code encore une fois.',
      foreign:
        'Ce n’est pas le lien d’une série. Vise le code de ton enseignant, ou colle son lien en entier.',
      mistyped:
        'Un signe de ce code est faux, ou il en manque. Compare-le au tableau, signe par signe.',
      unknownDossier:
        'Ce code porte sur un article que ce site et cet appareil ne connaissent pas. Vérifie l’adresse du site et le réseau.',
      otherRelease:
        'Le jeu de cet appareil n’a pas les mêmes questions que ce code. Mets-le à jour, ou vise le code en image.',
      newer: 'Ce lien vient d’une version plus récente du jeu. Mets le jeu à jour, puis réessaie.',
    },
    contentsTitle: 'Au programme',
    itemCount: (n: number) => `${n} question${pluralEnding(n)}`,
    madeByHand: `(${madeByHand})`,
    briefs: { open: 'Le texte reste consultable', closed: 'Sans le texte' },
    noTimeLimit: 'sans limite de temps',
    timeLimit: (minutes: number) => `${minutes} minute${pluralEnding(minutes)} en tout`,
    extraTimeNote: 'Certaines places ont plus de temps',
    asksEvidence: 'Tu cherches la phrase qui prouve ta réponse',
    asksEvidenceLater: 'À la fin, tu cherches dans le texte la phrase qui prouve chaque réponse',
    asksConfidence: 'Tu dis si tu es sûr de ta réponse',
    orders: { same: 'Le même ordre pour tous', 'by-seat': 'Un ordre différent pour chaque élève' },
    corrections: {
      'at-once': 'La correction vient après chaque réponse',
      'at-the-end': 'La correction vient à la fin',
      held: 'La correction vient quand l’enseignant le dit',
    },
    changes: {
      yes: 'Tu peux changer tes réponses jusqu’à ce que tu rendes',
      untilProofs: 'Tu peux changer tes réponses jusqu’aux preuves',
      no: 'Une réponse donnée ne change plus',
    },
    missingItems: (n: number) =>
      `${n} question${pluralEnding(n)} de cette série ${n > 1 ? 'ne sont' : 'n’est'} pas dans la version du jeu de cet appareil\u00a0: on joue les autres.`,
    changedItems: (n: number) =>
      `${n} question${pluralEnding(n)} ${n > 1 ? 'ont' : 'a'} changé depuis que cette série a été faite\u00a0: on joue les autres.`,
    noItems:
      'Aucune question de cette série n’est dans la version du jeu de cet appareil. Mets le jeu à jour, puis réessaie.',
    privacyNote:
      'Pas de nom\u00a0: un numéro de place. Tes réponses restent sur cet appareil jusqu’à ce que tu montres ton résultat.',
    seatLabel: 'Ton numéro de place',
    seatHint: (seats: number) => `De 1 à ${seats}`,
    seatWrong: (seats: number) => `Une place de cette classe va de 1 à ${seats}.`,
    drawSeat: 'Tirer un numéro',
    drawnSeat: (seat: number) =>
      `Place ${seat}, tirée au sort. Dis-la à ton enseignant\u00a0: quelqu’un d’autre l’a peut-être.`,
    seatTaken: (seat: number) =>
      `La place ${seat} a déjà servi sur cet appareil. Si ce n’est pas la tienne, prends-en une autre.`,
    forTeacher: 'Pour l’enseignant',
    forTeacherNote:
      'Cet appareil récupérera les résultats de la classe, et montrera les réponses. Élève\u00a0: tape ton numéro plus haut.',
    keepAsTeacher: 'Je suis l’enseignant\u00a0: garder cette série',
    start: 'Commencer',
    attemptFound: (seat: number, done: number, all: number) =>
      `La place ${seat} a commencé cette série ici\u00a0: ${done} réponse${pluralEnding(done)} sur ${all}.`,
    resume: (seat: number) => `Reprendre à la place ${seat}`,
    running: (seat: number) => `La place ${seat} n’a pas fini sa série.`,
    backToRunning: (seat: number) => `Retourner à la série de la place ${seat}`,
    finishedAttemptFound: (seat: number, done: number, all: number) =>
      `La place ${seat} a fini cette série ici\u00a0: ${done} réponse${pluralEnding(done)} sur ${all}.`,
    seeResult: (seat: number) => `Voir le résultat de la place ${seat}`,
    takeOtherSeat: 'Prendre une autre place',
    otherSeatNote: 'Les réponses des autres places restent sur cet appareil.',
    correctedNote:
      'Cet appareil a déjà montré la correction de cette série\u00a0: ton résultat le dira à l’enseignant.',
    correctedBefore: {
      seat: 'Deuxième passage\u00a0: la correction avait déjà été vue à cette place.',
      others: 'Cet appareil avait déjà montré la correction à une autre place.',
    },
    notSaved: 'Cet appareil ne garde rien\u00a0: ne ferme pas cette page avant la fin.',
    seat: (seat: number) => `Place ${seat}`,
    timeLeft: (minutes: number) =>
      minutes < 1 ? 'Moins d’une minute' : `Encore ${minutes} minute${pluralEnding(minutes)}`,
    hideTime: 'Cacher le temps',
    showTime: 'Montrer le temps',
    skipItem: 'Plus tard',
    skipForGood: 'Passer, sans y revenir',
    keepAnswer: 'Garder ma réponse',
    standingAnswer: (what: string) => `Ta réponse\u00a0: ${what}. Tu peux encore la changer.`,
    openReview: 'Voir toutes mes réponses',
    review: 'Relis avant de rendre',
    reviewNote: 'Tu peux encore répondre, ou changer une réponse.',
    giveAnswer: 'Répondre',
    changeAnswer: 'Changer',
    /** Accessible name: the same button stands beside each question. */
    inItem: (action: string, n: number) => `${action}, question ${n}`,
    noAnswerYet: 'Pas encore de réponse',
    handIn: 'Rendre maintenant',
    handInQuestion: (left: number) =>
      left === 1
        ? 'Une question est sans réponse. Rendre quand même\u202f?'
        : `${left} questions sont sans réponse. Rendre quand même\u202f?`,
    goOn: 'Pas encore',
    changeSeat: (seat: number) => `Place ${seat}\u00a0: ce n’est pas la mienne`,
    rightSeat: 'Le bon numéro',
    answersStay: 'Tes réponses restent.',
    confirmChangeSeat: 'Prendre ce numéro',
    cancelChangeSeat: 'Annuler',
    skipEvidence: 'Je ne trouve pas',
    changesElsewhere: {
      answered:
        'Ta dernière réponse ne compte pas\u00a0: une autre fenêtre avait déjà répondu à la question.',
      erased:
        'Tes réponses à cette série ont été effacées de cet appareil, dans une autre fenêtre. Rien n’en reste.',
    },
    answerNoted: (what: string) => `Réponse enregistrée\u00a0: ${what}`,
    changeThisAnswer: 'Changer ma réponse',
    openProofs: (n: number) => (n === 1 ? 'Passer à la preuve' : `Passer aux ${n} preuves`),
    proofsNote:
      'Ensuite, tu cherches dans le texte la phrase qui prouve chaque réponse\u00a0: tes réponses ne changeront plus.',
    lockQuestion: (left: number) =>
      `${left === 1 ? 'Une question est' : `${left} questions sont`} sans réponse, et les réponses ne changeront plus. Passer aux preuves\u202f?`,
    proofProgress: (n: number, of: number) => `Preuve ${n} sur ${of}`,
    handInProofsQuestion: (left: number) =>
      `Il reste ${left} preuve${pluralEnding(left)} à chercher. Rendre quand même\u202f?`,
    finished: 'a fini',
    timeIsUp: 'Le temps est écoulé. Ce que tu as répondu compte.',
    answeredCount: (n: number, all: number) => `${n} réponse${pluralEnding(n)} sur ${all}`,
    result: 'Ton résultat',
    resultNote: 'Montre ce code à l’enseignant, ou dis-lui le code court.',
    qrLabel: (seat: number) => `Le résultat de la place ${seat}, à montrer`,
    shortCode: 'Le code court',
    shareFile: 'Partager le fichier',
    fileSaved: 'Fichier enregistré avec tes téléchargements\u00a0: donne-le à l’enseignant.',
    fileName: (seat: number) => `resultat-place-${seat}`,
    correction: 'La correction',
    correctionHeld: 'La correction viendra quand l’enseignant le dira.',
    unlockWord: 'Mot de passe de la correction',
    unlock: 'Voir la correction',
    wrongUnlockWord: 'Ce n’est pas le bon mot.',
    score: (points: string, of: number) => `Points\u00a0: ${points} sur ${of}`,
    noAnswer: 'Pas de réponse',
    yourProof: 'Ta preuve\u00a0:',
    yourConfidence: (level: string) => `Tu avais dit\u00a0: ${level}.`,
    keepAnswers: 'Garder ces faits dans ma Une',
    keepAnswersFailed: 'Cet appareil n’a pas pu garder tes réponses. Réessaie.',
    answersKept: 'Tes réponses sont dans ta Une\u00a0: les faits trouvés y sont imprimés.',
    openFrontPage: 'Voir ma Une',
    eraseResult: 'J’ai montré mon code\u00a0: effacer (appareil partagé)',
    eraseQuestion: 'Ton résultat a-t-il été lu\u202f? Il sera effacé de cet appareil.',
    confirmErase: 'Effacer',
    cancelErase: 'Garder',
  },
};

export type ClassroomText = typeof catalogue;
