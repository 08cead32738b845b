import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Bank } from '../../src/bank/types.ts';
import { MODELINE } from '../../src/tools/bank/read-bank.ts';
import { buildSite, createProject } from '../support/browser/build-site.ts';

/** The bank as its author would have written it. */
export const toBankYaml = (bank: Bank) =>
  `${MODELINE}\n${stringify(bank, { lineWidth: 0, aliasDuplicateObjects: false })}`;

/** The game with that bank alone, in a folder that is the caller's to remove; how long its build took, in s. */
export async function buildSiteWithBank(bank: Bank) {
  const folder = await createProject([]);
  const questions = join(folder, 'questions', bank.id);
  await rm(join(questions, 'en.yaml'));
  await writeFile(join(questions, 'fr.yaml'), toBankYaml(bank));
  const from = performance.now();
  const dist = await buildSite(folder);
  return { folder, dist, tookS: (performance.now() - from) / 1_000 };
}
