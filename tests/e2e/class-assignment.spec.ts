import { parseResultCode } from '../../src/classroom/result-code.ts';
import { parseShortCode } from '../../src/classroom/short-code.ts';
import { answerByKeys } from '../support/browser/answer-by-keys.ts';
import {
  expect,
  findAxeViolations,
  test,
  waitForCurrentItem,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { checkRadio, decodeQrOnPage, prepareAssignment, resolveLink } from './class.ts';

const sentences = fixtureBank.brief.flatMap(({ sentences }) => sentences.map(({ id }) => id));

test.describe(() => {
  test.use(withServiceWorker);
  test('an assignment is prepared, read from the wall, taken at a seat through a reload, and returned by two codes', async ({
    page,
    browser,
    baseURL,
  }) => {
    test.setTimeout(90_000);
    const { link } = await prepareAssignment(page, baseURL, async () => {
      await page.getByLabel('Combien de questions').fill('6');
      await checkRadio(page, 'Demander si l’on est sûr', 'Oui');
      await checkRadio(page, 'L’ordre des questions', 'Différent pour chaque élève');
    });
    await page.setViewportSize({ width: 1024, height: 768 });
    await page.getByRole('button', { name: 'Montrer en grand' }).click();
    expect(await decodeQrOnPage(browser, page)).toBe(link);

    const phone = await browser.newContext({
      locale: 'en-GB',
      viewport: { width: 360, height: 740 },
      reducedMotion: 'reduce',
    });
    const pupil = await phone.newPage();
    await pupil.goto(link);
    await expect(pupil.getByText(/^6 questions · /)).toBeVisible();
    const start = pupil.getByRole('button', { name: 'Commencer' });
    expect((await start.boundingBox())?.y ?? 740).toBeLessThan(740 - 48);
    await waitForServiceWorker(pupil);
    await phone.setOffline(true);
    await pupil.getByLabel('Ton numéro de place').fill('17');
    await pupil.keyboard.press('Enter');
    for (let at = 1; at <= 6; at++) {
      if (at === 4) {
        // once this is shown, nothing may lose the answer
        await expect(pupil.getByText('Question 4 sur 6')).toBeVisible();
        await expect(pupil.getByText('Enregistré sur cet appareil')).toBeVisible();
        await pupil.reload();
        await pupil.getByRole('button', { name: 'Reprendre à la place 17' }).click();
      }
      await expect(pupil.getByText(`Question ${at} sur 6`)).toBeVisible();
      await answerByKeys(pupil, await waitForCurrentItem(pupil));
      await pupil.getByRole('button', { name: 'plutôt sûr' }).click();
    }
    await pupil.getByRole('button', { name: 'Rendre maintenant' }).click();
    await expect(pupil.getByText('6 réponses sur 6')).toBeVisible();
    const resolved = resolveLink(link);
    const code = pupil.getByRole('img', { name: 'Le résultat de la place 17, à montrer' });
    const short = pupil.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]+)+$/);
    for (const [width, height] of [
      [390, 664],
      [360, 740],
    ] as const) {
      await pupil.setViewportSize({ width, height });
      for (const shown of [code, short, pupil.getByRole('heading', { name: 'Place 17 a fini' })])
        await expect(shown, `${width}x${height}`).toBeInViewport({ ratio: 1 });
    }
    const filmed = parseResultCode(resolved, await decodeQrOnPage(browser, pupil), sentences);
    if (!filmed.ok) throw new Error(filmed.problem);
    expect(filmed.result).toMatchObject({ set: resolved.assignment.id, seat: 17 });
    for (const [at, item] of resolved.items.entries()) {
      // only these types have their right answer one key away
      if (item?.type !== 'choice' && item?.type !== 'verdict') continue;
      expect(filmed.result.given[at]?.response, item.id).toBe(item.key);
    }
    expect(parseShortCode(resolved, (await short.textContent()) ?? '')).toMatchObject({
      ok: true,
      result: { seat: 17 },
    });
    await phone.close();
  });
});

