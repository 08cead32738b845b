import { isJsonObject } from '../untrusted/is-json-object.ts';
import type { BankPath, BankProblem, Located } from './problem.ts';
import { explainIssues, issuePathOf } from './schema/explain-issue.ts';
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
  retired: Located<Item>[];
  entryIds: Located<{ kind: EntryKind; id: string }>[];
  wordsOfBrokenEntries: Set<string>;
  unreadableKinds: Set<EntryKind>;
}

function* collectStrings(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || !value) return;
  for (const part of Object.values(value)) yield* collectStrings(part);
}

/** Picks the entries without an issue, and notes what rules must know of the others. */
function createEntryPicker(isSound: (path: BankPath) => boolean) {
  const notes = {
    entryIds: [] as PartialBank['entryIds'],
    wordsOfBrokenEntries: new Set<string>(),
    unreadableKinds: new Set<EntryKind>(),
  };

  const addStrings = (set: Set<string>, value: unknown) => {
    for (const word of collectStrings(value)) set.add(word);
  };

  const locateSound = <T>(value: T | undefined, path: BankPath) =>
    value !== undefined && isSound(path) ? { value, path } : undefined;

  function pickEntries<T>(
    kind: EntryKind,
    path: BankPath,
    original: unknown,
    entries: readonly T[] | undefined,
  ) {
    if (!Array.isArray(original)) {
      notes.unreadableKinds.add(kind);
      return [];
    }
    return original.flatMap((entry: unknown, index): Located<T>[] => {
      const here = [...path, index];
      const id = isJsonObject(entry) ? entry.id : undefined;
      if (typeof id === 'string') notes.entryIds.push({ value: { kind, id }, path: here });
      else notes.unreadableKinds.add(kind);
      const sound = locateSound(entries?.[index], here);
      if (!sound) addStrings(notes.wordsOfBrokenEntries, entry);
      return sound ? [sound] : [];
    });
  }

  function pickSentences<T>(
    kind: EntryKind,
    field: 'brief' | 'easy',
    original: unknown,
    paragraphs: readonly { sentences: readonly T[] }[] | undefined,
  ) {
    if (!Array.isArray(original)) {
      notes.unreadableKinds.add(kind);
      return [];
    }
    return original.flatMap((paragraph: unknown, index) => {
      const sentences = isJsonObject(paragraph) ? paragraph.sentences : undefined;
      const path = [field, index, 'sentences'];
      return pickEntries(kind, path, sentences, paragraphs?.[index]?.sentences);
    });
  }

  return { notes, locateSound, pickEntries, pickSentences };
}

/** `problems` are those of the schema; `bank` is undefined if there are any. */
export function parsePartialBank(data: unknown): {
  partialBank: PartialBank;
  problems: BankProblem[];
  bank: Bank | undefined;
} {
  const { surplus, issues, output } = validateBank(data);
  const { notes, locateSound, pickEntries, pickSentences } = createEntryPicker(
    createSoundnessCheck(issues),
  );
  const raw = isJsonObject(data) ? data : {};
  // a list with a typo in its name is not left out
  const isFieldMisspelt = surplus.some((issue) => issuePathOf(issue).length === 1);
  const listOf = (field: keyof Bank) => raw[field] ?? (isFieldMisspelt ? undefined : []);
  const parsed = isJsonObject(output) ? (output as Partial<Bank>) : {};
  const partialBank: PartialBank = {
    language: locateSound(parsed.language, ['language'])?.value,
    opening: locateSound(parsed.opening, ['opening']),
    article: locateSound(parsed.article, ['article']),
    sentences: pickSentences('sentence', 'brief', raw.brief, parsed.brief),
    easy: pickSentences('easy sentence', 'easy', raw.easy, parsed.easy),
    terms: pickEntries('term', ['glossary'], raw.glossary, parsed.glossary),
    camps: pickEntries('camp', ['camps'], listOf('camps'), parsed.camps),
    actors: pickEntries('actor', ['actors'], listOf('actors'), parsed.actors),
    dates: pickEntries('date', ['dates'], listOf('dates'), parsed.dates),
    positions: pickEntries('position', ['positions'], listOf('positions'), parsed.positions),
    items: pickEntries('item', ['items'], raw.items, parsed.items),
    retired: pickEntries('item', ['retired'], raw.retired ?? [], parsed.retired),
    ...notes,
  };
  const problems = explainIssues(data, [...surplus, ...issues]);
  return { partialBank, problems, bank: problems.length === 0 ? (output as Bank) : undefined };
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
