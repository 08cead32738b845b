// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { FrontPage } from '../../../src/play/front-page/FrontPage.tsx';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

async function openFrontPage() {
  const game = createTestGame();
  await Promise.all([game.loadProgress(), game.loadBank()]);
  renderInFrench(<FrontPage />, createTestContext({ game }));
  const { opening } = game.front;
  return { game, answer: () => game.answer(opening, opening.key), reason: opening.explanation };
}
it('lays the explanation out, unseen, while the first question is read', async () => {
  const { reason } = await openFrontPage();
  expect(screen.queryByText(reason)).toBe(null);
  const explanation = await screen.findByText(reason);
  expect(explanation.closest('section')?.hidden).toBe(true);
});

it('inks a mark of the miniature with its word for a right answer, and for no other', async () => {
  const { game, answer } = await openFrontPage();
  const { actors, dates, positions } = game.front.counts;
  screen.getByText(`Qui 0/${actors}`);
  screen.getByText(`Quand 0/${dates}`);
  screen.getByText(`Quoi 0/${positions}`);
  answer();
  await screen.findByText(`Quoi 1/${positions}`);
  expect(screen.getAllByText('La Russie', { selector: 'i' })).toHaveLength(1);
  cleanup();
  const other = await openFrontPage();
  const { opening } = other.game.front;
  const wrong = opening.options.find(({ id }) => id !== opening.key)?.id ?? '';
  other.game.answer(opening, wrong);
  await screen.findByText('Raté');
  screen.getByText(`Quoi 0/${positions}`);
});

it('shows a teacher the ways in on a first visit, once the question can be played', async () => {
  renderInFrench(<FrontPage />, createTestContext({ game: createTestGame() }));
  // not in the page as it is built
  expect(screen.queryByRole('link', { name: 'Enseignants\u00a0: en classe' })).toBe(null);
  cleanup();
  await openFrontPage();
  const link = await screen.findByRole('link', { name: 'Enseignants\u00a0: en classe' });
  expect(link.getAttribute('href')).toBe('#/classe');
  const editor = screen.getByRole('link', { name: 'Votre article' });
  expect(editor.getAttribute('href')).toBe('#/rediger');
});
