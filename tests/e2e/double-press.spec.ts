import type { Page } from '@playwright/test';
import { toAssignmentItems } from '../../src/classroom/assignment.ts';
import { encodeAssignmentLink } from '../../src/classroom/assignment-link.ts';
import { createTestAssignment } from '../support/assignments.ts';
import { expect, test, waitForCurrentItem } from '../support/browser/game-page.ts';
import { earnedRecord, writeRecords, writeRound } from '../support/browser/stored-records.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';

test.use({ isHasty: true });

const ultimatum = bank.items.find(({ id }) => id === 'quoi-ultimatum');

/** Sent together, so that a busy machine does not draw them apart. */
const doTwice = (press: () => Promise<unknown>) => Promise.all([press(), press()]);

test('Enter pressed twice on a typed answer leaves its correction to be read, and a finger that taps twice proves nothing', async ({
  page,
  baseURL,
  browser,
}) => {
  await page.getByRole('button', { name: /./ }).first().waitFor();
  await writeRecords(page, [earnedRecord(ultimatum?.facts ?? [])]);
  await writeRound(page, ['qui-vice-secretaire', 'quoi-ultimatum']);
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/partie/dix`);
  await waitForCurrentItem(page);
  await page.getByRole('textbox', { name: 'Le nom' }).fill('Sherman');
  await doTwice(() => page.keyboard.press('Enter'));
  await page.waitForTimeout(800);
  await expect(page.getByRole('region', { name: 'Bien vu' })).toBeFocused();
  await expect(page.getByText('Question 1 sur 2')).toBeVisible();
  await page.keyboard.press('Enter');
  await waitForCurrentItem(page);

  const phone = await browser.newContext({
    storageState: await page.context().storageState({ indexedDB: true }),
    hasTouch: true,
    isMobile: true,
    locale: 'fr-CH',
    viewport: { width: 360, height: 740 },
  });
  const touched = await phone.newPage();
  await touched.goto(`${baseURL}#/partie/dix`);
  await waitForCurrentItem(touched);
  const row = await touched.locator('[data-option="1"]').boundingBox();
  if (!row) throw new Error('no option');
  await doTwice(() => touched.touchscreen.tap(row.x + 90, row.y + row.height / 2));
  await touched.waitForTimeout(400);
  await expect(touched.getByRole('heading', { name: /^Où est-ce écrit/ })).toBeVisible();
  await phone.close();
});

/** A key that Playwright's own keyboard lacks. */
async function pressPlace(page: Page, key: string, code: string) {
  const session = await page.context().newCDPSession(page);
  await doTwice(() => session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, code }));
  await session.detach();
}

test('in a class, each question has its own press: of a key of AZERTY, of the space bar, of Enter that is held', async ({
  page,
  baseURL,
}) => {
  const items = bank.items.filter(({ type }) => type === 'choice').slice(0, 5);
  const assignment = createTestAssignment({ items: toAssignmentItems(items) });
  await page.goto(`${baseURL}#/devoir/${encodeAssignmentLink(assignment)}`);
  await page.getByLabel('Ton numéro de place').fill('3');
  await page.keyboard.press('Enter');
  await waitForCurrentItem(page);
  await page.waitForTimeout(400);
  await pressPlace(page, 'é', 'Digit2');
  await page.waitForTimeout(400);
  await expect(page.getByText('Question 2 sur 5')).toBeVisible();
  const skip = page.getByRole('button', { name: 'Plus tard' });
  await skip.focus();
  await doTwice(() => page.keyboard.press('Space'));
  await page.waitForTimeout(400);
  await expect(page.getByText('Question 3 sur 5')).toBeVisible();
  await skip.focus();
  for (let times = 0; times < 9; times++) await page.keyboard.down('Enter');
  await page.waitForTimeout(400);
  await page.keyboard.down('Enter');
  await expect(page.getByText('Question 4 sur 5')).toBeVisible();
});
