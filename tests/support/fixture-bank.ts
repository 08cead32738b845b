import { readFileSync } from 'node:fs';
import type { Language } from '../../src/bank/types.ts';
import { parseBankOrThrow } from '../../src/tools/bank/open-bank.ts';
import { fixtureQuestions } from '../../src/tools/folders.ts';

/** The dossier that every test plays, frozen: to add or edit one in `questions/` changes no test. */
export const FIXTURE_ID = '2022-01-12-otan-russie';

export const fixtureBankPath = (language: Language) =>
  `${fixtureQuestions}/${FIXTURE_ID}/${language}.yaml`;

/** Checked and typeset, as the build has it. */
export function openFixtureBank(language: Language) {
  const path = fixtureBankPath(language);
  return parseBankOrThrow(readFileSync(path, 'utf8'), path);
}

export const fixtureBank = openFixtureBank('fr');
