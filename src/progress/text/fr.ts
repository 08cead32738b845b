export const catalogue = {
  settings: {
    language: 'Langue',
    theme: 'Apparence',
    themes: { auto: 'Comme l’appareil', light: 'Papier clair', dark: 'Papier sombre' },
    spacing: 'Espacement du texte',
    spacings: { off: 'Normal', on: 'Aéré' },
    confidence: 'Dire, avant de répondre, si l’on est sûr',
    confidences: { off: 'Non', on: 'Oui' },
    vibration: 'Vibrations du téléphone',
    vibrations: { off: 'Oui', on: 'Non' },
    progress: 'Progression',
    guestNote: 'Les réponses de ce tour s’effacent à sa fin. Rien n’est envoyé.',
    progressNote:
      'Vos réponses restent sur cet appareil. Rien n’est envoyé. Un fichier enregistré contient aussi les noms de vos listes de classe.',
    erase: 'Tout effacer',
    eraseQuestion:
      'Toutes vos réponses seront perdues, avec les séries de classe, leurs résultats et les noms des élèves, les dossiers faits à la main et vos articles en cours. Effacer\u202f?',
    guestEraseQuestion:
      'Ce que vous avez fait pendant ce tour d’invité sera perdu. Tout le reste est gardé sur l’appareil. Effacer\u202f?',
    erased: 'Tout est effacé.',
    guestErased: 'Ce tour d’invité est effacé.',
    eraseFailed: 'L’appareil a refusé d’effacer. Effacez les données du site dans le navigateur.',
    confirmErase: 'Effacer',
    cancelErase: 'Garder',
    dossiers: 'Dossiers',
    dossiersNote: 'Ceux du site, et ceux que cet appareil a reçus.',
    allDossiers: 'Tous les dossiers',
    prepareSet: 'Préparer une série pour une classe',
    about: 'À propos',
    aboutNote:
      'Un jeu libre, sans compte, sans publicité, sans pistage. Il marche sans réseau après une première visite.',
  },
  offline: {
    note: 'Sans réseau, cet appareil a tout pour jouer. Le reste vient avec le réseau, quand vous l’ouvrez une première fois\u00a0: l’autre langue, la classe, «\u202fVotre article\u202f», les licences.',
    keep: 'Tout garder sur cet appareil',
    keeping: 'Le reste arrive…',
    kept: 'Tout est sur cet appareil.',
    failed: 'Il manque encore quelque chose. Réessayez avec le réseau.',
    otherLanguage:
      'L’autre langue n’est pas encore sur cet appareil. Elle vient avec le réseau, une seule fois.',
  },
  storage: {
    notSaved: 'Votre progression ne sera pas gardée sur cet appareil.',
    saveFile: 'Enregistrer un fichier',
    recovered: {
      mirror: (n: number) =>
        `${n} réponse${n > 1 ? 's retrouvées' : ' retrouvée'} dans la copie de secours.`,
      page: (n: number) =>
        `Les données du site ont été effacées pendant la partie. Cette page a remis ${n === 1 ? 'la réponse' : `les ${n} réponses`} qu’elle connaissait.`,
      nothing: () =>
        'Le navigateur a trouvé sa mémoire abîmée et l’a vidée. Si vous avez enregistré un fichier, ouvrez-le dans les Réglages.',
    },
    recoveredRecords: (n: number) =>
      n > 1
        ? `${n} dossiers, articles, séries et résultats de classe retrouvés dans la copie de secours.`
        : 'Un dossier, un article, une série ou un résultat de classe retrouvé dans la copie de secours.',
    guestNotice: 'Tour d’invité\u00a0: vos réponses restent à part.',
    guestHasCome: 'Un invité joue dans un autre onglet. Celui-ci attend la fin de son tour.',
    guestHasLeft: 'Le tour d’invité est fini.',
    playAsOwner: 'Revenir au jeu',
    endGuestSession: 'Finir mon tour',
  },
  update: { ready: 'Une nouvelle version est prête.', apply: 'Mettre à jour' },
  saveFirst: 'Enregistrer un fichier d’abord',
  openFile: 'Ouvrir un fichier…',
  reading: 'Lecture du fichier…',
  preview: (answers: number, days: string, fresh: number, known: number) => {
    if (answers === 0) return 'Ce fichier ne contient aucune réponse.';
    return `Ce fichier contient ${answers} réponse${answers > 1 ? 's' : ''} (${days})\u00a0: ${fresh} nouvelle${fresh > 1 ? 's' : ''}, ${known} déjà là.`;
  },
  otherEvents: (n: number) =>
    n > 1
      ? `${n} parties, preuves ou notes sont nouvelles.`
      : 'Une partie, preuve ou note est nouvelle.',
  conflictingEvents: (n: number) =>
    n > 1
      ? `${n} autres disent autre chose que les vôtres sous la même clé\u00a0: elles restent dans le fichier.`
      : 'Une autre dit autre chose que la vôtre sous la même clé\u00a0: elle reste dans le fichier.',
  unreadableRecords: (n: number) =>
    n > 1
      ? `${n} données ne se lisent pas avec cette version\u00a0: elles restent dans le fichier, gardez-le.`
      : 'Une donnée ne se lit pas avec cette version\u00a0: elle reste dans le fichier, gardez-le.',
  newRecords: (n: number) =>
    n > 1
      ? `${n} dossiers, articles, séries et résultats de classe sont nouveaux.`
      : 'Un dossier, un article, une série ou un résultat de classe est nouveau.',
  refusedDossier: (name: string) => `Le dossier «\u202f${name}\u202f» reste dans le fichier.`,
  recordsAdded: (n: number) =>
    n > 1
      ? `${n} dossiers, articles, séries et résultats de classe ajoutés.`
      : 'Un dossier, un article, une série ou un résultat de classe ajouté.',
  add: 'Ajouter',
  cancel: 'Annuler',
  close: 'Fermer',
  added: (n: number) => `${n} réponse${n > 1 ? 's ajoutées' : ' ajoutée'}.`,
  undo: 'Annuler l’ajout',
  undone: 'L’ajout est annulé.',
  failed: 'L’appareil a refusé de l’enregistrer. Gardez le fichier et réessayez.',
  refused: (why: string, where: string, remedy: string) =>
    `Rien n’a été ajouté\u00a0: ${why}${where && ` (${where})`}. ${remedy}`,
  places: {
    line: (line: number) => `ligne ${line}`,
    entry: (n: number) => `réponse ou partie n°\u00a0${n}`,
    record: (n: number) => `dossier, série ou résultat de classe n°\u00a0${n}`,
  },
  faults: {
    empty: 'le fichier est vide',
    tooLarge: 'le fichier est plus grand que tous ceux que le jeu enregistre',
    broken: 'le fichier est coupé ou abîmé',
    changed: 'le fichier a été modifié depuis qu’il a été enregistré',
    foreign: 'ce n’est pas un fichier de réponses de ce jeu',
    classResults: 'ce fichier contient des résultats de classe',
    newer: 'une version plus récente du jeu a enregistré ce fichier',
    unread: 'le navigateur n’a pas réussi à lire le fichier',
  },
  remedies: {
    otherCopy:
      'Ouvrez une autre copie du fichier, ou enregistrez-le de nouveau sur l’appareil d’où il vient.',
    otherFile:
      'Choisissez un fichier enregistré par le jeu\u00a0: son nom commence par «\u202fqui-quand-quoi\u202f».',
    collect:
      'L’enseignant l’ouvre dans «\u202fEn classe\u202f», «\u202fRécupérer les résultats\u202f».',
    update: 'Mettez le jeu à jour, puis rouvrez le fichier.',
    retry: 'Réessayez.',
  },
  storageStatus: {
    title: 'Où sont mes réponses\u202f?',
    checking: 'Lecture…',
    eventCount: (n: string) =>
      n === '0'
        ? 'Aucune réponse encore.'
        : `Sur cet appareil\u00a0: ${n === '1' ? '1 entrée, relue' : `${n} entrées, toutes relues`} à l’instant.`,
    storageDenied: 'L’appareil ne garde rien\u00a0: le navigateur refuse l’accès à sa mémoire.',
    unreadable: (n: string) => `Illisibles, mises de côté et jointes à chaque fichier\u00a0: ${n}.`,
    mirrorCount: (n: string, when: string) =>
      `Copie de secours\u00a0: ${n} entrée${/^[01]$/.test(n) ? '' : 's'}, écrite ${when}.`,
    noMirror: 'Copie de secours\u00a0: ce navigateur n’a pas de place pour elle.',
    copiesAgree: 'Les deux sont pareilles.',
    copiesDiffer:
      'Les deux ne sont pas encore pareilles\u00a0: la copie se refait au prochain démarrage.',
    wrongClock: (day: string) =>
      `La dernière réponse est datée du ${day}\u00a0: l’horloge de cet appareil était fausse ce jour-là, ou elle l’est aujourd’hui.`,
    persistenceGranted: 'Le navigateur a promis de ne pas les effacer de lui-même.',
    persistenceNotGranted:
      'Le navigateur peut les effacer quand la place lui manque. Installer le jeu, ou enregistrer un fichier, vous en protège.',
    justNow: 'à l’instant',
    someTime: 'à une date inconnue',
    lastExport: (when: string) => `Dernier fichier enregistré ${when}.`,
    neverExported: 'Aucun fichier n’a encore été enregistré.',
  },
  guestMode: {
    title: 'Appareil partagé',
    note: 'Un invité joue sans toucher à vos réponses\u00a0: les siennes restent à part, et s’effacent à la fin de son tour.',
    startSession: 'Jouer en invité',
    endQuestion:
      'Les réponses de ce tour vont être effacées. Enregistrer d’abord un fichier\u202f?',
    confirmEnd: 'Effacer et finir',
    cancelEnd: 'Continuer à jouer',
    failed: 'L’appareil a refusé d’effacer. Réessayez, ou effacez les données du site.',
  },
  installHint: {
    title: 'Installer le jeu',
    /** For browsers that install on request. */
    benefits:
      'Installé, le jeu s’ouvre d’un geste, même sans réseau, et vos réponses sont mieux gardées.',
    /** For browsers that install from a menu only. */
    menus: {
      'safari-ios':
        'Dans un onglet, Safari oublie un site après sept jours sans visite. Touchez Partager, puis «\u202fSur l’écran d’accueil\u202f»\u00a0: là, rien ne s’oublie.',
      'safari-mac':
        'Dans un onglet, Safari oublie un site après sept jours sans visite. Menu Fichier, puis «\u202fAjouter au Dock\u202f»\u00a0: là, rien ne s’oublie.',
      ios: 'Touchez Partager, puis «\u202fSur l’écran d’accueil\u202f»\u00a0: le jeu s’y ouvre d’un geste, même sans réseau.',
    },
    /** Safari gives an installed app storage of its own. */
    startsEmpty:
      'Le jeu installé commence à zéro\u00a0: pour y retrouver vos réponses, enregistrez un fichier ici, puis ouvrez-le dans ses Réglages.',
    install: 'Installer',
    dismiss: 'Compris',
  },
};

export type ProgressText = typeof catalogue;
