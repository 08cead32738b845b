import { rm } from 'node:fs/promises';
import { workerReady } from '../game.ts';
import { release } from '../release.ts';
import { serve } from '../serve.ts';
import { answerFirst } from './answer.ts';
import { changedBank, refuseStorage } from './failures.ts';
import { answered, dealt, finishedItemIds, met, stamp } from './log.ts';
import { FIXED_NOW_MS, keep, open, type ScreenWalk, sees } from './visit.ts';

/** Whether the log has been copied outside the store. It runs in the page. */
async function isCopied() {
  const folders = (await navigator.storage.getDirectory()).values();
  for await (const folder of folders) {
    if (!(folder instanceof FileSystemDirectoryHandle)) continue;
    for await (const name of folder.keys()) if (/^(tail|pack)-/.test(name)) return true;
  }
  return false;
}

export const une: ScreenWalk[] = [
  {
    name: 'first visit',
    steps: {
      asked: (visit) => open(visit),
      answered: answerFirst,
    },
  },
  {
    name: 'back',
    steps: {
      'after a week': async (visit) => {
        await met(visit);
        await open(visit);
        await visit.page.locator('main a[href^="#/fait/"]').first().waitFor();
        await sees(visit, visit.text.memoire.title);
      },
      'the memory as a table': (visit) =>
        visit.page.getByText(visit.text.memoire.table, { exact: true }).first().click(),
    },
  },
  {
    name: 'back',
    steps: {
      'a round left, days counted, dispatch done': async (visit) => {
        const items = finishedItemIds.slice(0, 5);
        const other = dealt(finishedItemIds, { round: 'r2' });
        await met(visit, { streak: true });
        await keep(visit, [
          dealt(items, { day: '2026-11-23' }),
          ...answered(visit.bank, items),
          [stamp(FIXED_NOW_MS, 99), { ...(other[1] as object), key: stamp(FIXED_NOW_MS, 99) }],
        ]);
        await open(visit);
        await sees(visit, visit.text.depeche.done);
      },
    },
  },
  {
    name: 'many facts',
    steps: {
      folded: async (visit) => {
        const { page } = visit;
        const many = <T extends { id: string }>(list: T[]): T[] =>
          Array.from({ length: 5 }, (_, nth) =>
            list.map((one) => ({ ...one, id: nth ? `${one.id}-${nth}` : one.id })),
          ).flat();
        await changedBank(visit, (bank) => {
          bank.positions = many(bank.positions);
          bank.actors = many(bank.actors);
        });
        await page.route(/(\/|\.html)$/, async (route) => {
          const response = await route.fetch();
          const body = await response.text();
          await route.fulfill({
            response,
            body: body.replace(/"(actors|positions)":(\d+)/g, (_, axis, n) => `"${axis}":${n * 5}`),
          });
        });
        await met(visit);
        await open(visit);
        await page.getByText(visit.text.une.all).first().waitFor();
      },
      open: async (visit) => {
        for (const one of await visit.page.getByText(visit.text.une.all).all()) await one.click();
      },
    },
  },
  {
    name: 'no storage',
    steps: {
      told: async (visit) => {
        await refuseStorage(visit);
        await open(visit);
        await sees(visit, visit.text.storage.refused);
      },
    },
  },
  {
    name: 'answers that were lost',
    steps: {
      rescued: async (visit) => {
        await met(visit);
        await open(visit);
        await sees(visit, visit.text.memoire.title);
        await visit.page.waitForFunction(isCopied);
        await visit.page.goto('about:blank');
        const { origin } = new URL(visit.origin);
        const gone = { origin, storageTypes: 'indexeddb' };
        await visit.session.send('Storage.clearDataForOrigin', gone);
        await open(visit);
        await sees(visit, /copie de sûreté|safety copy/);
      },
    },
  },
  {
    name: 'spaced',
    steps: {
      'after a week': async (visit) => {
        await met(visit, { spaced: true });
        await open(visit);
        await sees(visit, visit.text.memoire.title);
      },
    },
  },
  {
    name: 'a guest’s turn',
    steps: {
      told: async (visit) => {
        await keep(visit, [], { guest: true });
        await open(visit);
        await sees(visit, visit.text.storage.endTurn);
      },
    },
  },
  {
    name: 'offline',
    worker: true,
    steps: {
      'played on': async (visit) => {
        await met(visit);
        await open(visit);
        await workerReady(visit.page);
        await visit.context.setOffline(true);
        await open(visit);
        await visit.page.locator('main a[href^="#/fait/"]').first().waitFor();
      },
    },
  },
  {
    name: 'update',
    worker: true,
    steps: {
      waiting: async (visit) => {
        const { page } = visit;
        const [host, next] = await Promise.all([serve('dist'), release('next')]);
        visit.after.push(host.close, () => rm(next, { recursive: true }));
        const here = { ...visit, origin: host.url };
        await met(here);
        await open(here);
        await workerReady(page);
        host.folder = next;
        await page.evaluate(async () => {
          await (await navigator.serviceWorker.ready).update();
        });
        await sees(visit, visit.text.update.ready);
      },
    },
  },
  {
    name: 'paper',
    paper: true,
    steps: {
      printed: async (visit) => {
        await met(visit);
        await open(visit);
        await visit.page.locator('main a[href^="#/fait/"]').first().waitFor();
        await sees(visit, visit.text.memoire.title);
      },
    },
  },
];
