// @vitest-environment happy-dom

import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { HOLE } from '../../../src/bank/hole.ts';
import type { Item } from '../../../src/bank/types.ts';
import type { Round } from '../../../src/engine/reducer.ts';
import { shouldAskEvidence } from '../../../src/engine/score-evidence.ts';
import { FrontPage } from '../../../src/play/front-page/FrontPage.tsx';
import { RoundResult } from '../../../src/play/result/RoundResult.tsx';
import { catalogue as playText } from '../../../src/play/text/fr.ts';
import { oneItemPerType } from '../../support/assignments.ts';
import { answerEvent, roundEvent } from '../../support/events.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { rightResponse, wrongResponse } from '../../support/responses.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

it('a file with answers to other questions of the same names leaves every screen readable', async () => {
  const game = createTestGame();
  const playableBank = await game.loadBank();
  await game.loadProgress();
  const responses = oneItemPerType.map(rightResponse);
  for (const shift of responses.keys()) {
    const round = `r${shift}`;
    const events = [
      roundEvent(
        round,
        oneItemPerType.map(({ id }) => id),
      ),
      ...oneItemPerType.map(({ id, facts }, at) =>
        answerEvent(round, id, 1, {
          facts,
          response: responses[(at + shift) % responses.length] as string,
        }),
      ),
    ];
    await game.merge(events.map((event) => ({ ...event, bank: fixtureBank.id })));
    renderInFrench(
      <RoundResult playableBank={playableBank} playText={playText} />,
      createTestContext({ game }),
    );
    for (const { prompt } of oneItemPerType)
      screen.getByText(prompt, { normalizer: (text) => text });
    cleanup();
    renderInFrench(<FrontPage />, createTestContext({ game }));
    await screen.findByRole('link', { name: /Jouer/ });
    cleanup();
  }
});

const mergeRounds = async (
  game: ReturnType<typeof createTestGame>,
  rounds: readonly (readonly [items: readonly Item[], score: number, more?: object])[],
) => {
  const playableBank = await game.loadBank();
  await game.loadProgress();
  const events = rounds.flatMap(([items, score, more], at) => [
    {
      ...roundEvent(
        `r${at}`,
        items.map(({ id }) => id),
      ),
      ...more,
    },
    ...items.map((item, nth) =>
      answerEvent(`r${at}`, item.id, score, {
        at: at * 3_600_000 + nth * 1_000,
        facts: item.facts,
        response: (score === 1 ? rightResponse(item) : wrongResponse(item)) as string,
      }),
    ),
  ]);
  await game.merge(events.map((event) => ({ ...event, bank: fixtureBank.id })));
  return playableBank;
};

const asWritten = { normalizer: (text: string) => text };

it('the evidence that was asked for and not found counts, although skipping it leaves no event', async () => {
  const game = createTestGame();
  const asked = fixtureBank.items.filter(shouldAskEvidence);
  const playableBank = await mergeRounds(game, [
    [asked, 1],
    [asked, 1],
  ]);
  renderInFrench(
    <RoundResult playableBank={playableBank} playText={playText} />,
    createTestContext({ game }),
  );
  screen.getByText(playText.evidenceScore(playText.outOf('0', 2)), asWritten);
});

it('tells in whole numbers what was right, and what the round changed', async () => {
  const game = createTestGame();
  const items = oneItemPerType.filter(({ type }) => type === 'choice' || type === 'recall');
  const playableBank = await mergeRounds(game, [
    [items.slice(0, 1), 0],
    [items, 1],
  ]);
  renderInFrench(
    <RoundResult playableBank={playableBank} playText={playText} />,
    createTestContext({ game }),
  );
  const { textContent } = screen.getByRole('heading', { level: 1 });
  expect(textContent).toContain(playText.roundResult.allRight(items.length));
  const facts = new Set(items.flatMap((item) => item.facts));
  screen.getByText(playText.roundResult.won(facts.size), asWritten);
});

it('after the reading, the facts are compared with what they were before', async () => {
  const game = createTestGame();
  const items = fixtureBank.items.filter(({ type }) => type === 'choice').slice(0, 3);
  const playableBank = await mergeRounds(game, [
    [items, 0, { before: true }],
    [items, 1, { after: 'r0' }],
  ]);
  renderInFrench(
    <RoundResult playableBank={playableBank} playText={playText} />,
    createTestContext({ game }),
  );
  const { textContent } = screen.getByRole('heading', { level: 1 });
  expect(textContent).toContain(
    `${playText.readAndReplay.before(0, 3)} ${playText.readAndReplay.after(3, 3)}`,
  );
});

