import type { BankPath, BankProblem } from './problem.ts';
import { languages } from './schema/bank-schema.ts';
import { nameOf } from './schema/describe-path.ts';
import { isMap, mapTexts } from './schema/schema-walk.ts';
import type { Bank, Item, Language } from './types.ts';

/** Where a bank says other than another language of its dossier, and where that one says it. */
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

/** What may differ besides the texts: how a language spells a name, and makes a verb agree with it. */
const languageSpecificFields = new Set(['language', 'plural', 'accept']);

const SAME_GROUP_FIELD = 'the same group as';

/** The rows under one claim share its words; that they do is no matter of language. */
function withGroups(item: Item): Item {
  if (item.type !== 'match') return item;
  const rows = item.rows.map((row) => {
    const first = item.rows.find(({ group }) => group === row.group)?.id;
    return row.group === undefined ? row : { ...row, [SAME_GROUP_FIELD]: first };
  });
  return { ...item, rows };
}

/** A bank without what people read: what is left is the same in every language. */
const bones = (bank: Bank): Bank =>
  mapTexts({ ...bank, items: bank.items.map(withGroups) }, () => '');

const inside = ({ value, path }: ComparedValue, key: string | number): ComparedValue => ({
  value: (value as Record<string | number, unknown>)[key],
  path: [...path, key],
});

const idOf = ({ value }: ComparedValue): unknown => (isMap(value) ? value.id : undefined);

const entries = (side: ComparedValue): ComparedValue[] =>
  (side.value as unknown[]).map((_, index) => inside(side, index));

/** Entries with an id are the same thing wherever they stand; but they should stand in one order. */
function* compareById(mine: ComparedValue, theirs: ComparedValue): Generator<Difference> {
  const [here, there] = [entries(mine), entries(theirs)];
  // of two with one id the first is its twin
  const byId = (side: ComparedValue[]) => new Map(side.toReversed().map((one) => [idOf(one), one]));
  const [mineById, theirsById] = [byId(here), byId(there)];
  const shared = (side: ComparedValue[], other: ReadonlyMap<unknown, ComparedValue>) =>
    side.filter((one) => other.has(idOf(one)));
  for (const entry of there) {
    const twin = mineById.get(idOf(entry));
    if (twin) yield* compare(twin, entry);
    else yield { kind: 'missing', translated: mine, original: entry };
  }
  for (const entry of here) {
    if (!theirsById.has(idOf(entry)))
      yield { kind: 'surplus', translated: entry, original: theirs };
  }
  const [left, right] = [shared(here, theirsById), shared(there, mineById)];
  const index = left.findIndex((one, at) => idOf(one) !== idOf(right[at] ?? one));
  const [first, second] = [left[index], right[index]];
  if (first && second) yield { kind: 'order', translated: first, original: second };
}

function* compare(mine: ComparedValue, theirs: ComparedValue): Generator<Difference> {
  if (Array.isArray(mine.value) && Array.isArray(theirs.value)) {
    const all = [...entries(mine), ...entries(theirs)];
    if (all.every((entry) => idOf(entry) !== undefined)) yield* compareById(mine, theirs);
    else if (all.every(({ value }) => isMap(value)) && mine.value.length === theirs.value.length) {
      for (const index of mine.value.keys()) {
        yield* compare(inside(mine, index), inside(theirs, index));
      }
    } else if (JSON.stringify(mine.value) !== JSON.stringify(theirs.value)) {
      yield { kind: 'value', translated: mine, original: theirs };
    }
  } else if (isMap(mine.value) && isMap(theirs.value)) {
    for (const key of new Set([...Object.keys(theirs.value), ...Object.keys(mine.value)])) {
      if (!languageSpecificFields.has(key)) yield* compare(inside(mine, key), inside(theirs, key));
    }
  } else if (mine.value !== theirs.value)
    yield { kind: 'value', translated: mine, original: theirs };
}

function show(value: unknown): string {
  if (!Array.isArray(value)) return value === '' ? 'a text' : `"${value}"`;
  return value.some(isMap) ? `a list of ${value.length}` : `[${value.join(', ')}]`;
}

/** A difference between two banks, told of the first. */
function tell(
  { kind: what, translated: mine, original: theirs }: Difference,
  bank: Bank,
  source: Bank,
): TranslationProblem {
  const { language } = source;
  const at = { path: mine.path, language: bank.language, other: { language, path: theirs.path } };
  const here = nameOf(bank, mine.path);
  const there = nameOf(source, theirs.path);
  const remedy = 'make the two agree: only what people read may differ';
  if (what === 'missing') {
    return { ...at, message: `${there} is missing, but ${language} has it`, remedy };
  }
  if (what === 'surplus') return { ...at, message: `${here} is not in ${language}`, remedy };
  if (what === 'order') {
    const order = 'list both in one order: rounds are drawn by it, so that a class has one round';
    return { ...at, message: `${here} stands where ${language} has ${there}`, remedy: order };
  }
  const field = `"${mine.path.at(-1)}" of ${nameOf(bank, mine.path.slice(0, -1))}`;
  const said = mine.value === undefined ? 'is left out' : `is ${show(mine.value)}`;
  const but = theirs.value === undefined ? 'leaves it out' : `says ${show(theirs.value)}`;
  return { ...at, message: `${field} ${said}, but ${language} ${but}`, remedy };
}

/** Finds where the languages of a dossier differ in anything but their words; told of the later one. */
export function agree(banks: readonly Bank[]): TranslationProblem[] {
  const [source, ...others] = languages.flatMap((one) =>
    banks.filter(({ language }) => language === one),
  );
  if (!source) return [];
  const root = (bank: Bank): ComparedValue => ({ value: bones(bank), path: [] });
  return others.flatMap((bank) =>
    [...compare(root(bank), root(source))].map((difference) => tell(difference, bank, source)),
  );
}
