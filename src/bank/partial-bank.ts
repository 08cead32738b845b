import type { BankPath, BankProblem, Located } from './problem.ts';
import { explain } from './schema/explain-issue.ts';
import { isMap } from './schema/schema-walk.ts';
import { soundness, validate } from './schema/validate.ts';
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
 * What can be read of a bank that may have faults: its sound entries, for the rules that compare
 * entries, and enough of the broken ones that a rule does not call missing what only has a typo.
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
  /** The id of every entry, sound or broken. */
  entryIds: Located<{ kind: EntryKind; id: string }>[];
  /** The words of the broken entries. */
  wordsOfBrokenEntries: Set<string>;
  /** The words of the entries whose id cannot be read: one of them is the id. */
  wordsOfEntriesWithoutId: Set<string>;
  /** The kinds whose list cannot be read. */
  unreadableKinds: Set<EntryKind>;
}

function* words(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || !value) return;
  for (const part of Object.values(value)) yield* words(part);
}

/** Reads a bank as far as it can be read, with the problems that the schema finds. */
export function read(data: unknown): {
  draft: PartialBank;
  problems: BankProblem[];
  bank: Bank | undefined;
} {
  const { surplus, issues, output } = validate(data);
  const isSound = soundness(issues);
  const raw = isMap(data) ? data : {};
  const parsed = isMap(output) ? (output as Partial<Bank>) : {};
  const names: PartialBank['entryIds'] = [];
  const mentions = new Set<string>();
  const strays = new Set<string>();
  const unread = new Set<EntryKind>();

  const note = (set: Set<string>, value: unknown) => {
    for (const word of words(value)) set.add(word);
  };

  const place = <T>(value: T | undefined, path: BankPath) =>
    value !== undefined && isSound(path) ? { value, path } : undefined;

  /** Picks the sound entries of a list, and notes what the others say. */
  function pick<T>(
    kind: EntryKind,
    path: BankPath,
    original: unknown,
    entries: readonly T[] | undefined,
  ) {
    if (!Array.isArray(original)) {
      unread.add(kind);
      return [];
    }
    return original.flatMap((entry: unknown, index): Located<T>[] => {
      const here = [...path, index];
      const id = isMap(entry) ? entry.id : undefined;
      if (typeof id === 'string') names.push({ value: { kind, id }, path: here });
      else note(strays, entry);
      const sound = place(entries?.[index], here);
      if (!sound) note(mentions, entry);
      return sound ? [sound] : [];
    });
  }

  /** Picks the sound sentences of every paragraph of a brief. */
  function pickSentences<T>(
    kind: EntryKind,
    field: 'brief' | 'easy',
    entries: readonly { sentences: readonly T[] }[] | undefined,
  ) {
    const paragraphs = raw[field];
    if (!Array.isArray(paragraphs)) {
      unread.add(kind);
      return [];
    }
    return paragraphs.flatMap((paragraph: unknown, index) => {
      const original = isMap(paragraph) ? paragraph.sentences : undefined;
      return pick(kind, [field, index, 'sentences'], original, entries?.[index]?.sentences);
    });
  }

  const draft: PartialBank = {
    language: place(parsed.language, ['language'])?.value,
    opening: place(parsed.opening, ['opening']),
    article: place(parsed.article, ['article']),
    sentences: pickSentences('sentence', 'brief', parsed.brief),
    easy: pickSentences('easy sentence', 'easy', parsed.easy),
    terms: pick('term', ['glossary'], raw.glossary, parsed.glossary),
    camps: pick('camp', ['camps'], raw.camps, parsed.camps),
    actors: pick('actor', ['actors'], raw.actors, parsed.actors),
    dates: pick('date', ['dates'], raw.dates, parsed.dates),
    positions: pick('position', ['positions'], raw.positions, parsed.positions),
    items: pick('item', ['items'], raw.items, parsed.items),
    ...{
      entryIds: names,
      wordsOfBrokenEntries: mentions,
      wordsOfEntriesWithoutId: strays,
      unreadableKinds: unread,
    },
  };
  const problems = [...surplus, ...issues].flatMap((issue) => explain(data, issue));
  return { draft, problems, bank: problems.length === 0 ? (output as Bank) : undefined };
}

/** The facts of a bank: what a player masters. */
export const factsOf = (draft: PartialBank): Located<Actor | DateFact | Position>[] => [
  ...draft.actors,
  ...draft.dates,
  ...draft.positions,
];

/** The sound items of one type. */
export const itemsOf = <T extends Item['type']>(draft: PartialBank, type: T) =>
  draft.items.filter(
    (item): item is Located<Extract<Item, { type: T }>> => item.value.type === type,
  );
