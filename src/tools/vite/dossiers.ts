import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DossierSummary, summarizeDossier } from '../../bank/archive.ts';
import type { FrontPageData } from '../../bank/front-page.ts';
import type { Bank } from '../../bank/types.ts';
import { createFrontPageData } from '../../engine/create-front-page.ts';
import { parseBankOrThrow } from '../bank/open-bank.ts';
import { questionsFolder } from '../folders.ts';
import { languages as siteLanguages } from '../page-languages.ts';

/** Newest first. */
export const listDossierIds = (): string[] =>
  readdirSync(questionsFolder, { withFileTypes: true })
    .filter((at) => at.isDirectory())
    .map(({ name }) => name)
    .sort()
    .reverse();

const fileOf = (id: string, language: string) => join(questionsFolder, id, `${language}.yaml`);

/** `languages` in order of preference: a dossier may lack some. */
export function loadBank(id: string, languages: readonly string[]): Bank {
  const file = languages.map((one) => fileOf(id, one)).find((path) => existsSync(path));
  if (!file) {
    const wanted = [...new Set(languages)].join(' or ');
    throw new Error(`no bank in ${wanted} in ${join(questionsFolder, id)}/`);
  }
  return parseBankOrThrow(readFileSync(file, 'utf8'), resolve(file));
}

/** Without a hash: the address stays the same in every release. */
const bankPathOf = ({ id, language }: Pick<Bank, 'id' | 'language'>): string =>
  `bank/${id}.${language}.json`;

export interface CompiledDossier {
  file: string;
  bank: string;
  front: FrontPageData;
  summary: DossierSummary;
}

export function compileDossier(id: string, languages: readonly string[]): CompiledDossier {
  const bank = loadBank(id, languages);
  const written = siteLanguages.filter((one) => existsSync(fileOf(id, one)));
  const isPartial = written.length < siteLanguages.length;
  return {
    file: bankPathOf(bank),
    bank: JSON.stringify(bank),
    front: { ...createFrontPageData(bank), ...(isPartial && { languages: written }) },
    summary: summarizeDossier(bank),
  };
}
