import { createFrontPageData } from '../../src/engine/create-front-page.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { createGame } from '../../src/play/round/game.ts';
import type { GameEnvironment } from '../../src/play/round/game-state.ts';
import type { Log, LogListener, MirroredLog } from '../../src/progress/storage/log.ts';
import { fixtureBank } from './fixture-bank.ts';
import { createMemoryLog, createTestMirroredLog } from './memory-log.ts';

/** A game with the fixture bank. Its clock advances a second per reading, its seeds count up. */
export function createTestGame({
  log = createMemoryLog(),
  onSubscribe = () => {},
  ...environment
}: Partial<Omit<GameEnvironment, 'log'>> & {
  log?: Log | MirroredLog;
  onSubscribe?: (listener: LogListener) => void;
} = {}) {
  let now = Date.UTC(2026, 0, 1);
  let seed = 1;
  const mirroredLog = 'reconcile' in log ? log : createTestMirroredLog(log);
  return createGame({
    front: createFrontPageData(fixtureBank),
    openLog: async (_, listener) => {
      onSubscribe(listener);
      return mirroredLog;
    },
    loadBank: async () => createPlayableBank(fixtureBank),
    clock: () => (now += 1_000),
    utcOffsetMinutes: () => 0,
    seed: () => seed++,
    requestPersistence: () => {},
    ...environment,
  });
}

/** Lets every promise that is ready run. */
export const flushPromises = () => new Promise((resolve) => setTimeout(resolve));
