import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findChromium } from '../../src/tools/browser.mjs';

const here = fileURLToPath(import.meta.url);

test('the browser that CHROMIUM_PATH names is used', async () => {
  // Node, like a browser, starts and prints its version
  expect(await findChromium({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

test('if CHROMIUM_PATH names none, no other is used instead', async () => {
  expect(await findChromium({ CHROMIUM_PATH: `${here}/nowhere` })).toBeUndefined();
});

test.runIf(process.platform === 'linux')('a browser that does not start is none', async () => {
  expect(await findChromium({ CHROMIUM_PATH: here })).toBeUndefined();
});
