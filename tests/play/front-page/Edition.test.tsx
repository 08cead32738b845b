// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { LogEvent } from '../../../src/engine/events.ts';
import { FrontPage } from '../../../src/play/front-page/FrontPage.tsx';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { winEveryFact } from '../../support/states/last-edition.ts';
import { editions, type Plan, playedDays } from '../../support/states/played-days.ts';
import { DAY_MS, FIXED_NOW_MS } from '../../support/states/visit.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(cleanup);

const eventsOf = (plan: Plan) => playedDays(bank, plan).map(([, event]) => event as LogEvent);

async function openEdition(events: readonly LogEvent[], now = FIXED_NOW_MS) {
  const game = createTestGame({
    log: createMemoryLog(events),
    clock: () => now,
  });
  await Promise.all([game.loadProgress(), game.loadBank()]);
  renderInFrench(<FrontPage />, createTestContext({ game }));
  await screen.findByRole('heading', { name: 'Les cinq du jour' });
  return game;
}

const numberIn = (pattern: RegExp) =>
  Number.parseInt(screen.getByText(pattern).textContent ?? '', 10);

it('counts what is known, under way and never seen, which is all there is, and tells the edition', async () => {
  const game = await openEdition(eventsOf(editions['the fourth day'] as Plan));
  const counts = [/^\d+ retenus?$/, /^\d+ en cours$/, /^\d+ pas vus?$/].map(numberIn);
  const { engine, facts } = await game.loadBank();
  const { known, faded, unseen } = engine.countFactStates(facts, game.memory.value, FIXED_NOW_MS);
  expect(counts).toEqual([known, faded, unseen]);
  expect(known + faded + unseen).toBe(facts.length);
  screen.getByText(/^Lun\. 23\snovembre · n°\s4$/);
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
  screen.getByText('Aujourd’hui : 1 fait réussi pour la première fois.');
  cleanup();
});

it('what was ever won is what is known and, of what is in progress, what was won before', async () => {
  const [lost, held] = bank.positions;
  const meta = { v: 1, bank: bank.id, at: FIXED_NOW_MS - 60_000, axis: 'positions' } as const;
  const answer = { ...meta, kind: 'answer', item: bank.opening, response: '' } as const;
  await openEdition([
    { ...answer, key: '1-a', round: 'r1', facts: [lost?.id ?? ''], score: 1 },
    { ...answer, key: '2-a', round: 'r2', facts: [lost?.id ?? ''], score: 0 },
    { ...answer, key: '3-a', round: 'r2', facts: [held?.id ?? ''], score: 1 },
    { ...answer, key: '4-a', round: 'r2', facts: [bank.actors[0]?.id ?? ''], score: 0 },
  ]);
  screen.getByText(/^2 déjà réussis sur/);
  screen.getByText('1 retenu');
  screen.getByText('2 en cours');
  screen.getByText(
    'Aujourd’hui : 2 faits réussis pour la première fois. 1 des 2 en cours a déjà été réussi.',
  );
});

it('a round left by a clock that was a year ahead holds back no word of today', async () => {
  const events = eventsOf(editions['the tenth day, one missed'] as Plan);
  const items = bank.items.slice(0, 2).map(({ id }) => id);
  const meta = { v: 1, bank: bank.id, at: FIXED_NOW_MS + 365 * DAY_MS, round: 'z' } as const;
  const answer = { kind: 'answer', axis: 'actors', facts: [], response: '', score: 1 } as const;
  await openEdition([
    ...events,
    { ...meta, key: 'y1-a', kind: 'round', seed: 1, items },
    { ...meta, key: 'y2-a', ...answer, item: items[0] ?? '' },
  ]);
  screen.getByRole('heading', { name: /^Aujourd’hui, \d+ mots à remettre\.$/ });
});

it('one button restores the words that faded overnight, each a hole and not its word', async () => {
  const game = await openEdition(eventsOf(editions['the tenth day, one missed'] as Plan));
  const bankNow = game.playableBank.value;
  const words = bankNow?.listFadedWords(game.memory.value, game.now(), game.startOfDay()) ?? [];
  expect(words.length).toBeGreaterThan(1);
  const { length } = words;
  screen.getByRole('heading', { name: `Aujourd’hui, ${length} mots à remettre.` });
  const button = screen.getByRole('link', { name: /^Remettre l’encre · \d mots, 1\smin$/ });
  expect(button.getAttribute('href')).toBe('#/partie/mots');
  const lines = document.querySelectorAll('section li[data-state="faded"]');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line.textContent).toContain('mot effacé');
});

it('opens the line of dates where the last one was answered, and none of them cut', async () => {
  const widths = { offsetWidth: { get: () => 80 }, clientWidth: { get: () => 320 } };
  Object.defineProperties(HTMLElement.prototype, {
    ...widths,
    offsetLeft: {
      configurable: true,
      get(this: HTMLElement) {
        return [...(this.parentElement?.children ?? [])].indexOf(this) * 80;
      },
    },
  });
  await openEdition(eventsOf(editions['the fourth day'] as Plan));
  const line = screen.getByRole('list', { name: 'Quand' });
  expect(line.scrollLeft).toBeGreaterThan(0);
  expect(line.scrollLeft % 80).toBe(0);
});

