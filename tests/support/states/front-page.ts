import { rm } from 'node:fs/promises';
import { fixtureSite } from '../../../src/tools/folders.ts';
import { waitForServiceWorker } from '../browser/game-page.ts';
import { createRelease } from '../browser/release.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { answerFirstOption } from './answer-item.ts';
import { refuseStorage } from './failures.ts';
import { winEveryFact } from './last-edition.ts';
import { editions, playedDays } from './played-days.ts';
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
      asked: async (visit) => {
        await openScreen(visit);
        await waitForText(visit, visit.text.edition.ownArticle);
      },
      answered: async (visit) => {
        // the step that an answer opens has come by then
        await visit.page.waitForLoadState('networkidle');
        await answerFirstOption(visit);
      },
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
        await waitForText(visit, visit.text.dailyRound.share);
      },
    },
  },
  ...Object.entries(editions).map(
    ([day, plan]): ScreenWalk => ({
      name: 'played',
      steps: {
        [day]: async (visit) => {
          await storeBeforeOpening(visit, playedDays(visit.bank, plan));
          await openScreen(visit);
          await waitForText(visit, visit.text.memoryChart.title);
        },
      },
    }),
  ),
  {
    name: 'all won',
    steps: {
      'at rest': async (visit) => {
        await storeBeforeOpening(visit, winEveryFact(visit.bank));
        await openScreen(visit);
        await waitForText(visit, visit.text.edition.practise);
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
        // a file that is begun may not be whole
        await visit.page.waitForTimeout(300);
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
