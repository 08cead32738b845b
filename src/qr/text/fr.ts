export const catalogue = {
  scanner: {
    openCamera: 'Ouvrir la caméra',
    stopCamera: 'Arrêter la caméra',
    privacyNote: 'Les images restent dans cette page\u00a0: rien n’est gardé, rien n’est envoyé.',
    aimHint: 'Tenir le code entier dans l’image, à une main de distance.',
    videoLabel: 'Ce que voit la caméra',
    choosePictures: 'Sans caméra\u00a0: choisir des photos ou des captures',
    picturesRead: (codes: number, of: number): string =>
      codes === 0
        ? `Aucun code lu sur ${of} image${of > 1 ? 's' : ''}. Recadrer de plus près, sans reflet.`
        : `${codes > 1 ? `${codes} codes différents lus` : '1 code lu'} sur ${of} image${of > 1 ? 's' : ''}.`,
    unreadPictures: (names: string) => `Sans code lisible\u00a0: ${names}.`,
    refusals: {
      insecure:
        'Cette page n’est pas servie en https\u00a0: le navigateur n’y ouvre pas de caméra. Choisir des photos.',
      none: 'Aucune caméra n’a été trouvée. Choisir des photos du code.',
      refused:
        'La caméra a été refusée. L’autoriser dans les réglages du site, ou choisir des photos.',
      busy: 'La caméra ne répond pas\u00a0: une autre application s’en sert peut-être. La fermer, puis réessayer.',
      failed: 'Le lecteur de codes n’a pas pu être chargé. Vérifier le réseau, puis réessayer.',
    },
  },
  phoneTransfer: {
    lead: 'Un téléphone montre des codes, l’autre les filme. Sans réseau, sans compte.',
    show: 'Montrer à un autre téléphone',
    receive: 'Recevoir d’un autre téléphone',
    close: 'Fermer',
    preparing: 'Les codes se préparent…',
    failed: 'Les codes n’ont pas pu être préparés. Enregistrez plutôt un fichier.',
    tooMany: 'Il y a trop de réponses pour des codes. Enregistrez plutôt un fichier.',
    manyCodesWarning: (codes: number, seconds: number) =>
      `${codes} codes, au moins ${seconds} secondes à filmer\u00a0: un fichier irait plus vite.`,
    sendHint:
      'Sur l’autre téléphone, choisissez «\u202fRecevoir d’un autre téléphone\u202f» et filmez cet écran. Les codes reviennent jusqu’à ce qu’il les ait tous.',
    codeNumber: (at: number, of: number) => `Code ${at} sur ${of}`,
    codesPerSecond: (n: number) => `${n} par seconde`,
    pause: 'Pause',
    resume: 'Faire défiler',
    slower: 'Moins vite',
    faster: 'Plus vite',
    previous: 'Précédent',
    next: 'Suivant',
    receivedCount: (n: number, of: number) => `${n} code${n > 1 ? 's' : ''} sur ${of}.`,
    missingCodes: (numbers: string) => `Il manque encore\u00a0: ${numbers}.`,
    waiting: 'Aucun code reçu pour l’instant.',
    stranger: 'Ce code n’est pas de ceux que montre l’autre téléphone.',
    other: 'Ce code vient d’une autre série que celle qui est commencée.',
    startOver: 'Recommencer avec cette série',
    damaged: 'Des codes ont été mal lus. Filmez-les encore une fois.',
    broken: 'Tous les codes sont là, mais leur contenu ne se lit pas. Essayez avec un fichier.',
    received: 'Tout est reçu.',
    dossier: 'Un dossier arrive\u00a0:',
    startAgain: 'Recommencer',
  },
  misplaced: {
    progress: {
      says: 'Ce code est celui d’une progression.',
      lead: 'La recevoir dans les réglages',
    },
    assignment: { says: 'Ce code est celui d’une série.', lead: 'Ouvrir la série' },
    handout: { says: 'Ce code est celui d’un dossier.', lead: 'Voir le dossier' },
    result: {
      says: 'Ce code est le résultat d’un élève. L’enseignant le vise depuis «\u202fRécupérer les résultats\u202f».',
      lead: 'En classe (enseignants)',
    },
  },
};

export type QrText = typeof catalogue;
