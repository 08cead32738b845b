import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DossierSummary, summarizeDossier } from '../../bank/archive.ts';
import { createFrontPageData, type FrontPageData } from '../../bank/front-page.ts';
import type { Bank } from '../../bank/types.ts';
import { parseBankOrThrow } from '../bank/open-bank.ts';
import { questionsFolder } from '../folders.ts';

/** The ids of all dossiers, the newest first. */
export const listDossierIds = (): string[] =>
  readdirSync(questionsFolder, { withFileTypes: true })
    .filter((at) => at.isDirectory())
    .map(({ name }) => name)
    .sort()
    .reverse();

/** The bank of a dossier in the first of these languages that it has been written in. */
export function loadBank(id: string, languages: readonly string[]): Bank {
  const file = languages
    .map((one) => join(questionsFolder, id, `${one}.yaml`))
    .find((path) => existsSync(path));
  if (!file)
    throw new Error(`no bank in ${languages.join(' or ')} in ${join(questionsFolder, id)}/`);
  return parseBankOrThrow(readFileSync(file, 'utf8'), resolve(file));
}

/** Where a bank is fetched from, once it is to be played: the same for every version of the game. */
const bankPathOf = ({ id, language }: Pick<Bank, 'id' | 'language'>): string =>
  `bank/${id}.${language}.json`;

/** A dossier as the build writes it down. */
export interface CompiledDossier {
  /** Where its bank goes, and what stands there. */
  file: string;
  bank: string;
  /** What its page holds of it, and its line in the archives. */
  front: FrontPageData;
  summary: DossierSummary;
}

/** Compiles a dossier in the first of these languages that it has been written in. */
export function compileDossier(id: string, languages: readonly string[]): CompiledDossier {
  const bank = loadBank(id, languages);
  return {
    file: bankPathOf(bank),
    bank: JSON.stringify(bank),
    front: createFrontPageData(bank),
    summary: summarizeDossier(bank),
  };
}
