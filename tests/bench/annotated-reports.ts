import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** A duration, like P3M, has no place on a calendar: the drafter has it as a figure. */
const goldDateSchema = v.object({ text: v.string(), iso: v.string() });
const goldNumberSchema = v.object({ value: v.number(), unit: v.optional(v.string(), '') });
const goldPersonSchema = v.object({ name: v.string(), role: v.optional(v.string()) });
const goldStatementSchema = v.object({ speaker: v.string(), position: v.string() });

/** What a reader found under the title. */
const goldSchema = v.object({
  lang: v.string(),
  refDate: v.string(),
  persons: v.array(goldPersonSchema),
  orgs: v.optional(v.array(v.string()), []),
  dates: v.array(goldDateSchema),
  numbers: v.array(goldNumberSchema),
  statements: v.array(goldStatementSchema),
  sentences: v.optional(v.array(v.string())),
});

export type Gold = v.InferOutput<typeof goldSchema>;

export interface AnnotatedReport {
  name: string;
  title: string;
  text: string;
  gold: Gold;
}

export const ownReports = 'tests/fixtures/drafting';

function readReport(folder: string, name: string): AnnotatedReport {
  const [title = '', ...rest] = readFileSync(join(folder, `${name}.txt`), 'utf8').split('\n');
  const file = join(folder, `${name}.gold.json`);
  const gold = v.safeParse(goldSchema, JSON.parse(readFileSync(file, 'utf8')));
  if (!gold.success) throw new Error(`${file}: ${gold.issues[0].message}`);
  return { name, title, text: rest.join('\n').trim(), gold: gold.output };
}

/** Every `NAME.txt`, its first line the title, that has a `NAME.gold.json` beside it. */
export function readReports(folder: string): AnnotatedReport[] {
  const names = readdirSync(folder).flatMap((file) => file.match(/^(.+)\.gold\.json$/)?.[1] ?? []);
  if (names.length === 0) throw new Error(`${folder} has no NAME.txt with a NAME.gold.json`);
  return names.sort().map((name) => readReport(folder, name));
}
