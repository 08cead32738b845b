export const catalogue = {
  receive: {
    title: 'Un dossier reçu',
    reading: 'Le dossier s’ouvre…',
    madeByHand: 'Fait à la main, pas par ce site.',
    madeByHandNote: 'Personne ici ne l’a relu\u00a0: la personne qui l’a donné en répond.',
    labels: {
      source: 'Source',
      author: 'Auteur',
      day: 'Jour',
      licence: 'Licence',
      questions: 'Questions',
      size: 'Taille',
    },
    languages: (n: number): string => (n > 1 ? 'Langues' : 'Langue'),
    kilobytes: (n: string) => `${n}\u00a0ko`,
    withAssignment: 'Une série de questions pour la classe vient avec lui.',
    accept: 'Garder et ouvrir',
    acceptWithAssignment: 'Garder et commencer la série',
    refuse: 'Non merci',
    nothingKept: 'Rien n’est enregistré avant un oui.',
    saving: 'Enregistrement…',
    saveFailed:
      'L’appareil a refusé de le garder. Faites de la place, ou autorisez ce site à garder ses données, puis réessayez.',
    conflict:
      'Un autre dossier de cet appareil porte déjà ce numéro\u00a0: celui-ci n’est pas gardé. Redemandez-le à qui vous l’a donné.',
    taken: 'C’est gardé. Le dossier s’ouvre…',
    already: 'Ce dossier est déjà sur cet appareil. Il s’ouvre…',
    open: 'Ouvrir le dossier',
    nothing: 'Rien n’est arrivé ici. Ouvrez encore une fois le lien, ou le fichier du dossier.',
    unread: 'Le navigateur n’a pas réussi à lire ce fichier. Réessayez.',
    unreached:
      'Ce dossier n’est pas encore sur cet appareil, et le réseau ne répond pas. Rouvrez le lien quand le réseau est revenu.',
    classResults:
      'Ce fichier contient des résultats de classe\u00a0: ouvrez-le dans «\u202fEn classe\u202f», «\u202fRécupérer les résultats\u202f».',
    openFile: 'Ouvrir un fichier de dossier…',
    makeOwn: 'Faire un dossier de votre article',
    classroom: 'En classe',
    allDossiers: 'Tous les dossiers',
  },
  keep: {
    title: 'Un dossier de cet appareil',
    sectionTitle: 'Sur cet appareil',
    madeByHand: 'Fait à la main',
    sectionNote: 'Faits à la main, pas par ce site. Ils se jouent sans réseau.',
    showMore: 'En montrer plus',
    itemCount: (n: number) => `${n} question${n > 1 ? 's' : ''}`,
    takenOn: (date: string) => `Reçu le ${date}.`,
    manage: 'Renommer, donner, effacer',
    manageOf: (name: string) => `Renommer, donner, effacer\u00a0: ${name}`,
    play: 'Jouer ce dossier',
    classroom: 'En classe\u00a0: projeter, imprimer, donner une série',
    nameTitle: 'Son nom ici',
    nameLabel: 'Nom sur cet appareil',
    nameNote: 'Pour le retrouver. Le titre du dossier ne change pas.',
    rename: 'Renommer',
    renamed: 'Renommé.',
    renameFailed: 'L’appareil a refusé de l’enregistrer. Réessayez.',
    nameMissing: 'Écrivez un nom.',
    shareTitle: 'Le donner',
    exportTitle: 'L’enregistrer comme fichier',
    exportNote:
      'Le fichier s’ouvre dans ce jeu, sur n’importe quel appareil. Le YAML est pour qui veut en faire un dossier du site.',
    saveFile: 'Fichier du jeu (.qqq.json)',
    saveYaml: (language: string) => `YAML, ${language}`,
    otherTools: 'Pour Moodle, Kahoot et d’autres',
    exported: 'Le fichier est enregistré.',
    exportFailed: 'Le fichier n’a pas pu être fait. Réessayez.',
    eraseTitle: 'L’effacer',
    erase: 'Effacer ce dossier…',
    eraseQuestion: (what: string) =>
      what
        ? `Le dossier sera effacé de cet appareil, et avec lui\u00a0: ${what}. Vos réponses restent, s’il revient un jour. Effacer\u202f?`
        : 'Le dossier sera effacé de cet appareil. Vos réponses restent, s’il revient un jour. Effacer\u202f?',
    dependents: {
      assignments: (n: number) => `${n} série${n > 1 ? 's' : ''} de classe`,
      results: (n: number) => `${n} résultat${n > 1 ? 's' : ''} d’élève${n > 1 ? 's' : ''}`,
      attempts: (n: number) => `${n} série${n > 1 ? 's' : ''} faite${n > 1 ? 's' : ''} ici`,
      drafts: (n: number) => `${n} brouillon${n > 1 ? 's' : ''}`,
    },
    confirmErase: 'Effacer',
    cancelErase: 'Garder',
    erased: 'Le dossier est effacé de cet appareil.',
    eraseFailed: 'L’appareil a refusé de l’effacer. Réessayez.',
    notKept: 'Ce dossier n’est pas sur cet appareil.',
    unreadTitle: 'Ce dossier ne s’ouvre pas',
    unread: 'L’appareil n’a pas réussi à lire ses dossiers. Réessayez.',
    allDossiers: 'Tous les dossiers',
    foundHere: (n: number) => (n === 0 ? 'Aucun sur cet appareil.' : `${n} sur cet appareil.`),
  },
  share: {
    ways: {
      codes: 'deux codes à viser l’un après l’autre',
      link: 'un lien',
      file: 'un fichier',
    },
    lead: (ways: string) => `Pour le donner\u00a0: ${ways}.`,
    leadWithAssignment: (ways: string) =>
      `Ce dossier n’est pas sur le site\u00a0: donnez-le avec la série, par ${ways}.`,
    stepsTitle: 'Code à montrer',
    steps: {
      game: '1. Le jeu',
      dossier: '2. Le dossier',
      dossierAndAssignment: '2. Le dossier et la série',
      assignment: 'La série seule',
    },
    hints: {
      game: 'Visez ce code avec l’appareil photo\u00a0: le jeu s’ouvre. Touchez «\u202fOuvrir la caméra\u202f».',
      dossier: (seconds: number) =>
        `Dans le jeu, filmez ces codes qui défilent, environ ${seconds} seconde${seconds > 1 ? 's' : ''}.`,
      assignment: 'Qui a déjà le dossier vise ce code avec l’appareil photo.',
    },
    codesTooLong: 'Ce dossier est trop long pour des codes. Donnez plutôt le fichier.',
    enlarge: 'Montrer en grand',
    shrink: 'Réduire',
    linkTitle: 'Par un lien',
    linkNote: 'Le lien porte tout le dossier. Rien n’est envoyé au site.',
    linkTooLong:
      'Ce dossier est trop long pour un lien\u00a0: une messagerie le couperait. Donnez plutôt le fichier.',
    copy: 'Copier le lien',
    copied: 'Lien copié.',
    copyFailed: 'Le lien n’a pas pu être copié. Il est écrit plus bas.',
    share: 'Partager le lien',
    linkLabel: 'Le lien',
    fileTitle: 'Par un fichier',
    fileNote:
      'Sur une clé ou par courriel. Le jeu l’ouvre par «\u202fJ’ai reçu un code\u202f», sur la Une.',
    saveFile: 'Enregistrer le fichier',
    fileSaved: 'Le fichier est enregistré.',
    fileFailed: 'Le fichier n’a pas pu être enregistré. Réessayez.',
  },
  problems: {
    reasons: {
      'too-large': {
        message: 'Ce dossier est trop gros.',
        remedy: 'Un dossier a deux mégaoctets au plus\u00a0: partagez-le en deux.',
      },
      'not-utf-8': {
        message: 'Des lettres de ce fichier ne se lisent pas.',
        remedy: 'Enregistrez-le encore une fois, avec l’encodage UTF-8.',
      },
      empty: {
        message: 'Ce fichier est vide.',
        remedy: 'Demandez-le encore une fois à qui vous l’a donné.',
      },
      'not-json': {
        message: 'Ce fichier n’est pas du JSON, ou il a une faute de frappe.',
        remedy:
          'C’est souvent une virgule de trop ou de moins, ou un guillemet oublié, juste avant cet endroit.',
      },
      'too-deep': {
        message: 'Ce fichier a trop de listes les unes dans les autres.',
        remedy: 'Comparez-le avec un dossier qui s’ouvre.',
      },
      'too-many': {
        message: 'Ce fichier a trop de valeurs pour un dossier.',
        remedy: 'Partagez-le en deux dossiers.',
      },
      'prototype-key': {
        message: 'Un champ de ce fichier a un nom interdit.',
        remedy: 'Retirez ce champ\u00a0: aucun dossier n’en a besoin.',
      },
      'key-twice': {
        message: 'Un champ est écrit deux fois au même endroit.',
        remedy: 'Gardez-en un seul.',
      },
      damaged: {
        message: 'Ce dossier est abîmé\u00a0: il en manque un bout, ou une lettre a changé.',
        remedy: 'Reprenez-le en entier là d’où il vient, par un lien, un fichier ou des codes.',
      },
      newer: {
        message: 'Ce dossier vient d’une version plus récente du jeu.',
        remedy: 'Mettez le jeu à jour\u00a0: rechargez cette page avec le réseau, puis réessayez.',
      },
      'not-a-dossier': {
        message: 'Ce fichier n’est pas un dossier.',
        remedy: 'Le nom d’un dossier finit souvent par .qqq.json\u00a0: choisissez ce fichier-là.',
      },
      'progress-file': {
        message: 'Ce fichier est une sauvegarde, et non un dossier.',
        remedy: 'Ouvrez-la dans les réglages.',
      },
      'no-bank': {
        message:
          'Ce dossier ne contient aucune langue\u00a0: sa liste «\u202fbanks\u202f» manque ou est vide.',
        remedy: 'Mettez-y au moins un article avec ses questions.',
      },
      'no-item': {
        message: 'Ce dossier n’a aucune question.',
        remedy: 'Écrivez-en dans la liste «\u202fitems\u202f».',
      },
      'language-twice': {
        message: 'Ce dossier a deux fois la même langue.',
        remedy: 'Gardez une seule version par langue.',
      },
    },
    faults: (count: number): string =>
      count > 1 ? `Ce dossier a ${count} fautes à corriger.` : 'Ce dossier a une faute à corriger.',
    faultsRemedy: 'Corrigez le fichier, puis ouvrez-le encore une fois. Rien n’a été gardé.',
    placeOfFault: (place: string): string => `(${place})`,
    atLine: (line: number, column: number): string => `ligne ${line}, colonne ${column}`,
    wholeFile: 'tout le dossier',
    inLanguage: (language: string): string => `langue «\u202f${language}\u202f»`,
    inField: (field: string): string => `champ «\u202f${field}\u202f»`,
    entry: (list: string, number: number, id: string): string =>
      `${list} ${number}${id ? ` (${id})` : ''}`,
    lists: {
      items: 'question',
      brief: 'paragraphe',
      sentences: 'phrase',
      easy: 'paragraphe simple',
      glossary: 'mot difficile',
      camps: 'camp',
      actors: 'acteur',
      dates: 'date',
      positions: 'position',
      options: 'option',
      rows: 'ligne du tableau',
      columns: 'colonne du tableau',
      events: 'événement',
      holders: 'personne à choisir',
      evidence: 'preuve',
      orEvidence: 'autre preuve',
      near: 'phrase proche',
      facts: 'fait',
      rivals: 'rival',
      accept: 'réponse acceptée',
      epilogue: 'phrase de la suite',
    },
    kinds: {
      'missing-field': { message: 'Ce champ manque.', remedy: 'Ajoutez-le.' },
      'unknown-field': {
        message: 'Ce champ est inconnu.',
        remedy: 'Regardez s’il y a une faute de frappe dans son nom, ou retirez-le.',
      },
      'empty-value': { message: 'Ce champ est vide.', remedy: 'Remplissez-le ou retirez-le.' },
      'unknown-word': {
        message: 'Ce mot n’est pas de ceux qui vont ici.',
        remedy: 'Choisissez-en un de la liste\u00a0: elle est à la fin de cette ligne.',
      },
      'wrong-type': {
        message: 'Cette valeur n’est pas du bon genre.',
        remedy:
          'Un texte et une date vont entre guillemets, un nombre sans\u202f; une liste va entre crochets.',
      },
      'wrong-value': {
        message: 'Cette valeur ne convient pas ici.',
        remedy: 'Écrivez-la comme le dit la fin de cette ligne.',
      },
      'too-long': { message: 'C’est trop long.', remedy: 'Raccourcissez.' },
      inexact: { message: 'Ce nombre est trop grand.', remedy: 'Changez d’unité.' },
      'unsafe-address': {
        message: 'Cette adresse ne peut pas être montrée.',
        remedy: 'Une adresse est en https, sans nom d’utilisateur.',
      },
      translation: {
        message: 'Les deux langues ne disent pas la même chose.',
        remedy:
          'Seuls les textes peuvent changer d’une langue à l’autre, et non les identifiants, les clés ou l’ordre.',
      },
      'unique-ids': {
        message: 'Cet identifiant sert deux fois.',
        remedy: 'Donnez-en un autre à l’un des deux.',
      },
      'reserved-ids': {
        message: 'Cet identifiant est réservé au jeu.',
        remedy: 'Commencez-le par autre chose que «\u202fmot-\u202f».',
      },
      references: {
        message: 'Cet identifiant n’est celui de rien, ou il est nommé deux fois.',
        remedy: 'Nommez, une seule fois, une chose qui existe dans ce dossier.',
      },
      camp: {
        message: 'Cet acteur n’a pas de camp.',
        remedy: 'Donnez-lui un des camps, ou retirez tous les camps.',
      },
      dates: {
        message: 'Cette date n’en est pas une.',
        remedy: 'Écrivez-la ainsi\u00a0: 2026, 2026-03 ou 2026-03-12\u202f; le jour doit exister.',
      },
      gap: {
        message: 'Ce mot à trouver n’est pas dans le texte, ou il y est deux fois.',
        remedy: 'Recopiez lettre à lettre un mot qui n’y est qu’une fois.',
      },
      rivals: {
        message: 'Ce rival ne convient pas.',
        remedy: 'Nommez un autre fait de la même liste, avec un autre mot à trouver.',
      },
      'date-key': {
        message: 'La réponse n’est pas la date du fait.',
        remedy: 'Faites dire la même chose aux deux\u00a0: c’est l’article qui décide.',
      },
      order: {
        message: 'Ces événements ne sont pas dans l’ordre, ou deux sont du même moment.',
        remedy: 'Rangez-les du premier au dernier, et gardez un seul des deux.',
      },
      choice: {
        message: 'Cette question à choix n’est pas complète.',
        remedy:
          'La clé est l’une des trois options\u202f; chacune des deux autres dit pourquoi elle tente (slip) et pourquoi elle est fausse (reason).',
      },
      verdict: {
        message: 'Ce vrai ou faux n’est pas complet.',
        remedy:
          'Vrai ou faux\u00a0: nommez la phrase qui le prouve. Non dit\u00a0: nommez les phrases proches (near). Sauf vrai, dites pourquoi on s’y trompe (slip).',
      },
      match: {
        message: 'Ce tableau n’est pas complet.',
        remedy:
          'Chaque ligne a sa colonne\u202f; une colonne de plus pour «\u202fqui l’a dit\u202f»\u202f; un groupe à chaque ligne d’une grille.',
      },
      number: {
        message: 'Ce nombre n’a pas bien son auteur.',
        remedy: 'Si quelqu’un l’avance, dites qui (holder) parmi qui choisir (holders).',
      },
      recall: {
        message: 'Cette réponse ferait aussi passer quelqu’un d’autre, ou elle est déjà acceptée.',
        remedy: 'N’acceptez que ce qui nomme cet acteur et lui seul.',
      },
      'other-proofs': {
        message: 'Une preuve en contient une autre.',
        remedy: 'Chacune doit prouver seule\u00a0: retirez la plus longue.',
      },
      twins: {
        message: 'Deux choix se lisent de la même façon.',
        remedy: 'Écrivez l’un des deux autrement.',
      },
      opening: {
        message: 'La première question n’est pas à choix.',
        remedy: 'Nommez dans «\u202fopening\u202f» une question du type «\u202fchoice\u202f».',
      },
      tested: {
        message: 'Aucune question ne porte sur ce fait.',
        remedy: 'Écrivez-en une, ou retirez le fait.',
      },
      other: { message: 'Il y a une faute ici.', remedy: 'La fin de cette ligne dit laquelle.' },
    },
    exactWords: 'Précisément, en anglais\u00a0:',
  },
};

export type DossierText = typeof catalogue;
