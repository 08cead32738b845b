import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isError } from '../../bank/check-bank.ts';
import { axes, type Bank } from '../../bank/types.ts';
import { jsonSchema, SCHEMA_FILE } from './json-schema.ts';
import { create } from './new-bank.ts';
import { publish } from './published.ts';
import { print } from './read-bank.ts';
import { banksOf, type DossierSources, problemsOf, readDossiers } from './read-dossiers.ts';
import { stats } from './stats.ts';

interface CommandResult {
  lines: string[];
  isSound: boolean;
}

const list = (counts: [name: string, count: number][]) =>
  counts.map(([name, count]) => `${name} ${count}`).join(', ');

const countWarnings = (count: number) =>
  count === 0 ? 'no warning' : `${count} warning${count === 1 ? '' : 's'}`;

/** What a sound bank holds, in one line. */
function summary(
  file: string,
  bank: Bank,
  { published }: DossierSources,
  warnings: number,
): string {
  const facts = axes.map((axis): [string, number] => [axis, bank[axis].length]);
  const total = facts.reduce((sum, [, count]) => sum + count, 0);
  const types = new Map<string, number>();
  for (const { type } of bank.items) types.set(type, (types.get(type) ?? 0) + 1);
  const fresh = bank.items.filter(({ id }) => published.items[id] === undefined).length;
  return [
    file,
    `${total} facts (${list(facts)})`,
    `${bank.items.length} items (${list([...types])})`,
    ...(fresh > 0 ? [`${fresh} not published`] : []),
    countWarnings(warnings),
  ].join('  ');
}

function checkSchema(root: string): string[] {
  let published = '';
  try {
    published = readFileSync(join(root, SCHEMA_FILE), 'utf8');
  } catch {
    // a missing file is out of date too
  }
  const isCurrent = published.replaceAll('\r\n', '\n') === jsonSchema();
  const remedy = 'run "npm run bank -- schema"';
  return isCurrent ? [] : [`${SCHEMA_FILE}:1:1  the published schema is out of date  ${remedy}`];
}

/** Checks every bank by itself, against its other languages and against what is published. */
function checkBanks(root: string): CommandResult & { dossiers: DossierSources[] } {
  const dossiers = readDossiers(root);
  const problems = dossiers.flatMap(problemsOf);
  const others = [
    ...(dossiers.length === 0
      ? ['questions:1:1  there is no bank  write one: questions/README.md']
      : []),
    ...checkSchema(root),
  ];
  const lines = [...problems.map(print), ...others];
  if (problems.some(isError) || others.length > 0) return { lines, isSound: false, dossiers };
  const summaries = dossiers.flatMap((dossier) =>
    dossier.files.flatMap(({ file, bank }) => {
      const warnings = problems.filter((problem) => problem.file === file).length;
      return bank ? [summary(file, bank, dossier, warnings)] : [];
    }),
  );
  return { lines: [...lines, ...summaries], isSound: true, dossiers };
}

function writeSchema(root: string): CommandResult {
  writeFileSync(join(root, SCHEMA_FILE), jsonSchema());
  return { lines: [`wrote ${SCHEMA_FILE}`], isSound: true };
}

function publishAll(root: string): CommandResult {
  const { lines, isSound, dossiers } = checkBanks(root);
  if (!isSound) {
    return { lines: [...lines, 'nothing is published: mend the errors first'], isSound };
  }
  const written = dossiers.map((dossier) => publish(root, dossier.published, banksOf(dossier)));
  return { lines: written, isSound };
}

function statsOfAll(root: string): CommandResult {
  const files = readDossiers(root).flatMap((dossier) => dossier.files);
  const broken = files.filter(({ bank }) => !bank);
  const figures = stats(files.flatMap(({ file, bank }) => (bank ? [{ file, bank }] : [])));
  const left = broken.map(({ file }) => `${file}  is left out: "npm run bank" lists its errors`);
  return { lines: [...figures, ...left], isSound: broken.length === 0 };
}

const usageLines = [
  'npm run bank                                 checks every bank',
  'npm run bank -- publish                      adds to published.json what is new',
  'npm run bank -- stats                        what the banks hold, in figures',
  'npm run bank -- new "Title" 2026-11-23 fr    begins a bank',
  'npm run bank -- schema                       writes the schema for editors again',
];

/** The bank command. */
export function run(args: readonly string[], root: string): CommandResult {
  const [command = 'check', ...rest] = args;
  if (command === 'new') return create(rest, root);
  if (rest.length === 0) {
    if (command === 'check') {
      const { lines, isSound } = checkBanks(root);
      return { lines, isSound };
    }
    if (command === 'publish') return publishAll(root);
    if (command === 'stats') return statsOfAll(root);
    if (command === 'schema') return writeSchema(root);
  }
  return { lines: ['usage:', ...usageLines], isSound: false };
}
