import { answered, dealt, finishedItemIds } from './log.ts';
import { IPHONE_USER_AGENT, keep, open, type ScreenWalk, sees } from './visit.ts';

export const edition: ScreenWalk[] = [
  {
    name: 'nothing played',
    steps: {
      empty: async (visit) => {
        await open(visit, 'edition');
        await sees(visit, visit.text.edition.none);
      },
    },
  },
  {
    name: 'finished',
    steps: {
      'the scores': async (visit) => {
        await keep(visit, [dealt(finishedItemIds), ...answered(visit.bank, finishedItemIds)]);
        await open(visit, 'edition');
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
        await keep(visit, [dealt(finishedItemIds), ...answered(visit.bank, finishedItemIds)]);
        await open(visit, 'edition');
        await visit.page.evaluate(() =>
          window.dispatchEvent(new Event('beforeinstallprompt', { cancelable: true })),
        );
        await visit.page
          .getByRole('button', { name: visit.text.late.passport.install.install })
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
        await keep(visit, [dealt(finishedItemIds), ...answered(visit.bank, finishedItemIds)]);
        await open(visit, 'edition');
        await sees(visit, visit.text.late.passport.install.menus['safari-ios']);
      },
    },
  },
  {
    name: 'a dispatch',
    steps: {
      'to share': async (visit) => {
        const items = finishedItemIds.slice(0, 5);
        await keep(visit, [dealt(items, { day: '2026-11-23' }), ...answered(visit.bank, items)]);
        await open(visit, 'edition');
        await visit.page.getByRole('button', { name: visit.text.depeche.share }).waitFor();
      },
    },
  },
  {
    name: 'before reading',
    steps: {
      'three answered': async (visit) => {
        const items = finishedItemIds.slice(0, 3);
        await keep(visit, [dealt(items, { before: true }), ...answered(visit.bank, items)]);
        await open(visit, 'edition');
        await visit.page.getByRole('link', { name: visit.text.lecture.read }).waitFor();
      },
    },
  },
];
