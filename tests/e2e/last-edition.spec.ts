import { readFile } from 'node:fs/promises';
import { expect, findAxeViolations, test } from '../support/browser/game-page.ts';
import { writeRecords } from '../support/browser/stored-records.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { winEveryFact } from '../support/states/last-edition.ts';
import { extractPdfPages } from './pdf.ts';

test('a dossier whose facts are all won is a front page, on one sheet of paper and as an image', async ({
  page,
  baseURL,
}) => {
  await writeRecords(page, winEveryFact(bank, Date.now()));
  await page.goto('about:blank');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${baseURL}#/boucle`);
  await expect(page.getByText(/^Bouclé le /)).toBeVisible();
  await expect(page.getByRole('complementary')).toContainText(bank.epilogue?.[0] ?? '');
  expect(await findAxeViolations(page)).toEqual([]);

  const pages = extractPdfPages(await page.pdf({ format: 'A4', printBackground: true }));
  expect(pages).toHaveLength(1);
  const last = bank.dates.at(-1)?.label.split(' ').at(-1) ?? '';
  expect(pages[0]?.replace(/\s/g, '')).toContain(last);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Garder comme image' }).click();
  const image = await readFile(await (await download).path());
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  // as wide as the sheet, twice over, whatever the screen
  expect(image.readUInt32BE(16)).toBe(2_000);
  expect(image.readUInt32BE(20)).toBeGreaterThan(2_000);
});