it('tells a day that was missed and forgiven', async () => {
  await openEdition(eventsOf(editions['the tenth day, one missed'] as Plan));
  screen.getByText(/Mercredi manqué, pardonné\./);
  screen.getByRole('img', { name: /^Quatorze jours\s: 8 joués, 1 pardonné, 5 sans partie$/ });
});

const asEvents = (records: readonly (readonly [string, unknown])[]) =>
  records.map(([, event]) => event as LogEvent);

it('says until when nothing is to be restored, and what else there is to play', async () => {
  const facts = [...bank.positions, ...bank.dates].map(({ id }) => id);
  const common = { v: 1, bank: bank.id, axis: 'positions', kind: 'answer', response: '' } as const;
  await openEdition(
    facts.map((fact, nth) => ({
      ...{ ...common, key: `${nth + 100}-a`, at: FIXED_NOW_MS - 1_000, round: `r${nth}` },
      ...{ item: bank.items[1]?.id ?? '', facts: [fact], score: 1 },
    })),
  );
  screen.getByRole('heading', { name: /^Rien à remettre avant / });
  screen.getByRole('link', { name: 'Jouer dix questions' });
});

describe('once every fact was won', () => {
  const won = asEvents(winEveryFact(bank));

  it.each([1, 12, 27])(
    'la Une rests %d days later, whatever faded, and says until when',
    async (days) => {
      await openEdition(won, FIXED_NOW_MS + days * DAY_MS);
      screen.getByRole('heading', {
        name: /^Rien à remettre avant (le 22\sdécembre|mardi|lundi)\.$/,
      });
      expect(screen.queryByRole('link', { name: /^(En r|R)emettre/ })).toBe(null);
      screen.getByText(`${won.length} déjà réussis sur ${won.length}`);
      expect(screen.queryByText(/en cours/)).toBe(null);
      expect(screen.getByRole('link', { name: /^Bouclé le/ }).getAttribute('href')).toBe(
        '#/boucle',
      );
      screen.getByRole('link', { name: 'S’entraîner quand même' });
      screen.getByRole('link', { name: 'Jouer les cinq' });
    },
  );

  it('a month later what has faded is restored, a few a day or all at once, and then la Une rests again', async () => {
    const review = FIXED_NOW_MS + 30 * DAY_MS;
    const game = await openEdition(won, review);
    screen.getByRole('link', { name: /^Remettre l’encre · 6 mots/ });
    const all = game.playableBank.value?.listFadedWords(
      ...([game.memory.value, review, game.startOfDay(), 'all'] as const),
    );
    const link = screen.getByRole('link', { name: 'Tout remettre d’un coup' });
    expect(link.getAttribute('href')).toBe('#/partie/tous-les-mots');
    cleanup();
    const restored = (all ?? []).map((fact, nth) => ({
      ...(won[0] as LogEvent),
      ...{
        key: `zz${nth + 100}-a`,
        at: review,
        round: 'review',
        facts: [fact],
        item: `mot-${fact}`,
      },
    }));
    await openEdition([...won, ...restored], review + 12 * DAY_MS);
    screen.getByRole('heading', { name: /^Rien à remettre avant le 22\sjanvier\.$/ });
  });
});

it('after days away it greets with six words, not with all that faded', async () => {
  const game = await openEdition(eventsOf(editions['six months away'] as Plan));
  const { faded } = game.playableBank.value?.engine.countFactStates(
    ...([game.playableBank.value.facts, game.memory.value, FIXED_NOW_MS] as const),
  ) ?? { faded: 0 };
  expect(faded).toBeGreaterThan(6);
  screen.getByRole('heading', { name: /^Vous revoilà\s: 6 mots pour reprendre\.$/ });
  screen.getByText(/^6 par jour suffisent\./);
  screen.getByRole('link', { name: 'Tout remettre d’un coup' });
  screen.getByText(`${faded} en cours`);
});

it('a day has six words to restore, and goes on saying so once some are', async () => {
  const events = eventsOf(editions['six months away'] as Plan);
  const game = await openEdition(events);
  const words = game.playableBank.value?.listFadedWords(
    ...([game.memory.value, FIXED_NOW_MS, game.startOfDay()] as const),
  );
  cleanup();
  const restored = (words ?? []).slice(0, 4).map((fact, nth) => ({
    ...(events.find((event) => event.kind === 'answer') as LogEvent),
    ...{ key: `zz${nth}-a`, at: FIXED_NOW_MS - 60_000, round: 'today', score: 1 },
    ...{ facts: [fact], item: `mot-${fact}` },
  }));
  await openEdition([...events, ...restored]);
  screen.getByRole('heading', { name: 'Aujourd’hui, 2 mots à remettre.' });
  screen.getByText(/^6 par jour suffisent\./);
});

