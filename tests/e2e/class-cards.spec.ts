import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import type { Item } from '../../src/bank/types.ts';
import {
  type Assignment,
  resolveAssignment,
  type SavedAssignment,
  toAssignmentItems,
} from '../../src/classroom/assignment.ts';
import { cardLetters } from '../../src/classroom/cards/marker.ts';
import { parseResultCode } from '../../src/classroom/result-code.ts';
import { deriveSeed, shuffleWithSeed } from '../../src/engine/seeded-random.ts';
import { catalogue } from '../../src/i18n/text/fr.ts';
import { createSlide } from '../../src/items/classroom.ts';
import type { Slide } from '../../src/items/classroom-type.ts';
import { createItemWords } from '../../src/items/item-words.ts';
import { withChecksum } from '../../src/progress/storage/checksummed.ts';
import { launchArgs } from '../../src/tools/browser.mjs';
import { delayPresses } from '../support/browser/delay-presses.ts';
import { expect, findAxeViolations, test } from '../support/browser/game-page.ts';
import { readRecords, writeRecords } from '../support/browser/stored-records.ts';
import {
  type CardImage,
  raiseRandomCards,
  simulatePhoto,
  typicalRoom,
} from '../support/drawn-classroom.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { isFullRun } from '../support/full-run.ts';
import { filmPictures } from '../support/qr-picture.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { extractPdfPages } from './pdf.ts';
import { breakNoWords, listUnbrokenTexts } from './unbroken-words.ts';

const ofType = (type: Item['type'], count: number) =>
  fixtureBank.items.filter((item) => item.type === type).slice(0, count);

const assignment: SavedAssignment = {
  id: 'K7M2Q4XA',
  name: 'Lundi',
  made: 1,
  bank: fixtureBank.id,
  language: 'fr',
  items: toAssignmentItems([
    ...ofType('choice', 5),
    ...ofType('match', 2),
    ...ofType('verdict', 4),
    ...ofType('order', 1),
    ...ofType('date', 2),
    ...ofType('number', 2),
    ...ofType('recall', 1),
  ]),
  seed: 2022,
  seats: 30,
  book: 'open',
  evidence: true,
  confidence: true,
  order: 'same',
  correction: 'at-the-end',
};

/** Opens a screen of the classroom with this assignment on the device. */
async function openAt(page: Page, hash: string, some: Partial<Assignment> = {}) {
  await writeRecords(page, [
    [`~class/set/${assignment.id}`, withChecksum({ ...assignment, ...some })],
  ]);
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
}

/** As a printed page is compared: without the spaces that a line break takes, what is not drawn, and without ligatures. */
const plain = (text: string) => text.normalize('NFKC').replace(/[\s\u00ad\u2060]/g, '');

const print = async (page: Page) =>
  extractPdfPages(await page.pdf({ preferCSSPageSize: true })).map(plain);

const listed = (item: Item) =>
  shuffleWithSeed('options' in item ? item.options : [], deriveSeed(assignment.seed, item.id));

/** The options of an item behind the assignment's letters. */
const lettersOf = (item: Item) =>
  createSlide(
    item,
    (list) => shuffleWithSeed(list, deriveSeed(assignment.seed, item.id)),
    createItemWords(catalogue),
  );

const lettered = (list: readonly { text: string }[]) =>
  list.map(({ text }, at) => `${'ABCDEF'[at]} ${text}`);

/** The rows of a match, each claim of a grid above its own, before what stands after each. */
const rowsOf = (
  rows: Extract<Slide, { kind: 'match' }>['rows'],
  after: (right: number) => string,
) =>
  rows.map(
    ({ text, group, correctColumn: right }, at) =>
      `${group && group !== rows[at - 1]?.group ? group : ''} ${text} ${after(right)}`,
  );

/** What stands on a sheet from an item's number to its last letter or row. */
function asPrinted(item: Item, number: number): string {
  const slide = lettersOf(item);
  const parts =
    slide.kind === 'pick'
      ? lettered(slide.options)
      : slide.kind === 'order'
        ? lettered(slide.events)
        : slide.kind === 'match'
          ? ['Une lettre par ligne.', ...lettered(slide.columns), ...rowsOf(slide.rows, () => '')]
          : [];
  return plain([`${number}.`, item.prompt, ...parts].join(' '));
}

