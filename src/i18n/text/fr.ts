/** French is the source catalogue: its type is the model of the others. No-break spaces are escaped to be visible. */
export const catalogue = {
  locale: 'fr',
  /** Around a date that is open at one end, or whose year the article does not give. */
  dates: {
    by: (date: string) => `${date} au plus tard`,
    since: (date: string, isDay: boolean) => `depuis ${isDay ? 'le ' : ''}${date}`,
    inferred: 'année déduite',
  },
  name: 'Qui Quand Quoi',
  description:
    'Un quiz d’actualité qui apprend un article\u00a0: qui parle, quand, et qui défend quoi. Sans compte, sans réseau.',
  /** Document titles: the front page of a dossier, and any other screen. */
  dossierTitle: (title: string) => `Qui Quand Quoi\u00a0: ${title}`,
  screenTitle: (screen: string) => `${screen} – Qui Quand Quoi`,
  nav: {
    label: 'Rubriques',
    'front-page': 'La Une',
    read: 'Lire',
    round: 'Jouer',
    settings: 'Réglages',
  },
  skipToContent: 'Aller au contenu',
  /** The only text when another site frames the page. */
  openInOwnTab: 'Ouvrir le jeu dans son propre onglet',
  axes: { actors: 'Qui', dates: 'Quand', positions: 'Quoi' },
  source: (publisher: string) => `d’après ${publisher}`,
  accordingTo: (date: string) => `Selon l’article du ${date}`,
  /** Names of screens. */
  titles: {
    read: 'L’article, résumé',
    choose: 'Choisir sa partie',
    round: 'Partie',
    result: 'Votre résultat',
    fact: 'Un fait',
    archives: 'Archives',
    lastEdition: 'La dernière édition',
    dailyRound: 'La dépêche du jour',
  },
  frontPage: {
    inkHint: 'Répondez\u00a0: le fait s’imprime ici. Pas revu, il s’efface.',
    panels: {
      actors: (met: number, all: number) =>
        `${met} acteur${met > 1 ? 's imprimés' : ' imprimé'} sur ${all}`,
      dates: (met: number, all: number) =>
        `${met} date${met > 1 ? 's imprimées' : ' imprimée'} sur ${all}`,
      positions: (met: number, all: number) =>
        `${met} position${met > 1 ? 's imprimées' : ' imprimée'} sur ${all}`,
    },
    resume: (done: number, all: number) => `Reprendre la partie (${done}/${all})`,
    play: (n: number) => `Jouer${n ? ` ${n === 10 ? 'dix' : n} question${n > 1 ? 's' : ''}` : ''}`,
    read: 'Lire le texte',
    choose: 'Choisir sa partie',
    showAll: 'Tout voir',
    archives: (n: number) => `Tous les dossiers (${n})`,
  },
  via: {
    said: 'propos cités',
    written: 'par écrit',
    reported: 'propos rapportés',
    analysis: 'analyse de l’article',
  },
  slips: {
    'actor-swap': 'un acteur pour un autre',
    'date-shift': 'une date décalée',
    'negation-flip': 'une négation renversée',
    'stronger-verb': 'un verbe plus fort que le texte',
    'over-generalisation': 'une généralisation',
    'not-in-article': 'absent de l’article',
  },
  round: {
    loading: 'Les questions arrivent…',
    loadFailed: 'Une partie du jeu n’est pas arrivée. Vérifiez le réseau.',
    retry: 'Réessayer',
    updated: 'Le jeu a été mis à jour depuis que cette page est ouverte.',
    reload: 'Recharger la page',
    progress: (at: number, all: number) => `Question ${at} sur ${all}`,
    next: 'Question suivante',
    seeResult: 'Voir le résultat',
  },
  item: {
    letters: 'ABCDEFGH',
    verdicts: { true: 'Vrai', false: 'Faux', unstated: 'Non dit' },
    submit: 'Valider',
    choose: 'Choisir…',
    unanswered: 'Choisissez une réponse.',
    dontKnow: 'Je ne sais pas',
    notAnswered: 'Pas répondu',
    fadedWord: 'mot effacé',
    unseenFact: 'pas encore vu',
    correctAnswer: 'bonne réponse',
    yourAnswer: 'votre réponse',
    unreadableAnswer: 'Votre réponse ne peut plus s’afficher\u00a0: la question a changé depuis.',
    yourAnswerWas: (what: string) => `votre réponse\u00a0: ${what}`,
    slip: (slip: string) => `Le piège\u00a0: ${slip}.`,
    match: {
      row: (at: number, all: number) => `Ligne ${at} sur ${all}`,
      previousRow: 'Ligne précédente',
      rowsLeft: (n: number) => (n === 1 ? 'Encore une ligne' : `Encore ${n} lignes`),
    },
    order: {
      toPlace: 'À placer',
      placeHere: 'Placer ici',
      placeBefore: (event: string, next: string) =>
        `Placer ici\u00a0: «\u202f${event}\u202f» avant «\u202f${next}\u202f»`,
      placeLast: (event: string) => `Placer ici\u00a0: «\u202f${event}\u202f» à la fin`,
      takeBack: (event: string) => `Reprendre «\u202f${event}\u202f»`,
      moved: 'Raté\u00a0: sa place est ici',
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
      value: (unit: string) => `Nombre (${unit})`,
      invalidNumber: 'Un nombre en chiffres, comme 100\u202f000, 2,5 ou -3.',
      changeSign: 'Plus ou moins',
      whoseNumber: 'Qui donne ce nombre\u202f?',
    },
    recall: {
      name: 'Le nom',
      hint: 'Accents et petites fautes sont pardonnés.',
      missing: 'Écrivez un nom.',
      word: { name: 'Le mot', missing: 'Écrivez le mot.' },
      useLatin: 'Écrivez ce nom en lettres latines.',
    },
  },
  listen: { start: 'Écouter', pause: 'Pause', resume: 'Continuer', stop: 'Arrêter' },
  feedback: {
    right: 'Bien vu',
    wrong: 'Raté',
    partial: (percent: string) => `En partie juste\u00a0: ${percent}`,
    evidence: (isAnyOf?: true) => `C’est écrit ici${isAnyOf ? ' (un de ces passages suffit)' : ''}`,
    nearestEvidence: 'Le texte ne le dit pas. Passage le plus proche\u00a0:',
    saved: 'Enregistré sur cet appareil',
    saving: 'Enregistrement…',
    refused: 'Pas enregistré',
  },
  evidencePicker: {
    ask: (n: number, isAnyOf: boolean) =>
      `Où est-ce écrit\u202f?${n > 1 ? ` (${isAnyOf ? 'jusqu’à ' : ''}${n} phrases)` : ''}`,
    noEvidence: 'Le texte ne le dit pas',
    submit: (picked: number, n: number) => `C’est ici (${picked} sur ${n})`,
    skip: 'Passer',
    right: 'C’est bien là',
    wrong: 'Ce n’est pas là',
    partial: (percent: string) => `En partie là\u00a0: ${percent}`,
  },
  confidence: {
    ask: 'Je réponds',
    levels: { guess: 'au hasard', 'fairly-sure': 'plutôt sûr', certain: 'sûr et certain' },
  },
  classroom: {
    title: 'En classe (enseignants)',
    prepareAssignment: 'Préparer une série pour une classe',
  },
  licences: 'Licences',
};

export type AppText = typeof catalogue;
