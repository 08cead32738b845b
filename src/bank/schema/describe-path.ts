import { isJsonObject } from '../../untrusted/is-json-object.ts';
import type { BankPath } from '../problem.ts';

const singulars: Record<string, string> = {
  brief: 'paragraph',
  easy: 'easy paragraph',
  glossary: 'term',
  retired: 'retired item',
};
const toSingular = (list: string) => singulars[list] ?? list.replace(/s$/, '');

/** `option "b" of item "who-spoke"`. An entry without a readable id has its number instead. */
export function describePath(data: unknown, path: BankPath): string {
  const names: string[] = [];
  let value = data;
  for (const [index, key] of path.entries()) {
    value = (value as Record<string | number, unknown> | null | undefined)?.[key];
    if (!isJsonObject(value)) continue;
    if (typeof key === 'string') names.unshift(`the ${key}`);
    else {
      const kind = toSingular(String(path[index - 1]));
      names.unshift(typeof value.id === 'string' ? `${kind} "${value.id}"` : `${kind} ${key + 1}`);
    }
  }
  const namesToShow = names.filter(
    (name, index) => index === 0 || !/^(easy )?paragraph/.test(name),
  );
  return namesToShow.join(' of ') || 'the bank';
}
