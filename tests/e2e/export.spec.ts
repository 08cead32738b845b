import { readFileSync } from 'node:fs';
import { fitQuestions } from '../../src/formats/fit-questions.ts';
import { createQuestions } from '../../src/formats/questions-from-bank.ts';
import { type TargetId, targetIds, targets } from '../../src/formats/targets.ts';
import { catalogue } from '../../src/formats/text/fr.ts';
import { expect, test } from '../support/browser/game-page.ts';
import { fixtureBank } from '../support/fixture-bank.ts';
import { isFullRun } from '../support/full-run.ts';

const { export: t } = catalogue;

/** One of each way in which files are packed. */
const sample: readonly TargetId[] = ['moodle-xml', 'forms', 'h5p', 'kahoot', 'blooket', 'anki'];

async function writeFixture(id: TargetId) {
  const { capabilities, load } = targets[id];
  const { id: dossierId, title, language, items } = fixtureBank;
  const all = createQuestions(
    fixtureBank,
    items.map((item) => item.id),
  );
  const { questions } = fitQuestions(all, capabilities);
  return Buffer.from((await load()).write({ title, language, dossierId, questions }));
}

test('each tool’s file comes out of the browser as it was tested, under a name with its ending', async ({
  page,
}) => {
  await page.goto('#/exporter');
  for (const id of isFullRun ? targetIds : sample) {
    const name = t.targets[id];
    await page.getByRole('radio', { name }).check();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: t.download(name) }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`otan-russie-l-ukraine${targets[id].extension}`);
    const written = readFileSync(await file.path());
    expect(written.equals(await writeFixture(id)), id).toBe(true);
  }
});
