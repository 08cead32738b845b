import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { deflateBytes } from '../../src/qr/deflate.ts';
import { FRAME_CHARS, FRAME_ERROR_CORRECTION } from '../../src/qr/limits.ts';
import { toFrames } from '../../src/qr/multipart.ts';
import { launchArgs } from '../../src/tools/browser.mjs';
import { buildCsp } from '../../src/tools/vite/csp.ts';
import { jsAruco2Plugin } from '../../src/tools/vite/js-aruco2-esm.ts';
import { expect, findAxeViolations, test } from '../support/browser/game-page.ts';
import { type StaticHost, serveFolder } from '../support/browser/serve-folder.ts';
import { drawQrPicture, filmPictures } from '../support/qr-picture.ts';
import { payload } from './qr/payload.ts';

let folder: string;
let served: StaticHost;

/** A page with the two ends alone, under the game's own policy; it is no part of the game. */
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'qr-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('qr', import.meta.url)),
    base: './',
    oxc: { jsx: { importSource: 'preact' } },
    worker: { plugins: () => [jsAruco2Plugin()] },
    build: { outDir: folder, emptyOutDir: true, modulePreload: { polyfill: false } },
  });
  const index = join(folder, 'index.html');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${buildCsp()}">`;
  await writeFile(index, (await readFile(index, 'utf8')).replace('<head>', `<head>${meta}`));
  served = await serveFolder(folder);
});

test.afterAll(async () => {
  await served.close();
  await rm(folder, { recursive: true });
});

const receivedOn = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { received: Uint8Array[] }).received.map((bytes) => [...bytes]),
  );

/** A browser whose camera is this film. */
async function filming(path: string): Promise<Browser> {
  return chromium.launch({
    ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
    args: [
      ...launchArgs,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${path}`,
    ],
  });
}

test('a camera that films the codes from hand, tilted and slightly blurred, gets the whole', async () => {
  const texts = toFrames(await deflateBytes(payload), FRAME_CHARS);
  expect(texts).toHaveLength(6);
  const poses = [-8, 5, 12, -3, 9, -12];
  const pictures = texts.map((text, at) =>
    drawQrPicture(text, FRAME_ERROR_CORRECTION, {
      width: 640,
      height: 480,
      fills: 0.9,
      turn: poses[at] ?? 0,
      yaw: poses[5 - at] ?? 0,
      pitch: (poses[at] ?? 0) / 2,
      blur: 0.7,
      noise: 5,
      seed: at,
    }),
  );
  const path = join(folder, 'film.y4m');
  // five a second
  await writeFile(path, filmPictures(pictures, 2, 10));
  const browser = await filming(path);
  try {
    const page = await browser.newPage({ locale: 'fr-CH', viewport: { width: 360, height: 740 } });
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Recevoir d’un autre téléphone' }).click();
    await page.getByRole('button', { name: 'Ouvrir la caméra' }).click();
    await expect(page.getByText(/^\d codes? sur 6/)).toBeVisible();
    expect(await findAxeViolations(page)).toEqual([]);
    await expect(page.getByText('Tout est reçu.')).toBeVisible({ timeout: 20_000 });
    expect(await receivedOn(page)).toEqual([[...payload]]);
    await expect(page.locator('video')).toHaveCount(0);
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`pictures of the codes as they are shown are read without a camera, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('about:blank');
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Montrer à un autre téléphone' }).click();
    await page.getByRole('img', { name: 'Code 1 sur 6' }).waitFor();
    expect(await findAxeViolations(page)).toEqual([]);
    const files: { name: string; mimeType: string; buffer: Buffer }[] = [];
    for (let at = 1; at <= 6; at++) {
      const code = page.getByRole('img', { name: `Code ${at} sur 6` });
      // the whole screen, as a player would take it
      await code.scrollIntoViewIfNeeded();
      const buffer = await page.screenshot();
      files.push({ name: `${at}.png`, mimeType: 'image/png', buffer });
      await page.getByRole('button', { name: 'Suivant' }).click();
    }
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: 'Recevoir d’un autre téléphone' }).click();
    await page.getByLabel(/Sans caméra/).setInputFiles(files.reverse());
    await expect(page.getByText('Tout est reçu.')).toBeVisible();
    await expect.poll(() => receivedOn(page)).toEqual([[...payload]]);
  });
}

test('a refused camera is explained, and nothing is asked before a tap', async ({ page }) => {
  await page.addInitScript(() => {
    const { mediaDevices } = navigator;
    if (!mediaDevices) return;
    const ask = mediaDevices.getUserMedia.bind(mediaDevices);
    mediaDevices.getUserMedia = (wish) => {
      Object.assign(window, { asked: true });
      return ask(wish);
    };
  });
  await page.goto('about:blank');
  await page.goto(served.url);
  await page.getByRole('button', { name: 'Recevoir d’un autre téléphone' }).click();
  await page.getByRole('button', { name: 'Ouvrir la caméra' }).waitFor();
  expect(await page.evaluate(() => 'asked' in window)).toBe(false);
  await page.getByRole('button', { name: 'Ouvrir la caméra' }).click();
  await expect(page.getByText(/La caméra a été refusée|Aucune caméra/)).toBeVisible();
});
