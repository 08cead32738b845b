import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Bank } from '../../src/bank/types.ts';
import { MODELINE } from '../../src/tools/bank/read-bank.ts';
import { build, project } from '../e2e/site.ts';

/** The bank as its author would have written it. */
export const yamlOf = (bank: Bank) =>
  `${MODELINE}\n${stringify(bank, { lineWidth: 0, aliasDuplicateObjects: false })}`;

/** The game with that bank alone, in a folder that is the caller's to remove; how long its build took, in s. */
export async function siteOf(bank: Bank) {
  const folder = await project([]);
  const questions = join(folder, 'questions', bank.id);
  await rm(join(questions, 'en.yaml'));
  await writeFile(join(questions, 'fr.yaml'), yamlOf(bank));
  const from = performance.now();
  const dist = await build(folder);
  return { folder, dist, tookS: (performance.now() - from) / 1_000 };
}
