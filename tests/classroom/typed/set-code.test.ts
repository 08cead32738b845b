import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difficulties } from '../../../src/bank/difficulty.ts';
import { axes } from '../../../src/bank/types.ts';
import {
  type Assignment,
  correctionModes,
  parseAssignment,
  resolveAssignment,
} from '../../../src/classroom/assignment.ts';
import {
  encodeAssignmentLink,
  parseAssignmentLink,
} from '../../../src/classroom/assignment-link.ts';
import {
  createCodedAssignment,
  encodeSetCode,
  findSetCode,
  formatSetCode,
  parseSetCode,
  type SetDraw,
} from '../../../src/classroom/typed/set-code.ts';
import { classroomTypes } from '../../../src/items/classroom.ts';
import { fixtureBank as bank } from '../../support/fixture-bank.ts';
import { propertyRuns } from '../../support/full-run.ts';

const plain: SetDraw = {
  ...{ language: 'fr', seats: 30, count: 10, draw: 1234, copy: 0, axes: [], types: [] },
  ...{ book: 'closed', evidence: false, confidence: false, order: 'same' },
  correction: 'at-the-end',
};

const anyDraw: fc.Arbitrary<SetDraw> = fc
  .record({
    seats: fc.integer({ min: 1, max: 60 }),
    count: fc.integer({ min: 1, max: 60 }),
    draw: fc.integer({ min: 0, max: 4095 }),
    copy: fc.integer({ min: 0, max: 3 }),
    axes: fc.subarray([...axes]),
    types: fc.subarray(Object.keys(classroomTypes) as (keyof typeof classroomTypes)[]),
    difficulty: fc.constantFrom(undefined, ...difficulties),
    book: fc.constantFrom('open' as const, 'closed' as const),
    evidence: fc.boolean(),
    confidence: fc.boolean(),
    order: fc.constantFrom('same' as const, 'by-seat' as const),
    correction: fc.constantFrom(...correctionModes),
    minutes: fc.option(fc.integer({ min: 1, max: 240 }), { nil: undefined }),
  })
  .map(({ minutes, ...draw }) => ({
    language: 'fr' as const,
    ...draw,
    ...(minutes !== undefined && { minutes }),
  }));

const open = (text: string) => {
  const parsed = parseSetCode(text);
  return parsed.ok ? createCodedAssignment(parsed.coded, bank) : parsed.problem;
};

it('a code that is typed opens exactly the assignment of the link, for any draw', () => {
  fc.assert(
    fc.property(anyDraw, (draw) => {
      const code = encodeSetCode(draw, bank) ?? '';
      const typed = open(formatSetCode(code).toLowerCase());
      // some criteria find nothing to ask
      if (!typed || typeof typed === 'string') return typed === undefined;
      expect(parseAssignment(typed)).toEqual(typed);
      const link = parseAssignmentLink(encodeAssignmentLink(typed));
      return (
        link.ok &&
        JSON.stringify(resolveAssignment(link.assignment, bank).assignment) ===
          JSON.stringify(resolveAssignment(typed, bank).assignment)
      );
    }),
    propertyRuns(240),
  );
});

it('a plain set is twelve signs in three groups, and each kind of option costs three more', () => {
  const formatted = (draw: Partial<SetDraw>) =>
    formatSetCode(encodeSetCode({ ...plain, ...draw }, bank) ?? '');
  expect(formatted({})).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}-[\dA-Z]{4}$/);
  expect(formatted({ evidence: true, minutes: 20 })).toHaveLength(15 + 3);
  expect(formatted({ types: ['choice'] })).toHaveLength(15 + 3);
  expect(formatted({ types: ['choice'], order: 'by-seat' })).toHaveLength(18 + 4);
});

it('a wrong sign, a missing one and two that changed places are told, wherever they are', () => {
  const code = encodeSetCode({ ...plain, evidence: true }, bank) ?? '';
  for (let at = 0; at < code.length; at++) {
    const wrong = code[at] === 'X' ? 'Y' : 'X';
    expect(open(code.slice(0, at) + wrong + code.slice(at + 1))).toBe('mistyped');
    expect(open(code.slice(0, at) + code.slice(at + 1))).toBe('mistyped');
    if (code[at] === code[at + 1] || at === code.length - 1) continue;
    const swapped = code.slice(0, at) + code[at + 1] + code[at] + code.slice(at + 2);
    expect(open(swapped)).toBe('mistyped');
  }
});

it('a part of a code is told as one, and a word is not', () => {
  for (const part of ['K7M2', 'K7M2 Q4', 'k7m2-q4xa']) expect(open(part)).toBe('mistyped');
  for (const word of ['Bonjour', 'code', '2B']) expect(open(word)).toBe('foreign');
});

it('letters that look like digits are read as these, and a sentence is no code', () => {
  const code = encodeSetCode(plain, bank) ?? '';
  const spelled = formatSetCode(code).replaceAll('0', 'o').replaceAll('1', 'l');
  expect(open(`  ${spelled} \n`)).toEqual(open(code));
  expect(open('Bonjour, voici la série de demain.')).toBe('foreign');
  expect(open('https://example.org/#/devoir/')).toBe('foreign');
});

