// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { Round } from '../../../src/play/round/Round.tsx';
import { catalogue as playText } from '../../../src/play/text/fr.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { rightResponse } from '../../support/responses.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(cleanup);

async function openDailyRound() {
  const playableBank = createPlayableBank(fixtureBank);
  const days = Array.from({ length: 31 }, (_, day) => Date.UTC(2026, 0, day + 1, 12));
  const isoOf = (at: number) => new Date(at).toISOString().slice(0, 10);
  const at = days.find(
    (day) => playableBank.composeDailyRound(isoOf(day))[0]?.type === 'choice',
  ) as number;
  const game = createTestGame({ clock: () => at, loadBank: async () => playableBank });
  await game.loadBank();
  await game.loadProgress();
  const app = createTestContext({ game, routeId: 'round', about: 'depeche' });
  renderInFrench(<Round about="depeche" playableBank={playableBank} playText={playText} />, app);
  await screen.findByText('Question 1 sur 5');
  const item = playableBank.items.get(game.currentItemId.value ?? '');
  if (item?.type !== 'choice') throw new Error('no choice');
  const option = (id: string) =>
    screen.getByRole('button', {
      name: new RegExp(`${item.options.find((one) => one.id === id)?.text}$`),
    });
  return { game, item, option };
}

const stake = (name: RegExp) => screen.getByRole('button', { name });
const press = (button: HTMLElement, clientY = 0) =>
  fireEvent.click(button, { detail: 1, clientY: clientY || Math.random() * 9_000 });

it('lets an option of the daily five be changed until it is staked, and counts the stake', async () => {
  const { game, item, option } = await openDailyRound();
  expect(stake(/^J’affirme/)).toHaveProperty('disabled', true);
  const wrong = item.options.find(({ id }) => id !== item.key)?.id ?? '';
  press(option(wrong));
  await waitFor(() => expect(option(wrong).getAttribute('aria-pressed')).toBe('true'));
  press(option(item.key));
  await waitFor(() => expect(option(item.key).getAttribute('aria-pressed')).toBe('true'));
  expect(option(wrong).getAttribute('aria-pressed')).toBe('false');
  expect(game.round.value?.answers).toEqual([]);
  press(stake(/^J’affirme/));
  const region = await screen.findByRole('region', { name: 'Bien vu (+2)' });
  expect(region.textContent).toContain(item.explanation);
  expect(game.round.value?.answers).toMatchObject([
    { response: rightResponse(item), score: 1, confidence: 'certain' },
  ]);
});

it('takes a point for what was asserted and is wrong, and none for what was hedged', async () => {
  for (const [name, note] of [
    [/^J’affirme/, 'Raté (−1)'],
    [/^Au conditionnel/, 'Raté (0)'],
  ] as const) {
    const { item, option } = await openDailyRound();
    press(option(item.options.find(({ id }) => id !== item.key)?.id ?? ''));
    await waitFor(() => expect(stake(name)).toHaveProperty('disabled', false));
    press(stake(name));
    await screen.findByRole('region', { name: note });
    cleanup();
  }
});