/** True for a page with a numbered item: 1 is not the end of 11. */
const has = (page: string, text: string) =>
  [...page.split(text).slice(0, -1)].some((before) => !/\d$/.test(before));

/** The items of a sheet by their numbers, read from its pages; each found whole on one page. */
function readSheet(pages: readonly string[]): string[] {
  return assignment.items.map((_, at) => {
    const found = fixtureBank.items.filter((item) =>
      pages.some((page) => has(page, asPrinted(item, at + 1))),
    );
    expect(found.map(({ id }) => id)).toHaveLength(1);
    return found[0]?.id ?? '';
  });
}

test('sheets A, B and the key are printed, and map back to the assignment', async ({ page }) => {
  await openAt(page, `#/imprimer/${assignment.id}`);
  await page.getByRole('button', { name: 'Imprimer' }).waitFor();
  const pages = await print(page);
  const starts = ['FeuilleA', 'FeuilleB', 'Corrigé'].map((name) =>
    pages.findIndex((text) => text.startsWith(name)),
  );
  const [a = 0, b = 0, c = 0] = starts;
  expect(a).toBe(0);
  expect(b).toBeGreaterThan(a);
  expect(c).toBeGreaterThan(b);
  for (const start of [a, b]) expect(pages[start]).toMatch(/Placen°/);
  const [onA, onB] = [readSheet(pages.slice(a, b)), readSheet(pages.slice(b, c))];
  expect(onA).toEqual(assignment.items.map(({ id }) => id));
  expect([...onB].sort()).toEqual([...onA].sort());
  expect(onB.filter((id, at) => id === onA[at])).toEqual([]);
  // each item's line in the key: its numbers, its prompt, and what is right by its letter
  const key = [pages.slice(c).join('')];
  for (const id of onA) {
    const item = fixtureBank.items.find((one) => one.id === id) as Item;
    const head = plain(`A${onA.indexOf(id) + 1} · B${onB.indexOf(id) + 1} ${item.prompt}`);
    const on = key.filter((text) => text.includes(head));
    expect(on, item.prompt).toHaveLength(1);
    const after = on[0]?.slice((on[0]?.indexOf(head) ?? 0) + head.length) ?? '';
    if (item.type === 'choice') {
      const at = cardLetters.findIndex((letter, nth) =>
        after.startsWith(plain(`${letter} ${listed(item)[nth]?.text}`)),
      );
      expect(listed(item)[at]?.id).toBe(item.key);
    }
    if (item.type === 'verdict') {
      const right = { true: 'AVrai', false: 'BFaux', unstated: 'CNondit' }[`${item.key}`];
      expect(after.startsWith(right)).toBe(true);
    }
    const slide = lettersOf(item);
    if (slide.kind === 'order') {
      const right = slide.events.map(({ rank: place }, at) => ({ place, letter: 'ABCDEF'[at] }));
      const inOrder = right.toSorted((a, b) => a.place - b.place).map(({ letter }) => letter);
      expect(after.startsWith(inOrder.join(''))).toBe(true);
    }
    if (slide.kind === 'match') {
      const rows = rowsOf(slide.rows, (right) => 'ABCDEF'.charAt(right));
      expect(after.startsWith(plain(rows.join(' ')))).toBe(true);
    }
    if (slide.kind === 'say') expect(after.startsWith(plain(slide.answer))).toBe(true);
    if (item.type === 'recall') expect(after.startsWith(plain(item.accept[0] ?? ''))).toBe(true);
    expect(after).toContain(plain(item.explanation));
    const [sentence] = (item.evidence ?? []).flatMap((one) =>
      fixtureBank.brief.flatMap(({ sentences }) => sentences.filter(({ id }) => id === one)),
    );
    if (sentence) expect(after).toContain(plain(sentence.text));
  }
  expect(pages[c]).toMatch(/^Corrigé.*?A1[A-D].*?B1[A-D].*?LenumérosurlafeuilleA/);
  // large print is for pupils
  await page.getByLabel('Grands').check();
  const large = await print(page);
  expect(large.length).toBeGreaterThan(pages.length);
  expect(large.slice(-(pages.length - c))).toEqual(pages.slice(c));
});

