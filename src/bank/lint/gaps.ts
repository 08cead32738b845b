import { isWholeDate } from '../gap.ts';
import { WORD_ITEM_PREFIX } from '../hole.ts';
import { type EntryKind, factsOf } from '../partial-bank.ts';
import type { BankProblem, Located } from '../problem.ts';
import type { Actor, DateFact, Position } from '../types.ts';
import type { LintRule } from './rule.ts';

type Fact = Actor | DateFact | Position;

const ownTextOf = (fact: Fact) =>
  'name' in fact
    ? { field: 'name', text: fact.name }
    : 'label' in fact
      ? { field: 'label', text: fact.label }
      : { field: 'claim', text: fact.claim };

const countWholeWords = (text: string, gap: string): number => {
  const parts = text.split(gap);
  return parts.filter(
    (part, at) =>
      at > 0 && !/[\p{L}\p{N}]$/u.test(parts[at - 1] ?? '') && !/^[\p{L}\p{N}]/u.test(part),
  ).length;
};

/** A build compares the rest with the date as the game writes it. */
const mayBeDate = (gap: string, { date }: DateFact): boolean => {
  const years: readonly string[] = date.match(/\d{4}/g) ?? [];
  return years.some((year) => gap.includes(year));
};

function explainGap(fact: Fact): Omit<BankProblem, 'path'> | undefined {
  const { id, gap } = fact;
  if (gap === undefined) return undefined;
  const { field, text } = ownTextOf(fact);
  const found = countWholeWords(text, gap);
  if (found > 1) {
    const message = `the gap "${gap}" of "${id}" stands ${found} times in its ${field}`;
    return { message, remedy: 'take words that stand there once' };
  }
  if (found === 1 || ('label' in fact && isWholeDate(fact) && mayBeDate(gap, fact)))
    return undefined;
  const place = 'label' in fact ? `label "${text}", nor its date` : `${field} "${text}"`;
  const message = `the gap "${gap}" of "${id}" is not in its ${place}`;
  return { message, remedy: 'write one to three whole words of it, letter by letter' };
}

export const gapsStandInTexts: LintRule = {
  name: 'gap',
  description: 'The gap of a fact is a part of its name, label or claim, or its whole date.',
  check: (partialBank) =>
    factsOf(partialBank).flatMap(({ value, path }): BankProblem[] => {
      const problem = explainGap(value);
      return problem ? [{ ...problem, path: [...path, 'gap'] }] : [];
    }),
};

/** Of those with a gap: the others are reported once, for the gap that is missing. */
function explainRival(fact: Fact, rival: Fact | undefined, id: string) {
  if (!rival) return `the rival "${id}" of "${fact.id}" is no other fact of its list`;
  if (rival.gap === fact.gap) return `"${fact.id}" and its rival "${id}" have the same gap`;
  return isWholeDate(rival) === isWholeDate(fact)
    ? undefined
    : `of "${fact.id}" and its rival "${id}" only one fades as a date`;
}

export const rivalsAreWrong: LintRule = {
  name: 'rivals',
  description:
    'The rivals of a fact are other facts of its list, whose gaps are wrong in its place.',
  check: ({ actors, dates, positions, wordsOfBrokenEntries, unreadableKinds }) =>
    Object.entries({ actor: actors, date: dates, position: positions }).flatMap(
      ([kind, list]: [string, readonly Located<Fact>[]]) =>
        list.flatMap(({ value, path }) =>
          (value.rivals ?? []).flatMap((id, at): BankProblem[] => {
            const rival = list.find((one) => one.value.id === id && id !== value.id)?.value;
            const isBroken = wordsOfBrokenEntries.has(id) || unreadableKinds.has(kind as EntryKind);
            if (!rival && isBroken) return [];
            const message = explainRival(value, rival, id);
            const remedy = 'name another fact of the list, whose gap could be mistaken for its own';
            return message ? [{ path: [...path, 'rivals', at], message, remedy }] : [];
          }),
        ),
    ),
};

export const idsAreNotReserved: LintRule = {
  name: 'reserved-ids',
  description: 'No id begins as those of the words that fade.',
  check: ({ entryIds }) =>
    entryIds
      .filter(({ value: { id } }) => id.startsWith(WORD_ITEM_PREFIX))
      .map(({ value: { id }, path }) => ({
        path: [...path, 'id'],
        message: `the id "${id}" begins with "${WORD_ITEM_PREFIX}", as the game's own do`,
        remedy: 'give it another beginning',
      })),
};
