import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { axes, type Bank } from '../bank/types.ts';
import { print, readBank } from '../build/read-bank.ts';
import { jsonSchema, SCHEMA_FILE } from './json-schema.ts';

interface Outcome {
  lines: string[];
  isSound: boolean;
}

/** Every bank of a project, by its path from the root. */
function bankFiles(root: string): string[] {
  const entries = readdirSync(join(root, 'questions'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(join(root, 'questions', name)).map((file) => `${name}/${file}`),
    )
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => `questions/${file}`);
}

const count = (counts: [name: string, count: number][]) =>
  counts.map(([name, count]) => `${name} ${count}`).join(', ');

/** What a sound bank holds, in one line. */
function summary(file: string, bank: Bank): string {
  const facts = axes.map((axis): [string, number] => [axis, bank[axis].length]);
  const total = facts.reduce((sum, [, count]) => sum + count, 0);
  const types = new Map<string, number>();
  for (const { type } of bank.items) types.set(type, (types.get(type) ?? 0) + 1);
  return `${file}  ${total} facts (${count(facts)})  ${bank.items.length} items (${count([...types])})`;
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

function checkBanks(root: string): Outcome {
  const files = bankFiles(root);
  const read = files.map((file) => readBank(readFileSync(join(root, file), 'utf8'), file));
  const problems = [
    ...(files.length === 0
      ? ['questions:1:1  there is no bank  write one: questions/README.md']
      : []),
    ...read.flatMap((one) => one.problems.map(print)),
    ...checkSchema(root),
  ];
  if (problems.length > 0) return { lines: problems, isSound: false };
  const lines = read.flatMap(({ bank }, index) =>
    bank ? [summary(files[index] ?? '', bank)] : [],
  );
  return { lines, isSound: true };
}

/** The bank command: checks every bank, or publishes the schema. */
export function run(args: readonly string[], root: string): Outcome {
  if (args.length === 0) return checkBanks(root);
  if (args.length > 1 || args[0] !== 'schema') {
    const usage = 'usage: npm run bank (checks), npm run bank -- schema (publishes the schema)';
    return { lines: [usage], isSound: false };
  }
  writeFileSync(join(root, SCHEMA_FILE), jsonSchema());
  return { lines: [`wrote ${SCHEMA_FILE}`], isSound: true };
}
