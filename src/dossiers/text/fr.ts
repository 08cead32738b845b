export const catalogue = {
  receive: {},
  keep: {},
  share: {},
  problems: {
    notOpened: 'Ce dossier ne s’ouvre pas.',
    askAgain: 'Demandez-le encore une fois à qui vous l’a donné.',
  },
};

export type DossierText = typeof catalogue;
