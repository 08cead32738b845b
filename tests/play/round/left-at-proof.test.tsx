// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { App } from '../../../src/app/App.tsx';
import type { Item } from '../../../src/bank/types.ts';
import { rightResponse } from '../../support/responses.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);
vi.stubGlobal('scrollTo', () => {});

/** Plays until a question asks for its proof, with others to follow. */
async function playToProof(game: ReturnType<typeof createTestGame>): Promise<Item> {
  const playableBank = await game.loadBank();
  const isProofAsked = ({ id }: Item) =>
    game.round.value &&
    playableBank.selectEvidenceItems(game.memory.value, game.round.value).has(id);
  for (let rounds = 0; rounds < 20; rounds++) {
    await game.startRound();
    while (game.isRoundOpen.value) {
      const item = playableBank.items.get(game.currentItemId.value ?? '') as Item;
      game.answer(item, rightResponse(item));
      if (game.isRoundOpen.value && isProofAsked(item)) return item;
      game.nextItem();
    }
  }
  throw new Error('no proof was asked');
}

it('a round that is left while its proof is asked comes back to the proof, and then goes on', async () => {
  const game = createTestGame();
  const asked = await playToProof(game);
  const openAgain = (about?: string) => {
    cleanup();
    renderInFrench(
      <App app={createTestContext({ game, routeId: 'round', ...(about && { about }) })} />,
    );
  };
  openAgain();
  await screen.findByRole('heading', { name: /^Où est-ce écrit/ });
  expect(game.currentItemId.value).toBe(asked.id);
  openAgain('dix');
  await screen.findByRole('heading', { name: /^Où est-ce écrit/ });
  expect(game.currentItemId.value).toBe(asked.id);
  game.submitEvidence(asked, []);
  openAgain();
  await vi.waitFor(() => expect(game.currentItemId.value).not.toBe(asked.id));
});
