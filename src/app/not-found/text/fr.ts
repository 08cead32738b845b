export const catalogue = {
  title: 'Page introuvable',
  explanation:
    'Cette adresse ne mène à aucune page du jeu. Il lui manque peut-être un bout, ou la page a été retirée.',
  goHome: 'Aller à la Une',
  /** On the game's own pages. */
  noScript: 'Pour jouer, activez JavaScript.',
};

export type NotFoundText = typeof catalogue;
