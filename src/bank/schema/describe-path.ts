import type { BankPath } from '../problem.ts';
import { isMap } from './schema-walk.ts';

const singulars: Record<string, string> = {
  brief: 'paragraph',
  easy: 'easy paragraph',
  glossary: 'term',
};
const singular = (list: string) => singulars[list] ?? list.replace(/s$/, '');

/**
 * What an author calls the thing at a path: `option "b" of item "who-spoke"`. A value has the name of
 * the entry that holds it; an entry without a readable id has its number.
 */
export function nameOf(data: unknown, path: BankPath): string {
  const names: string[] = [];
  let value = data;
  for (const [index, key] of path.entries()) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[key];
    if (!isMap(value)) continue;
    if (typeof key === 'string') names.unshift(`the ${key}`);
    else {
      const kind = singular(String(path[index - 1]));
      names.unshift(typeof value.id === 'string' ? `${kind} "${value.id}"` : `${kind} ${key + 1}`);
    }
  }
  const entry = names.filter((name, index) => index === 0 || !/^(easy )?paragraph/.test(name));
  return entry.join(' of ') || 'the bank';
}
