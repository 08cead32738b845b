/** The same answers kept the way that other quizzes keep them: one a key, acknowledged when it is told kept. */
import Dexie from 'dexie';
import { keys, set } from 'idb-keyval';
import type { AnswerRef } from '../talk.ts';
import { inspectUntilSeen, sendReport } from './report.ts';

interface PeerStore {
  put(key: string, answer: object): unknown;
  keys(): Promise<string[]>;
}

const stores: Record<string, () => PeerStore> = {
  'idb-keyval': () => ({ put: set, keys }),
  Dexie: () => {
    const database = new Dexie('quiz');
    database.version(1).stores({ answers: 'key' });
    const answers = database.table('answers');
    return {
      put: (key, answer) => answers.add({ key, ...answer }),
      keys: async () => (await answers.toCollection().primaryKeys()) as string[],
    };
  },
  localStorage: () => ({
    put: (key, answer) => localStorage.setItem(key, JSON.stringify(answer)),
    keys: async () => Object.keys(localStorage),
  }),
};

const store = stores[location.hash.slice(1)]?.() as PeerStore;
const round = 'r';

async function play() {
  let count = 0;
  let order = await inspectUntilSeen(async () => {
    const answers: AnswerRef[] = (await store.keys()).map((item) => ({ round, item }));
    count = answers.length;
    return { kind: 'look', inventory: { answers, rounds: [] } };
  });
  while (order === 'play') {
    const item = `${Date.now().toString(36)}-${count++}`;
    const said = 'An answer has about as many characters here as one of the game. '.repeat(2);
    const answer = { at: Date.now(), item, said, score: 1 };
    await sendReport({ kind: 'tapped', round, item });
    try {
      await store.put(item, answer);
      order = await sendReport({ kind: 'acknowledged', round, item });
    } catch {
      order = await sendReport({ kind: 'refused', round, item });
    }
    // the game's player has a page to read between two answers, however fast
    await new Promise((done) => setTimeout(done, 20));
  }
}

void play();
