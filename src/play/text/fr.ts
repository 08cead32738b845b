import { credits, glossaryTitle, madeByHand } from '../../question/text/fr.ts';

const numbers = 'Aucune Une Deux Trois Quatre Cinq Six Sept Huit Neuf Dix'.split(' ');
const countQuestions = (n: number) => `${numbers[n] ?? n} question${n > 1 ? 's' : ''}`;

export const catalogue = {
  archives: {
    search: 'Chercher un dossier',
    hint: 'Un titre, un média, une date ou un nom',
    published: 'Sur ce site',
    resultCount: (n: number) =>
      n === 0 ? 'Aucun dossier trouvé.' : `${n} dossier${n > 1 ? 's' : ''}`,
    loadFailed: 'Les archives n’ont pas pu être chargées. Vérifiez le réseau, puis réessayez.',
    showMore: 'En montrer plus',
    note: 'Un dossier ouvert une fois se rejoue sans réseau.',
  },
  missingDossier: {
    title: 'Ce dossier n’est pas là',
    explanation:
      'Il n’est pas gardé sur cet appareil, et le réseau ne l’a pas donné. Vérifiez le réseau et l’adresse, puis réessayez.',
    ofDevice: {
      title: 'Ce dossier n’est pas sur cet appareil',
      explanation:
        'Il a été fait à la main, et ce site ne l’a pas. Demandez à qui vous l’a donné son lien, son fichier ou ses codes à filmer, puis rouvrez cette page.',
      takeIn: 'Ouvrir un fichier, un lien ou des codes',
    },
    sitePage: {
      title: 'Cette page n’est pas gardée sur cet appareil',
      explanation: 'Elle vient avec le réseau. Une fois ouverte, elle reste là.',
    },
    available: 'Ce que vous pouvez jouer',
  },
  reader: {
    intro: (publisher: string, date: string, isRetold: boolean) =>
      `L’article (${publisher}, ${date}),${isRetold ? ' raconté avec nos mots,' : ''} phrase par phrase.`,
    versions: 'Version',
    fullVersion: 'Entière',
    easyVersion: 'Facile',
    glossary: glossaryTitle,
    originalArticle: 'L’article d’origine',
    credits,
  },
  withoutBrief: {
    note: 'Une série commencée se fait sans le texte\u00a0: il attend qu’elle soit finie.',
    readAnyway: 'Lire quand même',
  },
  madeByHand,
  wholePassage: 'Tout le passage',
  leaveRound: 'Quitter la partie',
  stake: {
    legend: 'Votre mise',
    hedged: 'Au conditionnel',
    hedgedPoints: '+1, sans risque',
    asserted: 'J’affirme',
    assertedPoints: '+2, ou −1',
    points: (points: string) => `(${points})`,
  },
  outOf: (points: string | number, of: number) => `${points} sur ${of}`,
  evidenceScore: (score: string) => `Passages cherchés et retrouvés\u00a0: ${score}`,
  copied: 'Copié.',
  copyFailed: 'Rien n’a été copié\u00a0: sélectionnez le texte et copiez-le vous-même.',
  fact: {
    states: { known: 'retenu', faded: 'en cours', unseen: 'pas encore vu' },
    timesAnswered: (n: number) => (n === 1 ? 'Répondu une fois' : `Répondu ${n} fois`),
    dueOn: (date: string) => `À remettre le ${date}`,
    dueNow: 'À remettre maintenant',
    notInDossier: 'Ce fait n’est pas dans ce dossier.',
    play: 'Jouer ce fait',
    back: 'Retour à la Une',
  },
  memoryChart: {
    title: 'Votre mémoire',
    today: (n: number) => `(aujourd’hui\u00a0: ${n})`,
    retainedByDay: 'Faits retenus, jour après jour',
    dueByDay: 'Tous les faits à remettre, jour après jour',
    day: 'Jour',
    facts: 'Faits',
    asTable: 'En tableau',
  },
  edition: {
    number: (n: number) => `n°\u00a0${n}`,
    everWon: (n: number, of: number) => `${n} déjà réussi${n > 1 ? 's' : ''} sur ${of}`,
    counts: {
      known: (n: number) => `${n} retenu${n > 1 ? 's' : ''}`,
      faded: (n: number) => `${n} en cours`,
      unseen: (n: number) => `${n} pas vu${n > 1 ? 's' : ''}`,
    },
    wonBefore: (n: number, of: number) =>
      n < of
        ? `${n} des ${of} en cours ${n > 1 ? 'ont déjà été réussis' : 'a déjà été réussi'}.`
        : `${n > 1 ? 'Ceux en cours ont déjà été réussis' : 'Celui en cours a déjà été réussi'}.`,
    today: (what: string) => `Aujourd’hui\u00a0: ${what}.`,
    won: (n: number) => `${n} fait${n > 1 ? 's réussis' : ' réussi'} pour la première fois`,
    restored: (n: number) => `${n} remis`,
    completed: (date: string) => `Bouclé le ${date}`,
    seeLastEdition: 'voir la page',
    beforeGoesOn: (n: number) => `Encore ${n} question${n > 1 ? 's' : ''}, puis un résumé à lire.`,
    afterGoesOn: (n: number) => `La revanche\u00a0: encore ${n} question${n > 1 ? 's' : ''}.`,
    roundGoesOn: (n: number) =>
      `Une partie est commencée\u00a0: encore ${n} question${n > 1 ? 's' : ''}.`,
    readingNext: 'Maintenant, le résumé\u00a0: vos réponses y sont.',
    fadedToday: (n: number) => `Aujourd’hui, ${n === 1 ? 'un mot' : `${n} mots`} à remettre.`,
    fadedWhileAway: (n: number) =>
      `Vous revoilà\u00a0: ${n === 1 ? 'un mot' : `${n} mots`} pour reprendre.`,
    heldWhileAway: (n: number) =>
      `Pendant ce temps, ${n === 1 ? 'un fait a tenu' : `${n} faits ont tenu`}.`,
    fewAreEnough: '6 par jour suffisent.',
    restoreAll: 'Tout remettre d’un coup',
    restoreMore: 'Remettre d’autres mots',
    restore: (n: number) => `Remettre l’encre · ${n} mot${n > 1 ? 's' : ''}, 1\u00a0min`,
    restTomorrow: 'C’est assez pour aujourd’hui\u00a0: la suite demain.',
    missedTomorrow: 'Ce qui a été raté revient demain.',
    nothingBefore: (day: string) => `Rien à remettre avant ${day}.`,
    nothingFaded: 'Rien à remettre pour l’instant.',
    practise: 'S’entraîner quand même',
    monthlyReview: 'Tout a été réussi\u00a0: une révision par mois suffit.',
    nextDossier: 'Choisir un autre dossier',
    ownArticle: 'Votre article',
    more: 'Autres pages',
  },
  chooseRound: {
    axesLegend: 'Thème',
    allAxes: 'Tout',
    factsLegend: 'Quels faits',
    allFacts: 'Tous',
    fadedFacts: (n: number) => `En cours (${n})`,
    missedFacts: 'Ratés',
    briefLegend: 'Le texte pendant la partie',
    briefClosed: 'Caché',
    briefOpen: 'À relire quand on veut',
    modeLegend: 'Comment',
    questions: countQuestions,
    beforeAndAfterReading: (n: number) => `${countQuestions(n)}, lire, puis les mêmes faits`,
    start: 'Commencer',
    noSuchFact: 'Aucun fait de ce genre pour l’instant.',
    exportLink: 'Exporter ces questions',
  },
  dailyRound: {
    sameForAll: 'Les mêmes pour tous, un carré par jour.',
    play: 'Jouer les cinq',
    resume: (done: number, all: number) => `Reprendre les cinq (${done}/${all})`,
    daysPlayed: (n: number) => `Jouées ${n} jour${n > 1 ? 's' : ''} sur 14.`,
    forgiven: (day: string) => `${day} manqué, pardonné.`,
    squares: (played: number, forgiven: number, open: number) =>
      `Quatorze jours\u00a0: ${played} joué${played > 1 ? 's' : ''}, ${forgiven} pardonné${forgiven > 1 ? 's' : ''}, ${open} sans partie`,
    startStreak: 'Montrer mes jours d’affilée sur la Une',
    stopStreak: 'Ne plus montrer mes jours d’affilée',
    streak: (days: number, best: number) =>
      `${days} jour${days > 1 ? 's' : ''} d’affilée (record\u00a0: ${best})`,
    share: 'Partager le résultat',
  },
  share: {
    line: (game: string, date: string, title: string) => `${game}, les cinq du ${date} (${title})`,
    points: (points: number, of: number) =>
      `\u00a0: ${points} point${points > 1 ? 's' : ''} sur ${of}`,
    marks: { right: '✓\u00a0bien vu', half: '~\u00a0en partie', wrong: '✗\u00a0raté' },
  },
  readAndReplay: {
    readThenReplay: 'Lire, puis rejouer ces faits',
    readPage: 'Lire le résumé (90 secondes)',
    replayFacts: (added: number) =>
      `Les mêmes faits, ${added > 1 ? `et ${added} nouveaux` : added > 0 ? 'et un nouveau' : 'autrement'}`,
    page: (at: number, all: number) => `Résumé, partie ${at} sur ${all}`,
    nextPage: 'La suite',
    litNote: 'Surligné\u00a0: ce que les questions demandaient.',
    before: (right: number, of: number) => `Avant\u00a0: ${right} sur ${of}.`,
    after: (right: number, of: number) => `Après\u00a0: ${right} sur ${of}.`,
    added: (right: number, of: number) => `En plus\u00a0: ${right} sur ${of}.`,
  },
  reportMistake: {
    open: 'Signaler une erreur',
    noteLabel: 'Qu’est-ce qui ne va pas dans cette question\u202f?',
    privacyNote: 'Rien ne part tout seul\u00a0: la note reste sur cet appareil.',
    prepareEmail: 'Préparer un courriel',
    copy: 'Copier',
    cancel: 'Fermer',
  },
  roundResult: {
    noRoundYet: 'Aucune partie terminée pour l’instant.',
    allRight: (n: number) => (n === 1 ? 'Bien vu' : `Les ${n} justes`),
    right: (n: number) => `${n} juste${n > 1 ? 's' : ''}`,
    half: (n: number) => `${n} en partie`,
    wrong: (n: number) => `${n} ratée${n > 1 ? 's' : ''}`,
    unanswered: (n: number) => `${n} sans réponse`,
    wordsRestored: (n: number) =>
      n === 0 ? 'Aucun mot remis' : n === 1 ? 'Un mot remis' : `${n} mots remis`,
    points: (points: number, of: number) =>
      `${points} point${Math.abs(points) > 1 ? 's' : ''} sur ${of}`.replace('-', '−'),
    won: (n: number) => `${n} fait${n > 1 ? 's réussis' : ' réussi'} pour la première fois`,
    restored: (n: number) => `${n} remis`,
    faded: (n: number, won: number) =>
      `${n} en cours${won > 0 ? `${won === n ? ',' : `\u00a0: ${won}`} déjà réussi${won > 1 ? 's' : ''}${won < n ? `, ${n - won} pas encore` : ''}` : ''}`,
    answerReview: 'Vos réponses, corrigées',
    details: 'Tout le détail',
    newRound: 'Nouvelle partie',
    seeFrontPage: 'Voir la Une',
  },
  missedAgain: {
    title: 'Encore une fois',
    lead: (n: number, missed: number) =>
      `${missed === 1 ? 'Une question' : `${n === missed ? n : `${n} des ${missed}`} questions`} à reprendre, sous une autre forme. Cela ne compte pas.`,
    start: (n: number): string => (n === 1 ? 'La reprendre' : 'Les reprendre'),
    next: 'Suivante',
    finish: 'Terminer',
    done: (right: number, of: number) =>
      right === of ? 'Cette fois, tout est juste.' : `Cette fois\u00a0: ${right} sur ${of}.`,
  },
  lastEdition: {
    epilogue: 'Et après\u202f?',
    epilogueNote: 'Au-delà de l’article, et jamais demandé dans le jeu.',
    notYet: (n: number) =>
      `Encore ${n} fait${n > 1 ? 's' : ''} à réussir, et cette page s’imprime avec vos dates.`,
    completed: (date: string) => `Bouclé le ${date}`,
    begun: (from: string) => `Commencé le ${from}`,
    factCount: (n: number) => `${n} faits réussis`,
    print: 'Imprimer',
    saveImage: 'Garder comme image',
    imageFailed: 'L’image n’a pas pu être faite. Vous pouvez imprimer la page.',
    nextReview: (date: string) => `Une révision par mois suffit\u00a0: la prochaine, le ${date}.`,
    reviewNow: 'Réviser ce qui s’efface',
    archives: 'Les autres dossiers',
  },
  calibration: {
    title: 'Étiez-vous sûr\u202f?',
    line: (right: number, of: number) => `${right} juste${right > 1 ? 's' : ''} sur ${of}`,
  },
};

export type PlayText = typeof catalogue;
