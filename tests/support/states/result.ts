import type { StoredRecord } from '../browser/write-records.ts';
import { answerRecords, finishedItemIds, roundRecord } from './stored-log.ts';
import {
  IPHONE_USER_AGENT,
  openScreen,
  type ScreenWalk,
  storeBeforeOpening,
  waitForText,
} from './visit.ts';

export const resultWalks: ScreenWalk[] = [
  {
    name: 'nothing played',
    steps: {
      empty: async (visit) => {
        await openScreen(visit, 'edition');
        await waitForText(visit, visit.text.roundResult.noRoundYet);
      },
    },
  },
  {
    name: 'finished',
    steps: {
      'the scores': async (visit) => {
        await storeBeforeOpening(visit, [
          roundRecord(finishedItemIds),
          ...answerRecords(visit.bank, finishedItemIds),
        ]);
        await openScreen(visit, 'edition');
        await visit.page.locator('main details').first().waitFor();
      },
      'every correction': async ({ page }) => {
        for (const one of await page.locator('main summary').all()) await one.click();
      },
    },
  },
  {
    name: 'among the apps',
    steps: {
      invited: async (visit) => {
        await storeBeforeOpening(visit, [
          roundRecord(finishedItemIds),
          ...answerRecords(visit.bank, finishedItemIds),
        ]);
        await openScreen(visit, 'edition');
        await visit.page.evaluate(() =>
          window.dispatchEvent(new Event('beforeinstallprompt', { cancelable: true })),
        );
        await visit.page
          .getByRole('button', { name: visit.text.late.progress.installHint.install })
          .waitFor();
      },
    },
  },
  {
    name: 'among the apps',
    steps: {
      'told to an iPhone': async (visit) => {
        await visit.session.send('Emulation.setUserAgentOverride', {
          userAgent: IPHONE_USER_AGENT,
        });
        visit.after.push(() =>
          visit.session.send('Emulation.setUserAgentOverride', { userAgent: '' }),
        );
        await storeBeforeOpening(visit, [
          roundRecord(finishedItemIds),
          ...answerRecords(visit.bank, finishedItemIds),
        ]);
        await openScreen(visit, 'edition');
        await waitForText(visit, visit.text.late.progress.installHint.menus['safari-ios']);
      },
    },
  },
  {
    name: 'a dispatch',
    steps: {
      'to share': async (visit) => {
        const items = finishedItemIds.slice(0, 5);
        await storeBeforeOpening(visit, [
          roundRecord(items, { day: '2026-11-23' }),
          ...answerRecords(visit.bank, items),
        ]);
        await openScreen(visit, 'edition');
        await visit.page.getByRole('button', { name: visit.text.dailyRound.share }).waitFor();
      },
    },
  },
  {
    name: 'before reading',
    steps: {
      'three answered': async (visit) => {
        const items = finishedItemIds.slice(0, 3);
        await storeBeforeOpening(visit, [
          roundRecord(items, { before: true }),
          ...answerRecords(visit.bank, items),
        ]);
        await openScreen(visit, 'edition');
        await visit.page
          .getByRole('link', { name: visit.text.readAndReplay.readThenReplay })
          .waitFor();
      },
    },
  },
  {
    name: 'after reading',
    steps: {
      'the gain, all else folded': async (visit) => {
        const items = finishedItemIds.slice(0, 3);
        const before = [
          roundRecord(items, { before: true }),
          ...answerRecords(visit.bank, items),
        ].map(([key, event]): StoredRecord => {
          const earlier = key.replace('-test', '-past');
          return [earlier, { ...(event as object), key: earlier, round: 'r0' }];
        });
        await storeBeforeOpening(visit, [
          ...before,
          roundRecord(items, { after: 'r0' }),
          ...answerRecords(visit.bank, items),
        ]);
        await openScreen(visit, 'edition');
        await waitForText(visit, visit.text.roundResult.details);
      },
    },
  },
];
