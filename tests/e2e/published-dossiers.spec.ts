import { pageFileName } from '../../src/i18n/page-url.ts';
import { listDossierIds, loadBank } from '../../src/tools/vite/dossiers.ts';
import { expect, test, waitForSaved } from '../support/browser/game-page.ts';
import { type StaticHost, serveFolder } from '../support/browser/serve-folder.ts';

test.use({ isGameOpen: false });

/** The site as it is published; all other tests play the one with the frozen dossier. */
let site: StaticHost;
test.beforeAll(async () => {
  site = await serveFolder('dist');
});
test.afterAll(() => site.close());

for (const id of listDossierIds())
  for (const language of ['fr', 'en'])
    test(`${id} opens in ${language}, takes an answer and starts a round`, async ({ page }) => {
      const bank = loadBank(id, [language, 'fr', 'en']);
      const opening = bank.items.find((item) => item.id === bank.opening);
      if (opening?.type !== 'choice') throw new Error('the opening is no choice');
      const url = site.url + pageFileName(language, id);
      await page.goto(url);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { name: opening.prompt })).toBeVisible();
      const key = opening.options.find((option) => option.id === opening.key);
      await page.getByRole('button', { name: key?.text ?? '' }).click();
      await waitForSaved(page);

      await page.goto('about:blank');
      await page.goto(`${url}#/partie/dix`);
      await expect(page.getByText(/^Question \d+ (sur|of) \d+$/)).toBeVisible();
    });
