import type { Page } from '@playwright/test';
import { catalogue } from '../../src/classroom/report/text/fr.ts';
import { withChecksum } from '../../src/progress/storage/checksummed.ts';
import { expect, test } from '../support/browser/game-page.ts';
import { writeRecords } from '../support/browser/stored-records.ts';
import { lateCode, reckonedAssignment, reckonedStored } from '../support/reckoned-class.ts';

const { assignment } = reckonedAssignment;
const { report: t, collect } = catalogue;

/** The rows of the table, in plain spaces, a dash as nothing. */
const readTable = (page: Page) =>
  page
    .getByRole('region', { name: t.table })
    .locator('tbody tr, tfoot tr')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.children]
          .map((cell) => (cell.textContent ?? '').replace('–', '').replace(/\s/g, ' '))
          .join(' | '),
      ),
    );

const unasked = 'pas posée';
const reckoned = [
  `1 | 20,0 | 5,00 | 2 / 2 | juste | juste | juste | juste | juste | ${unasked}`,
  `2 | 12,0 | 3,00 | 0 / 1 | juste | sans réponse | juste | juste | raté | ${unasked}`,
  `3 | 4,0 | 1,00 | 0 / 2 | juste | raté | sans réponse | sans réponse | sans réponse | ${unasked}`,
  `4 | 0,0 | 0,00 | 0 / 2 | raté | raté | raté | raté | raté | ${unasked}`,
  `5 | 14,0 | 3,50 |  | juste | raté | juste | en partie, 50 % | juste | ${unasked}`,
  `6 | 20,0 | 2,00 |  | juste | juste | ${unasked} | ${unasked} | ${unasked} | ${unasked}`,
  `7 | 10,0 | 1,00 |  | juste | raté | ${unasked} | ${unasked} | ${unasked} | ${unasked}`,
];
const lateRow = `8 | 20,0 | 5,00 | 2 / 2 | juste | juste | juste | juste | juste | ${unasked}`;

test('the report of a class with unasked questions, skips, two results for a seat, and late and lost seats is what was reckoned by hand', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}licences.html`);
  await writeRecords(page, [
    [`~class/set/${assignment.id}`, withChecksum(assignment)],
    ...reckonedStored.map(
      (result) =>
        [
          `~class/result/${assignment.id}/${String(result.seat).padStart(2, '0')}`,
          withChecksum(result),
        ] as const,
    ),
  ]);
  await page.setViewportSize({ width: 1_280, height: 800 });
  await page.goto(`${baseURL}#/rapport/${assignment.id}`);
  await expect(page.getByText('53 % des points, sur 7 élèves')).toBeVisible();
  await expect(page.getByText('Sans résultat : 8 et 9')).toBeVisible();
  await expect(page.getByText('La question 6 n’a été posée à personne')).toBeVisible();
  await expect(page.getByText('Plusieurs résultats pour une même place : 4.')).toBeVisible();
  await expect(page.getByText('Reçu par un code court : 5.')).toBeVisible();
  expect(await readTable(page)).toEqual([
    ...reckoned,
    'Classe (%) | 10,7 | 53 % | 29 % | 8686 % | 2929 % | 6060 % | 5050 % | 4040 % | ',
  ]);

  // bars of one question begin and end alike, so that they compare
  const tracks = await page
    .getByRole('article', { name: /^1 / })
    .locator('[style*="--share"]')
    .evaluateAll((bars) =>
      bars.map((bar) => JSON.stringify([bar.getBoundingClientRect().x, bar.clientWidth])),
    );
  expect(tracks.length).toBeGreaterThan(2);
  expect(new Set(tracks).size).toBe(1);

  await page.getByRole('link', { name: t.collect }).click();
  await page.getByLabel(collect.codesLabel).fill(lateCode);
  await page.getByRole('button', { name: collect.addCodes }).click();
  await expect(page.getByText(collect.news.new(8), { exact: true })).toBeVisible();
  await page.getByRole('link', { name: collect.seeReport }).click();
  await expect(page.getByText('60 % des points, sur 8 élèves')).toBeVisible();
  await expect(page.getByText('Sans résultat : 9')).toBeVisible();
  expect(await readTable(page)).toEqual([
    ...reckoned,
    lateRow,
    'Classe (%) | 12,1 | 60 % | 44 % | 8888 % | 3838 % | 6767 % | 5858 % | 5050 % | ',
  ]);
});
