import {
  answerByKeys,
  playRoundByKeys,
  waitForFeedback,
} from '../support/browser/answer-by-keys.ts';
import {
  expect,
  findAxeViolations,
  readStoredEvents,
  test,
  waitForCurrentItem,
} from '../support/browser/game-page.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';

test('an answered fact is on the page of its axis, as known or with a hole, with the day of its review', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}#/partie/dix`);
  const items = await playRoundByKeys(page);
  const facts = new Set(items.flatMap((item) => item.facts));
  await page.goto(`${baseURL}#/faits`);
  const met = page.locator('main li[data-state] > a');
  await expect(met).toHaveCount(facts.size);
  expect(await findAxeViolations(page)).toEqual([]);
  await met.first().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Répondu une fois')).toBeVisible();
  await expect(page.getByText(/À remettre/)).toBeVisible();
  await expect(page.locator('mark').first()).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Jouer ce fait' }).click();
  await expect(page.getByText('Question 1 sur 1')).toBeVisible();
});

test('what fades is a word: 400 days later the same fact is to be restored', async ({
  page,
  baseURL,
}) => {
  await page.clock.install({ time: new Date('2026-11-23T10:00:00') });
  // the open page has read the real clock
  await page.reload();
  await page.goto(`${baseURL}#/partie/dix`);
  const items = await playRoundByKeys(page);
  await page.clock.setFixedTime(new Date('2027-12-28T10:00:00'));
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/fait/${items[0]?.facts[0]}`);
  await expect(page.getByText('en cours', { exact: true })).toBeVisible();
  await expect(page.getByText('À remettre maintenant')).toBeVisible();
  await page.goto(`${baseURL}#/`);
  await expect(page.getByText('Vous revoilà\u00a0: 6 mots pour reprendre.')).toBeVisible();
  await expect(page.getByText('mot effacé').first()).toBeAttached();
  await page.getByRole('link', { name: /^Remettre l’encre · 6 mots/ }).click();
  await expect(page.getByText('Question 1 sur 6')).toBeVisible();
  const words = await playRoundByKeys(page);
  expect(words.every(({ id }) => id.startsWith('mot-'))).toBe(true);
  await expect(page.getByRole('heading', { level: 1, name: /6 mots remis$/ })).toBeVisible();
  await page.goto(`${baseURL}#/fait/${words[0]?.facts[0]}`);
  await expect(page.getByText('retenu', { exact: true })).toBeVisible();
});

test('the daily round has five items, once a day, and its result stays on the front page', async ({
  page,
  baseURL,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.install({ time: new Date('2026-11-23T10:00:00') });
  // the open page has read the real clock
  await page.reload();
  await page.goto(`${baseURL}#/choisir`);
  await page.goto(`${baseURL}#/partie/dix`);
  await playRoundByKeys(page);
  await page.goto(`${baseURL}#/`);
  await page.getByRole('link', { name: 'Jouer les cinq' }).click();
  expect(await playRoundByKeys(page)).toHaveLength(5);
  await page.goto(`${baseURL}#/`);
  await expect(page.getByText(/les cinq du 23\snovembre 2026/)).toBeVisible();
  await expect(page.getByText('Jouées 1 jour sur 14.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Jouer les cinq' })).toBeHidden();
  await page.getByRole('button', { name: 'Partager le résultat' }).click();
  await expect(page.getByText('Copié.')).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.clock.setFixedTime(new Date('2026-11-24T00:01:00'));
  await page.reload();
  await expect(page.getByRole('link', { name: 'Jouer les cinq' })).toBeVisible();
});

test('a round of one axis has no other', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}#/choisir`);
  await page.getByRole('radio', { name: 'Quand', exact: true }).check();
  await page.getByRole('radio', { name: 'À relire quand on veut' }).check();
  await page.getByRole('button', { name: 'Commencer' }).click();
  await expect(page.locator('details summary', { hasText: 'L’article, résumé' })).toBeVisible();
  const dates = new Set(bank.dates.map(({ id }) => id));
  for (const item of await playRoundByKeys(page)) expect(dates.has(item.facts[0] ?? '')).toBe(true);
});

test('three items before reading, the same facts after it, and what the reading changed', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}#/choisir`);
  await page.getByRole('radio', { name: 'Trois questions, lire, puis les mêmes faits' }).check();
  await page.getByRole('button', { name: 'Commencer' }).click();
  const before = await playRoundByKeys(page);
  expect(before).toHaveLength(3);
  const replay = page.getByRole('button', { name: /^Les mêmes faits, / });
  const more = page.getByRole('button', { name: 'La suite' });
  const title = page.getByRole('heading', { name: /^Résumé, partie 1 sur / });
  const pages = Number(/\d+$/.exec((await title.textContent()) ?? '')?.[0]);
  for (let at = 2; at <= pages; at++) {
    await more.click();
    await expect(
      page.getByRole('heading', { name: `Résumé, partie ${at} sur ${pages}` }),
    ).toBeVisible();
  }
  await replay.click();
  const after = await playRoundByKeys(page);
  // one question may be about two of the facts
  expect(after.length).toBeGreaterThanOrEqual(4);
  for (const { facts } of before) {
    expect(after.filter((item) => item.facts.includes(facts[0] ?? ''))).not.toEqual([]);
  }
  expect(after.map(({ id }) => id)).not.toEqual(before.map(({ id }) => id));
  await expect(page.getByRole('heading', { level: 1, name: /Avant\s: \d sur 3/ })).toBeVisible();
});

test('confidence is asked if the player wants it', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}#/reglages`);
  await page
    .getByRole('group', { name: /si l’on est sûr/ })
    .getByRole('radio', { name: 'Oui' })
    .check();
  await page.goto(`${baseURL}#/partie/dix`);
  await page.getByRole('radio', { name: 'certain' }).check();
  expect(await findAxeViolations(page)).toEqual([]);
  await page.locator('main h2[id^="prompt-"]').focus();
  await playRoundByKeys(page);
  await expect(page.getByRole('heading', { name: 'Étiez-vous sûr' })).toBeVisible();
});

test('a mistake report is stored on the device and exported, and never sent', async ({
  page,
  baseURL,
}) => {
  await page.goto(`${baseURL}#/partie/dix`);
  const item = await waitForCurrentItem(page);
  await answerByKeys(page, item);
  await waitForFeedback(page, item);
  await page.getByRole('button', { name: 'Signaler une erreur' }).click();
  await page.getByLabel('Qu’est-ce qui ne va pas dans cette question').fill('La date est douteuse');
  const mail = page.getByRole('link', { name: 'Préparer un courriel' });
  await expect(mail).toHaveAttribute('href', new RegExp(`^mailto:\\?subject=.*${item.id}`));
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Fermer' }).click();
  await expect
    .poll(async () => (await readStoredEvents(page)).at(-1))
    .toMatchObject({
      kind: 'note',
      item: item.id,
      text: 'La date est douteuse',
    });
});