test('from la Une to the code on the wall takes a teacher three taps, and Escape leads back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('link', { name: 'Enseignants\u00a0: en classe' }).click();
  const save = page.getByRole('button', { name: 'Enregistrer et partager' });
  await save.waitFor();
  const tenth = await page
    .getByRole('button', { name: 'Une autre\u00a0: question 10' })
    .boundingBox();
  expect(tenth && tenth.y + tenth.height).toBeLessThan((await save.boundingBox())?.y ?? 0);
  await save.click();
  await page.getByRole('button', { name: 'Montrer en grand' }).click();
  await expect(page.getByText(/^[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/)).toBeInViewport({ ratio: 1 });
  const code = page.getByRole('img', { name: 'Le code de la série, à viser' });
  await expect(code).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'La classe', exact: true })).toBeVisible();
});

test('a set in English is printed in English, and the class goes on in French', async ({
  page,
  baseURL,
}) => {
  await prepareAssignment(page, baseURL, () =>
    checkRadio(page, 'Langue du jeu et des questions', 'English'),
  );
  await page.getByRole('link', { name: 'Imprimer', exact: true }).click();
  await expect(page.getByText('Cette série est en anglais.')).toBeVisible();
  await page.getByRole('link', { name: 'Ouvrir sa page' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Print' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Print' })).toBeVisible();
  await page.getByRole('link', { name: '← For teachers' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'En classe (enseignants)' }),
  ).toBeVisible();
});

test('an assignment is projected by the keys of a clicker alone, and all of it fits on 1024 by 768', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1024, height: 768 });
  const { link, id } = await prepareAssignment(page, baseURL, async () => {
    await page.getByLabel('Combien de questions').fill('60');
  });
  await page.goto(`${baseURL}#/projeter/${id}`);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  expect(await page.getByRole('link', { name: 'La Une' }).count()).toBe(0);
  const over: string[] = [];
  let presses = 0;
  for (const item of resolveLink(link).items) {
    for (const step of ['Montrer la réponse', 'Montrer la phrase', 'suivante|Terminer']) {
      await page.getByRole('button', { name: new RegExp(step) }).waitFor();
      const most = await page.evaluate(() => {
        const boxes = [...document.querySelectorAll('main div')];
        return Math.max(...boxes.map((box) => box.scrollHeight - box.clientHeight));
      });
      if (most > 1) over.push(`${item?.id}, ${step}: ${most} px`);
      // one key twice at this speed counts once
      await page.keyboard.press(presses++ % 2 === 0 ? 'PageDown' : 'ArrowRight');
    }
  }
  expect(over).toEqual([]);
  await expect(page.getByText('C’était la dernière question.')).toBeVisible();
  // a word of the glossary is no line of its own
  const title = await page.getByText(/au cœur d’une réunion/).boundingBox();
  expect(title?.height).toBeLessThan(40);
  await page.keyboard.press('PageUp');
  await expect(page.getByText('60 / 60')).toBeVisible();
});

test('hands are counted by letter, and teams by the keyboard too', async ({ page, baseURL }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const { id } = await prepareAssignment(page, baseURL, async () => {
    await page.getByRole('checkbox', { name: 'QCM' }).check();
  });
  await page.goto(`${baseURL}#/projeter/${id}`);
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
  for (const key of ['a', '1', '8', 'c', '6', 'Enter']) await page.keyboard.press(key);
  await expect(page.getByText(/18 mains, 75\s%/)).toBeVisible();
  await expect(page.getByText(/6 mains, 25\s%/)).toBeVisible();
  await page.reload();
  await expect(page.getByText(/18 mains, 75\s%/)).toBeVisible();
  await page.getByLabel('Équipes').focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Équipe 2')).toBeVisible();
  await page.getByRole('button', { name: 'Un point pour l’équipe 2' }).focus();
  await page.keyboard.press(' ');
  await expect(page.getByText('1 point', { exact: true })).toBeVisible();
  expect(await findAxeViolations(page)).toEqual([]);
});
