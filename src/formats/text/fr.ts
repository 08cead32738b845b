import { createPlural } from '../../i18n/plural.ts';

const plural = createPlural('fr');
const questions = (n: number) => `${n} question${plural(n)}`;

export const catalogue = {
  export: {
    title: 'Exporter les questions',
    lead: 'Un fichier pour l’outil que vous avez déjà. Rien n’est envoyé\u00a0: vous l’importez vous-même.',
    which: 'Quelles questions\u202f?',
    all: (n: number) => `Toutes (${n})`,
    onAxis: (axis: string, n: number) => `${axis} (${n})`,
    lastRound: (n: number) => `Ma dernière partie (${n})`,
    target: 'Pour quel outil\u202f?',
    groups: { platforms: 'Plateformes', games: 'Jeux et votes', texts: 'Texte et révision' },
    targets: {
      'moodle-xml': 'Moodle, Éléa',
      pronote: 'PRONOTE',
      forms: 'Microsoft Forms',
      h5p: 'H5P',
      kahoot: 'Kahoot',
      wayground: 'Wayground (Quizizz)',
      blooket: 'Blooket',
      gimkit: 'Gimkit',
      wooclap: 'Wooclap',
      plickers: 'Plickers',
      gift: 'GIFT',
      aiken: 'Aiken',
      anki: 'Anki',
    },
    untried: 'pas encore essayé',
    howTo: {
      'moodle-xml': 'Dans Moodle\u00a0: banque de questions, importer, format Moodle XML.',
      pronote:
        'Dans PRONOTE\u00a0: QCM, importer un fichier XML. Personne ne l’a encore essayé\u00a0: dites-nous ce qui se passe.',
      forms:
        'Dans Microsoft Forms\u00a0: importation rapide d’un fichier Word. Si les bonnes réponses ne sont pas cochées, la dernière page les donne.',
      h5p: 'Dans un site qui a H5P\u00a0: ajouter un contenu, téléverser. Le site doit avoir «\u202fQuestion Set\u202f».',
      kahoot: 'Dans Kahoot\u00a0: ajouter une question, importer un tableur.',
      wayground: 'Dans Wayground\u00a0: créer un quiz, importer un tableur.',
      blooket: 'Dans Blooket\u00a0: créer, importer un fichier CSV.',
      gimkit: 'Dans Gimkit\u00a0: nouveau kit, importer un fichier CSV.',
      wooclap: 'Dans Wooclap\u00a0: importer un fichier CSV ou Excel.',
      plickers: 'Dans Plickers\u00a0: nouvelle série, coller le texte du fichier.',
      gift: 'Moodle et beaucoup d’autres outils lisent ce texte\u00a0: importer, format GIFT.',
      aiken: 'Moodle et d’autres lisent ce texte tout simple\u00a0: importer, format Aiken.',
      anki: 'Dans Anki\u00a0: fichier, importer. Importé une seconde fois, rien ne se double.',
    },
    inFile: (n: number, chosen: number) =>
      n === chosen
        ? `${questions(n)} dans le fichier`
        : `${questions(n)} dans le fichier, pour ${chosen} choisie${plural(chosen)}`,
    kept: {
      proof: 'La phrase qui prouve la réponse',
      explanation: 'L’explication',
      reasons: 'Pourquoi chaque mauvaise réponse est fausse',
    },
    lostTitle: 'Ce qui change ou se perd',
    nothingLost: 'Rien ne se perd',
    losses: {
      'order-as-first': (n: number) =>
        `${n} mise${plural(n)} en ordre\u00a0: on demande seulement ce qui vient d’abord`,
      'match-as-rows': (n: number, made: number) =>
        `${n} association${plural(n)} devien${plural(n, 'nent', 't')} ${questions(made)}, une par ligne`,
      'date-as-options': (n: number) =>
        `${n} date${plural(n)} à trouver devien${plural(n, 'nent', 't')} un choix de dates`,
      'number-as-options': (n: number) =>
        `${n} nombre${plural(n)} à trouver devien${plural(n, 'nent', 't')} un choix de nombres`,
      'recall-as-options': (n: number) =>
        `${n} nom${plural(n)} à écrire devien${plural(n, 'nent', 't')} un choix de noms`,
      'fewer-options': (n: number) =>
        `${questions(n)} ${plural(n, 'perdent', 'perd')} des mauvaises réponses\u00a0: il y en a trop pour cet outil`,
      'fewer-forms': (n: number) =>
        `${n} nom${plural(n)} à écrire ${plural(n, 'perdent', 'perd')} des façons de l’écrire`,
      explanation: (n: number) => `L’explication se perd (${n})`,
      proof: (n: number) => `La phrase qui prouve se perd (${n})`,
      reasons: (n: number) => `La raison de chaque mauvaise réponse se perd (${n})`,
    },
    leftReasons: {
      'no-choice-form': 'ne se pose pas en choix',
      'several-right': 'a plusieurs bonnes réponses',
      'too-long': 'trop longue\u00a0: raccourcissez-la',
      'same-options': 'deux réponses deviennent les mêmes',
    },
    leftTitle: (n: number) => `${questions(n)} rest${plural(n, 'ent', 'e')} ici`,
    longTitle: (n: number) => `${n} texte${plural(n)} trop long${plural(n)} pour cet outil`,
    longNote: 'Raccourcissez ici. La question du jeu ne change pas.',
    longList: 'Les voir et les changer',
    takeProposals: (n: number) =>
      n === 1 ? 'Le raccourcir pour moi' : `Raccourcir les ${n} pour moi`,
    longFields: { prompt: 'Question', option: 'Réponse' },
    longField: (of: string, limit: number) => `${of}, au plus ${limit} signes`,
    longLeft: (n: number, isRefused: boolean) =>
      isRefused
        ? `${n} de trop\u00a0: l’outil la refuse, elle reste ici.`
        : `${n} de trop pour certaines versions de l’outil.`,
    longFits: 'C’est bon.',
    download: (name: string) => `Télécharger pour ${name}`,
    working: 'Le fichier se prépare…',
    done: (file: string) => `${file} est dans vos téléchargements.`,
    failed: 'Le fichier n’a pas pu être fait. Réessayez, ou voyez le message en haut de la page.',
    nothing: 'Aucune de ces questions ne tient dans cet outil.',
  },
  import: {
    title: 'Apporter des questions',
    lead: 'Des questions que vous avez déjà\u00a0: collez-les, ou ouvrez leur fichier. Moodle (XML, GIFT), Aiken, les tableaux de Kahoot, Wayground, Blooket ou Gimkit, ou un tableau à vous.',
    label: 'Vos questions',
    openFile: 'Ouvrir un fichier…',
    read: 'Lire les questions',
    reading: 'Lecture…',
    close: 'Fermer sans rien prendre',
    problems: {
      empty: 'Il n’y a rien à lire ici.',
      'too-large': 'Ce fichier est trop grand\u00a0: au plus 20 Mo.',
      'unknown-format':
        'Le jeu ne reconnaît pas de questions ici. Il lit Moodle XML, GIFT, Aiken, .xlsx et .csv.',
      'has-doctype':
        'Ce fichier XML définit ses propres signes (DOCTYPE)\u00a0: exportez-le de nouveau depuis Moodle.',
      damaged: 'Ce fichier est abîmé. Exportez-le de nouveau.',
      failed: 'Le fichier n’a pas pu être lu. Réessayez, ou voyez le message en haut de la page.',
    },
    formats: {
      gift: 'GIFT',
      aiken: 'Aiken',
      'moodle-xml': 'Moodle XML',
      kahoot: 'Kahoot',
      wayground: 'Wayground',
      blooket: 'Blooket',
      gimkit: 'Gimkit',
      table: 'tableau',
    },
    found: (n: number, format: string) => `${questions(n)} lue${plural(n)} (${format})`,
    refusedTitle: (n: number) => `${n} refusée${plural(n)}`,
    refusedAt: (number: number, line: number) => `Question ${number}, ligne ${line}`,
    refusals: {
      'no-prompt': 'pas d’énoncé',
      'no-answers': 'pas de réponses',
      'no-right-answer': 'aucune réponse n’est marquée juste',
      'one-option': 'une seule réponse',
      'too-many-options': 'trop de réponses\u00a0: au plus 12',
      'not-a-number': 'le nombre ne se lit pas',
      'several-numbers': 'plusieurs nombres à la fois',
      'several-gaps': 'plusieurs trous',
      'not-closed': 'une accolade n’est pas fermée',
      'not-understood': 'pas compris',
      'too-long': 'trop long',
    },
    kinds: {
      essay: (n: number) => `${n} réponse${plural(n)} longue${plural(n)}`,
      description: (n: number) => `${n} texte${plural(n)} sans question`,
      category: (n: number) => `${n} nom${plural(n)} de catégorie`,
      formula: (n: number) => `${n} formule${plural(n)}`,
      cloze: (n: number) => `${n} texte${plural(n)} à trous`,
      multianswer: (n: number) => `${n} texte${plural(n)} à trous`,
      gapselect: (n: number) => `${n} texte${plural(n)} à trous`,
      ddwtos: (n: number) => `${n} texte${plural(n)} à trous`,
      calculated: (n: number) => `${n} calcul${plural(n)}`,
      ddimageortext: (n: number) => `${n} image${plural(n)} à légender`,
      ddmarker: (n: number) => `${n} image${plural(n)} à légender`,
      poll: (n: number) => `${n} sondage${plural(n)}`,
      draw: (n: number) => `${n} dessin${plural(n)}`,
      picture: (n: number) => `${n} image${plural(n)}`,
      sound: (n: number) => `${n} son${plural(n)}`,
      video: (n: number) => `${n} vidéo${plural(n)}`,
      frame: (n: number) => `${n} page${plural(n)} d’un autre site`,
    },
    leftKinds: (kinds: string) => `Laissées\u00a0: ${kinds}.`,
    removed: (kinds: string) => `Enlevé des textes\u00a0: ${kinds}.`,
    unread: (n: number) => `${n} de plus dans le fichier\u00a0: apportez-les en plusieurs fois.`,
    columnsTitle: 'Le rôle de chaque colonne',
    columnsNote: 'Un changement vaut pour toutes les lignes.',
    column: (n: number) => `Colonne ${n}`,
    roles: {
      question: 'Question',
      right: 'Bonne réponse',
      wrong: 'Mauvaise réponse',
      option: 'Réponse à choix',
      correct: 'Laquelle est juste',
      explanation: 'Explication',
      kind: 'Sorte',
      unused: 'Ne sert pas',
    },
    rightAnswer: (answer: string) => `Juste\u00a0: ${answer}`,
    noProof: 'Aucune phrase trouvée. Sans elle, la question reste dehors.',
    chooseSentence: 'Choisir la phrase',
    changeSentence: 'Une autre phrase',
    pickSentence: 'Touchez la phrase qui donne la réponse',
    noArticle:
      'Sans article, ces questions se jouent et s’impriment, mais rien ne les prouve\u00a0: le jeu le dira. Pour les prouver, collez d’abord l’article à l’étape Source.',
    optionsLeft: (n: number) =>
      `Le jeu garde la bonne réponse et deux mauvaises\u00a0: ${n} laissée${plural(n)}.`,
    showMore: (n: number) => (n === 1 ? 'Voir l’autre' : `Voir les ${n} autres`),
    unfit: {
      'several-right': 'Reste dehors\u00a0: plusieurs réponses sont justes à la fois.',
      'two-options': 'Reste dehors\u00a0: il faut trois réponses.',
      'same-options': 'Reste dehors\u00a0: deux réponses disent la même chose.',
      'too-few-parts': 'Reste dehors\u00a0: il faut au moins trois lignes.',
      'no-unit': 'Reste dehors\u00a0: le nombre n’a pas d’unité.',
      'too-long': 'Reste dehors\u00a0: un texte est trop long.',
      'not-valid':
        'Reste dehors\u00a0: un texte ne convient pas (un guillemet est seul, par exemple).',
    },
    take: (n: number) =>
      n > 1
        ? `Relire ces ${questions(n)}`
        : n === 1
          ? 'Relire cette question'
          : 'Aucune question à prendre',
  },
};

export type FormatsText = typeof catalogue;
