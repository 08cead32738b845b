import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import {
  resolveAssignment,
  type SavedAssignment,
  toAssignmentItems,
} from '../../src/classroom/assignment.ts';
import { encodeResultCode, type ScoredSeat, scoreSeat } from '../../src/classroom/result-code.ts';
import { encodeShortCode } from '../../src/classroom/short-code.ts';
import { scoreEvidence } from '../../src/engine/score-evidence.ts';
import { withChecksum } from '../../src/progress/storage/checksummed.ts';
import { drawQrCode } from '../../src/qr/encode-svg.ts';
import {
  expect,
  findAxeViolations,
  test,
  waitForParts,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { writeRecords } from '../support/browser/stored-records.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { simulateClass } from '../support/simulated-class.ts';
import { itemTypes, scoreResponse } from './class.ts';

test.use(withServiceWorker);

/** Some items of each type. */
const items = itemTypes.flatMap((type) =>
  fixtureBank.items.filter((item) => item.type === type).slice(0, type === 'choice' ? 8 : 3),
);
const assignment: SavedAssignment = {
  ...{
    id: 'K7M2Q4XA',
    bank: fixtureBank.id,
    language: 'fr',
    items: toAssignmentItems(items),
    seed: 1,
  },
  ...{ seats: 30, book: 'closed', evidence: true, confidence: true, order: 'same' },
  ...{ correction: 'at-the-end', name: 'Troisième B', made: Date.UTC(2026, 10, 23) },
};
const resolved = resolveAssignment(assignment, fixtureBank);
const played = simulateClass(resolved, 30, 11).map((result) =>
  scoreSeat(resolved, result, scoreResponse),
);
// the last five were read aloud
const codes = simulateClass(resolved, 30, 11).map((result, at) =>
  at < 25
    ? encodeResultCode(resolved, result)
    : encodeShortCode(resolved, scoreSeat(resolved, result, scoreResponse)),
);

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** The table's cells by seat: its points, and each score in words. */
const tableOf = (page: Page) =>
  page
    .getByRole('region', { name: 'Places et questions' })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent?.replace('–', ''))),
    );

const inFrench = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
const inPoints = new Intl.NumberFormat('fr', {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const inMarks = new Intl.NumberFormat('fr', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const inPercent = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 });
const word = (score: number | undefined) =>
  score === undefined
    ? 'sans réponse'
    : score === 1
      ? 'juste'
      : score === 0
        ? 'raté'
        : `en partie, ${inPercent.format(score)}`;
/** The points of a seat's evidence. */
function provedBy(marked: ScoredSeat['answers']) {
  const evidenceScores = marked.flatMap((one, at) => {
    const item = resolved.items[at];
    return item && one?.sentences ? scoreEvidence(item, one.sentences) : [];
  });
  const points = evidenceScores.reduce((sum, one) => sum + one, 0);
  return evidenceScores.length > 0
    ? `${inFrench.format(points)}\u202f/\u202f${evidenceScores.length}`
    : '';
}
const pointsOf = (marked: ScoredSeat['answers']) =>
  marked.reduce((sum, one) => sum + (one?.score ?? 0), 0);
const markOf = (marked: ScoredSeat['answers']) =>
  Math.round((40 * pointsOf(marked)) / items.length) / 2;
const expected = played.map(({ seat, answers: marked }, nth) => [
  String(seat),
  inMarks.format(markOf(marked)),
  inPoints.format(pointsOf(marked)),
  // a short code holds no evidence
  nth < 25 ? provedBy(marked) : '',
  ...marked.map((one) => word(one?.score)),
]);

/** A teacher's browser with the assignment, at the screen that collects its results. */
async function collecting(page: Page, baseURL: string | undefined, path = '') {
  await page.getByRole('button', { name: /./ }).first().waitFor();
  await waitForServiceWorker(page);
  await page.goto('about:blank');
  await page.goto(`${baseURL}licences.html`);
  await writeRecords(page, [[`~class/set/${assignment.id}`, withChecksum(assignment)]]);
  await page.goto(`${baseURL}${path}#/recueillir/${assignment.id}`);
}

test('a class is collected from pasted codes with the network off, and its report is what it answered', async ({
  page,
  baseURL,
  context,
}) => {
  // axe checks seven hundred scores, twice
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await collecting(page, baseURL);
  const field = page.getByLabel('Codes à ajouter');
  await field.waitFor();
  await waitForParts(page, 'fr', 'class');
  await context.setOffline(true);
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);

  const add = page.getByRole('button', { name: 'Ajouter les codes' });
  await field.fill(codes.slice(0, 12).join('\n'));
  await add.click();
  await expect(page.getByText('12 résultats reçus sur 30')).toBeVisible();
  const foreign = encodeResultCode(
    resolveAssignment({ ...assignment, id: 'ZZZZZZZZ' }, fixtureBank),
    {
      ...{ set: 'ZZZZZZZZ', seat: 3, given: [] },
    },
  );
  // some again, one of another assignment, one that lost a character, the rest
  await field.fill([...codes.slice(5, 29), foreign, codes[29]?.replace(/.-/, '-')].join('\n'));
  await add.click();
  await expect(page.getByText('29 résultats reçus sur 30')).toBeVisible();
  await expect(page.getByText('17 nouveaux résultats, 7 déjà là. Places 13 à 29.')).toBeVisible();
  await expect(page.getByText(/^Ce code est celui d’une autre série/)).toBeVisible();
  await expect(page.getByText(/^Code incomplet ou mal recopié/)).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await field.fill(codes[29] ?? '');
  await add.click();
  await expect(page.getByText('30 résultats reçus sur 30')).toBeVisible();

  // a second pupil at seat 3: asked after a reload too, and settled by the keyboard
  const second = simulateClass(resolved, 30, 12)[19];
  await field.fill(second ? encodeResultCode(resolved, { ...second, seat: 3 }) : '');
  await add.click();
  await page.getByRole('group', { name: 'Deux résultats pour la place 3' }).waitFor();
  await page.getByText('Déplacer ou retirer un résultat').click();
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);

  // what was collected is there after a reload
  await page.reload();
  await page.getByRole('button', { name: 'Garder le premier' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/le premier résultat est gardé/)).toBeFocused();
  await expect(page.getByText('30 résultats reçus sur 30')).toBeVisible();
  await page.getByRole('link', { name: 'Voir le rapport' }).click();
  await page.getByRole('heading', { name: 'Places et questions' }).waitFor();
  expect(await tableOf(page)).toEqual(expected);
  for (const [at, item] of items.entries()) {
    const scores = played.flatMap(({ answers: marked }) => marked[at]?.score ?? []);
    const right = scores.filter((score) => score === 1).length;
    const article = page.locator('article').nth(at);
    await expect(article, item.id).toContainText(
      `${right} juste${right > 1 ? 's' : ''} sur ${played.length} (`,
    );
  }
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findAxeViolations(page)).toEqual([]);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer en CSV (;)' }).click();
  const csv = readFileSync(await (await download).path(), 'utf8');
  const [, ...rows] = csv.slice(1).trimEnd().split('\r\n');
  expect(csv.charCodeAt(0)).toBe(0xfeff);
  const figures = (row: string) => row.split(';').slice(0, 4 + items.length);
  expect(rows.map(figures)).toEqual(
    played.map(({ seat, answers: marked }) => [
      String(seat),
      String(markOf(marked)).replace('.', ','),
      String(Math.round(pointsOf(marked) * 10_000) / 10_000).replace('.', ','),
      String(items.length),
      ...marked.map((one) =>
        one ? String(Math.round(one.score * 10_000) / 10_000).replace('.', ',') : '',
      ),
    ]),
  );
  // a pupil typed it for a name
  expect(csv).toContain(`"'=1+1"`);
  expect(csv).not.toContain(';"=1+1"');
});

