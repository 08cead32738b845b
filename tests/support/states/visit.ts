import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import type { Bank } from '../../../src/bank/types.ts';
import { delayPresses } from '../browser/delay-presses.ts';
import { addNameHelper } from '../browser/name-helper.ts';
import { stubSpeechSynthesis } from '../browser/stub-speech.ts';
import { type StoredRecord, writeRecordsInPage } from '../browser/write-records.ts';
import { type GalleryLanguage, texts } from './texts.ts';

/** A browser of its own that walks through some states, in one language. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** What Playwright has no word for is said to the browser itself. */
  session: CDPSession;
  language: GalleryLanguage;
  /** All that the page says. */
  text: (typeof texts)[GalleryLanguage];
  bank: Bank;
  /** The folder that the game is served from. */
  origin: string;
  /** What writes on the device when the game is opened next. */
  kept: { dispose: () => Promise<void> }[];
  /** What must be put away once the walk is over. */
  after: (() => Promise<unknown>)[];
}

export type WalkStep = (visit: Visit) => Promise<unknown>;

/** States that lie on one way: each step leads on from the one before, and leaves the page in its state. */
export interface ScreenWalk {
  name: string;
  /** Where the worker has a part in it; it would cost the others a second each. */
  worker?: true;
  /** What stands on paper, not on a screen. */
  paper?: true;
  /** The view is that of another kind of item: walked before a release. */
  alike?: boolean;
  /** By the name of the state that each leads to. */
  steps: Record<string, WalkStep>;
}

/** What Safari says of itself there. */
export const IPHONE_USER_AGENT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1';

/** When all of it takes place. */
export const FIXED_NOW_MS = Date.UTC(2026, 10, 23, 10);
export const DAY_MS = 86_400_000;

/** Opens a browser for a walk, or for some with `renew` between them; closed with `close`. */
export async function openVisit(
  browser: Browser,
  origin: string,
  language: GalleryLanguage,
  serviceWorkers: 'allow' | 'block' = 'block',
): Promise<Visit> {
  const text = texts[language];
  const context = await browser.newContext({
    locale: text.locale,
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    serviceWorkers,
  });
  await addNameHelper(context);
  await delayPresses(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // the same dice and the same day: the same pictures whenever they are taken
  await page.addInitScript(() => {
    let dice = 1;
    crypto.getRandomValues = (list) => {
      if (list instanceof Uint32Array)
        for (const at of list.keys()) {
          dice = Math.imul(dice, 48_271) + 11;
          list[at] = dice;
        }
      return list;
    };
  });
  await page.clock.setFixedTime(FIXED_NOW_MS);
  const session = await context.newCDPSession(page);
  const { bank } = text;
  return { page, context, session, language, text, bank, origin, kept: [], after: [] };
}

/** Leaves nothing of a walk, neither on the page nor on the device. */
export async function resetVisit({ page, session, origin, after }: Visit): Promise<void> {
  await page.goto('about:blank');
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  for (const end of after.splice(0)) await end();
  const everything = { origin: new URL(origin).origin, storageTypes: 'all' };
  await session.send('Storage.clearDataForOrigin', everything);
}

export async function closeVisit(visit: Visit): Promise<void> {
  for (const end of visit.after) await end();
  await visit.context.close();
}

/** Opens a screen anew, whatever page was there. */
export async function openScreen({ page, origin, text, kept }: Visit, hash = '') {
  // with another hash alone, the same page would go on
  if (page.url() !== 'about:blank') await page.goto('about:blank');
  await page.goto(`${origin}${text.page}#/${hash}`);
  for (const one of kept.splice(0)) await one.dispose();
  // la Une stands there until the script has come
  if (hash) await page.locator('header[data-small="true"]').waitFor({ state: 'attached' });
  await page.locator('main').getByText(/\p{L}/u).first().waitFor();
}

/** Has records on the device before the game is there: what asks the store first is served first. */
export async function storeBeforeOpening(
  { page, kept }: Visit,
  records: readonly StoredRecord[],
  settings?: object,
) {
  kept.push(await page.addInitScript(writeRecordsInPage, records));
  if (settings)
    kept.push(
      await page.addInitScript(
        (one) => localStorage.setItem('qui-quand-quoi', JSON.stringify(one)),
        settings,
      ),
    );
}

/** Has the device speak the language of the page, when the game is opened next. */
export async function stubSpeech({ page, kept, language }: Visit) {
  kept.push(await page.addInitScript(stubSpeechSynthesis, language));
}

export const pressButton = ({ page }: Visit, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
export const followLink = ({ page }: Visit, name: string) =>
  page.locator('main').getByRole('link', { name, exact: true }).first().click();
/** Ticks something whose box or dot may be drawn by its label alone. */
export const checkOption = (
  { page }: Visit,
  role: 'radio' | 'checkbox',
  name: string,
  group?: string,
) =>
  (group ? page.getByRole('group', { name: group }) : page)
    .getByRole(role, { name, exact: true })
    .first()
    .check({ force: true });
export const waitForText = ({ page }: Visit, text: string | RegExp) =>
  page.getByText(text).first().waitFor();
