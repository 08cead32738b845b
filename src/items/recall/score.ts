import { compareNames, hasFamilyName, nameMatches } from './compare-names.ts';
import { isAboutTwo, readTypedName, type TypedName } from './name-forms.ts';
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

const initial = /(?<![\p{L}'’])\p{L}(?![\p{L}'’])/u;

/** Recep Erdoğan, of Recep Tayyip, José Luis Zapatero and Lula da Silva, where the last name or Lula is enough. */
const listShorterNames = ([shown = '', ...others]: readonly string[], isInitial: boolean) =>
  others.flatMap((family) => {
    const [before = '', after] = ` ${shown} `.split(` ${family} `);
    if (after === undefined) return [];
    const given = before.trim().split(' ');
    const names = given
      .slice(0, isInitial ? 1 : undefined)
      .flatMap((one, at) => [`${one} ${family}`, `${given.slice(0, at + 1).join(' ')} ${family}`]);
    const ends = isInitial || !after ? [] : given.map((_, at) => given.slice(at + 1));
    return [...names, ...ends.map((start) => [...start, family, after].join(' '))];
  });

/** No other name of the bank passes, and a response that fits two passes for neither. */
export function scoreRecall(item: NamedItem, response: RecallResponse): number {
  if (isAboutTwo(response) && !item.accept.some(isAboutTwo)) return 0;
  // OMS (Organisation mondiale de la santé)
  const [, outer, inner] = /^([^(]+)\(([^)]+)\)$/.exec(response.trim()) ?? [];
  if (outer && inner && scoreRecall(item, outer) && scoreRecall(item, inner)) return 1;
  const readings = readTypedName(response);
  const [shown, ...others] = item.accept.map((name) => findClosest([name], readings));
  // Strauss-Kahn Claude is another: only the name that is shown is whole
  const whole = Math.min(
    shown ?? nameMatches.none,
    ...others.filter((one) => one < nameMatches.longer),
  );
  const isInitial = initial.test(response);
  const isShorter =
    whole >= nameMatches.longer &&
    (!isInitial || readings[0]?.forms[0]?.words.length === 2) &&
    findClosest(listShorterNames(item.accept, isInitial), readings) < nameMatches.longer;
  const match = isShorter ? nameMatches.longer : whole;
  const isLonger = match === nameMatches.longer;
  // beside a name between, the family name alone must be enough
  const isFamilyEnough =
    isShorter || item.accept.some((name) => item.accept[0]?.endsWith(` ${name}`));
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
