import type { Browser, BrowserContext, Locator } from '@playwright/test';
import type { Response } from '../../src/bank/types.ts';
import { linkOf } from '../../src/class/link.ts';
import { meet, type NamedSet, type SeatResult, setItems } from '../../src/class/set.ts';
import { sealed } from '../../src/store/record.ts';
import { playedBy } from '../class/pupils.ts';
import { dossier } from '../class/sets.ts';
import { expect, itemOnTable, test, workerReady } from './game.ts';
import { store } from './records.ts';

/** Pupils who play: some in every run, a whole class where that is asked for. */
const pupils = Number(process.env.CLASS_SIZE ?? 4);

const items = [
  ...dossier.items.filter(({ type }) => type === 'choice').slice(0, 5),
  ...dossier.items.filter(({ type }) => type === 'verdict').slice(0, 3),
];
const set: NamedSet = {
  ...{ id: 'W7M2Q4XB', bank: dossier.id, language: 'fr', items: setItems(items), seed: 9 },
  ...{ seats: 30, book: 'closed', evidence: false, confidence: false, order: 'by-seat' },
  ...{ correction: 'held', name: 'Toute la classe', made: Date.UTC(2026, 10, 23) },
};
const met = meet(set, dossier);
const played = playedBy(met, 30, 3).slice(0, pupils);

/** Gives an answer by one key. */
async function answer(context: BrowserContext, seat: SeatResult) {
  const [page] = context.pages();
  if (!page) throw new Error('no page');
  const item = await itemOnTable(page);
  const at = items.findIndex(({ id }) => id === item.id);
  // who gives nothing passes
  const response: Response | undefined = seat.given[at]?.response;
  if (response === undefined) {
    await page.getByRole('button', { name: 'Passer' }).click();
  } else if (item.type === 'choice') {
    const whole = dossier.items.find(({ id }) => id === item.id);
    const text = whole?.type === 'choice' && whole.options.find(({ id }) => id === response)?.text;
    const rows = await page.locator('[data-option]').allInnerTexts();
    await page.keyboard.press('abc'[rows.findIndex((row) => row.endsWith(String(text)))] ?? '');
  } else
    await page.keyboard.press({ true: '1', false: '2', unstated: '3' }[String(response)] ?? '');
}

/** A code as a cheap phone films it: 480 pixels, out of focus, tilted, under a lamp. */
async function filmed(browser: Browser, code: Locator, nth: number): Promise<Buffer> {
  const sight = (await code.screenshot()).toString('base64');
  const lens = await browser.newPage();
  const picture = await lens.evaluate(
    async ([base64, nth]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 480;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no canvas');
      context.fillStyle = '#8a8378';
      context.fillRect(0, 0, 480, 480);
      context.filter = 'blur(0.9px) brightness(0.85) contrast(0.8)';
      context.translate(240, 240);
      context.rotate((((nth * 7) % 17) - 8) * (Math.PI / 180));
      context.transform(1, 0.05, -0.08, 0.94, 0, 0);
      context.drawImage(image, -190, -190, 380, 380);
      context.resetTransform();
      context.filter = 'none';
      const lamp = context.createRadialGradient(330, 120, 10, 330, 120, 260);
      lamp.addColorStop(0, 'rgba(255,255,255,0.4)');
      lamp.addColorStop(1, 'rgba(255,255,255,0)');
      context.fillStyle = lamp;
      context.fillRect(0, 0, 480, 480);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [sight, nth] as const,
  );
  await lens.close();
  return Buffer.from(picture, 'base64');
}

test(`${pupils} profiles with the network off play a set, and what is filmed of their screens is what they played`, async ({
  page,
  browser,
  baseURL,
  context,
}) => {
  test.setTimeout(30_000 + pupils * 20_000);
  const pictures: { name: string; mimeType: string; buffer: Buffer }[] = [];
  for (const [nth, seat] of played.entries()) {
    const phone = await browser.newContext({
      locale: 'fr-CH',
      viewport: { width: 360, height: 740 },
      reducedMotion: 'reduce',
    });
    const pupil = await phone.newPage();
    await pupil.goto(`${baseURL}#/devoir/${linkOf(set)}`);
    await pupil.getByLabel('Votre numéro de place').waitFor();
    await workerReady(pupil);
    await phone.setOffline(true);
    await pupil.getByLabel('Votre numéro de place').fill(String(seat.seat));
    await pupil.keyboard.press('Enter');
    for (let at = 1; at <= items.length; at++) {
      await expect(pupil.getByText(`Question ${at} sur ${items.length}`)).toBeVisible();
      await answer(phone, seat);
    }
    const code = pupil.getByRole('img', { name: /^Le résultat de la place/ });
    await code.waitFor();
    const buffer = await filmed(browser, code, nth);
    pictures.push({ name: `${seat.seat}.png`, mimeType: 'image/png', buffer });
    await phone.close();
  }

  await page.getByRole('button', { name: /./ }).first().waitFor();
  await workerReady(page);
  await page.goto(`${baseURL}licences.html`);
  await store(page, [[`~class/set/${set.id}`, sealed(set)]]);
  await page.goto(`${baseURL}#/recueillir/${set.id}`);
  await page.getByLabel(/choisir des photos/).waitFor();
  await context.setOffline(true);
  await page.getByLabel(/choisir des photos/).setInputFiles(pictures);
  await expect(page.getByText(`${pupils} places sur 30`)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('link', { name: 'Voir le rapport' }).click();
  const rows = page.getByRole('region', { name: 'Places et questions' }).locator('tbody tr');
  await expect(rows).toHaveCount(pupils);
  const told = await rows.evaluateAll((rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent?.replace('–', ''))),
  );
  const expected = played.map(({ seat, given }) => {
    const words = items.map((item, at) => {
      const response = given[at]?.response;
      if (response === undefined) return 'sans réponse';
      return 'key' in item && response === item.key ? 'juste' : 'faux';
    });
    return [String(seat), String(words.filter((word) => word === 'juste').length), ...words];
  });
  expect(told).toEqual(expected);
});
