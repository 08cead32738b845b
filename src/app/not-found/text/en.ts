import type { NotFoundText } from './fr.ts';

export const catalogue: NotFoundText = {
  title: 'Page not found',
  explanation:
    'This address leads to no page of the game. A part of it may be missing, or the page was taken down.',
  goHome: 'Go to the front page',
  noScript: 'To play, turn on JavaScript.',
};
