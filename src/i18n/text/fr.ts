/** The French catalogue: the source. No-break spaces are written out, for they cannot be seen. */
export const catalogue = {
  /** How numbers and dates are written. */
  locale: 'fr',
  /** What is said of a date that the article leaves open on one side, or whose year it does not give. */
  dates: {
    by: (date: string) => `${date} au plus tard`,
    since: (date: string, isDay: boolean) => `depuis ${isDay ? 'le ' : ''}${date}`,
    inferred: 'année déduite',
  },
  name: 'Qui Quand Quoi',
  description:
    'Un quiz d’actualité qui apprend un article\u00a0: qui parle, quand, et qui défend quoi. Sans compte, sans réseau.',
  /** The name of a dossier's page, and of the page while another screen than la Une is shown. */
  dossierTitle: (title: string) => `Qui Quand Quoi\u00a0: ${title}`,
  screenTitle: (screen: string) => `${screen} – Qui Quand Quoi`,
  nav: { label: 'Rubriques', une: 'La Une', lire: 'Lire', partie: 'Jouer', reglages: 'Réglages' },
  skipToContent: 'Aller au contenu',
  /** All that a page in another site's frame shows. */
  openInOwnTab: 'Ouvrir le jeu dans son propre onglet',
  axes: { actors: 'Qui', dates: 'Quand', positions: 'Quoi' },
  source: (publisher: string) => `d’après ${publisher}`,
  accordingTo: (date: string) => `Selon l’article du ${date}`,
  frontPage: {
    /** What the outlines are, for who sees them for the first time. */
    inkHint:
      'Répondez sur un fait\u00a0: il s’imprime ici. Oubliez-\u2060le\u00a0: son encre pâlit.',
    panels: {
      actors: (met: number, all: number) =>
        `${met} acteur${met > 1 ? 's imprimés' : ' imprimé'} sur ${all}`,
      dates: (met: number, all: number) =>
        `${met} date${met > 1 ? 's imprimées' : ' imprimée'} sur ${all}`,
      positions: (met: number, all: number) =>
        `${met} position${met > 1 ? 's imprimées' : ' imprimée'} sur ${all}`,
    },
    resume: (done: number, all: number) => `Reprendre la partie (${done}/${all})`,
    play: 'Jouer dix questions',
    read: 'Lire le récit',
    choose: 'Choisir sa partie',
    showAll: 'Tout voir',
    archives: (n: number) => `Tous les dossiers (${n})`,
  },
  archives: {
    title: 'Archives',
    search: 'Chercher un dossier',
    hint: 'Un titre, un média, une date ou un nom',
    resultCount: (n: number) =>
      n === 0 ? 'Aucun dossier trouvé.' : `${n} dossier${n > 1 ? 's' : ''}`,
    loadFailed: 'Les archives n’ont pas pu être chargées. Vérifiez le réseau, puis réessayez.',
    showMore: 'En montrer plus',
    note: 'Un dossier ouvert une fois se rejoue sans réseau.',
  },
  reader: {
    title: 'Le récit',
    intro: (publisher: string, date: string) =>
      `L’article de ${publisher} du ${date}, raconté avec nos mots, phrase par phrase.`,
    versions: 'Version',
    fullVersion: 'Entière',
    easyVersion: 'Facile',
    glossary: 'Les mots difficiles',
    epilogue: 'Et après\u202f?',
    epilogueNote: 'Au-delà de l’article, et jamais demandé dans le jeu.',
    originalArticle: 'L’article d’origine',
    play: 'Jouer dix questions',
  },
  via: {
    said: 'propos cités',
    written: 'par écrit',
    reported: 'propos rapportés',
    analysis: 'analyse de l’article',
  },
  /** After a holder's name: one holder, several. */
  stances: {
    demands: ['exige', 'exigent'],
    refuses: ['refuse', 'refusent'],
    proposes: ['propose', 'proposent'],
    denies: ['dément', 'démentent'],
    accuses: ['accuse', 'accusent'],
    reads: ['estime', 'estiment'],
    announces: ['annonce', 'annoncent'],
    assures: ['assure', 'assurent'],
    mentions: ['évoque', 'évoquent'],
    suspects: ['soupçonne', 'soupçonnent'],
  },
  slips: {
    'actor-swap': 'un acteur pour un autre',
    'date-shift': 'une date décalée',
    'negation-flip': 'une négation renversée',
    'stronger-verb': 'un verbe plus fort que le texte',
    'over-generalisation': 'une généralisation',
    'not-in-article': 'absent de l’article',
  },
  fact: {
    title: 'Un fait',
    inkPercent: (percent: string) => `encre ${percent}`,
    inkLabel: 'Encre',
    timesAnswered: (n: number) => (n === 1 ? 'Répondu une fois' : `Répondu ${n} fois`),
    dueOn: (date: string) => `À revoir le ${date}`,
    dueNow: 'À revoir maintenant',
    evidenceScore: (points: string, of: number) => `Preuves\u00a0: ${points} sur ${of}`,
    neverMet: 'Pas encore rencontré.',
    notInDossier: 'Ce fait n’est pas dans ce dossier.',
    play: 'Jouer ce fait',
    back: 'Retour à la Une',
  },
  memoryChart: {
    title: 'Votre mémoire',
    retainedToday: (n: number) => `${n} fait${n > 1 ? 's tenus' : ' tenu'} aujourd’hui`,
    retainedByDay: 'Faits tenus, jour après jour',
    dueByDay: 'Révisions à venir',
    day: 'Jour',
    facts: 'Faits',
    asTable: 'En tableau',
  },
  chooseRound: {
    title: 'Choisir sa partie',
    axesLegend: 'Sur quoi',
    allAxes: 'Tout',
    factsLegend: 'Quels faits',
    allFacts: 'Tous',
    dueFacts: (n: number) => `À revoir (${n})`,
    missedFacts: 'Ratés',
    briefLegend: 'Le récit',
    briefClosed: 'Fermé',
    briefOpen: 'Sous les yeux',
    modeLegend: 'Comment',
    tenQuestions: 'Dix questions',
    beforeAndAfterReading: 'Trois, lire, et les mêmes faits',
    start: 'Commencer',
    noSuchFact: 'Aucun fait de ce genre pour l’instant.',
  },
  dailyRound: {
    title: 'La dépêche du jour',
    lead: (date: string) => `Cinq questions, les mêmes pour tout le monde le ${date}.`,
    play: 'Jouer la dépêche',
    doneToday: 'Dépêche du jour terminée.',
    startStreak: 'Compter mes jours d’affilée',
    stopStreak: 'Ne plus compter',
    streak: (days: number, best: number) =>
      `${days} jour${days > 1 ? 's' : ''} d’affilée (record\u00a0: ${best})`,
    freezesLeft: (n: number): string =>
      n > 0 ? 'Un jour manqué sera pardonné.' : 'Aucun jour de réserve.',
    share: 'Partager le résultat',
    copied: 'Copié.',
  },
  share: {
    line: (title: string, date: string, score: string) =>
      `${title}, dépêche du ${date}\u00a0: ${score}`,
    score: (points: string, of: number) => `${points} sur ${of}`,
    evidence: (score: string) => `preuves ${score}`,
  },
  readAndReplay: {
    readThenReplay: 'Lire, puis rejouer ces faits',
    replayFacts: 'Rejouer les mêmes faits',
    compareScores: (before: string, after: string) =>
      `Avant la lecture\u00a0: ${before}. Après\u00a0: ${after}.`,
    score: (points: string, of: number) => `${points} sur ${of}`,
  },
  reportMistake: {
    open: 'Signaler une erreur',
    noteLabel: 'Qu’est-ce qui ne va pas dans cette question\u202f?',
    privacyNote: 'Rien ne part tout seul\u00a0: la note reste sur cet appareil.',
    prepareEmail: 'Préparer un courriel',
    copy: 'Copier',
    copied: 'Copié.',
    cancel: 'Fermer',
  },
  round: {
    title: 'Partie',
    loading: 'Les questions arrivent…',
    loadFailed: 'Les questions n’ont pas pu être chargées. Vérifiez le réseau, puis réessayez.',
    retry: 'Réessayer',
    progress: (at: number, all: number) => `Question ${at} sur ${all}`,
    next: 'Question suivante',
    seeResult: 'Voir le résultat',
  },
  item: {
    letters: 'ABCDEFGH',
    verdicts: { true: 'Vrai', false: 'Faux', unstated: 'Non dit' },
    submit: 'Valider',
    choose: 'Choisir…',
    dontKnow: 'Je ne sais pas',
    correctAnswer: 'bonne réponse',
    yourAnswer: 'votre réponse',
    yourAnswerWas: (what: string) => `votre réponse\u00a0: ${what}`,
    slip: (slip: string) => `Le piège\u00a0: ${slip}.`,
    match: { rowsLeft: (n: number) => (n === 1 ? 'Encore une ligne' : `Encore ${n} lignes`) },
    order: {
      toPlace: 'À placer',
      placeHere: 'Placer ici',
      placeBefore: (event: string, next: string) =>
        `Placer ici\u00a0: «\u202f${event}\u202f» avant «\u202f${next}\u202f»`,
      placeLast: (event: string) => `Placer ici\u00a0: «\u202f${event}\u202f» à la fin`,
      takeBack: (event: string) => `Reprendre «\u202f${event}\u202f»`,
      yourPlace: (place: number) => `vous\u00a0: place ${place}`,
      earliest: 'Le plus ancien',
      latest: 'Le plus récent',
    },
    date: {
      year: 'Année',
      month: 'Mois',
      day: 'Jour',
      invalidYear: 'Une année en quatre chiffres.',
    },
    number: {
      value: (unit: string) => `Le chiffre (${unit})`,
      invalidNumber: 'Un nombre en chiffres, comme 100\u202f000.',
      whoseNumber: 'Qui avance ce chiffre\u202f?',
    },
    recall: { name: 'Le nom', hint: 'Accents et petites fautes sont pardonnés.' },
  },
  listen: { start: 'Écouter', pause: 'Pause', resume: 'Continuer', stop: 'Arrêter' },
  feedback: {
    right: 'Juste',
    wrong: 'Faux',
    partial: (percent: string) => `En partie juste\u00a0: ${percent}`,
    evidence: 'Dans le récit',
    nearestEvidence: 'Rien ne le dit. Le récit n’en approche qu’ici',
    saved: 'Enregistré sur cet appareil',
    saving: 'Enregistrement…',
    refused: 'Pas enregistré',
  },
  evidencePicker: {
    ask: (n: number) =>
      n > 1 ? `Touchez les ${n} phrases qui le prouvent` : 'Touchez la phrase qui le prouve',
    noEvidence: 'Rien dans le récit ne le dit',
    submit: 'C’est la preuve',
    showEvidence: 'Montrer la preuve',
    right: 'Preuve juste',
    wrong: 'Ce n’est pas la preuve',
    partial: (percent: string) => `Preuve en partie juste\u00a0: ${percent}`,
  },
  confidence: {
    ask: 'Vous êtes',
    levels: { guess: 'au hasard', 'fairly-sure': 'assez sûr', certain: 'certain' },
    title: 'Votre assurance',
    calibrationLine: (right: number, of: number) =>
      `${right} juste${right > 1 ? 's' : ''} sur ${of}`,
  },
  roundResult: {
    title: 'Édition',
    headline: (points: string, of: number) => `${points} sur ${of}`,
    noRoundYet: 'Aucune partie terminée pour l’instant.',
    evidenceScore: (points: string, of: number) => `Preuves\u00a0: ${points} sur ${of}`,
    answerReview: 'Vos réponses, corrigées',
    newRound: 'Nouvelle partie',
    seeFrontPage: 'Voir la Une',
  },
  classroom: { title: 'La classe', prepareAssignment: 'Préparer une série pour une classe' },
  settings: {
    title: 'Réglages',
    language: 'Langue',
    theme: 'Apparence',
    themes: { auto: 'Comme l’appareil', light: 'Papier clair', dark: 'Papier sombre' },
    spacing: 'Espacement du texte',
    spacings: { off: 'Normal', on: 'Aéré' },
    confidence: 'Dire, avant de répondre, si l’on est sûr',
    confidences: { off: 'Non', on: 'Oui' },
    progress: 'Progression',
    progressNote: 'Vos réponses restent sur cet appareil. Rien n’est envoyé.',
    erase: 'Tout effacer',
    eraseQuestion:
      'Toutes vos réponses seront perdues, avec les séries de classe gardées ici et leurs résultats. Effacer\u202f?',
    erased: 'Tout est effacé.',
    eraseFailed: 'L’appareil a refusé d’effacer. Effacez les données du site dans le navigateur.',
    confirmErase: 'Effacer',
    cancelErase: 'Garder',
    about: 'À propos',
    licences: 'Licences',
    aboutNote:
      'Un jeu libre, sans compte, sans publicité, sans mesure d’audience. Il marche sans réseau après une première visite.',
  },
  storage: {
    notSaved: 'Votre progression ne sera pas gardée sur cet appareil.',
    saveFile: 'Enregistrer un fichier',
    recovered: {
      copy: (n: number) =>
        `${n} réponse${n > 1 ? 's retrouvées' : ' retrouvée'} dans la copie de sûreté`,
      page: (n: number) =>
        `Les données du site ont été effacées pendant la partie. Cette page a remis ${n === 1 ? 'la réponse' : `les ${n} réponses`} qu’elle connaissait.`,
      nothing: () =>
        'Le navigateur a trouvé sa mémoire abîmée et l’a vidée. Si vous avez enregistré un fichier, ouvrez-le dans les Réglages.',
    },
    guestNotice: 'Tour d’invité\u00a0: vos réponses restent à part.',
    endGuestSession: 'Finir mon tour',
  },
  update: { ready: 'Une nouvelle version est prête.', apply: 'Mettre à jour' },
};

/** What a catalogue has; the French one is the measure. */
export type AppText = typeof catalogue;
