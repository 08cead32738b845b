import type { Bank } from '../../src/bank/types.ts';

const squeeze = (text: string) => text.replace(/[\s\u2060\u00ad]/g, '');

/** Every text of a bank, and the name of a set, without what a line could be broken at. */
export function listUnbrokenTexts(bank: Bank, ...names: readonly string[]): string[] {
  const texts: string[] = [...names];
  JSON.stringify(bank, (_, value) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return [...new Set(texts.map(squeeze))].filter((one) => one.length > 12);
}

/**
 * Takes from those texts of the page whatever a line could be broken at, or puts it back. Runs in the
 * page: it can use no import.
 */
export function breakNoWords(unbroken: readonly string[]): void {
  const store = window as unknown as { unbroken?: [Text, string][] };
  for (const [node, text] of store.unbroken ?? []) node.data = text;
  store.unbroken = [];
  const known = new Set(unbroken);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const text = node.data.replace(/[\s\u2060\u00ad]/g, '');
    if (!known.has(text) || node.parentElement?.closest('option, svg')) continue;
    store.unbroken.push([node, node.data]);
    // nor may an apostrophe, a hyphen or a slash
    node.data = text.replace(/\P{L}/gu, 'm').padEnd(60, 'm');
  }
  // a wall fits its letters anew
  window.dispatchEvent(new Event('resize'));
}
