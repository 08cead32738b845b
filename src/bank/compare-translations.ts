import { isJsonObject } from '../untrusted/is-json-object.ts';
import { type Language, languages } from './languages.ts';
import type { BankPath, BankProblem } from './problem.ts';
import { describePath } from './schema/describe-path.ts';
import { mapTexts } from './schema/schema-walk.ts';
import type { Bank, Item } from './types.ts';

/** `other` is the place in the original that the translation differs from. */
export interface TranslationProblem extends BankProblem {
  language: Language;
  other: { language: Language; path: BankPath };
}

interface ComparedValue {
  value: unknown;
  path: BankPath;
}

type Difference = {
  kind: 'value' | 'missing' | 'surplus' | 'order';
  translated: ComparedValue;
  original: ComparedValue;
};

/** Besides texts: a language spells names and makes verbs agree in its own way. */
const languageSpecificFields = new Set(['language', 'plural', 'accept']);

const SAME_GROUP_FIELD = 'the same group as';

/** A `group` is text, but which rows share it must be the same in every language. */
function replaceGroups(item: Item): Item {
  const replaceIn = (list: unknown) =>
    Array.isArray(list)
      ? list.map((row) =>
          isJsonObject(row) && row.group !== undefined
            ? { ...row, [SAME_GROUP_FIELD]: list.find(({ group }) => group === row.group).id }
            : row,
        )
      : list;
  return Object.fromEntries(
    Object.entries(item).map(([field, value]) => [field, replaceIn(value)]),
  ) as Item;
}

const stripTexts = (bank: Bank): Bank =>
  mapTexts({ ...bank, items: bank.items.map(replaceGroups) }, () => '');

const childAt = ({ value, path }: ComparedValue, key: string | number): ComparedValue => ({
  value: (value as Record<string | number, unknown>)[key],
  path: [...path, key],
});

const idOf = ({ value }: ComparedValue): unknown => (isJsonObject(value) ? value.id : undefined);

const listEntries = (side: ComparedValue): ComparedValue[] =>
  (side.value as unknown[]).map((_, index) => childAt(side, index));

/** Matches entries by id, and reports the first that is out of order. */
function* compareById(translated: ComparedValue, original: ComparedValue): Generator<Difference> {
  const [translatedEntries, originalEntries] = [listEntries(translated), listEntries(original)];
  // the first of two with the same id
  const byId = (side: ComparedValue[]) =>
    new Map([...side].reverse().map((one) => [idOf(one), one]));
  const [translatedById, originalById] = [byId(translatedEntries), byId(originalEntries)];
  const entriesInBoth = (side: ComparedValue[], other: ReadonlyMap<unknown, ComparedValue>) =>
    side.filter((one) => other.has(idOf(one)));
  for (const entry of originalEntries) {
    const counterpart = translatedById.get(idOf(entry));
    if (counterpart) yield* compareValues(counterpart, entry);
    else yield { kind: 'missing', translated, original: entry };
  }
  for (const entry of translatedEntries) {
    if (!originalById.has(idOf(entry))) yield { kind: 'surplus', translated: entry, original };
  }
  const [left, right] = [
    entriesInBoth(translatedEntries, originalById),
    entriesInBoth(originalEntries, translatedById),
  ];
  const index = left.findIndex((one, at) => idOf(one) !== idOf(right[at] ?? one));
  const [first, second] = [left[index], right[index]];
  if (first && second) yield { kind: 'order', translated: first, original: second };
}

function* compareValues(translated: ComparedValue, original: ComparedValue): Generator<Difference> {
  if (Array.isArray(translated.value) && Array.isArray(original.value)) {
    const allEntries = [...listEntries(translated), ...listEntries(original)];
    if (allEntries.every((entry) => idOf(entry) !== undefined))
      yield* compareById(translated, original);
    else if (
      allEntries.every(({ value }) => isJsonObject(value)) &&
      translated.value.length === original.value.length
    ) {
      for (const index of translated.value.keys()) {
        yield* compareValues(childAt(translated, index), childAt(original, index));
      }
    } else if (JSON.stringify(translated.value) !== JSON.stringify(original.value)) {
      yield { kind: 'value', translated, original };
    }
  } else if (isJsonObject(translated.value) && isJsonObject(original.value)) {
    for (const key of new Set([...Object.keys(original.value), ...Object.keys(translated.value)])) {
      if (!languageSpecificFields.has(key))
        yield* compareValues(childAt(translated, key), childAt(original, key));
    }
  } else if (translated.value !== original.value) yield { kind: 'value', translated, original };
}

function formatValue(value: unknown): string {
  if (!Array.isArray(value)) return value === '' ? 'a text' : `"${value}"`;
  const formatEntry = (entry: unknown) => (Array.isArray(entry) ? formatValue(entry) : entry);
  return value.some(isJsonObject)
    ? `a list of ${value.length}`
    : `[${value.map(formatEntry).join(', ')}]`;
}

function explainDifference(
  { kind, translated, original }: Difference,
  bank: Bank,
  originalBank: Bank,
): TranslationProblem {
  const { language } = originalBank;
  const at = {
    path: translated.path,
    language: bank.language,
    other: { language, path: original.path },
  };
  const translatedName = describePath(bank, translated.path);
  const originalName = describePath(originalBank, original.path);
  const remedy = 'make the two agree: only what people read may differ';
  if (kind === 'missing') {
    return { ...at, message: `${originalName} is missing, but ${language} has it`, remedy };
  }
  if (kind === 'surplus')
    return { ...at, message: `${translatedName} is not in ${language}`, remedy };
  if (kind === 'order') {
    const orderRemedy =
      'list both in one order: rounds are drawn by it, so that a class has one round';
    return {
      ...at,
      message: `${translatedName} stands where ${language} has ${originalName}`,
      remedy: orderRemedy,
    };
  }
  const field = `"${translated.path.at(-1)}" of ${describePath(bank, translated.path.slice(0, -1))}`;
  const translatedPart =
    translated.value === undefined ? 'is left out' : `is ${formatValue(translated.value)}`;
  const originalPart =
    original.value === undefined ? 'leaves it out' : `says ${formatValue(original.value)}`;
  return { ...at, message: `${field} ${translatedPart}, but ${language} ${originalPart}`, remedy };
}

/** Reports each difference in anything but texts, at the translation. */
export function compareTranslations(banks: readonly Bank[]): TranslationProblem[] {
  const [originalBank, ...translatedBanks] = languages.flatMap((one) =>
    banks.filter(({ language }) => language === one),
  );
  if (!originalBank) return [];
  const rootOf = (bank: Bank): ComparedValue => ({ value: stripTexts(bank), path: [] });
  return translatedBanks.flatMap((bank) =>
    [...compareValues(rootOf(bank), rootOf(originalBank))].map((difference) =>
      explainDifference(difference, bank, originalBank),
    ),
  );
}
