import * as v from 'valibot';
import { explain, type Issue, isUnknownField, pathOf } from './issues.ts';
import type { Path, Placed, Problem } from './problem.ts';
import { bank } from './schema.ts';
import { isMap } from './shape.ts';
import type { Actor, Bank, DateFact, Item, Position, Sentence } from './types.ts';

export type Kind = 'sentence' | 'camp' | 'actor' | 'date' | 'position' | 'item';

/**
 * What can be read of a bank that may have faults: its sound entries, for the rules that compare
 * entries, and enough of the broken ones that a rule does not call missing what only has a typo.
 */
export interface Draft {
  opening: Placed<string> | undefined;
  article: Placed<Bank['article']> | undefined;
  sentences: Placed<Sentence>[];
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

function remove(data: unknown, path: Path) {
  let holder = data as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as typeof holder;
  delete holder[path.at(-1) ?? ''];
}

/**
 * Validates, and again without the unknown fields as long as there are any: the library names one of
 * them an object, and an entry with a field too many can still be compared with the others.
 */
function validate(data: unknown) {
  const rest = structuredClone(data);
  const surplus: Issue[] = [];
  for (;;) {
    const { issues = [], output } = v.safeParse(bank, rest);
    const unknown = issues.filter(isUnknownField);
    if (unknown.length === 0) return { surplus, issues, output };
    surplus.push(...unknown);
    for (const issue of unknown) remove(rest, pathOf(issue));
  }
}

/** Whether no issue is at a path or below it. */
function soundness(issues: readonly Issue[]) {
  const faults = issues.map((issue) => `${pathOf(issue).join('/')}/`);
  return (path: Path) => !faults.some((fault) => fault.startsWith(`${path.join('/')}/`));
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

  if (!Array.isArray(raw.brief)) unread.add('sentence');
  const paragraphs: unknown[] = Array.isArray(raw.brief) ? raw.brief : [];
  const draft: Draft = {
    opening: place(parsed.opening, ['opening']),
    article: place(parsed.article, ['article']),
    sentences: paragraphs.flatMap((paragraph, index) =>
      pick(
        'sentence',
        ['brief', index, 'sentences'],
        isMap(paragraph) ? paragraph.sentences : undefined,
        parsed.brief?.[index]?.sentences,
      ),
    ),
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
