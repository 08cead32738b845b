import type { Page } from '@playwright/test';
import { findEvidencePassages as proofOf } from '../../src/bank/front-page.ts';
import type { Item } from '../../src/bank/types.ts';
import { deriveSeed, shuffleWithSeed } from '../../src/engine/seeded-random.ts';
import { expect, test, waitForCurrentItem } from '../support/browser/game-page.ts';
import { writeRound } from '../support/browser/stored-records.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import {
  normalizeSpaces,
  readScreenAloud,
  recordAnnouncements,
  takeAnnouncements,
} from './heard.ts';

/** An item of the bank by its id. */
function the<Type extends Item['type']>(type: Type, id: string) {
  const item = bank.items.find((one) => one.id === id);
  if (item?.type !== type) throw new Error(`no ${type} ${id}`);
  return item as Extract<Item, { type: Type }>;
}

const choice = the('choice', 'quoi-psaki');
const verdict = the('verdict', 'quoi-ultimatum');
const speakers = the('match', 'quoi-paroles-de-crise');
const grid = the('match', 'quoi-grille');
const order = the('order', 'quand-vingt-ans');
const date = the('date', 'quand-compte-rendu');
const number = the('number', 'quoi-cent-mille');
const recall = the('recall', 'qui-vice-secretaire');
const round: readonly Item[] = [choice, verdict, speakers, grid, order, date, number, recall];

/** What an item lists, in the order that this round has it. */
const shuffled = <T>(item: Item, list: readonly T[]) =>
  shuffleWithSeed(list, deriveSeed(1, item.id));
const textOf = (list: readonly { id: string; text: string }[], id: string | undefined) =>
  list.find((one) => one.id === id)?.text ?? '';

/** The head of every screen of a round. */
const top = (nth: number, axis: string, item: Item) => [
  'page, Partie',
  'titre 1, Partie',
  `Question ${nth} sur 8`,
  `région, Question ${nth} sur 8`,
  `${axis} Selon l’article du 12 janvier 2022`,
  `titre 2, ${item.prompt}`,
];

/** The sentences that the player may choose the proof from: the paragraph in question and the next. */
function choices(item: Item) {
  const lit = item.evidence ?? [];
  const isLit = (at: number) => bank.brief[at]?.sentences.some(({ id }) => lit.includes(id));
  return bank.brief
    .filter((_, at) => isLit(at) || isLit(at - 1))
    .flatMap(({ sentences }) => sentences.map(({ text }) => text));
}

/** What settles an item: where few paragraphs do they are read whole, with the sentence marked. */
function story(item: Item) {
  const { paragraphs } = proofOf(bank, item);
  const isShort = paragraphs.length <= 2;
  const via = { said: 'propos cités', written: 'par écrit', reported: 'propos rapportés' };
  return [
    'figure',
    'Dans le texte',
    ...paragraphs.flatMap(({ title, sentences }) => {
      // who said it stands on a line of its own
      const lines = [''];
      for (const { isEvidence: lit, text, name, via: how } of sentences) {
        if (!lit && !isShort) continue;
        lines.push(`${lines.pop()} ${lit ? `[${text}]` : text}`);
        if (lit && name) lines.push(`— ${name}, ${via[how as keyof typeof via]}`, '');
      }
      return ['citation', ...(isShort && title ? [title] : []), ...lines.filter(Boolean)];
    }),
  ];
}

const end = (next = 'Question suivante') => [
  `bouton, ${next}`,
  'bouton, Signaler une erreur',
  'état',
  'Enregistré sur cet appareil',
];

const hears = async (page: Page, lines: readonly string[]) =>
  expect.soft(await readScreenAloud(page)).toEqual(lines.map(normalizeSpaces));

/** Waits until the answer is saved: the last thing that is said of it. */
const isSaved = (page: Page) => page.getByText('Enregistré sur cet appareil').waitFor();

