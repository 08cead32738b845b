import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { catalogue as dossierText } from '../../src/dossiers/text/fr.ts';
import { catalogue as text } from '../../src/progress/text/fr.ts';
import { catalogue as qrText } from '../../src/qr/text/fr.ts';
import { fixtureSite } from '../../src/tools/folders.ts';
import {
  answerOpening,
  expect,
  findAxeViolations,
  readStoredEvents,
  test,
  waitForDealtRound,
  waitForServiceWorker,
  withServiceWorker,
} from '../support/browser/game-page.ts';
import { serveFolder } from '../support/browser/serve-folder.ts';
import { answerEvent } from '../support/events.ts';
import { backupFileCases, bankFileCases, oversizedFileCases } from '../support/file-cases.ts';
import { isFullRun } from '../support/full-run.ts';

test.use(withServiceWorker);

const nasty = (name: string) =>
  fileURLToPath(new URL(`../fixtures/hostile-files/${name}.json`, import.meta.url));

/** A file by its text, for the test alone. */
async function fileOf(text: string): Promise<string> {
  const path = test.info().outputPath('made.json');
  await writeFile(path, text);
  return path;
}

/** Attacks that a file could attempt: each that happens is recorded in the page. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const noted: string[] = [];
    Object.assign(window, { noted });
    for (const name of ['alert', 'confirm', 'prompt', 'open'] as const) {
      window[name] = (() => noted.push(name)) as never;
    }
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) =>
      noted.push(`policy: ${violatedDirective}`),
    );
  });

const notedOn = (page: Page) =>
  page.evaluate(() => (window as unknown as { noted: string[] }).noted);

interface TraceEvent {
  pid: number;
  tid: number;
  name: string;
  args?: { name?: string; chrome_mojo_event_info?: { mojo_interface_tag?: string } };
  /** When it began, in µs. */
  ts: number;
  /** In µs of the thread's own time. */
  tdur?: number;
}

/**
 * The longest task of the page's main thread meanwhile, in ms of that thread's own time: the time on
 * the wall, which the browser's list of long tasks has, is that of all else on the machine too. Where
 * the browser starts a worker is left out: a debugger looks on here, which makes that up to 170 ms,
 * whatever the file.
 */
async function longestTask(page: Page, act: () => Promise<unknown>): Promise<number> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['toplevel', '__metadata'] });
  await act();
  const trace = JSON.parse(String(await browser?.stopTracing())) as { traceEvents: TraceEvent[] };
  const events = trace.traceEvents;
  const threads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}/${tid}`),
  );
  const mine = events.filter(({ pid, tid }) => threads.has(`${pid}/${tid}`));
  const starts = mine.filter(({ args }) =>
    args?.chrome_mojo_event_info?.mojo_interface_tag?.includes('DedicatedWorkerHostFactory'),
  );
  const startsOne = ({ ts, tdur = 0 }: TraceEvent) =>
    starts.some((start) => ts <= start.ts && start.ts <= ts + tdur);
  const tasks = mine
    .filter((event) => event.tdur !== undefined && !startsOne(event))
    .map(({ tdur = 0 }) => tdur / 1000);
  expect(tasks.length).toBeGreaterThan(100);
  return tasks.reduce((longest, task) => Math.max(longest, task));
}

const input = (page: Page) => page.getByLabel(text.openFile);
const statusOf = (page: Page) => page.locator('[aria-live=polite] p').first();

/** Chooses a file as a player does: by its path, for what is handed over as bytes is unpacked in the page. */
async function choose(page: Page, path: string) {
  await input(page).setInputFiles(path);
  await expect(statusOf(page)).not.toHaveText(text.reading);
  await expect(statusOf(page)).toBeVisible();
  return (await statusOf(page).textContent()) ?? '';
}

/** One of the sentences that refuse a file, in plain words. */
const refusal = new RegExp(
  `^Rien n’a été ajouté\u00a0: (${Object.values(text.faults).join('|')})( \\([a-zéà° \u00a0]+\\d+\\))?\\. [A-Z]`,
);

const isAttack = (name: string) => /bidi|javascript|proto|script|xss/.test(name);
const firstOfReason = new Map(backupFileCases.toReversed().map((one) => [one[1], one]));
// after each change, all attacks and one file a reason: in node, backup.test.ts reads all of them
const progressFiles = backupFileCases.filter(
  (one) => isFullRun || isAttack(one[0]) || firstOfReason.get(one[1]) === one,
);
const bankFiles = bankFileCases.filter(([name]) => isFullRun || isAttack(name));

test('every hostile file is refused in plain words', async ({ page, baseURL }) => {
  test.setTimeout(240_000);
  await watch(page);
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/`);
  await answerOpening(page);
  await waitForServiceWorker(page);
  await waitForDealtRound(page);
  const log = await readStoredEvents(page);
  await page.goto(`${baseURL}#/reglages`);
  await expect(input(page)).toBeAttached();
  // the last part of the screen to load
  await expect(page.getByRole('button', { name: qrText.phoneTransfer.receive })).toBeVisible();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  const longest = await longestTask(page, async () => {
    for (const [name, reason] of progressFiles) {
      const said = await choose(page, nasty(name));
      if (typeof reason === 'string') expect(said, name).toMatch(refusal);
      else if (reason === 0) expect(said, name).toBe(text.preview(0, '', 0, 0));
      else expect(said, name).not.toContain('Rien n’a été ajouté');
    }
    for (const [name, made] of oversizedFileCases) {
      expect(await choose(page, await fileOf(made())), name).toMatch(refusal);
    }
  });
  expect(longest).toBeLessThan(100);
  // our own worker is fetched again for each file, and nothing else
  expect(asked.filter((url) => !/^blob:|\/assets\/parse\.worker-[\w-]+\.js$/.test(url))).toEqual(
    [],
  );
  // a bank is handed to the screen of dossiers, which offers it or says what is wrong
  for (const [name, problem] of bankFiles) {
    if (name === 'bank-is-a-passport') continue;
    await input(page).setInputFiles(nasty(name));
    const main = page.locator('main');
    const offer = main.getByRole('button', { name: dossierText.receive.accept });
    await expect(problem === '' ? offer : main.getByRole('alert'), name).toBeVisible();
    await page.goBack();
    await expect(input(page)).toBeAttached();
  }
  expect(await notedOn(page)).toEqual([]);
  expect(await readStoredEvents(page)).toEqual(log);
});

