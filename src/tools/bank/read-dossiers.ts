import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { agree } from '../../bank/compare-translations.ts';
import { changed } from '../../bank/published-keys.ts';
import type { Bank } from '../../bank/types.ts';
import { missed, type PublishedItems, readPublished } from './published.ts';
import { type BankReadResult, type LocatedProblem, readBank } from './read-bank.ts';

export interface BankFile extends BankReadResult {
  file: string;
}

/** The article of one folder: its banks, a language each, and what of them is published. */
export interface DossierSources {
  files: BankFile[];
  published: PublishedItems;
}

/** Reads every dossier of a project that has a bank. */
export function readDossiers(root: string): DossierSources[] {
  return readdirSync(join(root, 'questions'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const files = readdirSync(join(root, 'questions', name))
        .filter((file) => file.endsWith('.yaml'))
        .sort()
        .map((language) => `questions/${name}/${language}`)
        .map((file) => ({ file, ...readBank(readFileSync(join(root, file), 'utf8'), file) }));
      return { files, published: readPublished(root, name) };
    })
    .filter(({ files }) => files.length > 0);
}

/** The banks of a dossier that have no error. */
export const banksOf = ({ files }: DossierSources): Bank[] =>
  files.flatMap(({ bank }) => (bank ? [bank] : []));

/** Where the languages of a dossier differ; a bank with an error of its own is left out. */
function disagreements(dossier: DossierSources): LocatedProblem[] {
  const fileOf = (language: Bank['language']) =>
    dossier.files.find(({ bank }) => bank?.language === language);
  return agree(banksOf(dossier)).flatMap((problem) => {
    const there = fileOf(problem.other.language)?.placed({ ...problem, path: problem.other.path });
    const message = `${problem.message} (${there?.file}:${there?.line})`;
    return fileOf(problem.language)?.placed({ ...problem, message }) ?? [];
  });
}

/** Every problem of a dossier: of each bank, between its languages, and with what is published. */
export function problemsOf(dossier: DossierSources): LocatedProblem[] {
  const { files, published } = dossier;
  const kept = files.flatMap(({ bank, placed }) =>
    bank ? changed(published.items, bank).map(placed) : [],
  );
  return [
    ...files.flatMap(({ problems }) => problems),
    ...disagreements(dossier),
    ...kept,
    ...missed(published, banksOf(dossier)),
    ...published.problems,
  ];
}
