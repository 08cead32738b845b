import type { Item } from '../../src/bank/types.ts';
import { deriveSeed, shuffleWithSeed } from '../../src/engine/seeded-random.ts';
import {
  chooseOption,
  expect,
  test,
  waitForCurrentItem,
  waitForSaved,
} from '../support/browser/game-page.ts';
import { earnedRecord, writeRecords, writeRound } from '../support/browser/stored-records.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { recordAnnouncements, takeAnnouncements } from './announcements.ts';
import { normalizeSpaces } from './aria-structure.ts';

/** An item of the frozen dossier, of the type that the test expects. */
function itemOf<Type extends Item['type']>(type: Type, id: string) {
  const item = bank.items.find((one) => one.id === id);
  if (item?.type !== type) throw new Error(`no ${type} ${id}`);
  return item as Extract<Item, { type: Type }>;
}

const choice = itemOf('choice', 'quoi-psaki');
const verdict = itemOf('verdict', 'quoi-ultimatum');
const speakers = itemOf('match', 'quoi-paroles-de-crise');
const grid = itemOf('match', 'quoi-grille');
const order = itemOf('order', 'quand-vingt-ans');
const date = itemOf('date', 'quand-compte-rendu');
const number = itemOf('number', 'quoi-cent-mille');
const recall = itemOf('recall', 'qui-vice-secretaire');
const round: readonly Item[] = [choice, verdict, speakers, grid, order, date, number, recall];

/** What an item lists, in the order that this round has it. */
const shuffled = <T>(item: Item, list: readonly T[]) =>
  shuffleWithSeed(list, deriveSeed(1, item.id));
const textOf = (list: readonly { id: string; text: string }[], id: string | undefined) =>
  list.find((one) => one.id === id)?.text ?? '';

test('a round announces each question and its verdict, and not that it is saved', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(60_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: /./ }).first().waitFor();
  await writeRecords(page, [earnedRecord(verdict.facts)]);
  await writeRound(
    page,
    round.map(({ id }) => id),
  );
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/partie/dix`);
  await waitForCurrentItem(page);
  await recordAnnouncements(page);
  /** Checks what the answer to an item announces: its verdict and explanation alone. */
  const expectFeedback = async (verdict: string, { explanation }: Item) => {
    await waitForSaved(page);
    const { focus, live } = await takeAnnouncements(page);
    expect(focus.at(-1)).toBe(normalizeSpaces(`${verdict} / ${explanation}`));
    expect(live).toEqual([]);
  };
  const next = async (nth: number, item: Item) => {
    await page.keyboard.press('Enter');
    await waitForCurrentItem(page);
    await page.waitForTimeout(300);
    const { focus, live } = await takeAnnouncements(page);
    expect(focus).toEqual([`Question ${nth} sur 8 / ${normalizeSpaces(item.prompt)}`]);
    expect(live).toEqual([]);
  };

  /** Gives each row of a match its column. */
  const choose = async ({ columns }: typeof grid, ids: readonly (string | undefined)[]) => {
    for (const [at, id] of ids.entries()) {
      await page.getByRole('heading', { name: `Ligne ${at + 1} sur ${ids.length}` }).waitFor();
      await chooseOption(page, textOf(columns, id));
    }
    await expect(page.getByRole('button', { name: 'Valider' })).toBeFocused();
  };

  // a wrong choice: the reason why that option is wrong is announced
  const options = shuffled(choice, choice.options);
  const missed = options.findIndex(({ id }) => id !== choice.key);
  await page.keyboard.press('abc'[missed] ?? '');
  await waitForSaved(page);
  expect(await takeAnnouncements(page)).toEqual({
    focus: [normalizeSpaces(`Raté / ${options[missed]?.reason} ${choice.explanation}`)],
    live: [],
  });

  // a verdict, right and with its evidence
  await next(2, verdict);
  await page.keyboard.press('2');
  await waitForSaved(page);
  expect(await takeAnnouncements(page)).toEqual({
    focus: ['Bien vu / Où est-ce écrit ?'],
    live: [],
  });
  const evidence = bank.brief
    .flatMap(({ sentences }) => sentences)
    .find(({ id }) => id === verdict.evidence?.[0]);
  const sentence = page.locator('section [role=button]', { hasText: evidence?.text ?? '' });
  await sentence.press('Enter');
  await page.getByRole('heading', { name: 'C’est bien là' }).waitFor();
  await expectFeedback('C’est bien là', verdict);

  // a match from lists: who said it
  await next(3, speakers);
  const rows = shuffled(speakers, speakers.rows);
  await choose(
    speakers,
    rows.map(({ key }, at) => (at > 0 ? key : speakers.columns.find(({ id }) => id !== key)?.id)),
  );
  expect((await takeAnnouncements(page)).focus).toEqual([
    ...rows.slice(1).map(({ text }, at) => normalizeSpaces(`Ligne ${at + 2} sur 4 ${text}`)),
    'Valider',
  ]);
  await page.getByRole('button', { name: 'Valider' }).press('Enter');
  await expectFeedback('En partie juste : 75 %', speakers);

  // the position grid
  await next(4, grid);
  await choose(
    grid,
    grid.rows.map(({ key }) => key),
  );
  await page.getByRole('button', { name: 'Valider' }).press('Enter');
  await expectFeedback('Bien vu', grid);

  // an order: the focus is on the event to place next
  await next(5, order);
  const [, second, ...others] = shuffled(order, order.events);
  for (const [at, event] of [second, ...others].entries()) {
    await expect(page.getByText(`À placer ${event?.text}`)).toBeVisible();
    await page
      .getByRole('button', { name: 'Placer ici, à la fin' })
      .press(at % 2 === 0 ? 'Enter' : 'Space');
  }
  await waitForSaved(page);
  const { focus: judged } = await takeAnnouncements(page);
  for (const { text } of others)
    expect(judged).toContainEqual(
      expect.stringMatching(new RegExp(`(Bien vu|Raté).* À placer ${normalizeSpaces(text)}$`)),
    );

  // a date: an incomplete year is refused where it stands
  await next(6, date);
  const year = page.getByRole('textbox', { name: 'Année' });
  await year.fill('22');
  await year.press('Enter');
  await expect(year).toBeFocused();
  await expect(year).toHaveAccessibleDescription('Une année en quatre chiffres.');
  expect((await takeAnnouncements(page)).live).toEqual([
    'aussitôt : Une année en quatre chiffres.',
  ]);
  await year.fill('2022');
  await page.getByRole('combobox', { name: 'Mois' }).selectOption('janvier');
  await page.getByRole('combobox', { name: 'Jour' }).selectOption('12');
  await page.getByRole('button', { name: 'Valider' }).press('Enter');
  await expectFeedback('En partie juste : 50 %', date);

  // a figure, and whose it is
  await next(7, number);
  const holders = shuffled(number, number.holders ?? []);
  await page.getByRole('textbox').fill('100 000');
  await page.getByRole('radio', { name: textOf(holders, number.holder) }).press('Space');
  await page.getByRole('button', { name: 'Valider' }).press('Enter');
  await expectFeedback('Bien vu', number);

  // a recall, not known
  await next(8, recall);
  await page.getByRole('button', { name: 'Je ne sais pas' }).press('Enter');
  await expectFeedback('Pas répondu', recall);

  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Vos réponses, corrigées' }).waitFor();
  await page.locator('main details').nth(7).waitFor();
  expect(await takeAnnouncements(page)).toEqual({ focus: ['Votre résultat'], live: [] });
});
