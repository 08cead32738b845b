/** `npm run pictures`: takes the pictures of the built game that the README and the manifest show. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findChromium, launchArgs } from './browser.mjs';
import { root } from './packages.mjs';

const folder = join(root, 'public/screenshots');
mkdirSync(folder, { recursive: true });

const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' } });
const address = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: (await findChromium()) ?? '',
  args: launchArgs,
});

/** @typedef {import('@playwright/test').Page} Page */
/** @type {{ name: string, width: number, height: number, scheme: 'light' | 'dark', pose: (page: Page) => Promise<void> }[]} */
const pictures = [
  {
    name: 'une',
    width: 360,
    height: 740,
    scheme: 'light',
    pose: async (page) => page.locator('[data-option]').first().waitFor(),
  },
  {
    name: 'reponse',
    width: 360,
    height: 740,
    scheme: 'dark',
    pose: async (page) => {
      await page.locator('[data-option]').first().click();
      await page.getByRole('status').getByText('Enregistré').waitFor();
    },
  },
  {
    name: 'une-large',
    width: 1280,
    height: 800,
    scheme: 'light',
    pose: async (page) => page.locator('[data-option]').first().waitFor(),
  },
];

for (const { name, width, height, scheme, pose } of pictures) {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: 'fr-CH',
    reducedMotion: 'reduce',
    deviceScaleFactor: width < 600 ? 2 : 1,
  });
  const page = await context.newPage();
  await page.goto(address);
  await pose(page);
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  console.log(path.slice(root.length));
  await context.close();
}
await browser.close();
await server.close();
