import { proofsOf } from '../../src/bank/front-page.ts';
import type { Item } from '../../src/bank/types.ts';
import { shouldAskEvidence } from '../../src/engine/score-evidence.ts';
import { findEvidenceWindow } from '../../src/question/evidence-window.ts';
import { answerByKeys } from '../support/browser/answer-by-keys.ts';
import { expect, test, waitForCurrentItem } from '../support/browser/game-page.ts';
import { earnedRecord, writeRecords, writeRound } from '../support/browser/stored-records.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';

const canBeProved = (item: Item) =>
  ['choice', 'verdict'].includes(item.type) &&
  shouldAskEvidence(item) &&
  findEvidenceWindow(bank.brief, proofsOf(item)) !== undefined;

const all = bank.items.filter(canBeProved);
/** Every item with `PROOFS=all`; else some, from the whole of the bank. */
const items =
  process.env.PROOFS === 'all' ? all : all.filter((_, at) => at % Math.ceil(all.length / 5) === 0);

test('the sentence that proves an answer is on the screen as the question opens, and lights where it stands', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  let seen = 0;
  for (const item of items) {
    // one proof a round, so that each is asked
    await page.goto('about:blank');
    await page.goto(`${baseURL}licences.html`);
    await page.evaluate(() => localStorage.clear());
    await writeRecords(page, [earnedRecord(item.facts)]);
    await writeRound(page, [item.id, bank.opening], item.id);
    await page.goto(`${baseURL}#/partie`);
    await answerByKeys(page, (await waitForCurrentItem(page)) as Item);
    await page.locator('#ask').waitFor();
    const [needed = ''] =
      proofsOf(item).find((proof) => findEvidenceWindow(bank.brief, [proof])) ?? [];
    const text = bank.brief
      .flatMap(({ sentences }) => sentences)
      .find(({ id }) => id === needed)?.text;
    const sentence = page.locator('section [role=button]', { hasText: text ?? '' });
    await page.waitForTimeout(50);
    const before = await sentence.boundingBox();
    const dock = await page.locator('section .dock').boundingBox();
    const isSeen = before && dock && before.y >= 0 && before.y + before.height <= dock.y;
    seen += Number(isSeen);
    const isSeveral = (await sentence.getAttribute('aria-pressed')) !== null;
    // each way on is in the dock, wherever the sentence stands
    const ways = page.locator('section .dock').getByRole('button');
    for (const way of await ways.all()) await expect(way, item.id).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('button', { name: /^(C’est ici|Passer)/ })).toHaveCount(
      await ways.count(),
    );
    // not as Playwright does, which scrolls to it
    await sentence.dispatchEvent('click');
    if (isSeveral) await page.getByRole('button', { name: /^C’est ici/ }).dispatchEvent('click');
    await page.locator('#proved').waitFor();
    const lit = await page.locator('mark', { hasText: text ?? '' }).boundingBox();
    expect(lit?.y, item.id).toBe(before?.y);
    expect(lit?.height, item.id).toBe(before?.height);
    // hard words too have the ink of a mark where the player's colours are forced
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    for (const one of await page.locator('mark, mark button').all())
      await expect(one, item.id).toHaveCSS('color', 'rgb(0, 0, 0)');
    await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  }
  console.log(`${seen} of ${items.length} right sentences on the screen`);
  expect(seen / items.length).toBeGreaterThanOrEqual(0.9);
});
