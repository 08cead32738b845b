import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { fixtureSite } from '../../src/tools/folders.ts';
import { measureTraffic } from '../../src/tools/measure-size.ts';
import { securityHeaders } from '../../src/tools/vite/csp.ts';
import { playRoundByKeys } from '../support/browser/answer-by-keys.ts';
import {
  expect,
  findAxeViolations,
  test,
  waitForParts,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { writeRound } from '../support/browser/stored-records.ts';
import { fixtureBank as bank } from '../support/fixture-bank.ts';
import { isFullRun } from '../support/full-run.ts';

test.use(withServiceWorker);

/** What a context did that the walls forbid: rules broken, requests to other hosts, errors. */
async function watch(context: BrowserContext, origin: string): Promise<string[]> {
  const seen: string[] = [];
  await context.exposeFunction('report', (rule: string) => seen.push(rule));
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
      (window as unknown as { report: (rule: string) => void }).report(
        `${violatedDirective}: ${blockedURI} ${sample}`,
      ),
    );
  });
  // the worker's requests are among these
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || (url.protocol === 'blob:' && url.href.includes(origin));
    if (!isOurs) seen.push(`asked ${url.href}`);
  });
  context.on('weberror', (error) => seen.push(`error: ${error.error().message}`));
  return seen;
}

const oneOfEach = [...new Map(bank.items.map(({ type, id }) => [type, id])).values()];