it('after the reading shows what is printed now and one way on, and folds all else', async () => {
  const game = createTestGame();
  const items = fixtureBank.items.filter(({ id }) => id === fixtureBank.opening);
  const playableBank = await mergeRounds(game, [
    [items, 0, { before: true }],
    [items, 1, { after: 'r0' }],
  ]);
  renderInFrench(
    <RoundResult playableBank={playableBank} playText={playText} />,
    createTestContext({ game }),
  );
  screen.getByText('La Russie', { selector: 'i' });
  const folded = screen.getByText('Tout le détail').closest('details') as HTMLElement;
  const ways = screen.getAllByRole('link').filter((link) => !folded.contains(link));
  expect(ways.map((link) => link.textContent)).toEqual(['Voir la Une']);
  within(folded).getByText('1 sur 1');
  within(folded).getByRole('link', { name: 'Nouvelle partie' });
  within(folded).getByText(items[0]?.prompt ?? '', asWritten);
});

it('what was missed is asked once more in another form, and nothing of it is stored', async () => {
  const game = createTestGame();
  const items = fixtureBank.items.filter(({ type }) => type === 'choice').slice(0, 2);
  const playableBank = await mergeRounds(game, [[items, 0]]);
  const { events } = await game.readFullLog();
  renderInFrench(
    <RoundResult playableBank={playableBank} playText={playText} />,
    createTestContext({ game }),
  );
  fireEvent.click(await screen.findByRole('button', { name: /^(La|Les) reprendre$/ }));
  const again = playableBank.composeMissedAgain(
    game.memory.value,
    game.lastFinishedRound.value as Round,
  );
  expect(again.length).toBeGreaterThan(0);
  for (const item of again) expect(items.map(({ id }) => id)).not.toContain(item.id);
  const [shown = ''] = again[0]?.prompt.split(HOLE) ?? [];
  await screen.findByRole('heading', { name: (name) => name.startsWith(shown) });
  expect(await game.readFullLog()).toEqual({ events, unreadable: [] });
});

it('says of how many questions some are asked again', async () => {
  const game = createTestGame();
  const items = fixtureBank.items.filter(({ type }) => type === 'choice').slice(0, 5);
  const playableBank = await mergeRounds(game, [[items, 0]]);
  renderInFrench(
    <RoundResult playableBank={playableBank} playText={playText} />,
    createTestContext({ game }),
  );
  await screen.findByText(/^3 des 5 questions à reprendre, /);
});

it('counts what was won and what is in progress in the words and numbers of la Une', async () => {
  const game = createTestGame({ clock: () => 3 * 3_600_000 });
  const items = fixtureBank.items.filter(
    ({ type, facts }) => type === 'choice' && facts.length === 1,
  );
  const [first, second, third] = items;
  if (!first || !second || !third) throw new Error('too few items');
  const playableBank = await mergeRounds(game, [
    [[third], 0],
    [[first, second], 1, { before: true }],
    [[first], 0, { after: 'r1' }],
  ]);
  const app = createTestContext({ game });
  renderInFrench(<RoundResult playableBank={playableBank} playText={playText} />, app);
  screen.getByText('2 faits réussis pour la première fois');
  // one of both is won and missed again: two facts, not three
  screen.getByText('1 en cours, déjà réussi');
  cleanup();
  renderInFrench(<FrontPage />, app);
  await screen.findByText(/^2 déjà réussis/);
});

it('the round that wins the last fact leads to the last edition, and the one after it does not', async () => {
  const game = createTestGame({ clock: () => 3 * 3_600_000 });
  const every = { id: 'quoi-garantie', facts: (await game.loadBank()).facts };
  const item = { ...fixtureBank.items.find(({ id }) => id === every.id), ...every } as Item;
  const playableBank = await mergeRounds(game, [[[item], 1]]);
  const app = createTestContext({ game });
  renderInFrench(<RoundResult playableBank={playableBank} playText={playText} />, app);
  const link = screen.getByRole('link', { name: /^Bouclé le .*, voir la page$/ });
  expect(link.getAttribute('href')).toBe('#/boucle');
  cleanup();
  await mergeRounds(game, [
    [[item], 1],
    [[item], 1],
  ]);
  renderInFrench(<RoundResult playableBank={playableBank} playText={playText} />, app);
  expect(screen.queryByRole('link', { name: /^Bouclé le/ })).toBe(null);
});
