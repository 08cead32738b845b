import type { Page } from '@playwright/test';
import { findTerms } from '../../src/bank/find-terms.ts';
import type { Bank, GlossaryTerm } from '../../src/bank/types.ts';

/** Runs in the page: what can be read in the bank's language, and the words that open a line. */
function readTexts(language: string) {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, 4);
  let last: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const isBankText = parent?.closest('[lang]')?.getAttribute('lang')?.startsWith(language);
    // the list of difficult words explains itself, a speaker has a page, and a prompt in a shut fold is explained in it
    const isElsewhere = parent?.closest(
      '[aria-hidden="true"], cite, [popover], article > section > dl, [inert], details:not([open])',
    );
    if (!parent || !isBankText || isElsewhere || !parent.checkVisibility()) continue;
    const block = parent.closest('p, li, h1, h2, h3, blockquote, dd, summary');
    if (block && block === last) texts.push((texts.pop() ?? '') + node.nodeValue);
    else texts.push(node.nodeValue ?? '');
    last = block;
  }
  const words = [...document.querySelectorAll('main button[popovertarget]')]
    .filter((button) => button.checkVisibility())
    .map(({ textContent }) => textContent ?? '');
  return { texts, words };
}

/** The hard words that the page shows and nobody can touch. */
export async function findHardWordsOutOfReach(
  page: Page,
  { glossary = [], language }: Bank,
): Promise<string[]> {
  const { texts, words } = await page.evaluate(readTexts, language);
  const listTerms = (parts: ReturnType<typeof findTerms>[number]): GlossaryTerm[] =>
    parts.flatMap(({ term }) => term ?? []);
  const reachable = new Set(findTerms(words, glossary).flatMap(listTerms));
  return texts.flatMap((text) => {
    const missed = findTerms([text], glossary).flatMap(listTerms);
    return missed.filter((term) => !reachable.has(term)).map(({ term }) => `${term} in: ${text}`);
  });
}
