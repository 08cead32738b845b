import type { Item } from '../../../src/bank/types.ts';
import type { ItemResponse } from '../../../src/items/registry.ts';
import { chooseOption } from '../browser/game-page.ts';
import { checkOption, type Visit, type WalkStep } from './visit.ts';

/** Gives an answer as a player does, by touch. */
export async function answerItem(visit: Visit, item: Item, response: ItemResponse) {
  const { page } = visit;
  const main = page.locator('main');
  switch (item.type) {
    case 'choice': {
      const text = item.options.find(({ id }) => id === response)?.text ?? '';
      return main.locator('[data-option]', { hasText: text }).first().click();
    }
    case 'verdict':
      return main
        .locator(`[data-option="${[true, false, 'unstated'].indexOf(response as boolean)}"]`)
        .click();
    case 'match': {
      const chosen = response as Record<string, string>;
      const heading = main.locator('h3').first();
      for (const _ of item.rows) {
        const asked = (await heading.textContent())?.trim() ?? '';
        const row = item.rows.find(
          ({ text, group = '' }) => asked.endsWith(text) && asked.includes(group),
        );
        const at = item.columns.find(({ id }) => id === chosen[row?.id ?? ''])?.text;
        await chooseOption(page, at);
        await page.waitForFunction(
          (before) => document.querySelector('main h3')?.textContent?.trim() !== before,
          asked,
        );
      }
      return page.getByRole('button', { name: visit.text.item.submit, exact: true }).click();
    }
    case 'order': {
      const rank = (shown: string | null) =>
        (response as string[]).indexOf(
          item.events.find(({ text }) => shown?.startsWith(text))?.id ?? '',
        );
      for (let left = item.events.length - 1; left > 0; left--) {
        const held = rank(await main.locator('p strong').textContent());
        const placed = await main.locator('ol li > span:first-child').allTextContents();
        const before = placed.filter((text) => rank(text) < held).length;
        await main.locator('ol li:not(:has(span)) button').nth(before).click();
      }
      // where each event is judged when it is laid, the last one is the answer
      const submit = page.getByRole('button', { name: visit.text.item.submit, exact: true });
      return (await submit.isVisible()) ? submit.click() : undefined;
    }
    case 'date': {
      const [year = '', month, day] = String(response).split('-');
      await main.locator('form input').fill(year);
      const lists = main.locator('form select');
      const rest = [month ?? '02', day ?? '03'].slice(0, await lists.count());
      for (const [at, part] of rest.entries()) await lists.nth(at).selectOption(part);
      break;
    }
    case 'number': {
      const { value, holder } = response as { value: number; holder?: string };
      await main.locator('form input[type=text]').fill(String(value));
      const whose = item.holders?.find(({ id }) => id === holder)?.text;
      if (whose) await checkOption(visit, 'radio', whose);
      break;
    }
    case 'recall':
      await main.locator('form input').fill(String(response));
  }
  return main.locator('form button[type=submit]').click();
}

/** Waits for what an answer teaches, past the proof where one is asked. */
export async function waitForSavedFeedback(visit: Visit) {
  const { page, text } = visit;
  await page.locator('#verdict').waitFor();
  const skip = page.getByRole('button', { name: text.evidencePicker.skip, exact: true });
  const next = page.locator('section:has(> #verdict) button.action').last();
  await skip.or(next).first().waitFor();
  if (await skip.isVisible()) await skip.click();
  await page.locator('[data-save=saved]').first().waitFor({ state: 'attached' });
}

/** Takes the first option of a question, right or wrong. */
export const answerFirstOption: WalkStep = async (visit) => {
  await visit.page.locator('[data-option]').first().click();
  await waitForSavedFeedback(visit);
};
