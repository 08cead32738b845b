import type { Plugin } from 'vite';
import { hashWord } from '../../drafting/extract/words.ts';

/** As `createWordFilter` of drafting reads it. */
export function packWordList(list: string): string {
  const words = [...new Set(list.trim().split(/\s+/))];
  const hashes = words.map((word) => hashWord(word, words.length)).sort((a, b) => a - b);
  const bits = hashes.flatMap((hash, at) => {
    const gap = hash - (hashes[at - 1] ?? 0);
    const rest = Array.from({ length: 8 }, (_, bit) => (gap >> bit) & 1);
    return [...Array<number>(gap >> 8).fill(1), 0, ...rest];
  });
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  for (const [at, bit] of bits.entries())
    bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (bit << (at & 7));
  return `${hashes.length}:${Buffer.from(bytes).toString('base64')}`;
}

export const wordListsPlugin = (): Plugin => ({
  name: 'word-lists',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/drafting\/extract\/actors\/(?:given|place)-names\.ts$/ },
    handler: (code) => ({
      code: code.replace(/`([^`$]+)`/g, (_, list) => `\`${packWordList(list)}\``),
      map: null,
    }),
  },
});
