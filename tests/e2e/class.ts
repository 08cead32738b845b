import type { Browser, Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import type { Item, ItemType } from '../../src/bank/types.ts';
import { type ResolvedAssignment, resolveAssignment } from '../../src/classroom/assignment.ts';
import { parseAssignmentLink } from '../../src/classroom/assignment-link.ts';
import { scoreChoice as choice } from '../../src/items/choice/score.ts';
import { scoreDate as date } from '../../src/items/date/score.ts';
import { scoreMatch as match } from '../../src/items/match/score.ts';
import { scoreNumber as number } from '../../src/items/number/score.ts';
import { scoreOrder as order } from '../../src/items/order/score.ts';
import { scoreRecall as recall } from '../../src/items/recall/score.ts';
import type { ItemResponse } from '../../src/items/registry.ts';
import { scoreVerdict as verdict } from '../../src/items/verdict/score.ts';
import { fixtureBank } from '../support/fixture-bank.ts';

/** The text of the code on a picture of the page, read as a stranger's phone would. */
export async function decodeQrOnPage(browser: Browser, page: Page): Promise<string> {
  const picture = (await page.screenshot()).toString('base64');
  const reader = await browser.newPage();
  const { width, height, grey } = await reader.evaluate(async (base64) => {
    const image = new Image();
    image.src = `data:image/png;base64,${base64}`;
    await image.decode();
    const { width, height } = image;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    context?.drawImage(image, 0, 0);
    const data = context?.getImageData(0, 0, width, height).data ?? [];
    let grey = '';
    for (let at = 0; at < data.length; at += 4) grey += String.fromCharCode(data[at] ?? 0);
    return { width, height, grey: btoa(grey) };
  }, picture);
  await reader.close();
  const data = new Uint8Array(width * height * 4);
  for (const [at, value] of Buffer.from(grey, 'base64').entries()) {
    data.set([value, value, value, 255], at * 4);
  }
  return decodeQR({ width, height, data });
}

/** Ticks one of the answers to a question of the form. */
export const checkRadio = (page: Page, group: string, name: string) =>
  page.getByRole('group', { name: group }).getByRole('radio', { name }).check();

/** What is rarely changed is folded. */
const openOptions = (page: Page) =>
  page
    .locator('summary')
    .filter({ hasText: /^(Options)/ })
    .click();

/** Prepares an assignment by the page; resolves with its link, once that is shown. */
export async function prepareAssignment(
  page: Page,
  baseURL: string | undefined,
  fillForm: () => Promise<void>,
) {
  await page.goto(`${baseURL}#/classe/nouvelle`);
  await page.getByRole('button', { name: 'Enregistrer et partager' }).waitFor();
  await openOptions(page);
  await fillForm();
  await page.getByRole('button', { name: 'Enregistrer et partager' }).click();
  const link = await page.getByRole('textbox', { name: 'Le lien' }).inputValue({ timeout: 10_000 });
  return { link, id: page.url().split('/').at(-1) ?? '' };
}

/** The assignment of a link, with the items of the bank. */
export function resolveLink(link: string): ResolvedAssignment {
  const read = parseAssignmentLink(link.split('#/devoir/')[1] ?? '');
  if (!read.ok) throw new Error(read.problem);
  return resolveAssignment(read.assignment, fixtureBank);
}

// a bundler finds them by their folders, which a test has not
const scorers = { choice, date, match, number, order, recall, verdict };

/** Every type of item. */
export const itemTypes = Object.keys(scorers) as ItemType[];

export const scoreResponse = (item: Item, response: ItemResponse) =>
  (scorers[item.type] as (item: Item, response: ItemResponse) => number)(item, response);
