import { createPlural } from '../../i18n/plural.ts';
import { glossaryTitle, madeByHand } from '../../question/text/fr.ts';

const pluralEnding = createPlural('fr');

export const catalogue = {
  glossary: glossaryTitle,
  assignments: {
    exportAll: 'Exporter toutes les questions (Moodle, Kahoot…)',
    title: 'En classe (enseignants)',
    lead: 'Préparez une série de questions, partagez-la par un code, projetez-la ou imprimez-la. Sans compte, sans réseau, sans nom d’élève.',
    openAsPupil: 'Élève\u202f? Ouvrir la série reçue',
    newSet: '+ Nouvelle série',
    received: 'Série reçue',
    keepHanded: 'Garder cette série sur cet appareil',
    alreadyHere: 'Elle est déjà ici\u00a0: récupérer les résultats',
    savedTitle: 'Vos séries',
    keptOnDevice: 'Les séries restent sur cet appareil.',
    saveFailed: 'Cet appareil n’a pas pu garder la série. Elle se perdra avec cette page.',
    summary: (items: number, seats: number, date: string) =>
      `${items} question${pluralEnding(items)}, ${seats} élève${pluralEnding(seats)}, le ${date}`,
    actions: {
      share: 'Partager',
      present: 'Projeter',
      print: 'Imprimer',
      cards: 'Cartes-réponses',
      collect: 'Récupérer les résultats',
      report: 'Rapport',
      export: 'Exporter',
    },
    /** Stage of a set, by the number of seats with a result and of all seats. */
    stages: {
      prepared: () => 'Prête',
      given: (_: number, seats: number) => `En cours, 0 résultat reçu sur ${seats}`,
      receiving: (received: number, seats: number) =>
        `En cours, ${received} résultat${pluralEnding(received)} reçu${pluralEnding(received)} sur ${seats}`,
      finished: (received: number, seats: number) =>
        `Terminée, ${received} résultat${pluralEnding(received)} sur ${seats}`,
    },
    manage: 'Gérer',
    edit: 'Modifier',
    duplicate: 'Dupliquer',
    copyOf: (name: string) => `${name} (autre classe)`,
    end: 'Terminer',
    reopen: 'Rouvrir',
    erase: 'Effacer',
    eraseQuestion: (name: string, results: number) =>
      `Effacer «\u202f${name}\u202f» de cet appareil\u202f? ${results === 0 ? 'Aucun résultat n’a été reçu.' : results === 1 ? 'Son résultat sera perdu.' : `Ses ${results} résultats seront perdus.`}`,
    confirmErase: 'Effacer la série',
    cancelErase: 'La garder',
    erased: 'La série est effacée.',
    eraseFailed: 'La série n’a pas pu être effacée. Réessayez.',
    erasedElsewhere:
      'Cette série a été effacée de cet appareil, dans une autre fenêtre\u00a0: ses résultats ne se récupèrent plus ici.',
    /** Accessible name: the same action appears once for each set. */
    actionOn: (what: string, name: string) => `${what}\u00a0: ${name}`,
  },
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
  assignmentForm: {
    newTitle: 'Nouvelle série',
    editTitle: 'Modifier la série',
    name: 'Nom de la série',
    namePlaceholder: '3ᵉ\u00a0B, lundi',
    article: 'L’article\u00a0:',
    otherArticles: (n: number) =>
      n === 0
        ? 'Pas d’autre article ici.'
        : `${n} autre${pluralEnding(n)} article${pluralEnding(n)}`,
    listingArticles: 'La liste arrive…',
    onThisDevice: '(sur cet appareil)',
    ownArticle: 'Faire des questions sur votre article',
    moreArticles: 'Chercher dans les archives, ou ouvrir un dossier reçu',
    purpose: 'Pour',
    purposes: {
      devices: 'Leurs appareils',
      cards: 'Cartes et mains levées',
      paper: 'Papier',
    },
    options: 'Options\u00a0:',
    standing: {
      briefs: { closed: 'texte caché', open: 'texte visible' },
      evidence: 'phrase demandée',
      confidence: 'confiance demandée',
      orders: { same: 'même ordre', 'by-seat': 'ordre mêlé' },
      corrections: {
        'at-once': 'correction après chaque réponse',
        'at-the-end': 'correction à la fin',
        held: 'correction par mot de passe',
      },
      untimed: 'sans limite de temps',
      timed: (minutes: string) => `${minutes}\u00a0min`,
    },
    right: 'bonne réponse',
    swap: 'Une autre',
    moveUp: 'Monter',
    moveDown: 'Descendre',
    leaveOut: 'Retirer',
    onQuestion: (action: string, at: number) => `${action}\u00a0: question ${at}`,
    searchItems: 'Chercher une question',
    difficultyOf: { easy: 'facile', medium: 'moyenne', hard: 'difficile' },
    defaultName: (n: number) => `Série ${n}`,
    invalid:
      'Ces réglages ne donnent pas de série à partager. Vérifiez la langue et le temps en plus.',
    seats: 'Nombre d’élèves',
    classList: 'Noms\u00a0:',
    noNames: 'aucun, des numéros seulement',
    classListName: (name: string, n: number) => `${name}, ${n} élève${pluralEnding(n)}`,
    wholeNumber: (max: number) => `Un nombre entier, de 1 à ${max}.`,
    axes: 'Thème',
    types: 'Types de questions',
    typeNames: {
      choice: 'QCM',
      verdict: 'Vrai, faux, non dit',
      match: 'Associer',
      order: 'Remettre dans l’ordre',
      date: 'Date',
      number: 'Nombre',
      recall: 'Réponse écrite',
    },
    difficulty: 'Difficulté',
    difficulties: { any: 'Toutes', easy: 'Faciles', medium: 'Moyennes', hard: 'Difficiles' },
    length: 'Longueur',
    lengthUnits: { count: 'En questions', minutes: 'En minutes' },
    count: 'Combien de questions',
    minutes: 'Combien de minutes',
    pickForMe: 'Laisser le jeu choisir',
    pickAgain: 'Tirer d’autres questions',
    chosenSummary: (items: number, minutes: number) =>
      `${items} question${pluralEnding(items)} choisie${pluralEnding(items)}, environ ${minutes} minute${pluralEnding(minutes)}`,
    handPickedNote:
      'Vos questions restent. Thème, types et difficulté ne changent que la liste à cocher\u202f; «\u202fLaisser le jeu choisir\u202f» en tire d’autres.',
    nothingTicked: 'Rien de coché = tout est possible.',
    pickByHand: 'Ajouter ou choisir soi-même',
    listedCount: (n: number) => `${n} question${pluralEnding(n)} trouvée${pluralEnding(n)}`,
    tooMany: (most: number) => `Une série a au plus ${most} questions.`,
    chooseOneItem: 'Choisissez au moins une question.',
    brief: 'Le texte',
    briefs: { closed: 'Caché', open: 'Visible' },
    evidence: 'Demander la phrase qui prouve la réponse',
    confidence: 'Demander si l’on est sûr',
    order: 'L’ordre des questions',
    orders: { same: 'Le même pour tous', 'by-seat': 'Différent pour chaque élève' },
    correction: 'La correction',
    corrections: {
      'at-once': 'Après chaque réponse',
      'at-the-end': 'À la fin',
      held: 'Avec un mot de passe',
    },
    timer: 'Le temps',
    timers: { none: 'Sans limite', limited: 'Limité' },
    timeLimit: 'Minutes pour toute la série',
    extraTimeSeats: 'Places qui ont plus de temps',
    extraTimeSeatsHint: 'Leurs numéros\u00a0: 3, 12 ou 5-7.',
    extraTimeSeatsProblem: (seats: number) => `Les places de cette classe vont de 1 à ${seats}.`,
    extraTimeFactor: 'Combien de plus',
    extraTimeFactors: {
      '1.25': 'Un quart',
      '1.33': 'Un tiers',
      '1.5': 'La moitié',
      '2': 'Le double',
    },
    language: 'Langue du jeu et des questions',
    yes: 'Oui',
    no: 'Non',
    draftRestored: 'La série que vous aviez commencée est encore là.',
    startOver: 'Repartir d’une série vide',
    startOverQuestion: 'Effacer la série commencée\u202f?',
    confirmStartOver: 'Effacer',
    cancelStartOver: 'La garder',
    saveAndShare: 'Enregistrer et partager',
    saveFor: { cards: 'Enregistrer et ouvrir les cartes', paper: 'Enregistrer et imprimer' },
    saveChanges: 'Enregistrer les changements',
    staysTheSame: 'Le code déjà partagé reste valable.',
    becomesAnother: (results: number) =>
      `Ce changement fait une série nouvelle, avec un autre code. L’ancienne reste dans la liste${results === 0 ? '' : results === 1 ? ', avec son résultat' : `, avec ses ${results} résultats`}.`,
    cancel: 'Annuler',
  },
  shareAssignment: {
    title: 'Partager',
    lead: 'Les élèves visent ce code avec l’appareil photo, ou ouvrent le lien.',
    qrLabel: 'Le code de la série, à viser',
    enlarge: 'Montrer en grand',
    shrink: 'Réduire',
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    copyFailed: 'Le lien n’a pas pu être copié. Il est écrit plus bas.',
    share: 'Partager le lien',
    linkLabel: 'Le lien',
    loopback: 'Ce code ne mène nulle part sur un téléphone.',
    loopbackRemedy: (host: string) =>
      `«\u202f${host}\u202f» est l’adresse de cet ordinateur pour lui-même. Copiez le dossier du jeu sur un site web, celui de l’école par exemple, et partagez la série depuis là\u202f; ou projetez, imprimez, prenez les cartes\u00a0: tout cela marche d’ici.`,
    noTypedCode: {
      changed:
        'Questions changées à la main, ou comptées en minutes\u00a0: le code à taper n’existe que pour un tirage. Partagez le lien ou le code à viser.',
      stretched:
        'Du temps en plus pour certaines places\u00a0: le code à taper n’a pas la place de le dire. Partagez le lien ou le code à viser.',
    },
    typedCode: (address: string) =>
      `Sans caméra\u00a0: ouvrir ${address}, toucher «\u202fJ’ai reçu un code\u202f» et taper`,
    toMyPhone: 'Vers mon téléphone',
    toMyPhoneNote:
      'Visez ce code avec votre téléphone, pas avec ceux des élèves\u00a0: la série y arrive comme à son enseignant, pour récupérer les résultats ou lire les cartes.',
    dossierFirst:
      'D’abord, votre téléphone reçoit le dossier, par ses codes ou son fichier, plus haut.',
    toMyPhoneCode: 'Le code pour le téléphone de l’enseignant',
    offlineNote:
      'Qui a déjà ouvert le jeu dans cette langue joue aussi sans réseau\u00a0: le lien porte toute la série, et rien n’est envoyé.',
    unlockWord: 'Mot de passe de la correction',
    unlockWordNote:
      'Dites-le quand il est temps\u00a0: il ouvre la correction sur chaque appareil.',
    allAssignments: 'Toutes les séries',
    notFound: 'Cette série n’est pas sur cet appareil.',
  },
  openOnOtherPage: {
    otherDossier: 'Cette série porte sur un autre dossier, qui s’ouvre sur sa propre page.',
    otherLanguage: (language: string) => `Cette série est en ${language}.`,
    openPage: 'Ouvrir sa page',
  },
  deviceNotRead:
    'Le jeu n’a pas pu lire la mémoire de ce navigateur. Ce que vous cherchez y est peut-être.',
  dossierNotHere: {
    explanation: 'Cette série porte sur un dossier que cet appareil n’a pas encore.',
    remedy:
      'Demandez-le à qui vous a donné la série\u00a0: par les codes qui défilent, par un lien ou par un fichier. Rouvrez ensuite la série.',
    filmOrPaste: 'Filmer les codes ou coller le lien',
    openFile: 'Ouvrir un fichier reçu…',
  },
  takeAssignment: {
    title: 'Devoir',
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
    noTimeLimit: 'Sans limite de temps',
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
    /** In the line that sums the assignment up. */
    correctionTimes: {
      'at-once': 'correction après chaque réponse',
      'at-the-end': 'correction à la fin',
      held: 'correction quand l’enseignant le dit',
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
    skipItem: 'Passer',
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
      left === 1
        ? 'Une question est sans réponse, et les réponses ne changeront plus. Passer aux preuves\u202f?'
        : `${left} questions sont sans réponse, et les réponses ne changeront plus. Passer aux preuves\u202f?`,
    proofProgress: (n: number, of: number) => `Preuve ${n} sur ${of}`,
    handInProofsQuestion: (left: number) =>
      left === 1
        ? 'Il reste une preuve à chercher. Rendre quand même\u202f?'
        : `Il reste ${left} preuves à chercher. Rendre quand même\u202f?`,
    finished: 'a fini',
    timeIsUp: 'Le temps est écoulé. Ce que tu as répondu compte.',
    answeredCount: (n: number, all: number) => `${n} réponse${pluralEnding(n)} sur ${all}`,
    result: 'Ton résultat',
    resultNote: 'Montre ce code à l’enseignant, ou dis-lui le code court.',
    qrLabel: (seat: number) => `Le résultat de la place ${seat}, à montrer`,
    shortCode: 'Le code court',
    shareFile: 'Partager le fichier',
    fileName: (seat: number) => `resultat-place-${seat}`,
    correction: 'La correction',
    correctionHeld: 'La correction viendra quand l’enseignant le dira.',
    unlockWord: 'Mot de passe de la correction',
    unlock: 'Voir la correction',
    wrongUnlockWord: 'Ce n’est pas le bon mot.',
    score: (points: string, of: number) => `${points} sur ${of}`,
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
  present: {
    title: 'Projeter',
    progress: (at: number, all: number) => `${at}\u00a0/\u00a0${all}`,
    fullScreen: 'Plein écran',
    leaveFullScreen: 'Quitter le plein écran',
    openStory: 'Lire le texte',
    closeStory: 'Retour aux questions',
    storyProgress: (at: number, all: number) => `Le texte, ${at}\u00a0/\u00a0${all}`,
    advanceStory: 'Continuer',
    whoIsRight: 'Qui a raison\u202f?',
    classProofs: 'Les phrases de la classe',
    leave: 'Quitter',
    back: 'Revenir',
    advance: {
      asked: 'Montrer la réponse',
      answer: 'Montrer la phrase',
      evidence: 'Question suivante',
    },
    finish: 'Terminer',
    keyboardHint: 'Espace, flèches ou télécommande pour avancer.',
    handsHint:
      'A, B, C\u00a0: taper le nombre de mains levées\u202f; Entrée\u00a0: la lettre suivante.',
    handsKept: 'Mains comptées\u00a0: voir le rapport',
    turn: 'à vous de répondre',
    handsRefused:
      'Cet appareil n’a pas pu garder les mains comptées\u00a0: elles ne seront pas dans le rapport.',
    handsUnit: 'mains',
    handsWrong: (max: number) => `Un nombre entier, de 0 à ${max}.`,
    handsFor: (letter: string) => `Mains levées pour ${letter}`,
    handsForRow: (letter: string, row: string) => `Mains levées pour ${letter}\u00a0: ${row}`,
    answersUnit: 'réponses',
    answersShare: (answers: number, percent: string) =>
      `${answers} élève${pluralEnding(answers)}, ${percent}`,
    handsShare: (hands: number, percent: string) =>
      `${hands} main${pluralEnding(hands)}, ${percent}`,
    correctAnswer: 'bonne réponse',
    answerLabel: 'La réponse',
    orderCaption: 'Du plus tôt au plus tard',
    evidenceMap: {
      rightSentence: 'Bonne preuve\u00a0:',
      takenBy: (times: number, n: number) => `(prise par ${times} sur ${n})`,
      nothing: 'Rien ne le dit',
      skipped: 'Pas de phrase donnée',
      untouched: (n: number) =>
        n > 1 ? `${n} phrases que personne n’a prises` : 'Une phrase que personne n’a prise',
    },
    teams: 'Équipes',
    noTeams: 'Aucune',
    team: (n: number) => `Équipe ${n}`,
    points: (n: number) => `${n} point${pluralEnding(n)}`,
    addPoint: (n: number) => `Un point pour l’équipe ${n}`,
    removePoint: (n: number) => `Un point de moins pour l’équipe ${n}`,
    noMoreItems: 'C’était la dernière question.',
    restart: 'Revoir depuis le début',
  },
};

export type ClassroomText = typeof catalogue;
