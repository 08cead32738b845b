import { expect, waitForServiceWorker, withServiceWorker } from '../support/browser/game-page.ts';
import {
  createKillSwitchRelease,
  createRelease,
  editFile,
  listFilesKept,
} from '../support/browser/release.ts';
import {
  answerOne,
  expectRelease,
  installWorker,
  lookAgain,
  openStillPage,
  readLogText,
  removeLater,
  test,
} from '../support/browser/release-test.ts';
import { isFullRun } from '../support/full-run.ts';

test.use(withServiceWorker);

test.describe('a broken release is healed by the next', () => {
  for (const { name, file, change, isRare } of [
    {
      name: 'its page is cut short',
      isRare: true,
      file: 'index.html',
      change: (text: string) => text.replace('id="front"', 'id="lost"'),
    },
    {
      name: 'its words fail',
      isRare: true,
      file: 'fr',
      change: (text: string) => `throw new Error('broken');${text}`,
    },
    {
      name: 'its script cannot be read at all',
      file: 'main',
      change: (text: string) => `(${text}`,
    },
  ]) {
    if (isRare && !isFullRun) continue;
    test(name, async ({ host, player }) => {
      const page = await player.newPage();
      await page.goto(`${host.url}#/partie/dix`);
      await waitForServiceWorker(page);
      await answerOne(page);
      const log = await readLogText(page);

      host.folder = await removeLater(createRelease('casse'));
      const files = await listFilesKept(host.folder);
      const broken = files.filter((one) => one === file || one.startsWith(`assets/${file}-`));
      expect(broken).not.toEqual([]);
      for (const one of broken) if (!one.endsWith('.css')) await editFile(host.folder, one, change);
      await page.getByRole('link', { name: /^(La Une|Quitter la partie)$/ }).click();
      await lookAgain(page);
      await page.getByRole('button', { name: 'Mettre à jour' }).click();
      await expectRelease(page, 'casse');

      host.folder = await removeLater(createRelease('sain'));
      await page.reload();
      await expectRelease(page, 'sain');
      await page.getByRole('link', { name: 'Jouer', exact: true }).click();
      await expect(page.getByText('Question 2 sur 10')).toBeVisible();
      expect(await readLogText(page)).toBe(log);
    });
  }
});

test('the kill switch takes the worker away, and leaves the log and other apps alone', async ({
  host,
  player,
}) => {
  const page = await player.newPage();
  await page.goto(`${host.url}#/partie/dix`);
  await waitForServiceWorker(page);
  await answerOne(page);
  const others = await page.evaluate(async (scope) => {
    const names = [
      `workbox-precache-v2-${scope}other/`,
      `workbox-precache-v2-${new URL('/', scope).href}`,
      'other',
    ];
    for (const name of names) await (await caches.open(name)).put('/x', new Response('theirs'));
    localStorage.setItem('other', 'kept');
    const root = await navigator.storage.getDirectory();
    await root.getFileHandle('other', { create: true });
    return names;
  }, host.url);
  const log = await readLogText(page);
  const settings = await page.evaluate(() => JSON.stringify(localStorage));

  host.folder = await removeLater(createKillSwitchRelease('coupe'));
  await lookAgain(page);
  // in its round, and from the network
  await expectRelease(page, 'coupe');
  await expect(page.getByText('Question 2 sur 10')).toBeVisible();
  expect(await readLogText(page)).toBe(log);
  expect(await page.evaluate(() => JSON.stringify(localStorage))).toBe(settings);
  const left = () =>
    page.evaluate(async () => ({
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      caches: (await caches.keys()).sort(),
    }));
  await expect.poll(left).toEqual({ workers: 0, caches: others.toSorted() });
  await page.evaluate(async () => (await navigator.storage.getDirectory()).getFileHandle('other'));
  await answerOne(page);

  // and the next good release brings it back
  host.folder = await removeLater(createRelease('sain'));
  await page.reload();
  await waitForServiceWorker(page);
  expect((await left()).caches).toEqual(expect.arrayContaining(others));
  await host.close();
  await page.reload();
  await expectRelease(page, 'sain');
  await expect(page.getByText('Question 3 sur 10')).toBeVisible();
});

test('the kill switch heals a page whose own script is dead', async ({ host, player }) => {
  host.folder = await removeLater(createRelease('casse'));
  await editFile(host.folder, 'index.html', (text) => text.replace('<script>', '<script>('));
  const page = await openStillPage(player, host);
  expect(await installWorker(page)).toBe('activated');
  await page.goto(host.url);
  await expectRelease(page, 'casse');
  host.folder = await removeLater(createKillSwitchRelease('coupe'));
  await page.reload();
  await expectRelease(page, 'coupe');
  await expect(page.locator('[data-option]').first()).toBeEnabled();
});
