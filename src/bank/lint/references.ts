import { getAuthoringType } from '../../items/authoring.ts';
import { didYouMean } from '../did-you-mean.ts';
import { type EntryKind, itemsOfType, type PartialBank } from '../partial-bank.ts';
import type { BankPath } from '../problem.ts';
import { spellId } from '../schema/suggest-id.ts';
import type { LintRule } from './rule.ts';

interface Reference {
  id: string;
  path: BankPath;
  targetKind: EntryKind | 'fact';
  isRepeated?: boolean;
  others?: readonly string[];
  /** Of the facts only a date will do. */
  isDate?: boolean;
}

const entryKindsOf = (targetKind: Reference['targetKind']): readonly EntryKind[] =>
  targetKind === 'fact' ? ['actor', 'date', 'position'] : [targetKind];

const listReferences = (
  ids: readonly string[] = [],
  path: BankPath,
  targetKind: Reference['targetKind'],
): Reference[] =>
  ids.map((id, index) => ({
    id,
    path: [...path, index],
    targetKind,
    isRepeated: ids.indexOf(id) < index,
    others: ids,
  }));

function* findReferences(partialBank: PartialBank): Generator<Reference> {
  const { opening, sentences, easy, actors, dates, positions, items } = partialBank;
  if (opening) yield { id: opening.value, path: opening.path, targetKind: 'item' };
  for (const { value, path } of sentences) {
    if (value.speaker) yield { id: value.speaker, path: [...path, 'speaker'], targetKind: 'actor' };
  }
  for (const { value, path } of easy)
    yield* listReferences(value.facts, [...path, 'facts'], 'fact');
  for (const { value, path } of actors) {
    if (value.camp) yield { id: value.camp, path: [...path, 'camp'], targetKind: 'camp' };
  }
  for (const { value, path } of positions) {
    yield { id: value.holder, path: [...path, 'holder'], targetKind: 'actor' };
  }
  for (const { value, path } of [...actors, ...dates, ...positions, ...items]) {
    yield* listReferences(value.evidence, [...path, 'evidence'], 'sentence');
  }
  for (const { value, path } of items) {
    for (const [index, proof] of (value.orEvidence ?? []).entries())
      yield* listReferences(proof, [...path, 'orEvidence', index], 'sentence');
    for (const [index, reference] of listReferences(
      value.facts,
      [...path, 'facts'],
      'fact',
    ).entries()) {
      yield { ...reference, isDate: value.type === 'date' && index === 0 };
    }
    for (const reference of getAuthoringType(value).references(value)) {
      yield { ...reference, path: [...path, ...reference.path] };
    }
  }
}

/** Finding the nearest id is slow, and an imported bank may have many errors. */
const MAX_SUGGESTIONS = 20;

export const referencesExist: LintRule = {
  name: 'references',
  description:
    'Every id that is named somewhere is that of something, of the right kind, and is named once.',
  check(partialBank) {
    const names = partialBank.entryIds.map(({ value }) => value);
    const byId = new Map<string, typeof names>();
    for (const name of names) {
      // an id that is to be spelt otherwise is reported once
      const id = spellId(name.id);
      byId.set(id, [...(byId.get(id) ?? []), name]);
    }
    let suggestionsLeft = MAX_SUGGESTIONS;
    const choiceIds = new Set(itemsOfType(partialBank, 'choice').map(({ value }) => value.id));
    return [...findReferences(partialBank)].flatMap((reference) => {
      const { id, path, targetKind, isRepeated, isDate, others = [] } = reference;
      if (isRepeated) return [{ path, message: `"${id}" is named twice`, remedy: 'name it once' }];
      const kinds = entryKindsOf(targetKind);
      const same = byId.get(id) ?? [];
      const isExcused = kinds.some((kind) => partialBank.unreadableKinds.has(kind));
      if (isExcused || same.some(({ kind }) => kinds.includes(kind))) return [];
      const [other] = same;
      const hint = other ? `, but there is ${other.kind} "${id}"` : '';
      const message = `there is no ${targetKind} "${id}"${hint}`;
      const isAny = names.some(({ kind }) => kinds.includes(kind));
      const fallback = isAny
        ? `name one of the ${targetKind}s of this bank`
        : `list the ${targetKind}s of this bank${targetKind === 'item' ? '' : ', or take it out'}`;
      if (suggestionsLeft-- <= 0) return [{ path, message, remedy: fallback }];
      const known = names
        .filter(({ kind, id }) => kinds.includes(kind) && !others.includes(id))
        .filter(({ kind, id }) => kind !== 'item' || choiceIds.has(id))
        .filter(({ kind }) => !isDate || kind === 'date')
        .map((name) => name.id);
      return [{ path, message, remedy: didYouMean(id, known, fallback) }];
    });
  },
};
