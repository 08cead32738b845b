import type { Plugin } from 'vite';
import { FALSE_FINDS, hashWord } from '../../drafting/extract/words.ts';

/** As `createWordFilter` of drafting reads it. */
export function packWordList(list: string, falseFinds: number = FALSE_FINDS.names): string {
  const words = [...new Set(list.trim().split(/\s+/))];
  const hashes = words
    .map((word) => hashWord(word, words.length, falseFinds))
    .sort((a, b) => a - b);
  const bits = hashes.flatMap((hash, at) => {
    const gap = hash - (hashes[at - 1] ?? 0);
    const low = Math.log2(falseFinds);
    const rest = Array.from({ length: low }, (_, bit) => (gap >> bit) & 1);
    return [...Array<number>(gap >> low).fill(1), 0, ...rest];
  });
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [at, bit] of bits.entries())
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7));
  return `${hashes.length}:${Buffer.from(bytes).toString('base64')}`;
}

const NOUN_LISTS =
  /(?<=\n {2}(?:groups|organisationWords|demonyms|portfolios|genericRoles|namedByNumber|openers|abbreviations|roles):\s*')[^'\\]+(?=')/g;
/** German makes compounds of its roles, which thus stay words. */
const GERMAN_LISTS =
  /(?<=\n {2}(?:groups|organisationWords|demonyms|genericRoles|namedByNumber|openers|abbreviations):\s*')[^'\\]+(?=')/g;

function packLists(code: string, file: string): string {
  if (/-names\.ts$/.test(file))
    return code.replace(/`([^`$]+)`/g, (_, list) => `\`${packWordList(list)}\``);
  const lists = file.endsWith('/de.ts') ? GERMAN_LISTS : NOUN_LISTS;
  return code.replace(lists, (list) => packWordList(list, FALSE_FINDS.nouns));
}

export const wordListsPlugin = (): Plugin => ({
  name: 'word-lists',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: {
      id: /\/drafting\/extract\/(?:actors\/(?:given|place)-names|languages\/[a-z]{2})\.ts$/,
    },
    handler: (code, file) => ({ code: packLists(code, file), map: null }),
  },
});
