import type { Path, Placed, Problem } from './problem.ts';
import { explain } from './schema/explain-issue.ts';
import { isMap } from './schema/schema-walk.ts';
import { soundness, validate } from './schema/validate.ts';
import type {
  Actor,
  Bank,
  DateFact,
  EasySentence,
  Item,
  Position,
  Sentence,
  Term,
} from './types.ts';

export type Kind =
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
export interface Draft {
  language: Bank['language'] | undefined;
  opening: Placed<string> | undefined;
  article: Placed<Bank['article']> | undefined;
  sentences: Placed<Sentence>[];
  easy: Placed<EasySentence>[];
  terms: Placed<Term>[];
  camps: Placed<Bank['camps'][number]>[];
  actors: Placed<Actor>[];
  dates: Placed<DateFact>[];
  positions: Placed<Position>[];
  items: Placed<Item>[];
  /** The id of every entry, sound or broken. */
  names: Placed<{ kind: Kind; id: string }>[];
  /** The words of the broken entries. */
  mentions: Set<string>;
  /** The words of the entries whose id cannot be read: one of them is the id. */
  strays: Set<string>;
  /** The kinds whose list cannot be read. */
  unread: Set<Kind>;
}

function* words(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  if (typeof value !== 'object' || !value) return;
  for (const part of Object.values(value)) yield* words(part);
}

/** Reads a bank as far as it can be read, with the problems that the schema finds. */
export function read(data: unknown): { draft: Draft; problems: Problem[]; bank: Bank | undefined } {
  const { surplus, issues, output } = validate(data);
  const isSound = soundness(issues);
  const raw = isMap(data) ? data : {};
  const parsed = isMap(output) ? (output as Partial<Bank>) : {};
  const names: Draft['names'] = [];
  const mentions = new Set<string>();
  const strays = new Set<string>();
  const unread = new Set<Kind>();

  const note = (set: Set<string>, value: unknown) => {
    for (const word of words(value)) set.add(word);
  };

  const place = <T>(value: T | undefined, path: Path) =>
    value !== undefined && isSound(path) ? { value, path } : undefined;

  /** Picks the sound entries of a list, and notes what the others say. */
  function pick<T>(kind: Kind, path: Path, original: unknown, entries: readonly T[] | undefined) {
    if (!Array.isArray(original)) {
      unread.add(kind);
      return [];
    }
    return original.flatMap((entry: unknown, index): Placed<T>[] => {
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
    kind: Kind,
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

  const draft: Draft = {
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
    ...{ names, mentions, strays, unread },
  };
  const problems = [...surplus, ...issues].flatMap((issue) => explain(data, issue));
  return { draft, problems, bank: problems.length === 0 ? (output as Bank) : undefined };
}

/** The facts of a bank: what a player masters. */
export const factsOf = (draft: Draft): Placed<Actor | DateFact | Position>[] => [
  ...draft.actors,
  ...draft.dates,
  ...draft.positions,
];

/** The sound items of one type. */
export const itemsOf = <T extends Item['type']>(draft: Draft, type: T) =>
  draft.items.filter(
    (item): item is Placed<Extract<Item, { type: T }>> => item.value.type === type,
  );