for (const [paper, width, height] of [
  ['A4', 595, 842],
  ['Letter', 612, 792],
] as const) {
  test(`large print without the brief, and the cards two a page, on ${paper}`, async ({ page }) => {
    await openAt(page, `#/imprimer/${assignment.id}`);
    await page.getByLabel('Grands').check();
    await page.getByLabel('Sans', { exact: true }).check();
    await page.getByLabel(paper, { exact: true }).check();
    await page.getByRole('checkbox', { name: 'Corrigé' }).uncheck();
    await page.getByRole('checkbox', { name: 'Cartes-réponses' }).check();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf.toString('latin1'));
    expect(box?.slice(1).map((side) => Math.round(Number(side)))).toEqual([width, height]);
    const pages = extractPdfPages(pdf).map(plain);
    expect(pages.join('')).not.toContain(plain(fixtureBank.brief[0]?.sentences[0]?.text ?? '-'));
    const b = pages.findIndex((text) => text.startsWith('FeuilleB'));
    // a grid in large print may go on overleaf
    readSheet([pages.slice(0, b).join('')]);
    const cards = pages.filter((text) => /Place\d+\.La/.test(text));
    // the last page of a sheet may be short, and no other
    const full = [pages.slice(0, b - 1), pages.slice(b, pages.length - cards.length - 1)].flat();
    for (const text of full) expect(text.length).toBeGreaterThan(200);
    // what a card says of its seat, two seats a page and nothing else after the sheets
    expect(
      cards.map((text) => [...text.matchAll(/Place(\d+)\.La/g)].map(([, seat]) => seat)),
    ).toEqual(Array.from({ length: 15 }, (_, at) => [`${2 * at + 1}`, `${2 * at + 2}`]));
    expect(pages.slice(-15)).toEqual(cards);
  });
}

/** The cards as they are printed, as grey pixels. */
async function rasterised(page: Page): Promise<Map<number, CardImage>> {
  await openAt(page, `#/imprimer/${assignment.id}`);
  for (const part of ['Feuille A', 'Feuille B', 'Corrigé'])
    await page.getByRole('checkbox', { name: part }).uncheck();
  await page.getByRole('checkbox', { name: 'Cartes-réponses' }).check();
  await page.setViewportSize({ width: 800, height: 700 });
  await page.emulateMedia({ media: 'print' });
  const faces = new Map<number, CardImage>();
  for (let seat = 1; seat <= assignment.seats; seat++) {
    const card = page.getByRole('img', { name: `Carte de la place ${seat}`, exact: true });
    const png = (await card.screenshot()).toString('base64');
    const { size, grey } = await page.evaluate(async (png) => {
      const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const size = Math.min(picture.width, picture.height);
      const context = new OffscreenCanvas(size, size).getContext('2d');
      context?.drawImage(picture, 0, 0);
      const { data = [] } = context?.getImageData(0, 0, size, size) ?? {};
      let grey = '';
      for (let at = 0; at < data.length; at += 4) grey += String.fromCharCode(data[at] ?? 0);
      return { size, grey: btoa(grey) };
    }, png);
    faces.set(seat, { size, luma: Buffer.from(grey, 'base64') });
  }
  return faces;
}

