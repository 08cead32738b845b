import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { safeParse } from 'valibot';
import { parseTimeSpan } from '../../bank/edtf-interval.ts';
import { type Language, languages } from '../../bank/languages.ts';
import { textSchema } from '../../bank/schema/fields.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import { MODELINE } from './read-bank.ts';

const USAGE = 'usage: npm run bank -- new "A title in quotes" 2026-11-23 fr';

const MAX_SLUG_LENGTH = 40;

export const isLanguage = (word: string): word is Language =>
  languages.some((language) => language === word);
const isIsoDay = (word: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(word) && parseTimeSpan(word) !== undefined;

export function toSlug(title: string): string {
  const words = normalizeForComparison(title).match(/[a-z0-9]+/g) ?? [];
  const name = words.join('-');
  if (name.length <= MAX_SLUG_LENGTH) return name;
  const atWordEnd = name.slice(0, MAX_SLUG_LENGTH + 1).replace(/-[^-]*$/, '');
  return atWordEnd.slice(0, MAX_SLUG_LENGTH);
}

export function findArgumentErrors(title: string, date: string, language: string): string[] {
  const { issues: [issue] = [] } = safeParse(textSchema, title);
  return [
    ...(issue ? [`the title "${title}" will not do: ${issue.message}`] : []),
    ...(!issue && toSlug(title) === ''
      ? [`the title "${title}" has no letter from a to z and no digit to name the folder after`]
      : []),
    ...(isIsoDay(date)
      ? []
      : [`"${date}" is no day: write the day of the article, like 2026-11-23`]),
    ...(isLanguage(language)
      ? []
      : [`"${language}" is no language of a bank: write one of ${languages.join(', ')}`]),
  ];
}

function fillTemplate(blanks: Readonly<Record<string, string>>): string {
  const template = readFileSync(new URL('./new-bank.yaml', import.meta.url), 'utf8');
  const filled = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => blanks[name] ?? '');
  return `${MODELINE}\n${filled}`;
}

/** Never overwrites a file: says why it did not write. */
export function writeNewBank(root: string, file: string, content: string): string | undefined {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  try {
    writeFileSync(join(root, file), content, { flag: 'wx' });
    return undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return `${file} is there already: write in it, or give another title`;
  }
}

/** Never overwrites a file. `args` are the title, the day and the language. */
export function createBank(
  args: readonly string[],
  root: string,
): { lines: string[]; isSound: boolean } {
  const [title = '', date = '', language = ''] = args;
  if (args.length !== 3) return { lines: [USAGE], isSound: false };
  const errors = findArgumentErrors(title, date, language);
  if (errors.length > 0) return { lines: [...errors, USAGE], isSound: false };

  const id = `${date}-${toSlug(title)}`;
  const file = `questions/${id}/${language}.yaml`;
  const quoted = JSON.stringify(title.trim().replace(/\s+/g, ' '));
  const refusal = writeNewBank(root, file, fillTemplate({ id, language, title: quoted, date }));
  if (refusal) return { lines: [refusal], isSound: false };
  return {
    lines: [`wrote ${file}`, 'fill its blanks; "npm run bank" lists those that are left'],
    isSound: true,
  };
}
