import {
  compareNames,
  hasFamilyName,
  isAboutTwo,
  nameMatches,
  readTypedName,
  type TypedName,
} from './compare-names.ts';
import type { RecallItem } from './schema.ts';

export type RecallResponse = string;

export const isRecallResponse = (value: unknown): boolean => typeof value === 'string';

type KnownName = Pick<RecallItem, 'facts' | 'accept'>;

export type NamedItem = RecallItem & { knownNames?: readonly KnownName[] };

const findClosest = (names: readonly string[], readings: readonly TypedName[], limit?: number) =>
  Math.min(
    nameMatches.none,
    ...names.flatMap((name) => readings.map((reading) => compareNames(name, reading, limit))),
  );

/** No other name of the bank passes, and a response that fits two passes for neither. */
export function scoreRecall(item: NamedItem, response: RecallResponse): number {
  if (isAboutTwo(response) && !item.accept.some(isAboutTwo)) return 0;
  const readings = readTypedName(response);
  const match = findClosest(item.accept, readings);
  const isLonger = match === nameMatches.longer;
  // beside a name between, the family name alone must be enough
  const isFamilyEnough = item.accept.some((name) => item.accept[0]?.endsWith(` ${name}`));
  if (match === nameMatches.none || (isLonger && !isFamilyEnough)) return 0;
  const isSame = ({ facts, accept: [shown = ''] }: KnownName) =>
    facts.some((fact) => item.facts.includes(fact)) ||
    findClosest(item.accept, readTypedName(shown), nameMatches.exact) === nameMatches.exact;
  const isAsClose = ({ accept }: KnownName) =>
    findClosest(accept, readings, match) <= match ||
    (match > nameMatches.exact &&
      accept.some((name) => readings.some((reading) => hasFamilyName(name, reading, isLonger))));
  return item.knownNames?.some((other) => isAsClose(other) && !isSame(other)) ? 0 : 1;
}

export const knownNamesOf = (bank: {
  actors: readonly { id: string; name: string }[];
  items: readonly { type: string }[];
}): KnownName[] => [
  ...bank.actors.map(({ id, name }) => ({ facts: [id], accept: [name] })),
  ...bank.items.filter((item): item is RecallItem => item.type === 'recall'),
];