test('a camera that sweeps a class with its printed cards reads them all, and none wrongly', async ({
  page,
  baseURL,
}) => {
  test.skip(!isFullRun, 'each card and each photo alone: tests/classroom/cards');
  test.setTimeout(180_000);
  const faces = await rasterised(page);
  const held = raiseRandomCards(assignment.seats, 7);
  const frames = Array.from({ length: 12 }, (_, frame) =>
    simulatePhoto(held, (seat) => faces.get(seat) as CardImage, typicalRoom, { seed: 7, frame }),
  );
  const folder = await mkdtemp(join(tmpdir(), 'cards-'));
  await writeFile(join(folder, 'film.y4m'), filmPictures(frames, 1, 5));
  const browser = await chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    args: [
      ...launchArgs,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${join(folder, 'film.y4m')}`,
    ],
  });
  try {
    const teacher = await browser.newPage({
      locale: 'fr-CH',
      viewport: { width: 1_024, height: 768 },
    });
    const wrong: string[] = [];
    teacher.on('pageerror', (error) => wrong.push(error.message));
    teacher.on('console', (one) => one.type() === 'error' && wrong.push(one.text()));
    await delayPresses(teacher.context());
    await teacher.goto(baseURL ?? '');
    await openAt(teacher, `#/cartes/${assignment.id}`);
    const from = Date.now();
    await teacher.getByRole('button', { name: 'Lire les cartes' }).click();
    const seats = teacher.getByRole('list', { name: 'Les places' });
    await expect(seats.getByRole('listitem', { name: /: lue$/ }).first()).toBeVisible({
      timeout: 20_000,
    });
    // the seats that have been read are shown, and no letter
    expect(await seats.innerText()).not.toMatch(/[A-D]/);
    expect(await findAxeViolations(teacher)).toEqual([]);
    await expect(teacher.getByText('Toutes les places sont lues.')).toBeVisible({
      timeout: 60_000,
    });
    console.log(`30 of 30 printed cards read in ${(Date.now() - from) / 1000} s`);
    await teacher.getByRole('button', { name: 'Arrêter de lire' }).click();
    await teacher.getByRole('button', { name: 'Montrer les résultats' }).click();
    const share = (letter: string) => held.filter((one) => one.letter === letter).length;
    const options = teacher.getByRole('region').getByRole('listitem');
    for (const [at, letter] of ['A', 'B', 'C'].entries())
      await expect(options.nth(at)).toContainText(new RegExp(`${share(letter)} \\(`));
    await expect(
      teacher.getByText(new RegExp(`^${share('D')} cartes? sur une lettre`)),
    ).toBeVisible();
    await teacher.getByRole('button', { name: 'Montrer la réponse' }).click();
    await expect(teacher.getByText('(bonne réponse)')).toHaveCount(1);
    expect(await findAxeViolations(teacher)).toEqual([]);
    await teacher.getByRole('button', { name: 'Garder ces réponses' }).click();
    await expect(teacher.getByText(/gardées sur cet appareil/)).toBeVisible();
    const resolved = resolveAssignment(assignment, fixtureBank);
    const stored = (await readRecords(teacher)).filter(([name]) =>
      name.startsWith('~class/result/'),
    );
    const given = stored.map(([, value]) => {
      const reading = parseResultCode(resolved, (value as { code: string }).code);
      return reading.ok && [reading.result.seat, reading.result.given[0]?.response];
    });
    const [first] = resolved.items;
    expect(given).toEqual(
      held
        .filter(({ letter }) => letter !== 'D')
        .map(({ seat, letter }) => [seat, listed(first as Item)[cardLetters.indexOf(letter)]?.id]),
    );
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
});

test('a refused camera is explained, and nothing is asked before a tap', async ({ page }) => {
  await page.evaluate(() => {
    const { mediaDevices } = navigator;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = (wish) => {
      Object.assign(window, { cameraAsked: true });
      return ask(wish);
    };
  });
  await openAt(page, `#/cartes/${assignment.id}`);
  const open = page.getByRole('button', { name: 'Lire les cartes' });
  await open.waitFor();
  expect(await page.evaluate(() => 'cameraAsked' in window)).toBe(false);
  await open.press('Enter');
  await expect(page.getByText(/La caméra a été refusée|Aucune caméra/)).toBeVisible();
  await expect(open).toBeVisible();
});

test('a name of 60 signs and words without a space stay on the sheets and in the key', async ({
  page,
}) => {
  await page.setViewportSize({ width: 680, height: 900 });
  await openAt(page, `#/imprimer/${assignment.id}`);
  await page.getByRole('button', { name: 'Imprimer' }).waitFor();
  await page.getByLabel('Sur la feuille').check();
  await page.getByLabel('Écrire le nom de la série').check();
  await page.emulateMedia({ media: 'print' });
  for (const size of ['Ordinaires', 'Grands']) {
    await page.evaluate(breakNoWords, []);
    await page.getByLabel(size, { exact: true }).evaluate((one: HTMLElement) => one.click());
    await page.evaluate(breakNoWords, listUnbrokenTexts(fixtureBank, assignment.name));
    expect(await page.evaluate(findLayoutFaults), size).toEqual([]);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`paper and cards fit 320 pixels, and axe finds nothing, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [hash, name] of [
      [`#/imprimer/${assignment.id}`, 'Imprimer'],
      [`#/cartes/${assignment.id}`, 'Lire les cartes'],
    ] as const) {
      await openAt(page, hash);
      await page.getByRole('button', { name }).waitFor();
      if (name === 'Imprimer')
        await page.getByRole('checkbox', { name: 'Cartes-réponses' }).check();
      expect(await findAxeViolations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBe(320);
    }
  });
}
