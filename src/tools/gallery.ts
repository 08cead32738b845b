/**
 * `npx tsx src/tools/gallery.ts` on the fixture build: pictures of every screen in every state
 * (tests/support/states) on one page, gallery/index.html. Each state is taken in French on a phone in light
 * colours, and in both languages in one of the other looks in turn. The word `all` takes every look of
 * every state, the name of a screen takes that one alone.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { serveFolder } from '../../tests/support/browser/serve-folder.ts';
import { galleryLanguages } from '../../tests/support/states/texts.ts';
import { closeVisit, openVisit } from '../../tests/support/states/visit.ts';
import { walks } from '../../tests/support/states/walks.ts';
import { findChromium, launchArgs } from './browser.mjs';
import { fixtureSite } from './folders.ts';

interface Look {
  width: number;
  scheme: 'light' | 'dark';
  zoom?: true;
  forced?: true;
}
interface Picture {
  screen: string;
  caption: string;
  file: string;
  language: string;
  look: Look;
}

const widths = [320, 360, 768, 1280];
const schemes = ['light', 'dark'] as const;
const looks = widths.flatMap((width) =>
  schemes.flatMap((scheme): Look[] => [
    { width, scheme },
    { width, scheme, zoom: true },
    { width, scheme, forced: true },
  ]),
);
const phone: Look = { width: 360, scheme: 'light' };
const paper: Look = { width: 794, scheme: 'light' };
const variedLooks = looks
  .filter(({ width, scheme, zoom, forced }) => width !== 360 || scheme === 'dark' || zoom || forced)
  .map((_, nth, all) => all[(nth * 7) % all.length] as Look);

const args = process.argv.slice(2);
const isAll = args.includes('all');
const wantedScreens = args.filter((word) => word !== 'all');
const folder = 'gallery';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const host = await serveFolder(fixtureSite);
const executablePath = (await findChromium()) ?? '';
const browser = await chromium.launch({ executablePath, args: launchArgs });
const pictures: Picture[] = [];
let failures = 0;

async function applyLook(page: Page, { width, scheme, zoom, forced }: Look, isPaper = false) {
  await page.emulateMedia({
    colorScheme: scheme,
    forcedColors: forced ? 'active' : 'none',
    media: isPaper ? 'print' : 'screen',
  });
  await page.setViewportSize({ width, height: width < 600 ? 740 : 800 });
  await page.evaluate(
    (size) => {
      document.documentElement.style.fontSize = size;
      window.dispatchEvent(new Event('resize'));
    },
    zoom ? '200%' : '',
  );
}

async function captureWalk(
  walk: (typeof walks)[number],
  language: (typeof galleryLanguages)[number],
  nth: number,
) {
  const { screen, name } = walk;
  const visited = await openVisit(browser, host.url, language, walk.worker && 'allow');
  const { page } = visited;
  try {
    for (const [at, [state, step]] of Object.entries(walk.steps).entries()) {
      await step(visited);
      const lookIndex = 2 * (nth + at) + Number(language === 'en');
      const variedLook = variedLooks[lookIndex % variedLooks.length] as Look;
      const defaultLooks = language === 'fr' ? [phone, variedLook] : [variedLook];
      for (const look of walk.paper ? [paper] : isAll ? looks : defaultLooks) {
        await applyLook(page, look, walk.paper);
        const file = `${String(pictures.length).padStart(4, '0')}.png`;
        pictures.push({ screen, caption: `${name}: ${state}`, file, language, look });
        // as high as the page, so that sticky parts are at its foot, up to the most that a browser paints
        const high = await page.evaluate(() => document.documentElement.scrollHeight);
        const height = Math.min(high, 12_000);
        if (high > 800) await page.setViewportSize({ width: look.width, height });
        await page.screenshot({ path: join(folder, file), fullPage: true });
      }
      await applyLook(page, phone);
    }
  } catch (error) {
    failures++;
    console.error(`${language} ${screen}, ${name}: ${(error as Error).message}`);
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
  [1, 2].map(async () => {
    for (let next = queue.shift(); next; next = queue.shift())
      await captureWalk(next.walk, next.language, next.nth);
  }),
);
await browser.close();
await host.close();

const describeLook = ({ width, scheme, zoom, forced }: Look) =>
  [width, scheme, zoom && '200 %', forced && 'forced colours'].filter(Boolean).join(', ');
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
const filters = ['fr', 'en', ...widths, ...schemes, 'zoom', 'forced'];
const listLookTags = ({ language, look }: Picture) =>
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