test('the title of each page of a class is set in one size', async ({ page, baseURL }) => {
  await collecting(page, baseURL);
  const titleByLink = {
    Imprimer: 'Imprimer',
    Résultats: 'Récupérer les résultats',
    Rapport: 'Rapport',
    Exporter: 'Exporter les questions',
    '← La classe': 'En classe (enseignants)',
  };
  const sizes: string[] = [];
  for (const [name, titleText] of Object.entries(titleByLink)) {
    await page.getByRole('link', { name }).first().click();
    const title = page.getByRole('heading', { level: 1, name: titleText });
    sizes.push(await title.evaluate((one) => getComputedStyle(one).font));
  }
  expect(new Set(sizes).size).toBe(1);
});

test('what a class missed becomes the next assignment, by keyboard alone', async ({
  page,
  baseURL,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await collecting(page, baseURL, 'en.html');
  const field = page.getByLabel('Paste or type codes');
  await field.focus();
  await page.keyboard.insertText(codes.join('\n'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('30 of 30 results received')).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'See the report' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Seats and questions' }).waitFor();
  expect(await findAxeViolations(page)).toEqual([]);
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  await page.getByRole('button', { name: /^Replay what the class missed/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/donner\/[0-9A-Z]{8}$/);
});

test('codes are read from pictures of a pupil’s screen', async ({ page, baseURL, browser }) => {
  await collecting(page, baseURL);
  const pupil = await browser.newPage({ viewport: { width: 480, height: 480 } });
  const pictures: { name: string; mimeType: string; buffer: Buffer }[] = [];
  for (const code of codes.slice(0, 3)) {
    const { size, path } = drawQrCode(code, 'medium');
    await pupil.setContent(
      `<body style="margin:0;background:#fff;filter:blur(1px);rotate:4deg"><svg viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`,
    );
    const buffer = await pupil.screenshot();
    pictures.push({ name: 'code.png', mimeType: 'image/png', buffer });
  }
  await pupil.close();
  await page.getByLabel(/choisir des photos/).setInputFiles(pictures);
  await expect(page.getByText('3 résultats reçus sur 30')).toBeVisible();
});
