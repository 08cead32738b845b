import { didYouMean } from '../did-you-mean.ts';
import type { Draft, Kind } from '../partial-bank.ts';
import type { Path } from '../problem.ts';
import type { Rule } from './rule.ts';

interface Reference {
  id: string;
  path: Path;
  to: Kind | 'fact';
  /** Named before in the same list. */
  isRepeated?: boolean;
}

const kindsOf = (to: Reference['to']): readonly Kind[] =>
  to === 'fact' ? ['actor', 'date', 'position'] : [to];

const all = (ids: readonly string[] = [], path: Path, to: Reference['to']): Reference[] =>
  ids.map((id, index) => ({ id, path: [...path, index], to, isRepeated: ids.indexOf(id) < index }));

function* references(draft: Draft): Generator<Reference> {
  const { opening, sentences, easy, actors, dates, positions, items } = draft;
  if (opening) yield { id: opening.value, path: opening.path, to: 'item' };
  for (const { value, path } of sentences) {
    if (value.speaker) yield { id: value.speaker, path: [...path, 'speaker'], to: 'actor' };
  }
  for (const { value, path } of easy) yield* all(value.facts, [...path, 'facts'], 'fact');
  for (const { value, path } of actors) {
    yield { id: value.camp, path: [...path, 'camp'], to: 'camp' };
  }
  for (const { value, path } of positions) {
    yield { id: value.holder, path: [...path, 'holder'], to: 'actor' };
  }
  for (const { value, path } of [...actors, ...dates, ...positions, ...items]) {
    yield* all(value.evidence, [...path, 'evidence'], 'sentence');
  }
  for (const { value, path } of items) {
    yield* all(value.facts, [...path, 'facts'], 'fact');
    if (value.type === 'verdict') yield* all(value.near, [...path, 'near'], 'sentence');
    if (value.type !== 'order') continue;
    for (const [index, { id }] of value.events.entries()) {
      yield { id, path: [...path, 'events', index, 'id'], to: 'date' };
    }
  }
}

/** To look for the nearest id takes its time, and a bank from outside may have any number amiss. */
const mostSuggestions = 20;

export const referencesExist: Rule = {
  name: 'references',
  description:
    'Every id that is named somewhere is that of something, of the right kind, and is named once.',
  check(draft) {
    const names = draft.names.map(({ value }) => value);
    const byId = new Map<string, typeof names>();
    for (const name of names) {
      const same = byId.get(name.id);
      if (same) same.push(name);
      else byId.set(name.id, [name]);
    }
    let suggestions = mostSuggestions;
    return [...references(draft)].flatMap(({ id, path, to, isRepeated }) => {
      if (isRepeated) return [{ path, message: `"${id}" is named twice`, remedy: 'name it once' }];
      const kinds = kindsOf(to);
      const same = byId.get(id) ?? [];
      const excused = draft.strays.has(id) || kinds.some((kind) => draft.unread.has(kind));
      if (excused || same.some(({ kind }) => kinds.includes(kind))) return [];
      const [other] = same;
      const but = other ? `, but there is ${other.kind} "${id}"` : '';
      const message = `there is no ${to} "${id}"${but}`;
      const otherwise = `name one of the ${to}s of this bank`;
      if (suggestions-- <= 0) return [{ path, message, remedy: otherwise }];
      const known = names.filter(({ kind }) => kinds.includes(kind)).map((name) => name.id);
      return [{ path, message, remedy: didYouMean(id, known, otherwise) }];
    });
  },
};
