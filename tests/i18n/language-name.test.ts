import { expect, it } from 'vitest';
import { getAutonym } from '../../src/i18n/language-name.ts';

const catalogues = Object.keys(import.meta.glob('../../src/i18n/text/[a-z][a-z].ts')).map(
  (path) => path.match(/(..)\.ts$/)?.[1] ?? '',
);

it.each([...catalogues, 'de'])('calls %s as the platform does, with a capital', (language) => {
  const own = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? '';
  expect(getAutonym(language)).toBe(own.charAt(0).toUpperCase() + own.slice(1));
});
