import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { runTorture, shortFaults } from '../torture/torture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// browsers of its own, on the built game: the short form of src/tools/torture.ts
for (const { name } of shortFaults) {
  test(`${name}: no acknowledged answer is lost or doubled, and the round goes on`, async () => {
    test.skip(process.platform !== 'linux', 'process groups and profiles are known on Linux alone');
    test.setTimeout(300_000);
    const lines: string[] = [];
    const wanted = { isShort: true, only: name, seed: Date.now() % 1_000_000 };
    const isSound = await runTorture(root, wanted, (line) => lines.push(line));
    expect(isSound, lines.join('\n')).toBe(true);
  });
}