it('the days that were played are counted out of the fourteen that are shown', async () => {
  await openEdition(eventsOf(editions['the fortieth day'] as Plan));
  screen.getByText(/Jouées 13 jours sur 14\./);
});

it('after days away it tells what held', async () => {
  const { daysAgo, ...plan } = editions['the fourth day'] as Plan;
  const game = await openEdition(eventsOf({ ...plan, daysAgo: daysAgo.map((ago) => ago + 3) }));
  const { engine, facts } = await game.loadBank();
  const { known } = engine.countFactStates(facts, game.memory.value, FIXED_NOW_MS);
  expect(known).toBeGreaterThan(1);
  screen.getByText(`Pendant ce temps, ${known} faits ont tenu.`);
});

it('a round that was begun today is gone on with before any word is restored', async () => {
  const items = bank.items.slice(0, 4);
  const common = { v: 1, bank: bank.id, at: FIXED_NOW_MS - DAY_MS / 24, round: 'left' } as const;
  const answer = { ...common, kind: 'answer', axis: 'positions', response: '', score: 1 } as const;
  await openEdition([
    ...eventsOf(editions['the fourth day'] as Plan),
    { ...common, key: 'zz1-a', kind: 'round', seed: 1, items: items.map(({ id }) => id) },
    { ...answer, key: 'zz2-a', item: items[0]?.id ?? '', facts: items[0]?.facts ?? [] },
  ]);
  screen.getByRole('heading', { name: /^Une partie est commencée\s: encore 3 questions\.$/ });
  screen.getByRole('link', { name: 'Reprendre la partie (1/4)' });
  expect(document.querySelector('a[href*="mots"]')).toBe(null);
});

it('on the first day what was missed comes back tomorrow, and is no debt', async () => {
  const meta = { v: 1, bank: bank.id, at: FIXED_NOW_MS - 60_000, axis: 'positions' } as const;
  const answer = { ...meta, kind: 'answer', item: bank.opening, response: '' } as const;
  await openEdition([
    { ...answer, key: '1-a', round: 'r1', facts: [bank.positions[0]?.id ?? ''], score: 0 },
  ]);
  screen.getByRole('heading', { name: 'Ce qui a été raté revient demain.' });
  expect(screen.queryByText(/à remettre$/)).toBe(null);
});

it('once six were restored today it says that this is enough, and that more come tomorrow', async () => {
  const away = eventsOf(editions['six months away'] as Plan);
  const game = await openEdition(away);
  const words = game.playableBank.value?.listFadedWords(
    ...([game.memory.value, FIXED_NOW_MS, game.startOfDay()] as const),
  );
  cleanup();
  const restored = (words ?? []).map((fact, nth) => ({
    ...(away[0] as LogEvent),
    ...{ key: `zz${nth}-a`, at: FIXED_NOW_MS - 1_000, round: 'words', item: `mot-${fact}` },
    ...{ kind: 'answer', facts: [fact], score: 1, response: fact, axis: 'actors' },
  })) as LogEvent[];
  await openEdition([...away, ...restored]);
  screen.getByRole('heading', { name: /^C’est assez pour aujourd’hui\s: la suite demain\.$/ });
  screen.getByRole('link', { name: 'Remettre d’autres mots' });
  cleanup();
  // six missed ones are enough as well: those of other days come before them tomorrow
  await openEdition([...away, ...restored.map((event) => ({ ...event, score: 0 }) as LogEvent)]);
  screen.getByRole('heading', { name: /^C’est assez pour aujourd’hui\s: la suite demain\.$/ });
  cleanup();
  await openEdition([...away, ...restored]);
  // no button beside it that shouts the contrary
  expect(screen.getByRole('link', { name: 'Jouer dix questions' }).className).toBe('quiet');
  cleanup();
  // the round of another day comes before them
  const items = bank.items.slice(0, 4);
  const left = { v: 1, bank: bank.id, at: FIXED_NOW_MS - 2 * DAY_MS, round: 'left' } as const;
  const answer = { ...left, kind: 'answer', axis: 'positions', response: '', score: 0 } as const;
  await openEdition([
    ...away,
    { ...left, key: 'zy1-a', kind: 'round', seed: 1, items: items.map(({ id }) => id) },
    { ...answer, key: 'zy2-a', item: items[0]?.id ?? '', facts: items[0]?.facts ?? [] },
    ...restored,
  ]);
  const [resume, others] = screen.getAllByRole('link', { name: /^Reprendre|^Remettre/ });
  expect(resume?.textContent).toBe('Reprendre la partie (1/4)');
  expect(others?.textContent).toBe('Remettre d’autres mots');
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
  const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  // nothing was answered yet: there is nothing to resume
  expect(hrefOf('Jouer 4 questions')).toBe('#/partie');
  expect(hrefOf('Jouer les cinq')).toBe('#/partie/depeche');
});
