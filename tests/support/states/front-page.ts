import { rm } from 'node:fs/promises';
import { fixtureSite } from '../../../src/tools/folders.ts';
import { waitForServiceWorker } from '../browser/game-page.ts';
import { createRelease } from '../browser/release.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { answerFirstOption } from './answer-item.ts';
import { interceptBank, refuseStorage } from './failures.ts';
import {
  answerRecords,
  finishedItemIds,
  recordKeyAt,
  roundRecord,
  storeWeekOfAnswers,
  weekOfAnswers,
} from './stored-log.ts';
import {
  FIXED_NOW_MS,
  openScreen,
  type ScreenWalk,
  storeBeforeOpening,
  waitForText,
} from './visit.ts';

/** Whether the log has been copied outside the store. It runs in the page. */
async function isLogMirrored() {
  const folders = (await navigator.storage.getDirectory()).values();
  for await (const folder of folders) {
    if (!(folder instanceof FileSystemDirectoryHandle)) continue;
    for await (const file of folder.values())
      if (
        file instanceof FileSystemFileHandle &&
        /^(tail|pack)-/.test(file.name) &&
        (await file.getFile()).size > 0
      )
        return true;
  }
  return false;
}

export const frontPageWalks: ScreenWalk[] = [
  {
    name: 'first visit',
    steps: {
      asked: (visit) => openScreen(visit),
      answered: answerFirstOption,
    },
  },
  {
    name: 'back',
    steps: {
      'after a week': async (visit) => {
        await storeWeekOfAnswers(visit);
        await openScreen(visit);
        await visit.page.locator('main a[href^="#/fait/"]').first().waitFor();
        await waitForText(visit, visit.text.memoryChart.title);
      },
      'the memory as a table': (visit) =>
        visit.page.getByText(visit.text.memoryChart.asTable, { exact: true }).first().click(),
    },
  },
  {
    name: 'back',
    steps: {
      'a round left, days counted, dispatch done': async (visit) => {
        const items = finishedItemIds.slice(0, 5);
        const other = roundRecord(finishedItemIds, { round: 'r2' });
        await storeWeekOfAnswers(visit, { streak: true });
        await storeBeforeOpening(visit, [
          roundRecord(items, { day: '2026-11-23' }),
          ...answerRecords(visit.bank, items),
          [
            recordKeyAt(FIXED_NOW_MS, 99),
            { ...(other[1] as object), key: recordKeyAt(FIXED_NOW_MS, 99) },
          ],
        ]);
        await openScreen(visit);
        await waitForText(visit, visit.text.dailyRound.doneToday);
      },
    },
  },
  {
    name: 'many facts',
    steps: {
      folded: async (visit) => {
        const { page } = visit;
        const repeatFacts = <T extends { id: string }>(list: T[]): T[] =>
          Array.from({ length: 5 }, (_, nth) =>
            list.map((one) => ({ ...one, id: nth ? `${one.id}-${nth}` : one.id })),
          ).flat();
        await interceptBank(visit, (bank) => {
          bank.positions = repeatFacts(bank.positions);
          bank.actors = repeatFacts(bank.actors);
        });
        await page.route(/(\/|\.html)$/, async (route) => {
          const response = await route.fetch();
          const body = await response.text();
          await route.fulfill({
            response,
            body: body.replace(/"(actors|positions)":(\d+)/g, (_, axis, n) => `"${axis}":${n * 5}`),
          });
        });
        await storeWeekOfAnswers(visit);
        await openScreen(visit);
        await page.getByText(visit.text.frontPage.showAll).first().waitFor();
      },
      open: async (visit) => {
        for (const one of await visit.page.getByText(visit.text.frontPage.showAll).all())
          await one.click();
      },
    },
  },
  {
    name: 'no storage',
    steps: {
      shown: async (visit) => {
        await refuseStorage(visit);
        await openScreen(visit);
        await waitForText(visit, visit.text.storage.notSaved);
      },
    },
  },
  {
    name: 'answers that were lost',
    steps: {
      rescued: async (visit) => {
        await storeWeekOfAnswers(visit);
        await openScreen(visit);
        await waitForText(visit, visit.text.memoryChart.title);
        await visit.page.waitForFunction(isLogMirrored);
        await visit.page.goto('about:blank');
        const { origin } = new URL(visit.origin);
        const gone = { origin, storageTypes: 'indexeddb' };
        await visit.session.send('Storage.clearDataForOrigin', gone);
        await openScreen(visit);
        const { length } = weekOfAnswers(visit.bank);
        await waitForText(visit, visit.text.storage.recovered.mirror(length));
      },
    },
  },
  {
    name: 'spaced',
    steps: {
      'after a week': async (visit) => {
        await storeWeekOfAnswers(visit, { spaced: true });
        await openScreen(visit);
        await waitForText(visit, visit.text.memoryChart.title);
      },
    },
  },
  {
    name: 'a guest’s turn',
    steps: {
      shown: async (visit) => {
        await storeBeforeOpening(visit, [], { guest: true });
        await openScreen(visit);
        await waitForText(visit, visit.text.storage.endGuestSession);
      },
    },
  },
  {
    name: 'offline',
    worker: true,
    steps: {
      'played on': async (visit) => {
        await storeWeekOfAnswers(visit);
        await openScreen(visit);
        await waitForServiceWorker(visit.page);
        await visit.context.setOffline(true);
        await openScreen(visit);
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
        const [host, next] = await Promise.all([serveFolder(fixtureSite), createRelease('next')]);
        visit.after.push(host.close, () => rm(next, { recursive: true }));
        const here = { ...visit, origin: host.url };
        await storeWeekOfAnswers(here);
        await openScreen(here);
        await waitForServiceWorker(page);
        host.folder = next;
        await page.evaluate(async () => {
          await (await navigator.serviceWorker.ready).update();
        });
        await waitForText(visit, visit.text.update.ready);
      },
    },
  },
  {
    name: 'paper',
    paper: true,
    steps: {
      printed: async (visit) => {
        await storeWeekOfAnswers(visit);
        await openScreen(visit);
        await visit.page.locator('main a[href^="#/fait/"]').first().waitFor();
        await waitForText(visit, visit.text.memoryChart.title);
      },
    },
  },
];
