import { test as base } from '@playwright/test';
import { expect, findAxeViolations } from '../support/browser/game-page.ts';
import { isFullRun } from '../support/full-run.ts';
import { type GalleryLanguage, galleryLanguages } from '../support/states/texts.ts';
import { closeVisit, openVisit, resetVisit, type Visit } from '../support/states/visit.ts';
import { walks } from '../support/states/walks.ts';
import { findNamelessLines, formatAriaStructure, takeAriaSnapshot } from './aria-structure.ts';
import { findBarriers } from './barriers.ts';
import { pressButtons } from './focus.ts';
import { findHardWordsOutOfReach } from './hard-words.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { breakNoWords, listUnbrokenTexts } from './unbroken-words.ts';

/** A browser for each language takes all its walks: to open one takes longer than a walk. */
const test = base.extend<object, { visits: Record<GalleryLanguage, Visit> }>({
  visits: [
    async ({ browser }, use) => {
      const open = (language: GalleryLanguage) =>
        openVisit(browser, process.env.GAME_URL ?? '', language);
      const visits = { fr: await open('fr'), en: await open('en') };
      await use(visits);
      for (const one of Object.values(visits)) await closeVisit(one);
    },
    { scope: 'worker' },
  ],
});

/** Widths in CSS pixels, and how large text is: 320 is also what 1280 is at 400 %. Two tight ones are tried each time. */
const sizes = [
  ...(isFullRun ? [320, 768, 1280] : [320]).map((width) => ({ width, text: 100 })),
  ...(isFullRun ? [320, 360, 768, 1280] : [360]).map((width) => ({ width, text: 200 })),
];
const phone = { width: 360, text: 100 };
const schemes = ['light', 'dark'] as const;

/** The spacing that a reader may ask for, as 1.4.12 of WCAG has it. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`;

/** Playwright's own way waits for a picture each time. */
async function resize({ page, session }: Visit, { width, text }: typeof phone) {
  const metrics = { width, height: 740, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', metrics);
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
    // a wall fits its letters anew
    window.dispatchEvent(new Event('resize'));
  }, `${text}%`);
}

/** Texts that are cut, covered or beside the page with a reader's spacing. */
const faultsSpaced = async ({ page }: Visit) => {
  await page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, spacing);
  const faults = await page.evaluate(findLayoutFaults);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  // a list that is shut shows as much as its arrow leaves, and all of it when it opens
  return faults.filter((one) => !/in its list$/.test(one));
};

/** Texts that are cut, covered or beside the page if nothing of the bank or of a set has a space. */
async function faultsUnbroken({ page, bank }: Visit) {
  const names = ['Troisième B, lundi', 'Year 9 B, Monday'];
  await page.evaluate(breakNoWords, listUnbrokenTexts(bank, ...names));
  const faults = await page.evaluate(findLayoutFaults);
  await page.evaluate(breakNoWords, []);
  return faults;
}

/** Those that are the same with a worker and without are walked without. */
const seen = walks.filter(({ alike, paper, worker }) => !paper && !worker && (isFullRun || !alike));

/** On paper nothing can be touched, and a first visit has fetched no bank yet. */
const withoutGlossary = ['print', 'front-page', 'archives'];

/** The states that are compared with a transcript: of each screen one, of a round each type of item. */
const transcribed = [
  'front-page, first visit, asked',
  'round, choice, asked',
  'round, choice, wrong or in part',
  'round, verdict, asked',
  'round, speakers, asked',
  'round, order, asked',
  'round, date, asked',
  'round, number, asked',
  'round, recall, asked',
  'round, evidence, right',
  'result, finished, the scores',
  'read, the story, whole',
  'choose, a round to one’s wish, open',
  'archives, dossiers, all',
  'archives, dossiers, on this device',
  'receive, a link, asked',
  'dossier, on this device, open',
  'editor, source, nothing yet',
  'editor, facts, to be confirmed',
  'editor, review, one at a time',
  'fact, a fact, never met',
  'settings, all of it, open',
  'take, a seat, asked',
  'assignments, prepare, first assignment',
  'share, assign, the link',
  'present, choice, asked',
  'print, what to print, open',
  'cards, cards, before the first',
  'collect, collect, nothing yet',
  'report, report, a class',
];

const statesOf = ({ steps }: (typeof seen)[number]) => Object.keys(steps).join();

/** True if no walk before it leads through the same states of its screen; before a release, always. */
const isFirst = (walk: (typeof seen)[number]) =>
  isFullRun ||
  seen.find((one) => one.screen === walk.screen && statesOf(one) === statesOf(walk)) === walk;

/** The buttons that this process has pressed, by screen and language: their names. */
const pressed = new Map<string, string[]>();

test.describe('every state can be heard, touched, typed and seen', () => {
  for (const walk of seen) {
    const { screen, name, steps, turn: nth } = walk;
    // each state once, the languages and the papers in turn
    const turn = galleryLanguages[nth % 2] ?? 'fr';
    for (const language of isFullRun ? galleryLanguages : [turn]) {
      const states = Object.entries(steps);
      const all = states.map(([state]) => state).join(', ');
      test(`${screen}, ${name}: ${all} (${language})`, async ({ visits }) => {
        const visited = visits[language];
        const { page } = visited;
        await resetVisit(visited);
        for (const [at, [state, step]] of states.entries()) {
          await step(visited);
          const colorScheme = schemes[(nth + at) % 2] ?? 'light';
          await page.emulateMedia({ colorScheme });
          const where = `${state}, ${colorScheme}`;
          expect.soft(await findAxeViolations(page), where).toEqual([]);
          if (isFullRun) {
            await page.emulateMedia({ forcedColors: 'active' });
            expect.soft(await findAxeViolations(page), `${where}, forced colours`).toEqual([]);
            await page.emulateMedia({ forcedColors: 'none' });
          }
          const snapshot = await takeAriaSnapshot(page);
          expect.soft(findNamelessLines(snapshot), where).toEqual([]);
          if (!withoutGlossary.includes(screen))
            expect.soft(await findHardWordsOutOfReach(page, visited.bank), where).toEqual([]);
          const id = `${screen}, ${name}, ${state}`;
          if (language === turn && transcribed.includes(id))
            expect
              .soft(formatAriaStructure(snapshot, visited.bank))
              .toMatchSnapshot([`${id.replace(/[^a-z]+/g, '-')}.${turn}.txt`]);
          expect.soft(await faultsSpaced(visited), `${state}, spaced`).toEqual([]);
          // the focus shows after a key, not after a tap
          await page.keyboard.press('Shift');
          expect.soft(await page.evaluate(findBarriers), where).toEqual([]);
          for (const size of sizes) {
            await resize(visited, size);
            const sized = `${state}, ${size.width} px, ${size.text} %`;
            expect.soft(await page.evaluate(findLayoutFaults), sized).toEqual([]);
            if (isFullRun || size === sizes[0])
              expect.soft(await faultsUnbroken(visited), `${sized}, unbroken`).toEqual([]);
          }
          await resize(visited, phone);
        }
        if (!isFirst(walk)) return;
        const names = pressed.get(screen + language) ?? [];
        pressed.set(screen + language, names);
        await pressButtons(visited, names);
      });
    }
  }
});
