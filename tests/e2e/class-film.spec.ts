import type { Page } from '@playwright/test';
import {
  resolveAssignment,
  type SavedAssignment,
  toAssignmentItems,
} from '../../src/classroom/assignment.ts';
import { catalogue } from '../../src/classroom/report/text/fr.ts';
import { encodeResultCode, scoreSeat } from '../../src/classroom/result-code.ts';
import { encodeShortCode } from '../../src/classroom/short-code.ts';
import { withChecksum } from '../../src/progress/storage/checksummed.ts';
import { drawQrCode } from '../../src/qr/encode-svg.ts';
import { catalogue as qrText } from '../../src/qr/text/fr.ts';
import { expect, test } from '../support/browser/game-page.ts';
import { writeRecords } from '../support/browser/stored-records.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { isFullRun } from '../support/full-run.ts';
import { simulateClass } from '../support/simulated-class.ts';
import { itemTypes, scoreResponse } from './class.ts';

const t = catalogue.collect;
const SEATS = 30;

/** Ten questions of all types, as two assignments: the codes of one are filmed, of the other pasted. */
const items = itemTypes
  .flatMap((type) => fixtureBank.items.filter((item) => item.type === type).slice(0, 2))
  .slice(0, 10);
const createAssignment = (id: string, name: string): SavedAssignment => ({
  ...{ id, name, bank: fixtureBank.id, language: 'fr', items: toAssignmentItems(items), seed: 1 },
  ...{ seats: SEATS, book: 'closed', evidence: true, confidence: true, order: 'same' },
  ...{ correction: 'at-the-end', made: Date.UTC(2026, 10, 23) },
});
const filmed = createAssignment('K7M2Q4XA', 'Filmée');
const pasted = createAssignment('P2Q3R4S5', 'Collée');

const longCodes = simulateClass(resolveAssignment(filmed, fixtureBank), SEATS, 11).map((result) =>
  encodeResultCode(resolveAssignment(filmed, fixtureBank), result),
);
const resolvedPasted = resolveAssignment(pasted, fixtureBank);
const shortCodes = simulateClass(resolvedPasted, SEATS, 12).map((result) =>
  encodeShortCode(resolvedPasted, scoreSeat(resolvedPasted, result, scoreResponse)),
);

/** The time that passes from one phone to the next. */
const PASS_MS = isFullRun ? 1_200 : 20;

/**
 * A camera before which phones are held up, each at its own angle and until the tap that says that it was
 * read; and what was told.
 */
const filmPhones = (page: Page) =>
  page.addInitScript(
    ([codes, passMs]) => {
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [640, 480];
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      let nth = 0;
      const showPhone = () => {
        context.resetTransform();
        context.fillStyle = '#7d776c';
        context.fillRect(0, 0, 640, 480);
        const phone = codes[nth];
        if (!phone) return;
        const { size, path } = phone;
        context.translate(300 + (nth % 5) * 10, 230 + (nth % 3) * 10);
        context.rotate(((nth * 7) % 25) * 0.02 - 0.24);
        context.fillStyle = '#f4f4f4';
        context.fillRect(-190, -240, 380, 480);
        context.scale(330 / size, 330 / size);
        context.translate(-size / 2, -size / 2);
        context.fillStyle = '#111';
        context.fill(new Path2D(path));
      };
      navigator.mediaDevices.getUserMedia = async () => {
        setInterval(showPhone, 40);
        return canvas.captureStream();
      };
      const told: string[] = [];
      let taps = 0;
      navigator.vibrate = () => {
        taps++;
        setTimeout(() => nth++, passMs);
        return true;
      };
      Object.assign(window, { listTold: () => told, countTaps: () => taps });
      new MutationObserver(() => {
        for (const line of document.querySelectorAll('[role="status"]'))
          if (line.textContent && told.at(-1) !== line.textContent) told.push(line.textContent);
      }).observe(document, { childList: true, subtree: true, characterData: true });
    },
    [longCodes.map((code) => drawQrCode(code, 'medium')), PASS_MS] as const,
  );

/** The seats that were named as received, alone or in a run. */
function readSeats(told: readonly string[]): number[] {
  const seats = new Set<number>();
  for (const text of told)
    for (const [, list = ''] of text.matchAll(/Places? ([\d ,àet]+?)(?: reçue)?\./g))
      for (const part of list.split(/, | et /)) {
        const [first = 0, last = first] = part.split(' à ').map(Number);
        for (let seat = first; seat <= last; seat++) seats.add(seat);
      }
  return [...seats].sort((a, b) => a - b);
}
const everySeat = Array.from({ length: SEATS }, (_, at) => at + 1);

test('thirty filmed phones and thirty pasted short codes are each told by their seat, with a tap a phone', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await filmPhones(page);
  await page.goto(`${baseURL}licences.html`);
  await writeRecords(
    page,
    [filmed, pasted].map((one) => [`~class/set/${one.id}`, withChecksum(one)] as const),
  );
  await page.goto(`${baseURL}#/recueillir/${filmed.id}`);
  await page.getByRole('button', { name: qrText.scanner.openCamera }).click();
  const count = page.getByRole('region', { name: t.seats }).getByText(/sur 30$/);
  await expect(count).toHaveText(t.collectedCount(SEATS, SEATS), { timeout: 90_000 });
  // the count and the last seat stand over the picture, where the teacher looks
  await expect(page.locator('video')).toBeInViewport({ ratio: 0.9 });
  await expect(page.locator('video + [aria-hidden]')).toContainText(
    new RegExp(`${t.collectedCount(SEATS, SEATS)}.*(reçue|Places)`),
  );
  const told = await page.evaluate(() =>
    (window as unknown as { listTold(): string[] }).listTold(),
  );
  expect(readSeats(told)).toEqual(everySeat);
  if (isFullRun) for (const seat of everySeat) expect(told).toContain(t.news.new(seat));
  expect(
    await page.evaluate(() => (window as unknown as { countTaps(): number }).countTaps()),
  ).toBe(SEATS);

  await page.setViewportSize({ width: 1_280, height: 800 });
  await page.goto(`${baseURL}#/recueillir/${pasted.id}`);
  await expect(count).toHaveText(t.collectedCount(0, SEATS));
  const damaged = shortCodes[4]?.replace(/.$/, '') ?? '';
  await page
    .getByLabel(t.codesLabel)
    .fill([...shortCodes.slice(0, 4), damaged, ...shortCodes.slice(5)].join('\n'));
  await page.getByRole('button', { name: t.addCodes }).click();
  await expect(
    page.getByText('29 nouveaux résultats, 0 déjà là. Places 1 à 4 et 6 à 30.'),
  ).toBeVisible();
  await expect(page.getByText(t.news.damaged(damaged))).toBeVisible();
  // what failed stays in the box
  await expect(page.getByLabel(t.codesLabel)).toHaveValue(damaged);
  await page.getByLabel(t.codesLabel).fill(shortCodes[4] ?? '');
  await page.getByRole('button', { name: t.addCodes }).click();
  await expect(page.getByText(t.news.new(5), { exact: true })).toBeVisible();
  await expect(count).toHaveText(t.collectedCount(SEATS, SEATS));
});
