import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bank } from '../../bank/types.ts';
import { type Fit, fitQuestions, type Loss } from '../../formats/fit-questions.ts';
import { createQuestions } from '../../formats/questions-from-bank.ts';
import { type TargetId, targetIds, targets } from '../../formats/targets.ts';
import { readDossiers, validBanksOf } from './read-dossiers.ts';

const USAGE = `usage: npm run bank -- export <dossier> --to ${targetIds.join('|')} --out FILE [--language fr] [--json]`;

interface ExportArguments {
  dossier: string;
  to: TargetId;
  out: string;
  language: string;
  isJson: boolean;
}

export interface ExportResult {
  lines: string[];
  isSound: boolean;
}

const refuse = (...lines: string[]): ExportResult => ({ lines, isSound: false });

function readArguments(args: readonly string[]): ExportArguments | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string', default: '' },
        out: { type: 'string', default: '' },
        language: { type: 'string', default: '' },
        json: { type: 'boolean', default: false },
      },
    });
    const [dossier, ...others] = positionals;
    const to = targetIds.find((id) => id === values.to);
    if (!dossier || others.length > 0 || !to || !values.out) return undefined;
    return { dossier, to, out: values.out, language: values.language, isJson: values.json };
  } catch {
    return undefined;
  }
}

function findBanks(root: string, dossier: string): Bank[] | undefined {
  const found = readDossiers(root).find(({ files }) =>
    files.some(({ file }) => file.split('/').includes(dossier)),
  );
  return found && validBanksOf(found);
}

const describeLoss = ({ code, count, made }: Loss) =>
  `${code} ${count}${made === undefined ? '' : ` (${made} questions)`}`;

/** A text that some versions of the tool refuse is written, and named. */
function describeFit({ losses, left, longTexts }: Fit): string[] {
  const risky = longTexts.filter(({ isRefused }) => !isRefused);
  return [
    ...(losses.length > 0 ? [`changed or lost: ${losses.map(describeLoss).join(', ')}`] : []),
    ...left.map(({ id, reason }) => `left out: ${id}  ${reason}`),
    ...risky.map(
      ({ question, field, length, limit }) =>
        `long: ${question}  its ${field} has ${length} characters, and some versions take ${limit}`,
    ),
  ];
}

function countReasons({ left }: Fit): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of left) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

/** Writes the items of a dossier as a file of another tool. */
export async function exportQuestions(
  args: readonly string[],
  root: string,
): Promise<ExportResult> {
  const given = readArguments(args);
  if (!given) return refuse(USAGE);
  const banks = findBanks(root, given.dossier);
  if (!banks) return refuse(`there is no dossier "${given.dossier}" in questions`, USAGE);
  const bank = given.language
    ? banks.find(({ language }) => language === given.language)
    : (banks.find(({ language }) => language === 'fr') ?? banks[0]);
  if (!bank) {
    const ways = banks.map(({ language }) => language).join(', ') || 'none: run "npm run bank"';
    return refuse(`"${given.dossier}" has no sound bank in that language; it has ${ways}`);
  }
  const { capabilities, load } = targets[given.to];
  const questions = createQuestions(
    bank,
    bank.items.map(({ id }) => id),
  );
  const fit = fitQuestions(questions, capabilities);
  const { write } = await load();
  const { id: dossierId, title, language } = bank;
  const set = { title, language, dossierId, questions: fit.questions };
  writeFileSync(resolve(root, given.out), write(set));
  if (given.isJson) {
    const summary = { questions: fit.questions.length, refused: [], left: countReasons(fit) };
    return { lines: [JSON.stringify(summary)], isSound: true };
  }
  const count = `${fit.questions.length} questions of ${questions.length} items`;
  return { lines: [`wrote ${given.out}  ${count}`, ...describeFit(fit)], isSound: true };
}
