export const credits = {
  author: (name: string) => `Auteur\u00a0: ${name}.`,
  licence: 'Licence\u00a0:',
  textRights: {
    true: 'Son texte peut être montré en classe.',
    false: 'Son texte ne peut pas être montré en classe.',
  },
};

export const glossaryTitle = 'Les mots difficiles';

export const madeByHand = 'Dossier fait à la main, pas par ce site.';
