import {
  answerByKeys,
  playRoundByKeys,
  waitForFeedback,
} from '../support/browser/answer-by-keys.ts';
import {
  expect,
  findAxeViolations,
  readStoredEvents,
  test,
  waitForCurrentItem,
  waitForSaved,
} from '../support/browser/game-page.ts';
import { writeRound } from '../support/browser/stored-records.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';

/** Runs in the page: notes what is marked right, wrong or in between. */
function noteMarks() {
  const marks: (string | null)[] = [];
  Object.assign(window, { marks });
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) marks.push((target as Element).getAttribute('data-score'));
  });
  observer.observe(document, { subtree: true, attributeFilter: ['data-score'] });
}

test('a whole round of mixed types is played by the keyboard alone', async ({ page, baseURL }) => {
  const oneOfEach = [...new Map(bank.items.map((item) => [item.type, item])).values()];
  const others = bank.items.filter((item) => !oneOfEach.includes(item));
  const items = [...oneOfEach, ...others].slice(0, 10).map(({ id }) => id);
  await page.getByRole('button', { name: /./ }).first().waitFor();
  await writeRound(page, items);
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/partie/dix`);
  await page.evaluate(noteMarks);
  const types = new Set<string>();
  for (let at = 1; at <= 10; at++) {
    await expect(page.getByText(`Question ${at} sur 10`)).toBeVisible();
    const item = await waitForCurrentItem(page);
    await expect(page.locator(`[id="prompt-${item.id}"]`)).toBeFocused();
    types.add(item.type);
    await answerByKeys(page, item);
    const region = await waitForFeedback(page, item);
    if (['choice', 'verdict', 'date', 'recall'].includes(item.type)) {
      await expect(region.getByRole('heading', { name: 'Bien vu', exact: true })).toBeVisible();
    }
    await waitForSaved(region);
    await page.keyboard.press('Enter');
  }
  expect(types.size).toBe(oneOfEach.length);
  await expect(page).toHaveURL(/#\/edition/);
  await expect(page.getByRole('heading', { level: 1, name: /^Votre résultat, / })).toBeVisible();
  const corrections = page.locator('main details');
  await expect(corrections).toHaveCount(10);
  for (const correction of await corrections.all()) await correction.locator('summary').click();
  expect(await findAxeViolations(page)).toEqual([]);
  const answers = (await readStoredEvents(page)).filter(({ kind }) => kind === 'answer');
  expect(answers).toHaveLength(10);
  // each was marked on its own button first
  expect(await page.evaluate('marks')).toEqual(answers.map(({ score }) => `${score}`));
});

test('a reload in mid-round returns to the same item with the same score', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}#/partie/dix`);
  for (let at = 1; at <= 3; at++) {
    await expect(page.getByText(`Question ${at} sur 10`)).toBeVisible();
    const item = await waitForCurrentItem(page);
    await answerByKeys(page, item);
    await waitForFeedback(page, item);
    await waitForSaved(page);
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText('Question 4 sur 10')).toBeVisible();
  const before = { item: await waitForCurrentItem(page), log: await readStoredEvents(page) };
  const options = await page.locator('[data-option]').allInnerTexts();
  await page.reload();
  await expect(page.getByText('Question 4 sur 10')).toBeVisible();
  expect(await waitForCurrentItem(page)).toEqual(before.item);
  expect(await page.locator('[data-option]').allInnerTexts()).toEqual(options);
  expect(await readStoredEvents(page)).toEqual(before.log);
  await page.getByRole('link', { name: /^(La Une|Quitter la partie)$/ }).click();
  await expect(page.getByRole('link', { name: 'Reprendre la partie (3/10)' })).toBeVisible();
});

test('a reload after the last answer, and the way back from the result, show the result', async ({
  page,
  baseURL,
}) => {
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/partie/depeche`);
  await playRoundByKeys(page);
  const result = page.getByRole('heading', { level: 1, name: /^Votre résultat, / });
  await expect(result).toBeVisible();
  await page.goBack();
  await page.goForward();
  await expect(result).toBeVisible();
  // as it was before the last way on
  await page.evaluate(() => history.replaceState(null, '', '#/partie/depeche'));
  await page.reload();
  await expect(result).toBeVisible();
  await page.goto(`${baseURL}#/partie/dix`);
  await expect(page.getByText('Question 1 sur 10')).toBeVisible();
  await page.goBack();
  await expect(result).toBeVisible();
  await page.getByRole('link', { name: 'Nouvelle partie' }).click();
  await expect(page.getByText('Question 1 sur 10')).toBeVisible();
});

test('the shortcuts of the installed game start a round and show the last result', async ({
  page,
  baseURL,
}) => {
  const rounds = async () =>
    (await readStoredEvents(page)).filter(({ kind }) => kind === 'round').length;
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/partie/depeche`);
  expect(await playRoundByKeys(page)).toHaveLength(5);
  await expect(page.getByRole('heading', { level: 1, name: /points? sur 10$/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Partager le résultat' })).toBeVisible();
  expect(await rounds()).toBe(1);
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/partie/dix`);
  await expect(page.getByText('Question 1 sur 10')).toBeVisible();
  expect(await rounds()).toBe(2);
});

test('an order of four is laid on one screen of a phone, with nothing pushed under the thumb', async ({
  page,
  baseURL,
}) => {
  const orders = bank.items.filter((item) => item.type === 'order' && item.events.length === 4);
  const longest = orders.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]
    ?.id;
  await page.getByRole('button', { name: /./ }).first().waitFor();
  await writeRound(page, [longest ?? '', bank.opening]);
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/partie/dix`);
  for (let laid = 1; laid < 4; laid++) {
    const slots = page.getByRole('button', { name: /^Placer ici/ });
    await expect(slots).toHaveCount(laid + 1);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(740);
    await expect(page.getByRole('button', { name: 'Je ne sais pas' })).toBeInViewport({ ratio: 1 });
    for (const slot of await slots.all()) await expect(slot).toBeInViewport({ ratio: 1 });
    await slots.first().press('Enter');
  }
  await expect(page.getByRole('region', { name: /^(Bien vu|Raté|En partie)/ })).toBeFocused();
});

test.describe('on the smallest phone', () => {
  test.use({ viewport: { width: 320, height: 740 }, hasTouch: true });

  test('a figure of eight digits is seen whole as it is typed', async ({ page, baseURL }) => {
    await page.getByRole('button', { name: /./ }).first().waitFor();
    await writeRound(page, ['quoi-cent-mille']);
    await page.goto('about:blank');
    await page.goto(`${baseURL}#/partie/dix`);
    const figure = page.getByRole('textbox');
    await figure.fill('10 000 000');
    await expect(page.getByRole('button', { name: 'Plus ou moins' })).toBeVisible();
    const hidden = await figure.evaluate((input) => input.scrollWidth - input.clientWidth);
    expect(hidden).toBeLessThanOrEqual(0);
  });
});
