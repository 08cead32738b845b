import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isError } from '../../bank/check-bank.ts';
import { axes, type Bank } from '../../bank/types.ts';
import { decodeText } from './decode-text.ts';
import { draftBankFile } from './draft.ts';
import { createCopyFinder } from './find-copies.ts';
import { formatJsonSchema, SCHEMA_FILE } from './json-schema.ts';
import { createBank } from './new-bank.ts';
import { publishNewItems } from './published.ts';
import { formatProblem } from './read-bank.ts';
import {
  collectProblems,
  type DossierSources,
  readDossiers,
  validBanksOf,
} from './read-dossiers.ts';
import { formatStats } from './stats.ts';
import { findStrayFiles } from './stray-files.ts';

interface CommandResult {
  lines: string[];
  isSound: boolean;
}

const formatCounts = (counts: [name: string, count: number][]) =>
  counts.map(([name, count]) => `${name} ${count}`).join(', ');

const formatWarningCount = (count: number) =>
  count === 0 ? 'no warning' : `${count} warning${count === 1 ? '' : 's'}`;

function summarizeBank(
  file: string,
  bank: Bank,
  { published }: DossierSources,
  warnings: number,
): string {
  const facts = axes.map((axis): [string, number] => [axis, bank[axis].length]);
  const total = facts.reduce((sum, [, count]) => sum + count, 0);
  const types = new Map<string, number>();
  for (const { type } of bank.items) types.set(type, (types.get(type) ?? 0) + 1);
  const unpublished = bank.items.filter(({ id }) => published.items[id] === undefined).length;
  return [
    file,
    `${total} facts (${formatCounts(facts)})`,
    `${bank.items.length} items (${formatCounts([...types])})`,
    ...(unpublished > 0 ? [`${unpublished} not published`] : []),
    formatWarningCount(warnings),
  ].join('  ');
}

function checkSchema(root: string): string[] {
  let published = '';
  try {
    published = readFileSync(join(root, SCHEMA_FILE), 'utf8');
  } catch {}
  const isCurrent = published.replaceAll('\r\n', '\n') === formatJsonSchema();
  const remedy = 'run "npm run bank -- schema"';
  return isCurrent ? [] : [`${SCHEMA_FILE}:1:1  the published schema is out of date  ${remedy}`];
}

function checkBanks(root: string): CommandResult & { dossiers: DossierSources[] } {
  const dossiers = readDossiers(root);
  const problems = [...findStrayFiles(root), ...dossiers.flatMap(collectProblems)];
  const others = [
    ...(dossiers.length === 0
      ? ['questions:1:1  there is no bank  write one: questions/README.md']
      : []),
    ...checkSchema(root),
  ];
  const lines = [...problems.map(formatProblem), ...others];
  if (problems.some(isError) || others.length > 0) return { lines, isSound: false, dossiers };
  const summaries = dossiers.flatMap((dossier) =>
    dossier.files.flatMap(({ file, bank }) => {
      const warnings = problems.filter((problem) => problem.file === file).length;
      return bank ? [summarizeBank(file, bank, dossier, warnings)] : [];
    }),
  );
  return { lines: [...lines, ...summaries], isSound: true, dossiers };
}

function writeSchema(root: string): CommandResult {
  writeFileSync(join(root, SCHEMA_FILE), formatJsonSchema());
  return { lines: [`wrote ${SCHEMA_FILE}`], isSound: true };
}

function publishAllBanks(root: string): CommandResult {
  const { lines, isSound, dossiers } = checkBanks(root);
  if (!isSound) {
    return { lines: [...lines, 'nothing is published: mend the errors first'], isSound };
  }
  const written = dossiers.map((dossier) =>
    publishNewItems(root, dossier.published, validBanksOf(dossier)),
  );
  return { lines: written, isSound };
}

function formatAllStats(root: string): CommandResult {
  const files = readDossiers(root).flatMap((dossier) => dossier.files);
  const invalidFiles = files.filter(({ bank }) => !bank);
  const figures = formatStats(files.flatMap(({ file, bank }) => (bank ? [{ file, bank }] : [])));
  const skipped = invalidFiles.map(
    ({ file }) => `${file}  is left out: "npm run bank" lists its errors`,
  );
  return { lines: [...figures, ...skipped], isSound: invalidFiles.length === 0 };
}

const usageLines = [
  'npm run bank                                 checks every bank',
  'npm run bank -- --article FILE               and finds what is copied from the article',
  'npm run bank -- publish                      adds to published.json what is new',
  'npm run bank -- stats                        what the banks hold, in figures',
  'npm run bank -- new "Title" 2026-11-23 fr    begins a bank',
  'npm run bank -- draft FILE --day 2026-11-23  begins a bank with what rules find in an article',
  'npm run bank -- export DOSSIER --to moodle-xml --out FILE   for another tool',
  'npm run bank -- import FILE                  begins a bank with the questions of another tool',
  'npm run bank -- schema                       writes the schema for editors again',
];

function checkAgainstArticle(root: string, file: string): CommandResult {
  let article: string | undefined;
  try {
    article = decodeText(readFileSync(resolve(root, file)));
  } catch {}
  if (article === undefined) {
    return { lines: [`${file} cannot be read: name a text or HTML file`], isSound: false };
  }
  const { lines, isSound, dossiers } = checkBanks(root);
  const findCopies = createCopyFinder(article);
  if (!findCopies) return { lines: [`${file} has too few words to compare`], isSound: false };
  const copies = dossiers
    .flatMap(({ files }) => files)
    .flatMap(({ data, toLocatedProblem }) => findCopies(data).map(toLocatedProblem));
  const result = copies.length > 0 ? copies.map(formatProblem) : ['nothing is copied from it'];
  return { lines: [...lines, ...result], isSound: isSound && copies.length === 0 };
}

export function runBankCommand(args: readonly string[], root: string): CommandResult {
  const [command = 'check', ...rest] = args.flatMap((arg) =>
    arg.startsWith('--article=') ? ['--article', arg.slice('--article='.length)] : arg,
  );
  const [file] = rest;
  if (command === '--article' && file && rest.length === 1) return checkAgainstArticle(root, file);
  if (command === 'new') return createBank(rest, root);
  if (command === 'draft') return draftBankFile(rest, root);
  if (rest.length === 0) {
    if (command === 'check') {
      const { lines, isSound } = checkBanks(root);
      return { lines, isSound };
    }
    if (command === 'publish') return publishAllBanks(root);
    if (command === 'stats') return formatAllStats(root);
    if (command === 'schema') return writeSchema(root);
  }
  return { lines: ['usage:', ...usageLines], isSound: false };
}
