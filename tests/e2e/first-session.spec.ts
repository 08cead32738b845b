import type { Page } from '@playwright/test';
import type { Item } from '../../src/bank/types.ts';
import { answerByKeys } from '../support/browser/answer-by-keys.ts';
import {
  expect,
  findAxeViolations,
  test,
  waitForCurrentItem,
  waitForSaved,
} from '../support/browser/game-page.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { rightResponse } from '../support/responses.ts';

const MAX_TAPS = 25;
const SCREEN = { width: 360, height: 740 };

test.use({ viewport: SCREEN, hasTouch: true, isGameOpen: false });

const DOUBLE_TAP_MS = 500;

/** A finger that is counted. */
function createFinger() {
  let taps = 0;
  return {
    count: () => taps,
    add(more: number) {
      taps += more;
    },
    async tap(target: ReturnType<Page['locator']>) {
      taps++;
      await target.tap();
    },
  };
}

type Finger = ReturnType<typeof createFinger>;

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** Chosen by a tap on an option, as every item of a lesson before the reading. */
async function tapAnswer(page: Page, finger: Finger, item: Item, isRight: boolean) {
  const options = page.locator('[data-option]');
  await options.first().waitFor();
  const texts = await options.allInnerTexts();
  const response = rightResponse(item);
  const keyText =
    item.type === 'choice'
      ? (item.options.find(({ id }) => id === response)?.text ?? '')
      : { true: 'Vrai', false: 'Faux', unstated: 'Non dit' }[`${response as boolean}`];
  const plain = (text = '') => text.replace(/[\s\u2060]+/g, ' ');
  const right = texts.findIndex((text) => plain(text).endsWith(plain(keyText)));
  const tapped = isRight ? right : (right + 1) % texts.length;
  const topOf = async (row: ReturnType<Page['locator']>) => (await row.boundingBox())?.y ?? 0;
  // the leaf that comes down
  await page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  const before = await topOf(options.nth(tapped));
  await finger.tap(options.nth(tapped));
  const answered = page.locator('li[data-right]');
  // the leaf is drawn anew by the round's own screen
  await answered.nth(tapped).waitFor();
  const moved = async () => Math.abs((await topOf(answered.nth(tapped))) - before);
  // what was tapped stays under the finger
  await expect.poll(moved).toBeLessThan(1);
}

async function readItem(page: Page, progress: string | undefined): Promise<Item> {
  if (progress) await page.getByText(progress, { exact: true }).waitFor();
  else return bank.items.find(({ id }) => id === bank.opening) as Item;
  return waitForCurrentItem(page);
}

async function answerStep(page: Page, finger: Finger, isRight: boolean, progress?: string) {
  const item = await readItem(page, progress);
  expect(await heightOf(page)).toBeLessThanOrEqual(SCREEN.height);
  if (item.type === 'choice' || item.type === 'verdict')
    await tapAnswer(page, finger, item, isRight);
  else {
    await answerByKeys(page, item);
    finger.add('rows' in item ? item.rows.length + 1 : 1 + MAX_TAPS);
  }
  await expect(page.getByRole('region', { name: /^(Bien vu|Raté|En partie)/ })).toBeFocused();
  await expect(page.locator('blockquote mark').first()).toBeVisible();
  expect(await heightOf(page)).toBeLessThanOrEqual(SCREEN.height);
  return item;
}

test('the first session proves each answer and shows the gain, in few taps on small screens', async ({
  page,
  baseURL,
}) => {
  await page.goto(baseURL ?? '', { waitUntil: 'networkidle' });
  const finger = createFinger();
  const before: Item[] = [];
  for (let at = 0; at < 3; at++) {
    // the first on the front page
    const progress = at > 0 ? `Question ${at + 1} sur 3` : undefined;
    before.push(await answerStep(page, finger, false, progress));
    await expect(page.getByText('Où est-ce écrit')).toHaveCount(0);
    expect(['choice', 'verdict']).toContain(before.at(-1)?.type);
    if (at === 1) {
      // left, and gone on with
      await page.reload();
      await page.goto(`${baseURL}#/partie`);
      await expect(page.getByText('Question 3 sur 3')).toBeVisible();
    } else
      await finger.tap(page.getByRole('button', { name: /^(Question suivante|Lire le résumé)/ }));
  }
  expect(before[0]?.id).toBe(bank.opening);
  expect(new Set(before.map(({ facts: [fact = ''] }) => axisOf(fact)))).toEqual(
    new Set(['actors', 'dates', 'positions']),
  );

  await expect(page).toHaveURL(/#\/lire$/);
  for (const [at] of (bank.easy ?? []).entries()) {
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(new RegExp(`${at + 1} sur`));
    expect(await heightOf(page)).toBeLessThanOrEqual(SCREEN.height);
    if (at === 0) expect(await findAxeViolations(page)).toEqual([]);
    // before that, a tap at the same place is the second of a double one
    else await page.waitForTimeout(DOUBLE_TAP_MS);
    await finger.tap(page.locator('.dock button'));
  }
  const again: Item[] = [];
  while (again.length < 5) {
    again.push(await answerStep(page, finger, true, `Question ${again.length + 1} sur 5`));
    await finger.tap(page.getByRole('button', { name: /^(Question suivante|Voir le résultat)$/ }));
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Avant\s: 0 sur 3\.\s+Après\s: [23] sur 3\.\s+En plus\s: [0-2] sur 2\.$/,
  );
  expect(await heightOf(page)).toBeLessThanOrEqual(SCREEN.height);
  await expect(page.getByText('Tout le détail')).toBeVisible();
  await expect(page.locator('main').getByRole('link')).toHaveText(['Voir la Une']);
  const asked = new Set(before.map(({ id }) => id));
  for (const { id } of again) expect(asked).not.toContain(id);
  for (const { facts } of before)
    expect(again.some((item) => item.facts.includes(facts[0] ?? ''))).toBe(true);
  expect(finger.count()).toBeLessThanOrEqual(MAX_TAPS);
});

const axisOf = (fact: string) =>
  (['actors', 'dates', 'positions'] as const).find((axis) =>
    bank[axis].some(({ id }) => id === fact),
  );

test('the verdict of an answer is on the screen where text is twice as large', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}#/partie`);
  await waitForCurrentItem(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.locator('[data-option]').last().tap();
  await expect(page.locator('#verdict')).toBeInViewport();
  // and not moved away by what comes after
  await waitForSaved(page);
  await expect(page.locator('#verdict')).toBeInViewport();
});
