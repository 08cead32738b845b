import type { credits as french } from './fr.ts';

export const credits: typeof french = {
  author: (name) => `Author: ${name}.`,
  licence: 'Licence:',
  textRights: {
    true: 'Its text may be shown in class.',
    false: 'Its text may not be shown in class.',
  },
};

export const glossaryTitle = 'Difficult words';

export const madeByHand = 'Dossier made by hand, not by this site.';
