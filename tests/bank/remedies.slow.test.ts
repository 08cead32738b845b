import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkBank, isError } from '../../src/bank/check-bank.ts';
import type { BankPath, BankProblem } from '../../src/bank/problem.ts';
import { parseExampleWith, type TextReplacement } from '../support/example-bank.ts';
import { isFullRun } from '../support/full-run.ts';

type Tree = Record<string | number, unknown>;

const holderOf = (data: unknown, path: BankPath) =>
  path.slice(0, -1).reduce((value, key) => (value as Tree)[key], data) as Tree;

function withValue(data: unknown, path: BankPath, value: unknown): unknown {
  const copy = structuredClone(data);
  holderOf(copy, path)[path.at(-1) ?? ''] = value;
  return copy;
}

function withFieldName(data: unknown, path: BankPath, name: string): unknown {
  const copy = structuredClone(data);
  const holder = holderOf(copy, path);
  holder[name] = holder[path.at(-1) ?? ''];
  delete holder[path.at(-1) ?? ''];
  return copy;
}

/** The value of the line or the map that a remedy shows. */
function readExample({ path, remedy }: BankProblem): unknown[] {
  const [, shown] = /(?: here|" to it), such as (.*)$/.exec(remedy) ?? [];
  if (shown === undefined) return [];
  const value = parse(shown) as unknown;
  const field = path.at(-1) ?? '';
  return [shown.startsWith(`${field}: `) ? (value as Tree)[field] : value];
}

/** The values and names that a remedy says in full. */
function listProposals(problem: BankProblem): unknown[] {
  const examples = readExample(problem);
  if (examples.length > 0) return examples;
  const { remedy } = problem;
  const listed = /(?:name one of(?! the )|the words are|the types are|write it like) ([^:]*)$/.exec(
    remedy,
  );
  const alone = /did you mean "([^"]+)"|put it in quotes: "([^"]*)"|^write (\d[\d-]*)/.exec(remedy);
  return [
    ...(alone?.slice(1).filter((word) => word !== undefined) ?? []),
    ...(listed?.[1]?.split(/, | or /).filter((word) => word !== '…') ?? []),
  ];
}

const isAtOrBelow = (path: BankPath, place: BankPath) => place.every((key, at) => path[at] === key);

function expectRemediesToPass(data: unknown, changed: BankPath = []) {
  const problems = checkBank(data).problems.filter(isError);
  for (const problem of problems.filter(({ path }) => isAtOrBelow(path, changed))) {
    for (const proposal of listProposals(problem)) {
      const { path } = problem;
      const mended = problem.isFieldName
        ? withFieldName(data, path, String(proposal))
        : withValue(data, path, proposal);
      const place = problem.isFieldName ? [...path.slice(0, -1), String(proposal)] : path;
      const left = checkBank(mended).problems.filter(
        // an id that nothing names any more, and a day that is another than its fact's
        (one) =>
          isError(one) &&
          isAtOrBelow(one.path, place) &&
          !/^(no item tests|the key is \d)/.test(one.message),
      );
      expect({ ...problem, proposal, left }).toEqual({ ...problem, proposal, left: [] });
    }
  }
}

const example = parseExampleWith();

function* listLeaves(value: unknown, path: BankPath = []): Generator<BankPath> {
  if (typeof value !== 'object' || value === null) yield path;
  else {
    for (const [key, part] of Object.entries(value))
      yield* listLeaves(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** One place of each kind; the items one by one, since each is of another type. */
const places = [
  ...new Map(
    [...listLeaves(example)].map((path) => [
      path
        .map((key, at) => (typeof key === 'number' && path[at - 1] !== 'items' ? '*' : key))
        .join(),
      path,
    ]),
  ).values(),
];

describe('every remedy that says a value passes the check', () => {
  const values = [
    ...['Cora Lund', 5, 3.5, true, '22/08/2019', '2019-02-30', '4 mars 2026', 'été 2019'],
    ...[[], ['A', 'B'], {}, { a: 1 }, null],
  ];
  it.each(values.map((value, at) => [value, at]))(
    'where %j is written anywhere in a bank',
    (value, turn) => {
      // a third of the places for each value, the next third for the next: each place gets two
      const tried = places.filter((_, at) => isFullRun || at % 3 === Number(turn) % 3);
      for (const path of tried) expectRemediesToPass(withValue(example, path, value), path);
    },
  );

  it.each([
    ['date: "2019-05"', 'date: "2019-08-24/2019-08-25"'],
    ['date: "2019-05"', 'date: "?2019-08-24/2019-08-25"'],
    ['date: "2019-05"', 'date: "2018-12-31/2019-01-01"'],
    ['date: "2019-05"', 'date: "2019/.."'],
    ['date: "2019-05"', 'date: "../2019-05-02"'],
    ['date: "2019-05"', 'date: "22/08/2019"'],
    ['date: "2019-05"', 'date: "?2019-06~"'],
    ['evidence: [s-cost, s-okoro]', 'evidence: [s-cost, s-cos]'],
    ['facts: [okoro-keep, okoro]', 'facts: [okoro-keep, okoro-kep]'],
    ['promt', 'promt'],
  ] as const)('of %j as %j', (from, to) => {
    const changes: TextReplacement[] = from === to ? [] : [[from, to]];
    expectRemediesToPass(
      from === to ? withValue(example, ['items', 0, to], 'Who?') : parseExampleWith(...changes),
    );
  });
});

it('whatever stands alone in a list is put in its place again by what is said', () => {
  for (const path of places) {
    const own = holderOf(example, path)[path.at(-1) ?? ''];
    for (const wrapped of [[own], [[own]]]) {
      const { problems } = checkBank(withValue(example, path, wrapped));
      const remedies = problems
        .filter((problem) => problem.path.join('/') === path.join('/'))
        .map(({ remedy }) => remedy);
      expect([path, remedies]).toEqual([path, [`take the brackets off: ${JSON.stringify(own)}`]]);
    }
  }
});

it('a label in the place of an id is answered with the ids that can be named', () => {
  const { problems } = checkBank(parseExampleWith(['key: crack', 'key: "A crack was found."']));
  expect(problems[0]?.remedy).toBe(
    'did you mean "crack"? If not: name one of crack, cost, council',
  );
  const other = checkBank(parseExampleWith(['key: crack', 'key: "Emmanuel Macron"'])).problems;
  expect(other[0]?.remedy).toBe('name one of crack, cost, council');
  const holder = checkBank(parseExampleWith(['holder: lund', 'holder: Cora Lund'])).problems;
  expect(holder[0]?.remedy).toContain('did you mean "lund"? If not: name one of');
});
