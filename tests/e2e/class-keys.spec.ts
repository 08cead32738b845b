import type { Locator, Page } from '@playwright/test';
import { answerByKeys } from '../support/browser/answer-by-keys.ts';
import { expect, test, waitForCurrentItem } from '../support/browser/game-page.ts';
import { recordAnnouncements, takeAnnouncements } from './announcements.ts';
import { normalizeSpaces } from './aria-structure.ts';

/** Moves to one control by Tab alone. */
async function tabTo(page: Page, control: Locator) {
  await control.waitFor();
  for (let steps = 0; steps < 120; steps++) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((one) => one === document.activeElement)) return;
  }
  throw new Error(`no way to ${control} by Tab`);
}

const enter = async (page: Page, control: Locator) => {
  await tabTo(page, control);
  await page.keyboard.press('Enter');
};

test('a class is prepared, projected, played, collected and read by the keyboard alone, and a screen reader announces each step once', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(90_000);
  page.setDefaultTimeout(10_000);
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await page.emulateMedia({ reducedMotion: 'reduce' });

  // prepare: two questions that are true, false or not stated
  await page.goto(`${baseURL}#/classe`);
  await button('Enregistrer et partager').waitFor();
  await recordAnnouncements(page);
  await tabTo(page, page.getByLabel('Combien de questions'));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('2');
  await enter(page, page.locator('summary').filter({ hasText: /^Options/ }));
  await tabTo(page, page.getByRole('checkbox', { name: 'Vrai, faux, non dit' }));
  await page.keyboard.press('Space');
  await expect(page.getByText(/^2 questions choisies/)).toBeVisible();
  const chosen = (await takeAnnouncements(page)).live;
  expect(chosen.at(-1)).toMatch(/^ensuite : 2 questions choisies, environ 1 minute$/);
  await enter(page, button('Enregistrer et partager'));

  // give it out: the link is there to be copied, and the page is announced by its name
  const link = page.getByRole('textbox', { name: 'Le lien' });
  const address = await link.inputValue();
  const id = page.url().split('/').at(-1) ?? '';
  expect(await takeAnnouncements(page)).toEqual({
    focus: expect.arrayContaining(['Enregistrer et partager', 'Partager']),
    live: [],
  });
  await enter(page, button('Montrer en grand'));
  await expect(button('Réduire')).toBeFocused();
  // the keyboard does not reach what the code covers
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'La Une', exact: true })).toBeHidden();
  await button('Réduire').press('Escape');
  await expect(button('Montrer en grand')).toBeFocused();
  await tabTo(page, link);

  // project: the question has the focus, the answer and its sentence are announced when they come
  await page.goto(`${baseURL}#/projeter/${id}`);
  const prompt = page.getByRole('heading', { level: 2 });
  await expect(prompt).toBeFocused();
  await takeAnnouncements(page);
  await page.keyboard.press('Space');
  await expect(page.getByText('bonne réponse')).toBeAttached();
  const answer = (await takeAnnouncements(page)).live;
  // the right option, then why
  expect(answer).toHaveLength(2);
  expect(answer[0]).toMatch(/^ensuite : [ABC](Vrai|Faux|Non dit) bonne réponse$/);
  await page.keyboard.press('PageDown');
  await page.getByRole('figure').waitFor();
  const sentence = (await takeAnnouncements(page)).live;
  expect(sentence).toHaveLength(1);
  const figure = normalizeSpaces(await page.getByRole('figure').innerText());
  expect(sentence[0]).toContain(figure.slice(0, 12));
  await enter(page, button('Question suivante'));
  await expect(prompt).toBeFocused();
  await expect(page.getByText('2 / 2')).toBeVisible();
  expect((await takeAnnouncements(page)).focus.at(-1)).toBe(
    normalizeSpaces(await prompt.innerText()),
  );
  await enter(page, page.getByRole('link', { name: 'Quitter' }));

  // play: each answer leads to the next question; that it is saved is announced once
  await page.goto(`${baseURL}#/${address.split('#/')[1]}`);
  await tabTo(page, page.getByLabel('Ton numéro de place'));
  await page.keyboard.press('Enter');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Une place de cette classe va de 1 à/)).toBeVisible();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('7');
  await takeAnnouncements(page);
  await page.keyboard.press('Enter');
  for (let at = 1; at <= 2; at++) {
    const item = await waitForCurrentItem(page);
    await page.locator('[data-save=saved]').waitFor({ state: 'attached' });
    const { focus, live } = await takeAnnouncements(page);
    expect(focus.at(-1)).toMatch(new RegExp(`^Question ${at} sur 2 / `));
    expect(live).toEqual(at > 1 ? ['ensuite : Enregistré sur cet appareil'] : []);
    await answerByKeys(page, item);
  }
  const heading = page.getByRole('heading', { level: 1 });
  await expect(page.getByRole('heading', { name: 'Relis avant de rendre' })).toBeFocused();
  await enter(page, button('Rendre maintenant'));
  await expect(page.getByRole('heading', { name: 'Place 7 a fini' })).toBeFocused();
  await expect(heading).toHaveCount(1);
  const code = await page.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]+)+$/).innerText();
  await enter(page, button('J’ai montré mon code\u00a0: effacer (appareil partagé)'));
  await expect(page.getByRole('button', { name: 'Garder', exact: true })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(button('J’ai montré mon code\u00a0: effacer (appareil partagé)')).toBeFocused();

  // collect: a result is announced once, a problem at once
  await page.goto(`${baseURL}#/recueillir/${id}`);
  const codes = page.getByLabel('Codes à ajouter');
  await tabTo(page, codes);
  await takeAnnouncements(page);
  const damaged = code.replace(/.$/, (last) => (last === '7' ? '8' : '7'));
  await page.keyboard.type(`${code}\n${damaged}`);
  await enter(page, button('Ajouter les codes'));
  await expect(codes).toBeFocused();
  await page.getByText('Place 7 reçue').waitFor();
  const { live } = await takeAnnouncements(page);
  expect(live.filter((one) => one.startsWith('ensuite : Place 7 reçue'))).toHaveLength(1);
  expect(live.filter((one) => one.startsWith('aussitôt : '))).toHaveLength(1);

  // read: from the link to the end of the report
  await enter(page, page.getByRole('link', { name: 'Voir le rapport' }));
  await page.getByRole('heading', { name: 'Places et questions' }).waitFor();
  expect((await takeAnnouncements(page)).focus.at(-1)).toBe('Rapport');
  await tabTo(page, page.getByRole('region', { name: 'Places et questions' }));
  await tabTo(page, page.getByRole('link', { name: 'Récupérer les résultats' }));
});
