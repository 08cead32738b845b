import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compareTranslations } from '../../bank/compare-translations.ts';
import { findChangedKeys } from '../../bank/published-keys.ts';
import type { Bank } from '../../bank/types.ts';
import { questionsFolder } from '../folders.ts';
import { languages } from '../page-languages.ts';
import { findMissingItems, type PublishedItems, readPublished } from './published.ts';
import { type BankReadResult, type LocatedProblem, readBank } from './read-bank.ts';

interface BankFile extends BankReadResult {
  file: string;
}

export interface DossierSources {
  files: BankFile[];
  published: PublishedItems;
}

export function readDossiers(root: string): DossierSources[] {
  return readdirSync(join(root, questionsFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const files = readdirSync(join(root, questionsFolder, name))
        .filter((file) => file.endsWith('.yaml'))
        .sort()
        .map((language) => `${questionsFolder}/${name}/${language}`)
        .map((file) => ({ file, ...readBank(readFileSync(join(root, file), 'utf8'), file) }));
      return { files, published: readPublished(root, name) };
    })
    .filter(({ files }) => files.length > 0);
}

export const validBanksOf = ({ files }: DossierSources): Bank[] =>
  files.flatMap(({ bank }) => (bank ? [bank] : []));

function findDisagreements(dossier: DossierSources): LocatedProblem[] {
  const fileOf = (language: Bank['language']) =>
    dossier.files.find(({ bank }) => bank?.language === language);
  return compareTranslations(validBanksOf(dossier)).flatMap((problem) => {
    const otherPlace = fileOf(problem.other.language)?.toLocatedProblem({
      ...problem,
      path: problem.other.path,
    });
    const message = `${problem.message} (${otherPlace?.file}:${otherPlace?.line})`;
    return fileOf(problem.language)?.toLocatedProblem({ ...problem, message }) ?? [];
  });
}

/** The build stops at such a folder. */
function findMissingLanguage({ files }: DossierSources): LocatedProblem[] {
  const wanted = languages.map((language) => `${language}.yaml`);
  const [first] = files;
  if (!first || files.some(({ file }) => wanted.includes(basename(file)))) return [];
  const message = 'the game has no page in the language of any bank of this folder';
  const remedy = `write ${wanted.join(' or ')} beside it, or keep the folder elsewhere until then`;
  return [{ file: first.file, line: 1, column: 1, message, remedy }];
}

export function collectProblems(dossier: DossierSources): LocatedProblem[] {
  const { files, published } = dossier;
  const changedKeys = files.flatMap(({ bank, toLocatedProblem }) =>
    bank ? findChangedKeys(published.items, bank).map(toLocatedProblem) : [],
  );
  return [
    ...files.flatMap(({ problems }) => problems),
    ...findMissingLanguage(dossier),
    ...findDisagreements(dossier),
    ...changedKeys,
    ...findMissingItems(published, validBanksOf(dossier)),
    ...published.problems,
  ];
}
