import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';
import { readableLetter } from '../../items/recall/romanize.ts';

/** Of spellings that no name of today has: old letters, and the blocks that extend other scripts. */
const rareLetter =
  /[^\p{L}\p{M}]|\p{Lu}|[\u0370-\u0377\u03d7-\u03ff\u0460-\u0489\u0500-\u052f\u063b-\u063f\u06d6-\u06ff\u0750-\u077f\u0860-\u08ff\u1113-\u1160\u1176-\u11a7\u11c3-\u11ff\u1380-\u139f\u1c00-\u1dff\u2d00-\u2dff\u3100-\u31ff\ua000-\uffff]/u;

/** As text has them that transliterate.ts prepared: small, composed, but Hangul taken apart. */
const isPrepared = (letter: string) =>
  readableLetter.test(letter) && !rareLetter.test(letter) && letter.normalize('NFKC') === letter;

/** any-ascii without the signs that the game never asks it for: 90 KB, most of it Han. */
export const anyAsciiLettersPlugin = (): Plugin => ({
  name: 'any-ascii-letters',
  transform: {
    filter: { id: /\/any-ascii\/block\.js$/ },
    async handler(_code, id) {
      const { default: readBlock } = await import(pathToFileURL(id).href);
      const blocks: Record<number, string> = {};
      for (let block = 0; block < 0x100; block++) {
        const signs = (readBlock(block) ?? '').split('\t') as string[];
        const kept = signs.map((latin, at) =>
          isPrepared(String.fromCharCode(block * 0x100 + at)) ? latin : '',
        );
        if (kept.some(Boolean)) blocks[block] = kept.join('\t').trimEnd();
      }
      return {
        code: `const blocks = ${JSON.stringify(blocks)};\nexport default (block) => blocks[block] ?? '';`,
        map: null,
      };
    },
  },
});
