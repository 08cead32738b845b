import { type Axis, axes, type Bank, type Item } from '../../src/bank/types.ts';
import { isFullRun } from './full-run.ts';

/** No two are within a typo of each other, and all are as long. */
const wordOf = (number: number) =>
  String(number + 10_000).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)).repeat(3));

const processes = ['locate', 'infer', 'integrate', 'evaluate', 'infer'].concat([
  'integrate',
  'locate',
  'infer',
  'integrate',
  'evaluate',
]) as Item['process'][];

const verdictKeys = [true, false, 'unstated'] as const;

const dayOf = (number: number) =>
  new Date(Date.UTC(2000, 0, 1 + number)).toISOString().slice(0, 10);

interface Fact {
  id: string;
  axis: Axis;
  nth: number;
}

function distribute(count: number, wanted: readonly Axis[]): Fact[] {
  const facts = Array.from({ length: count }, (_, nth): Fact => {
    const axis = wanted[nth % wanted.length] as Axis;
    return { id: `${axis.slice(0, -1)}-${nth}`, axis, nth };
  });
  // somebody must hold the positions
  const needsHolder = wanted.includes('positions') && !wanted.includes('actors');
  return needsHolder ? [{ id: 'actor-0', axis: 'actors', nth: 0 }, ...facts.slice(1)] : facts;
}

const evidenceOf = (nth: number, process: Item['process'], count: number) =>
  process === 'integrate' || process === 'evaluate'
    ? [`s-${nth}`, `s-${(nth + 1) % count}`]
    : [`s-${nth}`];

/**
 * A bank as an author would finish it, with camps or without: two items about each fact, of two types,
 * and one that joins three dates if there are any.
 */
export function makeWellMadeBank(count: number, wanted: readonly Axis[], hasCamps = false): Bank {
  const facts = distribute(count, wanted);
  const of = (axis: Axis) => facts.filter((fact) => fact.axis === axis);
  const holder = of('actors')[0]?.id ?? '';
  const items: Item[] = [];
  let verdicts = 0;
  const add = (type: 'choice' | 'verdict' | 'recall' | 'date', tested: string[], nth: number) => {
    const process = processes[items.length % processes.length] as Item['process'];
    const evidence = [
      ...new Set([...(tested.length > 1 ? ['s-0'] : []), ...evidenceOf(nth, process, count)]),
    ];
    const common = {
      ...{ id: `item-${items.length}`, facts: tested, process, prompt: `Which one is at ${nth}?` },
      explanation: `It is at ${nth}.`,
    };
    const slip = { slip: 'actor-swap' as const, reason: 'It is at another place.' };
    if (type === 'choice') {
      const options = [0, 1, 2].map((step) => ({
        ...{ id: `option-${step}`, text: `the ${wordOf(nth + step)}` },
        ...(step > 0 && slip),
      }));
      items.push({ ...common, type, evidence, key: 'option-0', options });
    } else if (type === 'verdict') {
      const key = verdictKeys[verdicts++ % 3] ?? true;
      items.push({
        ...{ ...common, type, key, prompt: `It is at ${nth} and nowhere else.` },
        ...(key === 'unstated' ? { near: evidence } : { evidence }),
        ...(key !== true && { slip: 'stronger-verb' as const }),
      });
    } else if (type === 'recall') items.push({ ...common, type, evidence, accept: [wordOf(nth)] });
    else items.push({ ...common, type, evidence, key: dayOf(nth) });
  };
  const isOnlyHolder = !wanted.includes('actors');
  for (const { id, axis, nth } of facts) {
    if (axis === 'actors' && isOnlyHolder) continue;
    const isFirstHeld = isOnlyHolder && id === of('positions')[0]?.id;
    const tested = isFirstHeld ? [id, holder] : [id];
    add('choice', tested, nth);
    add(
      axis === 'dates' && nth % 2 === 0
        ? 'date'
        : axis === 'actors' && nth % 4 === 0
          ? 'recall'
          : 'verdict',
      tested,
      nth,
    );
  }
  const joined = of('dates').slice(0, 3);
  if (joined.length === 3)
    items.push({
      ...{ id: 'in-order', type: 'order', process: 'integrate', prompt: 'What came first?' },
      facts: joined.map(({ id }) => id),
      evidence: joined.map(({ nth }) => `s-${nth}`),
      events: joined.map(({ id, nth }) => ({ id, text: wordOf(nth) })),
      explanation: 'One after the other.',
    });
  const carriedBy = (nth: number) => ({ evidence: [`s-${nth}`] });
  return {
    ...{ id: 'well-made', language: 'en', title: 'A small matter', opening: items[0]?.id ?? '' },
    article: { title: 'A matter', publisher: 'The Courier', date: '2024-03-02' },
    brief: [
      {
        sentences: facts.map(({ nth }) => ({
          id: `s-${nth}`,
          text: `On day ${nth} the ${wordOf(nth)} told it.`,
        })),
      },
    ],
    easy: [
      {
        sentences: facts.map(({ id, nth }) => ({
          ...{ id: `f-${nth}`, text: `The ${wordOf(nth)} spoke.`, facts: [id] },
        })),
      },
    ],
    camps: hasCamps ? [{ id: 'side', text: 'One side' }] : [],
    actors: of('actors').map(({ id, nth }) => ({
      ...{ id, name: wordOf(nth), monogram: 'AB', role: 'actor' },
      ...(hasCamps && { camp: 'side' }),
      ...carriedBy(nth),
    })),
    dates: of('dates').map(({ id, nth }) => ({
      ...{ id, date: dayOf(nth), label: `Day ${nth}` },
      ...carriedBy(nth),
    })),
    positions: of('positions').map(({ id, nth }) => ({
      ...{ id, holder, stance: 'supports' as const, claim: `the ${wordOf(nth)}` },
      ...{ via: 'said' as const, ...carriedBy(nth) },
    })),
    items,
  };
}

export const axisChoices: readonly (readonly Axis[])[] = [
  ...axes.map((axis) => [axis]),
  ['actors', 'dates'],
  ['actors', 'positions'],
  ['dates', 'positions'],
  axes,
];

const bankSizes = [6, 7, 20, 69, 300, 1_000] as const;

/** Sizes and axes; of the large banks those of all axes alone after each change. */
export const bankCases = bankSizes.flatMap((size) =>
  axisChoices
    .filter((wanted) => isFullRun || size < 100 || wanted.length === axes.length)
    .map((wanted) => [size, wanted.join(' and '), wanted] as const),
);
