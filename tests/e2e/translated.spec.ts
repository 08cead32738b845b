import { test as base } from '@playwright/test';
import { expect } from '../support/browser/game-page.ts';
import { translatePage } from '../support/browser/translate-page.ts';
import { isFullRun } from '../support/full-run.ts';
import { answerFirstOption } from '../support/states/answer-item.ts';
import {
  closeVisit,
  openScreen,
  openVisit,
  pressButton,
  resetVisit,
  type ScreenWalk,
  type Visit,
  waitForText,
} from '../support/states/visit.ts';
import { walksByScreen } from '../support/states/walks.ts';

/** The page as it is, and the page with a translator at work. */
const test = base.extend<object, { visits: [Visit, Visit] }>({
  visits: [
    async ({ browser }, use) => {
      const open = () => openVisit(browser, process.env.GAME_URL ?? '', 'fr');
      const [plain, translated] = await Promise.all([open(), open()]);
      await translated.page.addInitScript(`(${translatePage})()`);
      await use([plain, translated]);
      await Promise.all([plain, translated].map(closeVisit));
    },
    { scope: 'worker' },
  ],
});

const readPage = ({ page }: Visit) =>
  page.evaluate(() => `${document.title}\n${document.getElementById('app')?.textContent}`);

// a page of its own, which nothing changes
const { licences: _, ...screens } = walksByScreen;
const startTimed = screens.take?.find(({ steps }) => steps.asked)?.steps.asked;

/** Texts that change in place, which the walks pass by. */
const moreWalks: Record<string, ScreenWalk['steps']> = {
  round: {
    'first question': async (visit) => {
      await openScreen(visit, 'partie/dix');
      await waitForText(visit, visit.text.round.progress(1, 10));
    },
    answered: answerFirstOption,
    'second question': async (visit) => {
      await pressButton(visit, visit.text.round.next);
      await waitForText(visit, visit.text.round.progress(2, 10));
    },
  },
  take: {
    'twenty minutes': (visit) => startTimed?.(visit) ?? Promise.resolve(),
    'seventeen minutes': async (visit) => {
      await visit.page.evaluate(() => {
        const now = performance.now.bind(performance);
        // half a minute short of three, which the machine may take
        performance.now = () => now() + 150_000;
      });
      await waitForText(visit, visit.text.late.class.takeAssignment.timeLeft(17));
    },
  },
};

for (const [screen, walks] of Object.entries(screens)) {
  const changing = walks.filter(
    ({ alike, paper, worker, steps }) =>
      !(paper || worker) &&
      (isFullRun || walks.length === 1 || (Object.keys(steps).length > 1 && !alike)),
  );
  const walked = [
    ...(isFullRun ? changing : changing.slice(0, 1)).map(({ steps }) => steps),
    ...(moreWalks[screen] ? [moreWalks[screen]] : []),
  ];
  // paper changes nothing in place
  if (walked.length === 0) continue;
  test(`translated, ${screen} says what it says otherwise`, async ({ visits }) => {
    test.slow();
    for (const steps of walked) {
      await Promise.all(visits.map(resetVisit));
      for (const [state, step] of Object.entries(steps)) {
        await Promise.all(visits.map(step));
        await expect(async () => {
          const [plain, translated] = await Promise.all(visits.map(readPage));
          expect(translated, state).toBe(plain);
        }).toPass({ timeout: 15_000, intervals: [50] });
      }
    }
  });
}
