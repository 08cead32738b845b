import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { isFullRun } from '../support/full-run.ts';
import { runTorture, shortRuns } from '../torture/torture.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// browsers of its own, on the built game: the short form of src/tools/torture.ts
for (const run of shortRuns) {
  const name = [run.only, run.of].filter(Boolean).join(', ');
  test(`${name}: nothing acknowledged is lost or doubled, and the round goes on`, async () => {
    test.skip(process.platform !== 'linux', 'process groups and profiles are known on Linux alone');
    test.setTimeout(300_000);
    const lines: string[] = [];
    // the game alone where a run is not of one thing
    const of = run.of ?? (isFullRun ? undefined : 'this game');
    const wanted = { ...run, of, isShort: true, seed: Date.now() % 1_000_000 };
    const isSound = await runTorture(root, wanted, (line) => lines.push(line));
    expect(isSound, lines.join('\n')).toBe(true);
  });
}
