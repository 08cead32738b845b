import type { Page } from '@playwright/test';
import type { Bank, Item } from '../../../src/bank/types.ts';
import { createPlayableBank } from '../../../src/engine/playable-bank.ts';
import { fixtureBank } from '../fixture-bank.ts';
import { expect, waitForCurrentItem, waitForSaved } from './game-page.ts';

async function pressKeys(page: Page, ...keys: string[]) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes on by Tab until the thing that has the focus is what the test looks for. */
async function tabTo(page: Page, selector: string) {
  for (let steps = 0; steps < 80; steps++) {
    await pressKeys(page, 'Tab');
    if (await page.evaluate((one) => document.activeElement?.matches(one), selector)) return;
  }
  throw new Error(`no way to ${selector} by Tab`);
}

/** A text as the page shows it: whole, with no-break spaces and hyphens where the compiler set them. */
const displayedTextPattern = (text: string, before = '') =>
  new RegExp(
    `^${before}${text
      .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      .replace(/\s/g, '\\s')
      .replaceAll('-', '-\u2060?')}$`,
  );

const plainText = (text = '') => text.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim();

/** Gives the right answer where that is one key away. */
async function respondByKeys(page: Page, item: Item): Promise<void> {
  switch (item.type) {
    case 'choice': {
      const key = item.options.find(({ id }) => id === item.key);
      const row = page.locator('[data-option]', {
        hasText: displayedTextPattern(key?.text ?? '', '\\w\\s*'),
      });
      const index = Number(await row.first().getAttribute('data-option'));
      return pressKeys(page, 'abc'[index] ?? '');
    }
    case 'verdict':
      return pressKeys(page, { true: '1', false: '2', unstated: '3' }[`${item.key}`]);
    case 'match':
      for (let at = 1; at <= item.rows.length; at++) {
        const heading = page.locator('main h3', { hasText: `Ligne ${at} sur` });
        if (at > 1) await expect(heading).toBeFocused();
        const shown = plainText(await heading.innerText());
        const row = item.rows.find(({ text }) => shown.endsWith(plainText(text)));
        const columns = await page.locator('[data-option]').allInnerTexts();
        const key = item.columns.find(({ id }) => id === row?.key);
        const index = columns.findIndex((text) => plainText(text).endsWith(plainText(key?.text)));
        // another key first: a letter held or pressed again at once answers one row only
        await pressKeys(page, 'Tab', 'abcdefgh'[index] ?? '');
      }
      await expect(page.locator('main button.action:visible')).toBeFocused();
      return pressKeys(page, 'Shift+Tab', 'Tab', 'Space');
    case 'order':
      for (let left = item.events.length - 1; left > 0; left--) {
        await tabTo(page, 'main li button[aria-label*="à la fin"]');
        await pressKeys(page, left % 2 === 0 ? 'Space' : 'Enter');
        // judged when they are laid, or given all together
        const next = left > 1 ? 'main p[tabindex="-1"]' : 'main button.action, main section';
        await expect(page.locator(next).and(page.locator(':focus'))).toBeVisible();
      }
      if (await page.locator('main button.action:focus').count()) await pressKeys(page, 'Space');
      return;
    case 'date': {
      const [year = '', month, day] = item.key.split('-');
      await tabTo(page, 'main form input[type=text]');
      await page.keyboard.type(year);
      for (const part of [month, day]) {
        if (!part) continue;
        await tabTo(page, 'main select');
        for (let at = 0; at < Number(part); at++) await pressKeys(page, 'ArrowDown');
      }
      await tabTo(page, 'main form button[type=submit]');
      return pressKeys(page, 'Space');
    }
    case 'number':
      await tabTo(page, 'main form input[type=text]');
      await page.keyboard.type(String(item.key));
      if (item.holders) {
        await tabTo(page, 'main form input[type=radio]');
        await pressKeys(page, 'Space');
      }
      await tabTo(page, 'main button[type=submit]');
      return pressKeys(page, 'Space');
    case 'recall':
      await tabTo(page, 'main form input[type=text]');
      await page.keyboard.type(item.accept[0] ?? '');
      await tabTo(page, 'main form button[type=submit]');
      return pressKeys(page, 'Space');
  }
}

/** Answers the item on the table by the keyboard alone, in the daily five for two points or minus one. */
export async function answerByKeys(page: Page, item: Item): Promise<void> {
  const stake = page.getByRole('button', { name: /^J’affirme/, includeHidden: true });
  const isStaked = (await stake.count()) > 0;
  await respondByKeys(page, item);
  if (!isStaked) return;
  await expect(stake).toBeEnabled();
  await tabTo(page, 'fieldset .action');
  // it came with the press before
  await page.waitForTimeout(300);
  await pressKeys(page, 'Space');
}

/** Names the sentences of the bank by the keyboard where that is asked. */
async function pickEvidenceByKeys(page: Page, item: Item, bank: Bank): Promise<void> {
  if (!(await page.locator('#ask').isVisible())) return;
  const needed = item.evidence ?? [];
  const sentences = bank.brief.flatMap((paragraph) => paragraph.sentences);
  const buttons = page.locator('section[aria-labelledby=verdict] [role=button]');
  for (const id of needed) {
    const text = sentences.find((sentence) => sentence.id === id)?.text ?? '';
    await buttons.filter({ hasText: displayedTextPattern(text) }).focus();
    await pressKeys(page, 'Space');
  }
  if (needed.length > 1) {
    await page.getByRole('button', { name: /^C’est ici/ }).focus();
    await pressKeys(page, 'Space');
  }
}

/** Waits until the answer's feedback has come and has the focus; proves the answer where that is asked. */
export async function waitForFeedback(page: Page, item: Item, bank: Bank = fixtureBank) {
  const region = page.locator('section:has(> #verdict)');
  await expect(region).toBeFocused();
  await pickEvidenceByKeys(page, item, bank);
  await expect(region).toBeFocused();
  return region;
}

/** Plays the round on the page to its end by the keyboard; the items in their order. */
export async function playRoundByKeys(page: Page, bank: Bank = fixtureBank): Promise<Item[]> {
  const known = createPlayableBank(bank).items;
  const items: Item[] = [];
  for (;;) {
    const item = await waitForCurrentItem(page, known);
    await answerByKeys(page, item);
    const region = await waitForFeedback(page, item, bank);
    await waitForSaved(region);
    items.push(item);
    await page.keyboard.press('Enter');
    await expect(page.locator(`[id="prompt-${item.id}"]`)).toBeHidden();
    if (/#\/(edition|lire)$/.test(page.url())) return items;
  }
}