test('a round is heard as it is seen: every type of question, its answer, its proof, the result', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: /./ }).first().waitFor();
  await writeRound(
    page,
    round.map(({ id }) => id),
  );
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/partie`);
  await waitForCurrentItem(page);
  await recordAnnouncements(page);
  const saved = 'ensuite : Enregistré sur cet appareil';
  const next = async (nth: number, item: Item) => {
    await page.keyboard.press('Enter');
    await waitForCurrentItem(page);
    const { focus, live } = await takeAnnouncements(page);
    expect(focus).toEqual([`Question ${nth} sur 8 / ${normalizeSpaces(item.prompt)}`]);
    // a proof that was given is saved as well
    expect(live.filter((one) => one !== saved)).toEqual([]);
  };

  // a choice, missed: the reason for the very option that was chosen is told unasked
  const options = shuffled(choice, choice.options);
  await hears(page, [
    ...top(1, 'Quoi', choice),
    'liste, 3',
    ...options.map(({ text }, at) => `bouton, ${'ABC'[at]} ${text}`),
  ]);
  const missed = options.findIndex(({ id }) => id !== choice.key);
  await page.keyboard.press('abc'[missed] ?? '');
  await isSaved(page);
  const answered = [
    ...top(1, 'Quoi', choice),
    'liste, 3',
    ...options.flatMap(({ id, text, reason }, at) => {
      const line = `${'ABC'[at]} ${text}`;
      if (at === missed) return [`${line} votre réponse`, reason ?? ''];
      return id === choice.key ? `${line} bonne réponse` : line;
    }),
  ];
  await hears(page, [
    ...answered,
    'région, Raté, (Touchez la phrase qui prouve la réponse)',
    'titre 3, Raté',
    'titre 4, Touchez la phrase qui prouve la réponse',
    `liste, ${choices(choice).length}`,
    ...choices(choice).map((text) => `bouton, ${text}`),
    'bouton, Le texte ne le dit pas',
    'bouton, Montrer la preuve',
    'état',
    'Enregistré sur cet appareil',
  ]);
  expect(await takeAnnouncements(page)).toEqual({
    focus: ['Raté / Touchez la phrase qui prouve la réponse'],
    live: [saved],
  });
  await page.getByRole('button', { name: 'Le texte ne le dit pas' }).press('Enter');
  await page.getByRole('heading', { name: 'Ce n’est pas la preuve' }).waitFor();
  await isSaved(page);
  const why = normalizeSpaces(`${options[missed]?.reason} ${choice.explanation}`);
  await hears(page, [
    ...answered,
    `région, Ce n’est pas la preuve, (${why})`,
    'titre 3, Raté',
    'titre 4, Ce n’est pas la preuve',
    choice.explanation,
    ...story(choice),
    ...end(),
  ]);
  expect((await takeAnnouncements(page)).focus.slice(1)).toEqual([
    `Ce n’est pas la preuve / ${why}`,
  ]);

  // a verdict, found and proved
  await next(2, verdict);
  await hears(page, [
    ...top(2, 'Quoi', verdict),
    'liste, 3',
    'bouton, A Vrai',
    'bouton, B Faux',
    'bouton, C Non dit',
  ]);
  await page.keyboard.press('2');
  await isSaved(page);
  expect(await takeAnnouncements(page)).toEqual({
    focus: ['Bien vu / Touchez la phrase qui prouve la réponse'],
    live: [saved],
  });
  const proof = bank.brief
    .flatMap(({ sentences }) => sentences)
    .find(({ id }) => id === verdict.evidence?.[0]);
  const sentence = page.locator('section > div > ul button', { hasText: proof?.text ?? '' });
  await sentence.press('Enter');
  await page.getByRole('heading', { name: 'Preuve juste' }).waitFor();
  await isSaved(page);
  await hears(page, [
    ...top(2, 'Quoi', verdict),
    'liste, 3',
    'A Vrai',
    'B Faux bonne réponse',
    'C Non dit',
    `région, Preuve juste, (${verdict.explanation})`,
    'titre 3, Bien vu',
    'titre 4, Preuve juste',
    verdict.explanation,
    ...story(verdict),
    ...end(),
  ]);
  await takeAnnouncements(page);

  // a match from lists: who said it
  await next(3, speakers);
  const rows = shuffled(speakers, speakers.rows);
  await hears(page, [
    ...top(3, 'Quoi', speakers),
    ...rows.map(({ text }) => `choix, ${text}, Choisir…`),
    'bouton, Encore 4 lignes',
  ]);
  await page.getByRole('button', { name: 'Encore 4 lignes' }).press('Enter');
  expect((await takeAnnouncements(page)).focus.at(-1)).toBe(normalizeSpaces(rows[0]?.text));
  for (const [at, row] of rows.entries()) {
    const wrong = speakers.columns.find(({ id }) => id !== row.key);
    await page
      .locator('main select')
      .nth(at)
      .selectOption((at === 0 ? wrong?.id : row.key) ?? '');
  }
  await takeAnnouncements(page);
  await page.getByRole('button', { name: 'Valider' }).press('Enter');
  await isSaved(page);
  const wrong = speakers.columns.find(({ id }) => id !== rows[0]?.key)?.text;
  await hears(page, [
    ...top(3, 'Quoi', speakers),
    ...rows.flatMap(({ text, key }, at) => [
      at === 0 ? 'Raté' : 'Bien vu',
      `${text} ${textOf(speakers.columns, key)}`,
      ...(at === 0 ? [`votre réponse : ${wrong}`] : []),
    ]),
    `région, En partie juste : 75 %, (${speakers.explanation})`,
    'titre 3, En partie juste : 75 %',
    speakers.explanation,
    ...story(speakers),
    ...end(),
  ]);
  const told = await takeAnnouncements(page);
  expect(told.focus.at(-1)).toBe(
    normalizeSpaces(`En partie juste : 75 % / ${speakers.explanation}`),
  );
  expect(told.live).toEqual([saved]);

  // the position grid: under each claim, the actors, and what each may hold
  await next(4, grid);
  const claims = grid.rows.flatMap(({ group, text }, at) => [
    ...(group && group !== grid.rows[at - 1]?.group ? [`titre 3, ${group}`] : []),
    `groupe, ${text}`,
    ...grid.columns.map((column) => `radio, ${column.text}`),
  ]);
  await hears(page, [
    ...top(4, 'Quoi', grid),
    ...claims,
    `bouton, Encore ${grid.rows.length} lignes`,
  ]);
  for (const [at, { key }] of grid.rows.entries()) {
    const name = textOf(grid.columns, key);
    await page.getByRole('group').nth(at).getByRole('radio', { name }).press('Space');
  }
  await page.getByRole('button', { name: 'Valider' }).press('Enter');
  await isSaved(page);
  await hears(page, [
    ...top(4, 'Quoi', grid),
    ...grid.rows.flatMap(({ group, text, key }, at) => [
      ...(group && group !== grid.rows[at - 1]?.group ? [`titre 3, ${group}`] : []),
      'Bien vu',
      `${text} ${textOf(grid.columns, key)}`,
    ]),
    `région, Bien vu, (${grid.explanation})`,
    'titre 3, Bien vu',
    grid.explanation,
    ...story(grid),
    ...end(),
  ]);
  await takeAnnouncements(page);

  // an order: what is to be placed has the focus, each place says between which events it is
  await next(5, order);
  const [first, second, ...others] = shuffled(order, order.events);
  await hears(page, [
    ...top(5, 'Quand', order),
    `À placer ${second?.text}`,
    'Le plus ancien',
    'liste, 3',
    `bouton, Placer ici : « ${second?.text} » avant « ${first?.text} »`,
    first?.text ?? '',
    `bouton, Placer ici : « ${second?.text} » à la fin`,
    'Le plus récent',
    'bouton, Valider, indisponible',
  ]);
  for (const event of [second, ...others]) {
    await page
      .getByRole('button', { name: `Placer ici : « ${event?.text} » à la fin` })
      .press('Enter');
  }
  await expect(page.getByRole('button', { name: 'Valider' })).toBeFocused();
  expect(
    (await takeAnnouncements(page)).focus.filter((text) => !text.startsWith('Placer ici')),
  ).toEqual([...others.map(({ text }) => normalizeSpaces(`À placer ${text}`)), 'Valider']);
  await page.keyboard.press('Enter');
  await isSaved(page);
  const given = [first, second, ...others];
  const inOrder = order.events.map((event, at) => {
    const place = given.indexOf(event);
    return `${event.text} ${place === at ? 'Bien vu' : `Raté vous : place ${place + 1}`}`;
  });
  expect((await readScreenAloud(page)).slice(6, 11)).toEqual(
    ['liste, 4', ...inOrder].map(normalizeSpaces),
  );
  await takeAnnouncements(page);

  // a date, as fine as the article: what is wrong is told, and where
  await next(6, date);
  await hears(page, [
    ...top(6, 'Quand', date),
    'champ, Année',
    'choix, Mois, Choisir…',
    'choix, Jour, Choisir…',
    'bouton, Valider',
  ]);
  const year = page.getByRole('textbox', { name: 'Année' });
  await year.fill('22');
  await year.press('Enter');
  await expect(year).toBeFocused();
  expect(await year.evaluate((one: HTMLInputElement) => one.validationMessage)).toBe(
    'Une année en quatre chiffres.',
  );
  await year.fill('2022');
  await page.getByRole('combobox', { name: 'Mois' }).selectOption('janvier');
  await page.getByRole('combobox', { name: 'Jour' }).selectOption('12');
  await page.getByRole('button', { name: 'Valider' }).press('Enter');
  await isSaved(page);
  await hears(page, [
    ...top(6, 'Quand', date),
    'votre réponse',
    '12 janvier 2022',
    'bonne réponse',
    '11 janvier 2022',
    `région, En partie juste : 50 %, (${date.explanation})`,
    'titre 3, En partie juste : 50 %',
    date.explanation,
    ...story(date),
    ...end(),
  ]);
  await takeAnnouncements(page);

  // a figure, and whose it is
  await next(7, number);
  const holders = shuffled(number, number.holders ?? []);
  await hears(page, [
    ...top(7, 'Quoi', number),
    `champ, Nombre (${number.unit})`,
    'groupe, Qui avance ce chiffre ?',
    ...holders.map(({ text }) => `radio, ${text}`),
    'bouton, Valider',
  ]);
  await page.getByRole('textbox').fill('100 000');
  await page.getByRole('radio', { name: textOf(holders, number.holder) }).press('Space');
  await page.getByRole('button', { name: 'Valider' }).press('Enter');
  await isSaved(page);
  await hears(page, [
    ...top(7, 'Quoi', number),
    'votre réponse',
    `100 000 ${number.unit} (${textOf(holders, number.holder)})`,
    `région, Bien vu, (${number.explanation})`,
    'titre 3, Bien vu',
    number.explanation,
    ...story(number),
    ...end(),
  ]);
  await takeAnnouncements(page);

  // a recall, not known
  await next(8, recall);
  await hears(page, [
    ...top(8, 'Qui', recall),
    'champ, Le nom, (Accents et petites fautes sont pardonnés.)',
    'Accents et petites fautes sont pardonnés.',
    'bouton, Valider',
    'bouton, Je ne sais pas',
  ]);
  await page.getByRole('button', { name: 'Je ne sais pas' }).press('Enter');
  await isSaved(page);
  await hears(page, [
    ...top(8, 'Qui', recall),
    'votre réponse',
    'Je ne sais pas',
    'bonne réponse',
    recall.accept[0] ?? '',
    `région, Raté, (${recall.explanation})`,
    'titre 3, Raté',
    recall.explanation,
    ...story(recall),
    ...end('Voir le résultat'),
  ]);

  // the result: three scores, and every question with its mark
  await takeAnnouncements(page);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Vos réponses, corrigées' }).waitFor();
  await page.locator('main details').nth(7).waitFor();
  const points = order.events.length * (order.events.length - 1);
  const inRight = order.events.flatMap((event, at) =>
    order.events.slice(at + 1).filter((later) => given.indexOf(event) < given.indexOf(later)),
  ).length;
  const ordered = Math.max(0, (4 * inRight) / points - 1);
  const figure = new Intl.NumberFormat('fr', { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat('fr', { style: 'percent' });
  const mark =
    ordered === 1 ? 'Bien vu' : ordered ? `En partie juste : ${percent.format(ordered)}` : 'Raté';
  await hears(page, [
    'page, Votre résultat',
    `titre 1, Votre résultat, ${figure.format(4.25 + ordered)} sur 8`,
    'liste, 3',
    ...['Qui', '0 sur 1'],
    ...['Quand', `${figure.format(0.5 + ordered)} sur 2`],
    ...['Quoi', '3,75 sur 5'],
    'Preuves : 1 sur 2',
    'lien, Nouvelle partie',
    'lien, Voir la Une',
    'titre 2, Vos réponses, corrigées',
    'liste, 8',
    `volet, Raté ${choice.prompt}, fermé`,
    `volet, Bien vu ${verdict.prompt}, fermé`,
    `volet, En partie juste : 75 % ${speakers.prompt}, fermé`,
    `volet, Bien vu ${grid.prompt}, fermé`,
    `volet, ${mark} ${order.prompt}, fermé`,
    `volet, En partie juste : 50 % ${date.prompt}, fermé`,
    `volet, Bien vu ${number.prompt}, fermé`,
    `volet, Raté ${recall.prompt}, fermé`,
  ]);
  expect(await takeAnnouncements(page)).toEqual({ focus: ['Votre résultat'], live: [] });
});
