/**
 * `npm run gallery`: pictures of every screen in every state (tests/play/states), on one page to look at.
 * Each state in French as a phone has it by day, and in both languages in one of the other looks in
 * turn; `-- all` takes every look of every state, `-- partie` those of one screen alone.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { runnerImport } from 'vite';
import { findChromium, launchArgs } from './browser.mjs';
import { fixtureSite } from './fixture.mjs';
import { root } from './packages.mjs';

/** @type {<T>(file: string) => Promise<T>} */
const importModule = async (file) =>
  (await runnerImport(join(root, file), { configFile: false, logLevel: 'error' })).module;
/** @type {typeof import('../../tests/support/states/visit.ts')} */
const { closeVisit, openVisit } = await importModule('tests/support/states/visit.ts');
/** @type {typeof import('../../tests/support/states/texts.ts')} */
const { galleryLanguages } = await importModule('tests/support/states/texts.ts');
/** @type {typeof import('../../tests/support/states/walks.ts')} */
const { walks } = await importModule('tests/support/states/walks.ts');
/** @type {typeof import('../../tests/support/browser/serve-folder.ts')} */
const { serveFolder } = await importModule('tests/support/browser/serve-folder.ts');

/** @typedef {{ width: number, scheme: 'light' | 'dark', zoom?: true, forced?: true }} Look */

const widths = [320, 360, 768, 1280];
const schemes = /** @type {const} */ (['light', 'dark']);
/** @type {Look[]} */
const looks = widths.flatMap((width) =>
  schemes.flatMap((scheme) => [
    { width, scheme },
    { width, scheme, zoom: /** @type {const} */ (true) },
    { width, scheme, forced: /** @type {const} */ (true) },
  ]),
);
/** @type {Look} */
const phone = { width: 360, scheme: 'light' };
/** @type {Look} */
const paper = { width: 794, scheme: 'light' };
/** The looks but the phone's by day, in an order in which neighbours differ in width, scheme and kind. */
const variedLooks = looks
  .filter(({ width, scheme, zoom, forced }) => width !== 360 || scheme === 'dark' || zoom || forced)
  .map((_, nth, all) => /** @type {Look} */ (all[(nth * 7) % all.length]));

const args = process.argv.slice(2);
const isAll = args.includes('all');
const wantedScreens = args.filter((word) => word !== 'all');
const folder = join(root, 'gallery');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const host = await serveFolder(join(root, fixtureSite));
const executablePath = (await findChromium()) ?? '';
const browser = await chromium.launch({ executablePath, args: launchArgs });
/** @type {{ screen: string, caption: string, file: string, language: string, look: Look }[]} */
const pictures = [];
let failures = 0;

/** @param {import('@playwright/test').Page} galleryHtml @param {Look} look @param {boolean} [isPaper] */
async function applyLook(galleryHtml, { width, scheme, zoom, forced }, isPaper) {
  await galleryHtml.emulateMedia({
    colorScheme: scheme,
    forcedColors: forced ? 'active' : 'none',
    media: isPaper ? 'print' : 'screen',
  });
  await galleryHtml.setViewportSize({ width, height: width < 600 ? 740 : 800 });
  await galleryHtml.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
      // a wall fits its letters anew
      window.dispatchEvent(new Event('resize'));
    },
    zoom ? '200%' : '',
  );
}

/** @param {typeof walks[number]} walk @param {'fr' | 'en'} language @param {number} nth */
async function captureWalk(walk, language, nth) {
  const { screen, name } = walk;
  const visited = await openVisit(browser, host.url, language, walk.worker && 'allow');
  const { page } = visited;
  try {
    for (const [at, [state, step]] of Object.entries(walk.steps).entries()) {
      await step(visited);
      // the next state, and the other language, have the next ones
      const lookIndex = 2 * (nth + at) + Number(language === 'en');
      const variedLook = /** @type {Look} */ (variedLooks[lookIndex % variedLooks.length]);
      const defaultLooks = language === 'fr' ? [phone, variedLook] : [variedLook];
      for (const look of walk.paper ? [paper] : isAll ? looks : defaultLooks) {
        await applyLook(page, look, walk.paper);
        const file = `${String(pictures.length).padStart(4, '0')}.png`;
        pictures.push({ screen, caption: `${name}: ${state}`, file, language, look });
        // as high as the page, so that what sticks to the foot of a screen stands at the foot
        const high = await page.evaluate(() => document.documentElement.scrollHeight);
        // but for what is longer than a browser paints at once
        const height = Math.min(high, 12_000);
        if (high > 800) await page.setViewportSize({ width: look.width, height });
        await page.screenshot({ path: join(folder, file), fullPage: true });
      }
      await applyLook(page, phone);
    }
  } catch (error) {
    failures++;
    console.error(`${language} ${screen}, ${name}: ${/** @type {Error} */ (error).message}`);
  }
  await closeVisit(visited);
}

const chosenWalks = walks
  .map((walk, nth) => ({ walk, nth }))
  .filter(({ walk }) => wantedScreens.length === 0 || wantedScreens.includes(walk.screen));
const queue = chosenWalks.flatMap(({ walk, nth }) =>
  galleryLanguages.map((language) => ({ walk, language, nth })),
);
await Promise.all(
  // two browsers' worth keeps two cores busy
  [1, 2].map(async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      await captureWalk(next.walk, next.language, next.nth);
  }),
);
await browser.close();
await host.close();

const describeLook = (/** @type {Look} */ { width, scheme, zoom, forced }) =>
  [width, scheme, zoom && '200 %', forced && 'forced colours'].filter(Boolean).join(', ');
const escapeHtml = (/** @type {string} */ text) =>
  text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
const filters = ['fr', 'en', ...widths, ...schemes, 'zoom', 'forced'];
/** @param {typeof pictures[number]} picture */
const listLookTags = ({ language, look }) =>
  [language, look.width, look.scheme, look.zoom && 'zoom', look.forced && 'forced'].filter(Boolean);
const screens = [...new Set(walks.map(({ screen }) => screen))];
const page = `<!doctype html><meta charset="utf-8"><title>Gallery</title><style>
body { font: 14px/1.4 sans-serif; margin: 1rem; background: #888 } nav { position: sticky; top: 0; background: #fff; padding: .5rem; z-index: 1 }
section { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start } h2 { width: 100%; margin: 2rem 0 0 }
figure { margin: 0 } figcaption { max-width: 360px; background: #fff; padding: 2px 4px } img { display: block; max-width: 100% }
${filters.map((one) => `body:has(#f-${one}:not(:checked)) [data-of~="${one}"] { display: none }`).join('\n')}
</style><nav>${filters.map((one) => `<label><input type="checkbox" id="f-${one}" checked> ${one}</label>`).join(' ')}</nav>
${screens
  .map((screen) => {
    const shown = pictures.filter((one) => one.screen === screen);
    shown.sort((a, b) => a.caption.localeCompare(b.caption));
    return `<section><h2>${screen}</h2>${shown
      .map(
        (one) =>
          `<figure data-of="${listLookTags(one).join(' ')}"><figcaption>${escapeHtml(one.caption)}<br>${one.language}, ${describeLook(one.look)}</figcaption><a href="${one.file}"><img loading="lazy" src="${one.file}" alt=""></a></figure>`,
      )
      .join('')}</section>`;
  })
  .join('\n')}`;
writeFileSync(join(folder, 'index.html'), page);
writeFileSync(join(folder, 'pictures.json'), JSON.stringify(pictures));
console.log(`${pictures.length} pictures: ${join('gallery', 'index.html')}`);
process.exitCode = failures > 0 ? 1 : 0;