for (const [language, file, locale] of [
  ['French', '', 'fr-CH'],
  ['English', 'en.html', 'en-GB'],
] as const) {
  if (file && !isFullRun) continue;
  test(`the whole game in ${language} breaks no rule of the policy and asks nothing of another host`, async ({
    browser,
  }) => {
    test.slow();
    const host = await serveFolder(fixtureSite, '/', { headers: securityHeaders, sends: ['br'] });
    const context = await browser.newContext({ locale });
    const seen = await watch(context, new URL(host.url).origin);
    const page = await context.newPage();
    const go = async (hash: string) => {
      // a change of the hash alone would leave the screen before standing for a while
      await page.goto('about:blank');
      await page.goto(`${host.url}${file}#/${hash}`);
      await page.locator('main').getByText(/\p{L}/u).first().waitFor();
    };
    await go('');
    await page.locator('[data-option]').first().click();
    await page.locator('#verdict').waitFor();
    await waitForServiceWorker(page);
    // a round of one item of each type, to be played as the game itself deals it
    await writeRound(page, oneOfEach);
    await go('partie/dix');
    if (file === '') expect(await playRoundByKeys(page)).toHaveLength(oneOfEach.length);
    for (const hash of ['', 'fait/otan', 'lire', 'choisir', 'edition', 'partie']) {
      await go(hash);
      for (const radio of await page.locator('main input[type=radio]').all()) await radio.check();
      for (const more of await page.locator('main summary').all()) await more.click();
    }
    await go('reglages');
    for (const radio of await page.locator('main input[type=radio]:not([name=language])').all())
      await radio.check();
    const download = page.waitForEvent('download');
    await page.locator('main section button').first().click();
    await download;
    await page.getByRole('button', { name: /^(Tout effacer|Erase everything)$/ }).click();
    await page.locator('main fieldset .action').click();
    await page.getByRole('link', { name: 'Licences' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Licences' })).toBeVisible();
    expect(seen).toEqual([]);
    await context.close();
    await host.close();
  });
}

test('what would turn a text into code, or tell another host, is refused', async ({ browser }) => {
  const host = await serveFolder(fixtureSite);
  const other = await serveFolder(fixtureSite);
  const context = await browser.newContext({ locale: 'fr-CH' });
  const seen = await watch(context, new URL(host.url).origin);
  const page = await context.newPage();
  await page.goto(host.url);
  const outcomes = await page.evaluate(async (elsewhere) => {
    const code = 'window.pwned = true';
    const tries: Record<string, () => unknown> = {
      markup: () => {
        document.body.innerHTML = `<img src=x onerror="${code}">`;
      },
      written: () => document.write(`<script>${code}</script>`),
      evaluated: () => new Function(code)(),
      timed: () => setTimeout(code),
      scripted: () => {
        const script = document.createElement('script');
        script.src = `${elsewhere}sw.js`;
        document.head.append(script);
      },
      policy: () =>
        (
          window as { trustedTypes?: { createPolicy: (name: string, rules: object) => void } }
        ).trustedTypes?.createPolicy('default', {}),
      told: () => fetch(elsewhere),
    };
    const outcomes: Record<string, string> = {};
    // out of the debugger's own call, in which the browser lets it evaluate
    await new Promise((resolve) => setTimeout(resolve));
    for (const [name, attempt] of Object.entries(tries)) {
      outcomes[name] = await Promise.resolve()
        .then(attempt)
        .then(
          () => 'done',
          () => 'refused',
        );
    }
    // these fail without a word
    const frame = document.body.appendChild(document.createElement('iframe'));
    frame.src = elsewhere;
    document.body.appendChild(new Image()).src = `${elsewhere}icon.svg`;
    const link = document.body.appendChild(document.createElement('a'));
    link.href = `javascript:${code}`;
    link.click();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return { ...outcomes, pwned: 'pwned' in window };
  }, other.url);
  expect(outcomes).toEqual({
    markup: 'refused',
    written: 'refused',
    evaluated: 'refused',
    timed: 'refused',
    scripted: 'refused',
    policy: 'refused',
    told: 'refused',
    pwned: false,
  });
  const rules = new Set(seen.map((line) => line.split(':')[0]));
  expect([...rules].sort()).toEqual(
    expect.arrayContaining([
      'connect-src',
      'frame-src',
      'img-src',
      'require-trusted-types-for',
      'script-src-elem',
      'trusted-types',
    ]),
  );
  expect(other.requestedPaths).toEqual([]);
  await context.close();
  await host.close();
  await other.close();
});

test.describe('in a frame of another site', () => {
  /** Files that the game requests as soon as it starts. */
  const gameFiles = /playing-|reading-|sw\.js/;
  const requestedGameFiles = (host: { requestedPaths: string[] }) =>
    host.requestedPaths.filter((path) => gameFiles.test(path));
  let folder: string;
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quiz-'));
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  /** Opens a page of another site that has the game in a frame. */
  async function frame(page: Page, game: string, attributes = '') {
    await writeFile(join(folder, 'index.html'), `<iframe ${attributes} src="${game}"></iframe>`);
    const site = await serveFolder(folder);
    await page.goto(site.url.replace('127.0.0.1', 'localhost'));
    return { site, game: page.frameLocator('iframe') };
  }

  test('the game is a link to a tab of its own, and nothing else', async ({ browser }) => {
    const host = await serveFolder(fixtureSite);
    const page = await browser.newPage({ locale: 'fr-CH' });
    const { site, game } = await frame(page, `${host.url}#/lire`);
    const link = game.getByRole('link', { name: 'Ouvrir dans un onglet' });
    await expect(link).toBeVisible();
    await expect(game.locator('a, button, input, select')).toHaveCount(1);
    expect(requestedGameFiles(host)).toEqual([]);
    const opened = page.waitForEvent('popup');
    await link.click();
    const tab = await opened;
    await expect(tab.getByRole('heading', { level: 1, name: 'L’article, résumé' })).toBeVisible();
    expect(await tab.evaluate(() => window.opener)).toBeNull();
    expect(requestedGameFiles(host)).not.toEqual([]);
    await page.context().close();
    await site.close();
    await host.close();
  });

  test('that lets no script run, nothing on the page can be set off', async ({ browser }) => {
    const host = await serveFolder(fixtureSite);
    const page = await browser.newPage({ locale: 'fr-CH' });
    const { site, game } = await frame(page, host.url, 'sandbox');
    await game.locator('[data-option]').first().click();
    await page.waitForTimeout(500);
    await expect(game.locator('#verdict')).toHaveCount(0);
    expect(requestedGameFiles(host)).toEqual([]);
    await page.context().close();
    await site.close();
    await host.close();
  });

  test('a host that sends our headers shows nothing at all', async ({ browser }) => {
    const host = await serveFolder(fixtureSite, '/', { headers: securityHeaders });
    const page = await browser.newPage({ locale: 'fr-CH' });
    const { site, game } = await frame(page, host.url);
    await expect(game.getByText('Qui Quand Quoi')).toHaveCount(0);
    expect(host.requestedPaths).toEqual(['/']);
    await page.context().close();
    await site.close();
    await host.close();
  });
});

test('the licences are read offline, and axe finds nothing there', async ({ page, baseURL }) => {
  await waitForServiceWorker(page);
  await page.goto(`${baseURL}licences.html`);
  await waitForParts(page, 'fr', 'licences');
  await page.context().setOffline(true);
  await page.goto('about:blank');
  await page.goto(`${baseURL}licences.html`);
  await expect(page.getByRole('heading', { name: /^preact \d/ })).toBeVisible();
  await page.context().setOffline(false);
  expect(await findAxeViolations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Réglages' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Réglages' })).toBeVisible();
});

test('a first visit moves what npm run size says, and a return the worker at most', async ({
  browser,
}) => {
  const host = await serveFolder(fixtureSite, '/', {
    headers: { ...securityHeaders, 'cache-control': 'max-age=600' },
    sends: ['br'],
  });
  const context = await browser.newContext({ locale: 'fr-CH' });
  const page = await context.newPage();
  const sizes = new Map<string, number>();
  for (const file of await readdir(fixtureSite, { recursive: true })) {
    const at = await stat(join(fixtureSite, file));
    sizes.set(file, at.size);
  }
  const wire = (file: string) => sizes.get(`${file}.br`) ?? sizes.get(file) ?? 0;
  const home = { page: 'index.html', language: 'fr' };
  const said = measureTraffic(home, await readFile(`${fixtureSite}/sw.js`, 'utf8'), wire);
  await page.goto(host.url);
  await waitForServiceWorker(page);
  expect(host.sent()).toBeLessThanOrEqual(said.first);
  expect(host.sent()).toBeGreaterThan(said.first * 0.95);
  const before = host.sent();
  await page.goto('about:blank');
  await page.goto(host.url);
  await waitForServiceWorker(page);
  expect(host.sent() - before).toBeLessThanOrEqual(said.back);
  await context.close();
  await host.close();
});
