import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { evidenceOf } from '../../src/bank/front-page.ts';
import type { Item } from '../../src/bank/types.ts';
import type { GivenAnswer, SeatAnswers } from '../../src/classroom/assignment.ts';
import { scoreSeat } from '../../src/classroom/result-code.ts';
import { scoreEvidence, shouldAskEvidence } from '../../src/engine/score-evidence.ts';
import { deriveSeed, shuffleWithSeed } from '../../src/engine/seeded-random.ts';
import { catalogue } from '../../src/i18n/text/fr.ts';
import type { ItemResponse } from '../../src/items/registry.ts';
import {
  chooseOption,
  expect,
  test,
  waitForCurrentItem,
  waitForParts,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { isFullRun } from '../support/full-run.ts';
import { simulateClass } from '../support/simulated-class.ts';
import { normalizeSpaces } from './aria-structure.ts';
import {
  checkRadio,
  decodeQrOnPage,
  prepareAssignment,
  resolveLink,
  scoreResponse,
} from './class.ts';

test.use(withServiceWorker);

/** Some pupils in every run, a whole class in a full run. */
const pupils = isFullRun ? 30 : 2;

const some = (type: Item['type'], count: number) =>
  fixtureBank.items.filter((item) => item.type === type).slice(0, count);
/** The items that the teacher ticks: of each type, and both forms of a match. */
const wanted = [
  ...some('choice', 2),
  ...some('verdict', 2),
  ...['grid', 'speaker'].flatMap((form) =>
    fixtureBank.items.filter((item) => item.type === 'match' && item.form === form).slice(0, 1),
  ),
  ...some('order', 1),
  ...fixtureBank.items.filter((item) => item.type === 'date' && item.key.length > 7).slice(0, 1),
  ...some('number', 1),
  ...some('recall', 1),
];

/** Ticks these items and no others. */
async function tick(page: Page) {
  await page.getByLabel('Combien de questions').fill('1');
  await page.getByText('Ajouter ou choisir soi-même').click();
  const list = page.locator('details').filter({ hasText: 'Ajouter ou choisir soi-même' });
  const drawn = list.getByRole('checkbox', { checked: true });
  await expect(drawn).toHaveCount(1);
  await drawn.uncheck();
  for (const { prompt } of wanted)
    await list.getByRole('listitem').filter({ hasText: prompt }).getByRole('checkbox').check();
}

/** Gives a response by the page. */
async function respond(page: Page, item: Item, response: ItemResponse) {
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  switch (item.type) {
    case 'choice': {
      const text = item.options.find(({ id }) => id === response)?.text ?? '-';
      const rows = await page.locator('[data-option]').allInnerTexts();
      const at = rows.findIndex((row) => row.endsWith(text));
      return page.locator(`[data-option="${at}"]`).click();
    }
    case 'verdict':
      return page
        .locator(`[data-option="${[true, false, 'unstated'].indexOf(response as boolean)}"]`)
        .click();
    case 'match':
      for (let at = 1; at <= item.rows.length; at++) {
        const asked = page.getByRole('heading', { name: `Ligne ${at} sur ${item.rows.length}` });
        const text = normalizeSpaces((await asked.textContent()) ?? '');
        const row = item.rows.find(
          (one) =>
            text.endsWith(normalizeSpaces(one.text)) &&
            text.includes(normalizeSpaces(one.group ?? '')),
        );
        const id = (response as Record<string, string>)[row?.id ?? ''];
        await chooseOption(page, item.columns.find((one) => one.id === id)?.text);
      }
      return button('Valider').click();
    case 'order': {
      // the first is placed; each other goes before those that come after it
      const goal = response as readonly string[];
      const idOf = (text: string) => item.events.find((one) => one.text === text)?.id ?? '';
      const lying = page.locator('main ol > li:not(:has(> button:only-child)) > span:first-child');
      for (let count = 1; count < goal.length; count++) {
        await expect(lying).toHaveCount(count);
        const held = idOf((await page.locator('main p > strong').textContent()) ?? '');
        const there = (await lying.allTextContents()).map(idOf);
        const before = there.filter((id) => goal.indexOf(id) < goal.indexOf(held)).length;
        await button(/^Placer ici/)
          .nth(before)
          .click();
      }
      return button('Valider').click();
    }
    case 'date': {
      const [year = '', month, day] = String(response).split('-');
      await page.getByRole('textbox', { name: 'Année' }).fill(year);
      if (month) await page.getByRole('combobox', { name: 'Mois' }).selectOption(month);
      if (day) await page.getByRole('combobox', { name: 'Jour' }).selectOption(day);
      return button('Valider').click();
    }
    case 'number': {
      const { value, holder } = response as { value: number; holder?: string };
      await page.locator('main form input[type=text]').fill(String(value));
      const who = item.holders?.find(({ id }) => id === holder)?.text;
      if (who) await page.getByRole('radio', { name: who, exact: true }).check();
      return button('Valider').click();
    }
    case 'recall':
      await page.locator('main form input[type=text]').fill(String(response));
      return page.keyboard.press('Enter');
  }
}

/** Taps the sentences that prove an answer, or says that none does. */
async function prove(page: Page, item: Item, sentences: readonly string[]) {
  const all = fixtureBank.brief.flatMap((paragraph) => paragraph.sentences);
  for (const id of sentences) {
    const name = all.find((one) => one.id === id)?.text ?? '-';
    await page.getByRole('button', { name, exact: true }).click();
  }
  const last = sentences.length === 0 ? 'Le texte ne le dit pas' : /^C’est ici/;
  if (sentences.length === 0 || evidenceOf(item).length > 1)
    await page.getByRole('button', { name: last }).click();
}

/** Answers the current item as this pupil does. */
async function play(page: Page, item: Item, given: GivenAnswer | undefined) {
  if (!given) return page.getByRole('button', { name: 'Plus tard' }).click();
  const { levels } = catalogue.confidence;
  await respond(page, item, given.response);
  if (given.confidence)
    await page.getByRole('button', { name: levels[given.confidence], exact: true }).click();
}

/** A screen as a cheap phone films it: the code in 480 pixels, out of focus, tilted, under a lamp. */
async function filmed(browser: Browser, page: Page, nth: number): Promise<Buffer> {
  const code = page.getByRole('img', { name: /^Le résultat de la place/ });
  await code.scrollIntoViewIfNeeded();
  const box = await code.boundingBox();
  const screen = page.viewportSize();
  const sight = (await page.screenshot()).toString('base64');
  const lens = await browser.newPage();
  const picture = await lens.evaluate(
    async ([base64, box, screen, nth]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 480;
      const context = canvas.getContext('2d');
      if (!context || !box || !screen) throw new Error('nothing to film');
      context.fillStyle = '#8a8378';
      context.fillRect(0, 0, 480, 480);
      context.filter = 'blur(0.9px) brightness(0.85) contrast(0.8)';
      context.translate(240, 240);
      context.rotate((((nth * 7) % 17) - 8) * (Math.PI / 180));
      context.transform(1, 0.05, -0.08, 0.94, 0, 0);
      // as near as one holds a phone to a code: the surroundings are cut off
      context.scale(380 / box.width, 380 / box.width);
      const [left, top] = [-box.x - box.width / 2, -box.y - box.height / 2];
      context.drawImage(image, left, top, screen.width, screen.height);
      context.resetTransform();
      context.filter = 'none';
      const lamp = context.createRadialGradient(330, 120, 10, 330, 120, 260);
      lamp.addColorStop(0, 'rgba(255,255,255,0.4)');
      lamp.addColorStop(1, 'rgba(255,255,255,0)');
      context.fillStyle = lamp;
      context.fillRect(0, 0, 480, 480);
      return canvas.toDataURL('image/png').split(',')[1] ?? '';
    },
    [sight, box, screen, nth] as const,
  );
  await lens.close();
  return Buffer.from(picture, 'base64');
}

const decimal = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
const percent = new Intl.NumberFormat('fr', { style: 'percent', maximumFractionDigits: 0 });

/** The row of a seat in the report, by what it played. */
function rowOf(items: readonly (Item | undefined)[], result: SeatAnswers): string[] {
  const { answers: marked } = scoreSeat(
    { items } as Parameters<typeof scoreSeat>[0],
    result,
    scoreResponse,
  );
  const evidenceScores = result.given.flatMap((given, at) => {
    const item = items[at];
    return item && given?.sentences && shouldAskEvidence(item)
      ? scoreEvidence(item, given.sentences)
      : [];
  });
  const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
  const words = marked.map((one) => {
    if (!one) return 'sans réponse';
    if (one.score === 0) return 'raté';
    return one.score === 1 ? 'juste' : `en partie, ${percent.format(one.score)}`;
  });
  return [
    String(result.seat),
    decimal.format(sum(marked.map((one) => one?.score ?? 0))),
    evidenceScores.length > 0
      ? `${decimal.format(sum(evidenceScores))}\u202f/\u202f${evidenceScores.length}`
      : '',
    ...words,
  ];
}

test(`an assignment goes by a projected code to ${pupils} profiles with the network off, and the report of their filmed codes is what they played`, async ({
  page,
  browser,
  baseURL,
  context,
}) => {
  test.setTimeout(60_000 + pupils * 30_000);
  let from = Date.now();
  const times: string[] = [];
  const lap = (what: string) => {
    times.push(`${what} ${((Date.now() - from) / 1000).toFixed(1)} s`);
    from = Date.now();
  };

  // prepared, given out, and read from the wall
  const { link, id } = await prepareAssignment(page, baseURL, async () => {
    await page.getByLabel('Nom de la série').fill('Toute la classe');
    await tick(page);
    await checkRadio(page, 'Demander la phrase qui prouve la réponse', 'Oui');
    await checkRadio(page, 'Demander si l’on est sûr', 'Oui');
    await checkRadio(page, 'L’ordre des questions', 'Différent pour chaque élève');
    await checkRadio(page, 'La correction', 'Avec un mot de passe');
  });
  await waitForServiceWorker(page);
  await page.setViewportSize({ width: 1_024, height: 768 });
  await page.getByRole('button', { name: 'Montrer en grand' }).click();
  const scanned = await decodeQrOnPage(browser, page);
  expect(scanned).toBe(link);
  const resolved = resolveLink(scanned);
  expect(new Set(resolved.items)).toEqual(new Set(wanted));
  lap('prepared, drawn and decoded');

  // played: who has the game needs no network for the link
  const played = shuffleWithSeed(simulateClass(resolved, 30, 3), deriveSeed(3, 'who comes')).slice(
    0,
    pupils,
  );
  const pictures: { name: string; mimeType: string; buffer: Buffer }[] = [];
  for (const [nth, result] of played.entries()) {
    const phone = await browser.newContext({
      locale: 'fr-CH',
      viewport: { width: 360, height: 740 },
      deviceScaleFactor: 2,
      reducedMotion: 'reduce',
    });
    const pupil = await phone.newPage();
    pupil.setDefaultTimeout(60_000);
    await pupil.goto(baseURL ?? '');
    await waitForServiceWorker(pupil);
    await phone.setOffline(true);
    await pupil.goto('about:blank');
    await pupil.goto(scanned);
    await pupil.getByLabel('Ton numéro de place').fill(String(result.seat));
    await pupil.keyboard.press('Enter');
    const findCurrent = async (progress: string) => {
      await expect(pupil.getByText(progress)).toBeVisible();
      const prompt = await pupil.locator('main h2[id^="prompt-"]').getAttribute('id');
      const place = resolved.items.findIndex((item) => `prompt-${item?.id}` === prompt);
      return [resolved.items[place] as Item, result.given[place]] as const;
    };
    for (let at = 1; at <= wanted.length; at++) {
      await waitForCurrentItem(pupil);
      await play(pupil, ...(await findCurrent(`Question ${at} sur ${wanted.length}`)));
    }
    // the text is hidden: no passage of it before all answers are locked
    const toProve = result.given.filter((one) => one?.sentences).length;
    const goOn = pupil.getByRole('button', { name: /^Passer (à la|aux \d+) preuves?$|^Rendre/ });
    await goOn.click();
    // asked again where an answer is missing
    if (!result.given.every(Boolean)) await goOn.click();
    for (let at = 1; at <= toProve; at++) {
      const [item, given] = await findCurrent(`Preuve ${at} sur ${toProve}`);
      await prove(pupil, item, given?.sentences ?? []);
    }
    await pupil.getByRole('heading', { name: 'Ton résultat' }).waitFor();
    const buffer = await filmed(browser, pupil, nth);
    pictures.push({ name: `${nth}.png`, mimeType: 'image/png', buffer });
    await phone.close();
  }
  lap(`played by ${pupils} and filmed`);

  // collected, with the teacher's network off too, by screens that were not opened before
  await waitForParts(page, 'fr', 'class');
  await context.setOffline(true);
  await page.goto(`${baseURL}#/recueillir/${id}`);
  await page.getByLabel(/choisir des photos/).setInputFiles(pictures);
  await expect(page.getByText(`${pupils} résultats reçus sur 30`)).toBeVisible({
    timeout: 120_000,
  });
  lap('collected');
  await page.getByRole('link', { name: 'Voir le rapport' }).click();
  const rows = page.getByRole('region', { name: 'Places et questions' }).locator('tbody tr');
  await expect(rows).toHaveCount(pupils);
  const shownRows = await rows.evaluateAll((rows) =>
    rows.map((row) => [...row.children].map((cell) => cell.textContent?.replace('–', ''))),
  );
  const inOrder = played.toSorted((a, b) => a.seat - b.seat);
  // with as many decimals as the others of the column
  const figure = (points = '') => decimal.format(Number(points.replace(',', '.')));
  expect(shownRows.map(([seat, _, points, ...rest]) => [seat, figure(points), ...rest])).toEqual(
    inOrder.map((result) => rowOf(resolved.items, result)),
  );
  // the confidence of each, which the report adds up
  for (const [level, name] of [
    ['guess', 'Au hasard'],
    ['fairly-sure', 'Plutôt sûr'],
    ['certain', 'Sûr et certain'],
  ] as const) {
    const said = inOrder.flatMap(({ given }) =>
      given.flatMap((one) => (one?.confidence === level ? one : [])),
    );
    const row = page.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(row).toContainText(said.length > 0 ? `sur ${said.length} (` : 'aucune réponse');
  }
  const download = page.waitForEvent('download');
  await page.getByText('Autres fichiers').click();
  await page.getByRole('button', { name: 'Enregistrer en JSON' }).click();
  const file = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(
    file.report.seats.map(({ marked }: { marked: (GivenAnswer | null)[] }) =>
      marked.map((one) => one?.response),
    ),
  ).toEqual(inOrder.map(({ given }) => given.map((one) => one?.response)));
  lap('reported');
  console.log(`${pupils} profiles, ${wanted.length} questions: ${times.join(', ')}`);
});
