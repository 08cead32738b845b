import type { Plugin } from 'vite';

const countShared = (a: string, b: string) => {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
};

/** As `readWordList` of drafting reads it: sorted, each word without the letters that it shares with the last. */
export function shortenWordList(list: string): string {
  const words = [...new Set(list.trim().split(/\s+/))].sort();
  return words
    .map((word, at) => {
      const shared = countShared(words[at - 1] ?? '', word);
      return `${shared || ' '}${word.slice(shared)}`;
    })
    .join('')
    .trim();
}

export const wordListsPlugin = (): Plugin => ({
  name: 'word-lists',
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: /\/drafting\/extract\/actors\/(?:given|place)-names\.ts$/ },
    handler: (code) => ({
      code: code.replace(/`([^`$]+)`/g, (_, list) => `\`${shortenWordList(list)}\``),
      map: null,
    }),
  },
});