describe('a code is found in a message', () => {
  const codes = [{}, { evidence: true }, { evidence: true, types: ['choice'] as const }].map(
    (draw) => encodeSetCode({ ...plain, ...draw }, bank) ?? '',
  );
  const spellings: Record<string, (code: string) => string> = {
    'in groups': formatSetCode,
    'in groups with spaces': (code) => formatSetCode(code).replaceAll('-', ' '),
    'in groups with spaced dashes': (code) => formatSetCode(code).replaceAll('-', ' – '),
    'in one piece': (code) => code.toLowerCase(),
    'sign by sign': (code) => [...code].join(', '),
    'over two lines': (code) =>
      `${formatSetCode(code).slice(0, 7)}\n> ${formatSetCode(code).slice(7)}`,
    'with the U of a hand': (code) => code.replaceAll('V', 'U'),
  };
  const messages: Record<string, (code: string) => string> = {
    'after a label': (code) => `Code : ${code}.`,
    'after a label without a space': (code) => `code:${code}`,
    'after an encoded sign': (code) => `code=3D${code}`,
    'after a date and a name': (code) => `29/11/2026, 17:31 - Mme Durand: ${code}`,
    'after a number of a list': (code) => `1) ${code}`,
    'after an address': (code) => `Va sur https://example.org/ et tape ${code} !`,
    'at the end of a long letter': (code) =>
      `${'Bonjour, voici la série de lundi. '.repeat(30)}${code}`,
    'before a number': (code) => `${code} 10 questions`,
    'with a word stuck to it': (code) => `${code}Merci`,
    'written twice': (code) => `${code} ${code}`,
    'in bold': (code) => `**${code}**`,
  };
  it.each(Object.entries(messages))('%s', (_, write) => {
    for (const spell of Object.values(spellings))
      for (const code of codes) {
        const text = write(spell(code));
        const found = findSetCode(text);
        expect([text, found.ok && found.coded.code]).toEqual([text, code]);
      }
  });
  it('but no other code than the one that is there', () => {
    const sayProblem = (text: string) => {
      const found = findSetCode(text);
      return found.ok ? found.coded.code : found.problem;
    };
    const damaged = formatSetCode(codes[0] ?? '').replace(/.$/, (last) =>
      last === 'X' ? 'Y' : 'X',
    );
    expect(sayProblem(`Code : ${damaged}, à demain`)).toBe('mistyped');
    expect(sayProblem('Rendez-vous le 12/05/2026 à 10 h 30 en salle 204, 3e B.')).toBe('foreign');
    expect(sayProblem('https://example.org/a1')).toBe('foreign');
    expect(sayProblem('Bonjour tout le monde')).toBe('foreign');
  });
});

it('copies of one draw ask the same and have results of their own', () => {
  const [one, other] = [0, 1].map((copy) => open(encodeSetCode({ ...plain, copy }, bank) ?? ''));
  if (typeof one !== 'object' || typeof other !== 'object') throw new Error('no assignment');
  expect(one.items).toEqual(other.items);
  expect(one.id).not.toBe(other.id);
});

it('a bank that draws other questions opens nothing', () => {
  const parsed = parseSetCode(encodeSetCode(plain, bank) ?? '');
  if (!parsed.ok) throw new Error(parsed.problem);
  const shorter = { ...bank, items: bank.items.slice(20) };
  expect(createCodedAssignment(parsed.coded, shorter)).toBe(undefined);
});

/** They stand on boards and in messages: what they open never changes. */
const published: [Partial<SetDraw>, code: string, opened: string][] = [
  [
    {},
    '0402BN6J1YEE',
    'XYGRZM5K 3191402535 qui-sans-nom quand-rupture quoi-autres-mots qui-diplomatie-europeenne quand-geneve-lundi quoi-cent-mille quand-depart-et-retour qui-represente-la-russie quoi-zone-influence qui-vingt-et-un',
  ],
  [
    {
      ...{ seats: 24, count: 6, draw: 77, copy: 3 },
      ...{ evidence: true, correction: 'held', minutes: 20 },
    },
    '4401AW2DRQ918TF',
    '3MST11D2 2466750507 quoi-fait-ou-commentaire qui-rapporte-l-assurance quand-compte-rendu qui-diplomatie-europeenne quoi-dementi quand-dix-heures',
  ],
  [
    {
      ...{ count: 8, draw: 4095, axes: ['dates'], types: ['choice', 'verdict'] },
      ...{ difficulty: 'easy', book: 'open', order: 'by-seat' },
    },
    '6401VQZZ4XJG0B086F',
    'JF8WCF87 148494752 quand-kremlin-apres quand-retrait quand-duree quand-deploiement quand-brest',
  ],
];

it.each(published)(
  'the code that was published for %j is still made, and opens the same',
  (draw, code, opened) => {
    expect(encodeSetCode({ ...plain, ...draw }, bank)).toBe(code);
    const { id, seed, items } = Object(open(code)) as Assignment;
    expect([id, seed, ...items.map((item) => item.id)].join(' ')).toBe(opened);
  },
);
