import type { Locator } from '@playwright/test';
import { toAssignmentItems } from '../../src/classroom/assignment.ts';
import { encodeAssignmentLink } from '../../src/classroom/assignment-link.ts';
import { withChecksum } from '../../src/progress/storage/checksummed.ts';
import { createTestAssignment } from '../support/assignments.ts';
import { expect, test } from '../support/browser/game-page.ts';
import { writeRecords } from '../support/browser/stored-records.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { findLayoutFaults } from './layout-faults.ts';

/** How many of the elements stand on each line, from the top. */
const countByLine = async (elements: Locator) => {
  await elements.first().waitFor();
  const tops = await elements.evaluateAll((all) =>
    all.map((one) => Math.round(one.getBoundingClientRect().top)),
  );
  return [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
};

test('a text that is cut, covered, on another or beside the page is found', async ({ page }) => {
  await page.locator('[data-option]').first().waitFor();
  expect(await page.evaluate(findLayoutFaults)).toEqual([]);
  for (const [fault, css] of [
    ['cut', 'h1 { height: 0.4em; overflow: hidden }'],
    [
      'cut',
      'h1 { width: 3em; overflow: hidden; text-overflow: ellipsis; text-wrap: nowrap !important }',
    ],
    ['beside the page', 'h1 { margin-left: -9em !important }'],
    ['the page scrolls sideways', 'h1 { width: 200vw }'],
    ['out of its box', 'nav a { flex: none !important; width: 1em; white-space: nowrap }'],
    ['out of its box: «Qui Quand Quoi»', 'header { height: 1em; border: 1px solid }'],
    ['on another text', 'main h2 { margin-bottom: -1.5em !important }'],
    ['covered', 'nav { position: fixed; inset: 0; z-index: 1 }'],
    ['a word is broken', 'nav a { flex: none !important; width: 1.5em; overflow-wrap: anywhere }'],
  ] as const) {
    await page.evaluate((rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    }, css);
    expect.soft((await page.evaluate(findLayoutFaults)).join('\n'), css).toContain(fault);
  }
});

test('on a phone no option of a grid and no action of a set falls alone on a last line', async ({
  page,
  baseURL,
}) => {
  const isFourColumnGrid = (item: (typeof fixtureBank.items)[number]) =>
    item.type === 'match' && item.form === 'grid' && item.columns.length === 4;
  const items = toAssignmentItems(fixtureBank.items.filter(isFourColumnGrid).slice(0, 1));
  const assignment = createTestAssignment({ items });
  const saved = { ...assignment, name: 'Year 9 B', made: 0, language: 'en' };
  await writeRecords(page, [[`~class/set/${assignment.id}`, withChecksum(saved)]]);
  await page.goto(`${baseURL}#/devoir/${encodeAssignmentLink(assignment)}`);
  await page.getByLabel('Ton numéro de place').fill('7');
  await page.keyboard.press('Enter');
  const options = page.locator('[data-option]');
  expect(await countByLine(options)).toEqual([2, 2]);
  await expect(options.last()).toBeInViewport({ ratio: 1 });

  await page.goto(`${baseURL}en.html#/classe`);
  await page.getByText('Manage', { exact: true }).click();
  const set = page.getByRole('listitem').filter({ hasText: 'Year 9 B' });
  expect(await countByLine(set.locator('details').getByRole('button'))).toEqual([4]);
  expect((await countByLine(set.locator('div + div').getByRole('link'))).at(-1)).not.toBe(1);
  expect(await countByLine(page.getByRole('navigation').getByRole('link'))).toEqual([5]);

  // the pages of a set on a tablet whose letters are twice as large
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await set.getByRole('link', { name: 'Report' }).click();
  await page.getByRole('heading', { name: 'Report' }).waitFor();
  expect(await page.evaluate(findLayoutFaults)).toEqual([]);
  await page.evaluate(() => location.assign('#/rediger'));
  const steps = page.getByRole('navigation', { name: 'Steps' }).getByRole('link');
  await steps.first().waitFor();
  const countLines = (link: Element) => {
    const name = document.createRange();
    name.selectNodeContents(link.lastElementChild ?? link);
    return new Set([...name.getClientRects()].map(({ top }) => top)).size;
  };
  for (const step of await steps.all()) expect(await step.evaluate(countLines)).toBe(1);
  await page.evaluate(() => location.assign('#/exporter'));
  expect(await page.getByText('PRONOTE', { exact: true }).evaluate(countLines)).toBe(1);
});

test('no word of a chosen question is parted where text is twice as large', async ({
  page,
  baseURL,
}) => {
  const listPartedWords = (questions: Element[]) =>
    questions.flatMap((question) => {
      const text = question.firstChild as Text;
      return [...text.data.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return word.length < 9 && tops.size > 1 ? [word] : [];
      });
    });
  await page.goto(`${baseURL}#/classe`);
  const questions = page.locator('section[aria-labelledby=chosen] > ol summary > span');
  await questions.first().waitFor();
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await questions.evaluateAll(listPartedWords)).toEqual([]);
  }
});
