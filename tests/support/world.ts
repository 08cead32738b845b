import { createFrontPageData } from '../../src/bank/front-page.ts';
import type { Bank, Item, ItemResponse } from '../../src/bank/types.ts';
import { createPlayableBank } from '../../src/engine/playable-bank.ts';
import { createGame, type GameEnvironment } from '../../src/play/round/game.ts';
import type { Log, LogListener, MirroredLog } from '../../src/progress/storage/log.ts';
import { createMemoryLog, withMirror } from './memory-log.ts';

const banks = import.meta.glob<Bank>('/questions/2022-01-12-otan-russie/fr.yaml', {
  import: 'default',
  eager: true,
});

/** The first real bank, in French: whatever article comes after it, the tests know this one. */
export const bank = Object.values(banks)[0] as Bank;

/** A game on the real bank, with a clock that ticks by a second a look and a seed that counts. */
export function createTestGame({
  log = createMemoryLog(),
  onSubscribe = () => {},
  ...environment
}: Partial<Omit<GameEnvironment, 'log'>> & {
  log?: Log | MirroredLog;
  onSubscribe?: (news: LogListener) => void;
} = {}) {
  let now = Date.UTC(2026, 0, 1);
  let seed = 1;
  const mirroredLog = 'reconcile' in log ? log : withMirror(log);
  return createGame({
    front: createFrontPageData(bank),
    openLog: async (_, news) => {
      onSubscribe(news);
      return mirroredLog;
    },
    loadBank: async () => createPlayableBank(bank),
    clock: () => (now += 1_000),
    utcOffsetMinutes: () => 0,
    seed: () => seed++,
    requestPersistence: () => {},
    ...environment,
  });
}

/** Lets every promise that is ready run. */
export const flushPromises = () => new Promise((resolve) => setTimeout(resolve));

/** A response of the kind that an item asks for, and wrong or empty. */
export function wrongResponse(item: Item): ItemResponse {
  switch (item.type) {
    case 'match':
      return {};
    case 'order':
      return [];
    case 'number':
      return { value: -1 };
    case 'verdict':
      return item.key === 'unstated' ? true : 'unstated';
    default:
      return '';
  }
}
