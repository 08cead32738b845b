import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dropDescriptions } from '../../../src/tools/vite/lint-descriptions.ts';

it('every rule for banks is built without its description, and with all else', () => {
  const files = ['src/bank/lint', 'src/items']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /lint\b.*\.ts$/.test(file))
    .filter((file) => readFileSync(file, 'utf8').includes('description:'));
  expect(files.length).toBeGreaterThan(20);
  for (const file of files) {
    const code = readFileSync(file, 'utf8');
    const dropped = dropDescriptions(code);
    expect(dropped.includes('description:'), file).toBe(file.endsWith('lint/rule.ts'));
    expect(dropped.match(/\bcheck\b|\bname: '/g), file).toEqual(code.match(/\bcheck\b|\bname: '/g));
  }
});
