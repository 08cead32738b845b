import { expect, it } from 'vitest';
import { lazyCatalogue } from '../../src/i18n/lazy-catalogue.ts';

const load = lazyCatalogue<string>({ './fr.ts': async () => 'bonjour' });

it('loads the catalogue of a language', async () => {
  expect(await load('fr')).toBe('bonjour');
});

it('rejects a language that it does not have', async () => {
  await expect(load('es')).rejects.toThrow('no catalogue in es');
});
