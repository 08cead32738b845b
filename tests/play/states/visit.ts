import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { Bank } from '../../../src/bank/types.ts';
import { type StoredRecord, store } from '../records.ts';
import { type Tongue, texts } from './texts.ts';

/** A browser of its own that walks through some states, in one language. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  language: Tongue;
  /** All that the page says. */
  text: (typeof texts)[Tongue];
  bank: Bank;
  /** The folder that the game is served from. */
  origin: string;
  /** What must be put away once it is over. */
  after: (() => Promise<unknown>)[];
}

export type Step = (visit: Visit) => Promise<unknown>;

/** States that lie on one way: each step leads on from the one before, and leaves the page in its state. */
export interface Walk {
  name: string;
  /** Where the worker has a part in it; it would cost the others a second each. */
  worker?: true;
  /** What stands on paper, not on a screen. */
  paper?: true;
  /** By the name of the state that each leads to. */
  steps: Record<string, Step>;
}

/** When all of it takes place. */
export const now = Date.UTC(2026, 10, 23, 10);
export const day = 86_400_000;

/** Opens a browser for one walk; closed with `close`. */
export async function visit(
  browser: Browser,
  origin: string,
  language: Tongue,
  walk: Walk,
): Promise<Visit> {
  const text = texts[language];
  const context = await browser.newContext({
    locale: text.locale,
    viewport: { width: 360, height: 740 },
    reducedMotion: 'reduce',
    serviceWorkers: walk.worker ? 'allow' : 'block',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  // the hours go on, the day does not: the same pictures whenever they are taken
  await page.clock.setFixedTime(now);
  return { page, context, language, text, bank: text.bank, origin, after: [] };
}

export async function close({ context, after }: Visit): Promise<void> {
  await context.close();
  for (const end of after) await end();
}

/** Opens a screen anew, whatever page was there. */
export async function open({ page, origin, text }: Visit, hash = '') {
  await page.goto('about:blank');
  await page.goto(`${origin}${text.page}#/${hash}`);
  // la Une stands there until the script has come
  if (hash) await page.locator('header[data-small="true"]').waitFor({ state: 'attached' });
  await page.locator('main').getByText(/\p{L}/u).first().waitFor();
}

/** Puts records on the device before the game is there. */
export async function keep(
  { page, origin }: Visit,
  records: readonly StoredRecord[],
  settings?: object,
) {
  await page.goto(`${origin}icon.svg`);
  await store(page, records);
  if (settings)
    await page.evaluate(
      (one) => localStorage.setItem('qui-quand-quoi', JSON.stringify(one)),
      settings,
    );
}

export const press = ({ page }: Visit, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();
export const follow = ({ page }: Visit, name: string) =>
  page.locator('main').getByRole('link', { name, exact: true }).first().click();
/** Ticks something whose box or dot may be drawn by its label alone. */
export const tick = ({ page }: Visit, role: 'radio' | 'checkbox', name: string, group?: string) =>
  (group ? page.getByRole('group', { name: group }) : page)
    .getByRole(role, { name, exact: true })
    .first()
    .check({ force: true });
export const sees = ({ page }: Visit, text: string | RegExp) =>
  page.getByText(text).first().waitFor();
