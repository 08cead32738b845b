import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { routes } from '../../src/app/routes.tsx';

it('no two screens share an address', () => {
  const slugs = Object.values(routes).map(({ slug }) => slug);
  expect(new Set(slugs).size).toBe(slugs.length);
});

it.each(Object.keys(routes))('the screen %s has its states in the gallery', (id) => {
  expect(existsSync(`tests/support/states/${id}.ts`)).toBe(true);
});
