import { is } from 'valibot';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import { isJsonObject } from '../../untrusted/is-json-object.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { BankPath } from '../problem.ts';
import { idSchema } from './fields.ts';

type Entry = Record<string, unknown>;

const listEntries = (holder: unknown, field: string): Entry[] => {
  const list = isJsonObject(holder) ? holder[field] : undefined;
  return Array.isArray(list) ? list.filter(isJsonObject) : [];
};

const valueAt = (data: unknown, path: BankPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Entry | undefined)?.[key], data);

/** The entries that the field at `path` names one of; undefined if it names none. */
function findNameable(data: unknown, path: BankPath): Entry[] | undefined {
  const entry = valueAt(data, path.slice(0, 2));
  const listSentences = () =>
    listEntries(data, 'brief').flatMap((part) => listEntries(part, 'sentences'));
  const listsByField: Readonly<Record<string, () => Entry[]>> = {
    key: () => listEntries(entry, path.includes('rows') ? 'columns' : 'options'),
    holder: () =>
      path[0] === 'items' ? listEntries(entry, 'holders') : listEntries(data, 'actors'),
    speaker: () => listEntries(data, 'actors'),
    camp: () => listEntries(data, 'camps'),
    facts: () =>
      (isJsonObject(entry) && entry.type === 'date' && path.at(-1) === 0
        ? ['dates']
        : ['actors', 'dates', 'positions']
      ).flatMap((list) => listEntries(data, list)),
    evidence: listSentences,
    near: listSentences,
    orEvidence: listSentences,
    opening: () => listEntries(data, 'items').filter(({ type }) => type === 'choice'),
  };
  const field = path.filter((key) => typeof key === 'string').at(-1) ?? '';
  const entries = listsByField[field]?.() ?? [];
  return entries.length > 0 ? entries : undefined;
}

const labelFields = ['text', 'name', 'label', 'claim', 'prompt'];

const MAX_LISTED_IDS = 8;

/** As an id that the schema takes. */
export const spellId = (given: string): string =>
  is(idSchema, given) ? given : normalizeForComparison(given).replace(/[^a-z0-9]+/g, '-');

export const listNameableIds = (data: unknown, path: BankPath): string[] =>
  (findNameable(data, path) ?? []).map(({ id }) => String(id));

/** For a label, or a number without quotes, where an id is asked. */
export function suggestId(data: unknown, path: BankPath, value: unknown): string | undefined {
  // their order counts as well
  if (path.includes('events')) return 'name one of the dates of this bank';
  const spelt = spellId(String(value));
  if (path.at(-1) === 'id' && typeof value === 'string' && is(idSchema, spelt))
    return `write "${spelt}", wherever it is named too`;
  const nameable = findNameable(data, path);
  if (!nameable) return undefined;
  const siblings = valueAt(data, path.slice(0, -1));
  const ids = nameable
    .map(({ id }) => spellId(String(id ?? '')))
    .filter((id) => is(idSchema, id))
    .filter((id) => !Array.isArray(siblings) || !siblings.includes(id));
  const given = String(value);
  if (typeof value !== 'string' && ids.includes(given)) return `put it in quotes: "${given}"`;
  const words = normalizeForComparison(given);
  const named = nameable.find(
    (entry) =>
      ids.includes(spellId(String(entry.id))) &&
      words !== '' &&
      labelFields.some((field) => normalizeForComparison(String(entry[field] ?? '')) === words),
  );
  const list = ids.length > MAX_LISTED_IDS ? [...ids.slice(0, MAX_LISTED_IDS), '…'] : ids;
  const spelling = spellId(named ? String(named.id) : words);
  if (ids.length === 0) return undefined;
  const fallback = `name one of ${list.join(', ')}`;
  return spelling === '' ? fallback : didYouMean(spelling, ids, fallback);
}
