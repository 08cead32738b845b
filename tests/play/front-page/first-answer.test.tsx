// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { FrontPage } from '../../../src/play/front-page/FrontPage.tsx';
import { REST_MS } from '../../../src/ui/use-is-at-rest.ts';
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
const printedFacts = () => document.querySelectorAll('a[href*="fait"]');

// what is loaded late must not seem to wait
beforeEach(() => import('../../../src/play/front-page/Facts.tsx'));

it('lays the explanation out, unseen, while the first question is read', async () => {
  const { reason } = await openFrontPage();
  expect(screen.queryByText(reason)).toBe(null);
  const explanation = await screen.findByText(reason);
  expect(explanation.closest('section')?.hidden).toBe(true);
});

it('prints facts once the first answer is read, not in the way of the next tap', async () => {
  const { answer, reason } = await openFrontPage();
  answer();
  const answeredAt = performance.now();
  expect((await screen.findByText(reason)).closest('section')?.hidden).toBe(false);
  await expect.poll(() => printedFacts().length, { timeout: 10_000 }).toBeGreaterThan(0);
  expect(performance.now() - answeredAt).toBeGreaterThan(REST_MS);
});
