// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import type { Game } from '../../../src/play/round/game.ts';
import type { LogListener } from '../../../src/progress/storage/log.ts';
import { catalogue as text } from '../../../src/progress/text/fr.ts';
import { StorageStatus } from '../../../src/progress/ui/StorageStatus.tsx';
import { answerEvents } from '../../support/events.ts';
import { fixtureBank } from '../../support/fixture-bank.ts';
import { createMemoryLog } from '../../support/memory-log.ts';
import { createTestContext, renderInFrench } from '../../support/test-app.tsx';
import { createTestGame } from '../../support/test-game.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const refuse = () => Promise.reject(new Error('no'));

function openStatus(game: Game) {
  renderInFrench(<StorageStatus text={text} />, createTestContext({ game }));
  const details = screen.getByText(/Où sont mes réponses/).closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

it('shows how many events are stored, whether there is a mirror, and the last export', async () => {
  openStatus(createTestGame({ log: createMemoryLog(answerEvents(3)) }));
  await screen.findByText(/3 entrées, toutes relues/);
  screen.getByText(/n’a pas de place pour elle/);
  screen.getByText(/Aucun fichier/);
  screen.getByText(/peut les effacer/);
});

it('says that nothing is stored if the device refuses', async () => {
  openStatus(createTestGame({ log: { ...createMemoryLog(), readAll: refuse } }));
  await screen.findByText(/L’appareil ne garde rien/);
});

it('says that nothing is stored if the log cannot be loaded', async () => {
  openStatus({ ...createTestGame(), checkStorage: refuse });
  await screen.findByText(/L’appareil ne garde rien/);
});

it('while it is open, follows what is erased and stored, here and in another tab', async () => {
  const log = createMemoryLog(answerEvents(3));
  let listener: LogListener | undefined;
  const game = createTestGame({
    log,
    onSubscribe: (subscribed) => {
      listener = subscribed;
    },
  });
  await game.loadProgress();
  openStatus(game);
  await screen.findByText(/3 entrées, toutes relues/);
  await log.append(answerEvents(2, 10));
  listener?.onExternalChange();
  await screen.findByText(/5 entrées, toutes relues/);
  await game.erase();
  await screen.findByText(/Aucune réponse encore/);
  await game.merge(answerEvents(1));
  await screen.findByText(/1 entrée, relue/);
  await log.erase('stamp');
  listener?.onExternalChange();
  await screen.findByText(/Aucune réponse encore/);
});

it('looks again a moment later, when the safety copy has followed', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  let mirror = { count: 2, at: Date.now() };
  const game = createTestGame({ log: createMemoryLog(answerEvents(3)) });
  openStatus({
    ...game,
    checkStorage: async () => ({ count: 3, unreadable: 0, isPersisted: false, mirror }),
  });
  await screen.findByText(/ne sont pas encore pareilles/);
  mirror = { ...mirror, count: 3 };
  await vi.advanceTimersByTimeAsync(1_000);
  await screen.findByText(/Les deux sont pareilles/);
});

it.each([
  ['before the clock was set', 86_400_000],
  ['by a clock that was a year ahead', Date.now() + 365 * 86_400_000],
])('tells no age of what was written %s', async (_, at) => {
  const mirror = { count: 3, at };
  openStatus({
    ...createTestGame({ clock: Date.now }),
    checkStorage: async () => ({ count: 3, unreadable: 0, isPersisted: false, mirror }),
  });
  await screen.findByText(/écrite à une date inconnue/);
});

it('says when the copy was written, and one entry as one', async () => {
  const game = createTestGame();
  const mirror = { count: 1, at: game.now() };
  const report = { count: 1, unreadable: 0, mirror, isPersisted: true };
  openStatus({ ...game, checkStorage: async () => report });
  await screen.findByText(/Copie de secours\s: 1 entrée, écrite à l’instant\./);
});

it('says that a clock is or was wrong if the last answer is dated later than today', async () => {
  const at = Date.UTC(2027, 2, 3, 12);
  const bank = fixtureBank.id;
  const log = createMemoryLog(answerEvents(3).map((event) => ({ ...event, bank, at })));
  const game = createTestGame({ log });
  await Promise.all([game.loadProgress(), game.loadBank()]);
  openStatus({ ...game, now: () => at - 100 * 86_400_000 });
  await screen.findByText(/datée du 3 mars 2027/);
  cleanup();
  openStatus({ ...game, now: () => at + 1 });
  await screen.findByText(/3 entrées, toutes relues/);
  expect(screen.queryByText(/horloge/)).toBeNull();
});
