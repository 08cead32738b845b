import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, itemOnTable, logOf, test, workerReady } from './game.ts';
import { answerByKeys } from './hands.ts';
import { serve } from './serve.ts';

test('a new version waits, says so outside of a round, and takes over when asked', async ({
  browser,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'quiz-'));
  await cp('dist', folder, { recursive: true });
  const host = await serve(folder);
  const context = await browser.newContext({ locale: 'fr-CH' });
  const page = await context.newPage();
  try {
    await page.goto(host.url);
    await workerReady(page);

    // the next version: another page, and a worker that lists it under another revision
    const html = await readFile(join(folder, 'index.html'), 'utf8');
    await writeFile(join(folder, 'index.html'), html.replace('<title>', '<title>2 '));
    const worker = await readFile(join(folder, 'sw.js'), 'utf8');
    const next = worker.replace(/(url:"index\.html",revision:")\w+/, '$1next');
    expect(next).not.toBe(worker);
    await writeFile(join(folder, 'sw.js'), next);

    await page.goto('about:blank');
    await page.goto(`${host.url}#/partie`);
    await expect(page.getByText('Question 1 sur 10')).toBeVisible();
    await page.waitForTimeout(1_000);
    await answerByKeys(page, await itemOnTable(page));
    await expect(page.getByText('Enregistré sur cet appareil')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Mettre à jour' })).toBeHidden();
    await expect(page).not.toHaveTitle(/^2 /);

    await page.getByRole('link', { name: 'La Une', exact: true }).click();
    await page.getByRole('button', { name: 'Mettre à jour' }).click();
    await expect(page).toHaveTitle(/^2 /);
    expect((await logOf(page)).filter(({ kind }) => kind === 'answer')).toHaveLength(1);
  } finally {
    await context.close();
    await host.close();
    await rm(folder, { recursive: true, force: true });
  }
});
