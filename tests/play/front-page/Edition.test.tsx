// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import type { LogEvent } from '../../../src/engine/events.ts';
import { FrontPage } from '../../../src/play/front-page/FrontPage.tsx';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { editions, type Plan, playedDays } from '../../support/states/played-days.ts';
import { DAY_MS, FIXED_NOW_MS } from '../../support/states/visit.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

const eventsOf = (plan: Plan) => playedDays(bank, plan).map(([, event]) => event as LogEvent);

async function openEdition(events: readonly LogEvent[]) {
  const game = createTestGame({
    log: createMemoryLog(events),
    clock: () => FIXED_NOW_MS,
  });
  await Promise.all([game.loadProgress(), game.loadBank()]);
  renderInFrench(<FrontPage />, createTestContext({ game }));
  await screen.findByRole('heading', { name: 'Les cinq du jour' });
  return game;
}

const numberIn = (pattern: RegExp) =>
  Number.parseInt(screen.getByText(pattern).textContent ?? '', 10);

it('known, faded and unseen facts are all there are, and the number of the edition is told', async () => {
  await openEdition(eventsOf(editions['the fourth day'] as Plan));
  const counts = [/^\d+ sus?$/, /^\d+ à remettre$/, /^\d+ pas vus?$/].map(numberIn);
  const all = bank.actors.length + bank.dates.length + bank.positions.length;
  expect(counts.reduce((sum, one) => sum + one)).toBe(all);
  screen.getByText(/^Lundi 23\snovembre · édition n°\s4$/);
});

it('says what was won today, under a headline from the fact last won', async () => {
  const [fact] = bank.positions;
  const holder = bank.actors.find(({ id }) => id === fact?.holder);
  const meta = { v: 1, bank: bank.id, at: FIXED_NOW_MS - 60_000, axis: 'positions' } as const;
  const answer = { ...meta, kind: 'answer', item: bank.opening, response: '' } as const;
  await openEdition([
    { ...answer, key: '1-a', round: 'r1', facts: [fact?.id ?? ''], score: 1 },
    { ...answer, key: '2-a', round: 'r2', facts: [bank.actors[0]?.id ?? ''], score: 0 },
  ]);
  const [headline] = screen.getAllByRole('heading', { level: 2 });
  expect(headline?.textContent).toContain(holder?.name);
  expect(headline?.textContent).toContain(fact?.claim);
  screen.getByText('Aujourd’hui : 1 fait gagné.');
});

it('one button restores the words that faded overnight, each a hole and not its word', async () => {
  const game = await openEdition(eventsOf(editions['the tenth day, one missed'] as Plan));
  const bankNow = game.playableBank.value;
  const words = bankNow?.listFadedWords(game.memory.value, game.now(), game.startOfDay()) ?? [];
  expect(words.length).toBeGreaterThan(1);
  const { length } = words;
  screen.getByRole('heading', { name: `Cette nuit, ${length} mots se sont effacés.` });
  const button = screen.getByRole('link', { name: /^Remettre l’encre · \d mots, 1\smin$/ });
  expect(button.getAttribute('href')).toBe('#/partie/mots');
  const lines = document.querySelectorAll('section li[data-state="faded"]');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line.textContent).toContain('mot effacé');
});

it('tells a day that was missed and forgiven', async () => {
  await openEdition(eventsOf(editions['the tenth day, one missed'] as Plan));
  screen.getByText(/Mercredi manqué, pardonné\./);
  screen.getByRole('img', { name: /^Quatorze jours\s: 8 joués, 1 pardonné, 5 sans partie$/ });
});

it('says until when nothing is to be restored, and trains anyway', async () => {
  await openEdition(eventsOf(editions['all known'] as Plan));
  screen.getByRole('heading', { name: /^Rien à remettre avant le \d/ });
  screen.getByRole('link', { name: 'S’entraîner quand même' });
  expect(screen.getByRole('link', { name: /^Bouclé le/ }).getAttribute('href')).toBe('#/boucle');
});

it('an ordinary round and the daily five that were left have a way back each', async () => {
  const items = bank.items.slice(0, 4).map(({ id }) => id);
  const common = { v: 1, bank: bank.id, at: FIXED_NOW_MS - DAY_MS / 24, kind: 'round' } as const;
  const daily = { day: '2026-11-23', items: items.slice(0, 2), seed: 2 };
  await openEdition([
    ...eventsOf({ daysAgo: [1] }),
    { ...common, key: 'zz1-a', round: 'left', seed: 1, items },
    { ...common, key: 'zz2-a', round: 'daily', ...daily },
  ]);
  expect(screen.getByRole('link', { name: 'Reprendre la partie (0/4)' }).getAttribute('href')).toBe(
    '#/partie',
  );
  expect(screen.getByRole('link', { name: 'Reprendre les cinq (0/2)' }).getAttribute('href')).toBe(
    '#/partie/depeche',
  );
});
