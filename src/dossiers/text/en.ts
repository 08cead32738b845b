import type { DossierText } from './fr.ts';

export const catalogue: DossierText = {
  receive: {},
  keep: {},
  share: {},
  problems: {
    notOpened: 'This dossier cannot be opened.',
    askAgain: 'Ask whoever gave it to you for it once more.',
  },
};