test('the file of one device is added on another, once however often, and taken back', async ({
  page,
  browser,
  baseURL,
}) => {
  await answerOpening(page);
  await waitForDealtRound(page);
  await page.goto(`${baseURL}#/reglages`);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer un fichier' }).click();
  const file = await (await download).path();

  const context = await browser.newContext({ locale: 'fr-CH' });
  const other = await context.newPage();
  await other.goto(`${baseURL}#/reglages`);
  expect(await choose(other, file)).toMatch(/contient 1 réponse \(.*\).*1 nouvelle, 0 déjà/);
  expect(await readStoredEvents(other)).toEqual([]);
  expect(await findAxeViolations(other)).toEqual([]);
  await other.getByRole('button', { name: text.add }).click();
  await expect(statusOf(other)).toHaveText(text.added(1));
  await expect(statusOf(other)).toBeFocused();
  expect(await readStoredEvents(other)).toEqual(await readStoredEvents(page));

  expect(await choose(other, file)).toContain('0 nouvelle, 1 déjà là');
  await expect(other.getByRole('button', { name: text.add })).toBeHidden();
  await other.getByRole('button', { name: text.close }).click();
  await expect(other.getByRole('button', { name: text.openFile })).toBeFocused();

  await other.reload();
  await other.goto(`${baseURL}#/`);
  await expect(other.locator('main a[href^="#/fait/"]').first()).toBeVisible();
  await context.close();
});

test('what was added can be taken back at once', async ({ page, baseURL }) => {
  await page.goto(`${baseURL}#/reglages`);
  const entries = [answerEvent('r', 'a', 1), answerEvent('r', 'b', 0)];
  const file = await fileOf(JSON.stringify({ format: 'qui-quand-quoi', version: 1, entries }));
  await choose(page, file);
  await page.getByRole('button', { name: text.add }).click();
  await expect(statusOf(page)).toHaveText(text.added(2));
  await page.getByRole('button', { name: text.undo }).click();
  await expect(statusOf(page)).toHaveText(text.undone);
  expect(await readStoredEvents(page)).toEqual([]);
});

test('a file of a hundred thousand answers is read while the page goes on', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  await watch(page);
  await page.goto('about:blank');
  await page.goto(`${baseURL}#/reglages`);
  await expect(input(page)).toBeAttached();
  await waitForServiceWorker(page);
  const line = (number: number) =>
    JSON.stringify(
      answerEvent('r', `item-${number % 500}`, 1, {
        key: `${(1e12 + number).toString(36).padStart(9, '0')}-1x2y3z`,
        at: 1e12 + number * 1000,
      }),
    );
  const entries = Array.from({ length: 100_000 }, (_, number) => line(number)).join(',\n');
  const file = await fileOf(`{"format":"qui-quand-quoi","version":1,"entries":[${entries}]}`);
  const longest = await longestTask(page, async () => {
    await input(page).setInputFiles(file);
    await expect(page.getByText(/contient 100000 réponses/)).toBeVisible({ timeout: 60_000 });
  });
  expect(longest).toBeLessThan(100);
  expect(await notedOn(page)).toEqual([]);
});

test('under a sub-path and without a network a file is read as well', async ({ browser }) => {
  const host = await serveFolder(fixtureSite, '/some/class/');
  const context = await browser.newContext({ locale: 'fr-CH' });
  const page = await context.newPage();
  await page.goto(host.url);
  await waitForServiceWorker(page);
  await host.close();
  await page.goto(`${host.url}#/reglages`);
  expect(await choose(page, nasty('sum-wrong'))).toMatch(refusal);
  await context.close();
});
