import anyAscii from 'any-ascii';
import { expect, it } from 'vitest';
import { anyAsciiLettersPlugin } from '../../../src/tools/vite/any-ascii-letters.ts';

it('the build keeps of any-ascii the letters that a typed name may have, and no Han', async () => {
  const { transform } = anyAsciiLettersPlugin();
  if (typeof transform !== 'object') throw new Error('no transform');
  const handler = transform.handler as (code: string, id: string) => Promise<{ code: string }>;
  const path = `${process.cwd()}/node_modules/any-ascii/block.js`;
  const { code } = await handler('', path);
  const { default: readBlock } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  const read = (letter: string) => {
    const sign = letter.codePointAt(0) ?? 0;
    return readBlock(sign >>> 8).split('\t')[sign & 0xff] ?? '';
  };
  for (const letter of 'рябковґїέשןبچপमிปძきャー김አ'.normalize('NFKC').normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue;
    expect([letter, read(letter)]).toEqual([letter, anyAscii(letter)]);
  }
  expect(read('習')).toBe('');
  expect(code.length).toBeLessThan(25_000);
});
