import type { BankPath, BankProblem, Located } from './problem.ts';
import { explainIssue } from './schema/explain-issue.ts';
import { isObject } from './schema/schema-walk.ts';
import { createSoundnessCheck, validateBank } from './schema/validate.ts';
import type {
  Actor,
  Bank,
  BriefSentence,
  DateFact,
  EasySentence,
  GlossaryTerm,
  Item,
  Position,
} from './types.ts';

export type EntryKind =
  | 'sentence'
  | 'easy sentence'
  | 'term'
  | 'camp'
  | 'actor'
  | 'date'
  | 'position'
  | 'item';

/**
 * A bank that may have errors: its valid entries, and enough of the broken ones that no rule reports as
 * missing an entry that only has a typo.
 */
export interface PartialBank {
  language: Bank['language'] | undefined;
  opening: Located<string> | undefined;
  article: Located<Bank['article']> | undefined;
  sentences: Located<BriefSentence>[];
  easy: Located<EasySentence>[];
  terms: Located<GlossaryTerm>[];
  camps: Located<Bank['camps'][number]>[];
  actors: Located<Actor>[];
  dates: Located<DateFact>[];
  positions: Located<Position>[];
  items: Located<Item>[];
  entryIds: Located<{ kind: EntryKind; id: string }>[];
  wordsOfBrokenEntries: Set<string>;
  wordsOfEntriesWithoutId: Set<string>;
  unreadableKinds: Set<EntryKind>;
}

function* collectStrings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || !value) return;
  for (const part of Object.values(value)) yield* collectStrings(part);
}

/** `problems` are those of the schema; `bank` is undefined if there are any. */
export function parsePartialBank(data: unknown): {
  partialBank: PartialBank;
  problems: BankProblem[];
  bank: Bank | undefined;
} {
  const { surplus, issues, output } = validateBank(data);
  const isSound = createSoundnessCheck(issues);
  const raw = isObject(data) ? data : {};
  const parsed = isObject(output) ? (output as Partial<Bank>) : {};
  const entryIds: PartialBank['entryIds'] = [];
  const wordsOfBrokenEntries = new Set<string>();
  const wordsOfEntriesWithoutId = new Set<string>();
  const unreadableKinds = new Set<EntryKind>();

  const addStrings = (set: Set<string>, value: unknown) => {
    for (const word of collectStrings(value)) set.add(word);
  };

  const locateSound = <T>(value: T | undefined, path: BankPath) =>
    value !== undefined && isSound(path) ? { value, path } : undefined;

  function pickSoundEntries<T>(
    kind: EntryKind,
    path: BankPath,
    original: unknown,
    entries: readonly T[] | undefined,
  ) {
    if (!Array.isArray(original)) {
      unreadableKinds.add(kind);
      return [];
    }
    return original.flatMap((entry: unknown, index): Located<T>[] => {
      const here = [...path, index];
      const id = isObject(entry) ? entry.id : undefined;
      if (typeof id === 'string') entryIds.push({ value: { kind, id }, path: here });
      else addStrings(wordsOfEntriesWithoutId, entry);
      const sound = locateSound(entries?.[index], here);
      if (!sound) addStrings(wordsOfBrokenEntries, entry);
      return sound ? [sound] : [];
    });
  }

  function pickSoundSentences<T>(
    kind: EntryKind,
    field: 'brief' | 'easy',
    entries: readonly { sentences: readonly T[] }[] | undefined,
  ) {
    const paragraphs = raw[field];
    if (!Array.isArray(paragraphs)) {
      unreadableKinds.add(kind);
      return [];
    }
    return paragraphs.flatMap((paragraph: unknown, index) => {
      const original = isObject(paragraph) ? paragraph.sentences : undefined;
      return pickSoundEntries(
        kind,
        [field, index, 'sentences'],
        original,
        entries?.[index]?.sentences,
      );
    });
  }

  const draft: PartialBank = {
    language: locateSound(parsed.language, ['language'])?.value,
    opening: locateSound(parsed.opening, ['opening']),
    article: locateSound(parsed.article, ['article']),
    sentences: pickSoundSentences('sentence', 'brief', parsed.brief),
    easy: pickSoundSentences('easy sentence', 'easy', parsed.easy),
    terms: pickSoundEntries('term', ['glossary'], raw.glossary, parsed.glossary),
    camps: pickSoundEntries('camp', ['camps'], raw.camps, parsed.camps),
    actors: pickSoundEntries('actor', ['actors'], raw.actors, parsed.actors),
    dates: pickSoundEntries('date', ['dates'], raw.dates, parsed.dates),
    positions: pickSoundEntries('position', ['positions'], raw.positions, parsed.positions),
    items: pickSoundEntries('item', ['items'], raw.items, parsed.items),
    ...{
      entryIds,
      wordsOfBrokenEntries,
      wordsOfEntriesWithoutId,
      unreadableKinds,
    },
  };
  const problems = [...surplus, ...issues].flatMap((issue) => explainIssue(data, issue));
  return {
    partialBank: draft,
    problems,
    bank: problems.length === 0 ? (output as Bank) : undefined,
  };
}

export const factsOf = (partialBank: PartialBank): Located<Actor | DateFact | Position>[] => [
  ...partialBank.actors,
  ...partialBank.dates,
  ...partialBank.positions,
];

export const itemsOfType = <T extends Item['type']>(partialBank: PartialBank, type: T) =>
  partialBank.items.filter(
    (item): item is Located<Extract<Item, { type: T }>> => item.value.type === type,
  );
