import { describe, expect, it } from 'vitest';
import {
  type AssignmentForm,
  areStretchedSeatsReadable,
  createAssignment,
  createBlankForm,
  createNextForm,
  keepIdIfOnlyRenamed,
  parseSeatNumbers,
  toAssignmentForm,
  toPickCriteria,
} from '../../../src/classroom/assign/form-state.ts';
import { type SavedAssignment, toAssignmentItems } from '../../../src/classroom/assignment.ts';
import { createAssignmentOfFirst, oneItemPerType } from '../../support/assignments.ts';

const named = (parts: Partial<SavedAssignment> = {}): SavedAssignment => ({
  ...createAssignmentOfFirst(7),
  name: 'Lundi',
  made: 5,
  ...parts,
});
const made = (draft: Partial<AssignmentForm>) =>
  createAssignment(
    { ...createBlankForm('fr'), ...draft },
    {
      ...{ id: 'ABCDEFGH', seed: 1, made: 5, bank: '2022-01-12-otan-russie', name: 'Série 1' },
      items: toAssignmentItems(oneItemPerType),
    },
  );

describe('the form', () => {
  it('makes an untimed assignment if nobody changes anything', () => {
    expect(made({})).toMatchObject({ name: 'Série 1', seats: 30, book: 'closed' });
    expect(made({})).not.toHaveProperty('minutes');
  });

  it('begins with as many pupils as the newest set, and with thirty if there is none', () => {
    const saved = [named({ made: 2, seats: 24 }), named({ made: 9, seats: 6 }), named({ made: 5 })];
    expect(createNextForm('fr', saved)).toEqual({ ...createBlankForm('fr'), seats: '6' });
    expect(createNextForm('fr', []).seats).toBe('30');
  });

  it.each([
    ['', 1],
    ['0', 1],
    ['-4', 1],
    ['24', 24],
    ['24.9', 24],
    ['024', 24],
    ['２４', 24],
    ['٢٤', 24],
    ['500', 60],
  ])('holds %j seats to what a class may have: %d', (seats, held) => {
    expect(made({ seats })?.seats).toBe(held);
  });

  it('gives extra time to the seats named, if there is a limit', () => {
    const stretched = { stretchedSeats: '12, 3; 99 et 3', stretchFactor: '1.5' };
    expect(made({ ...stretched, isTimed: true, minutes: '15' })).toMatchObject({
      minutes: 15,
      stretch: { 3: 1.5, 12: 1.5 },
    });
    expect(made(stretched)).not.toHaveProperty('stretch');
  });

  it('makes no assignment without items', () => {
    const drawn = { id: 'ABCDEFGH', seed: 1, made: 5, bank: 'x', name: 'y', items: [] };
    expect(createAssignment(createBlankForm('fr'), drawn)).toBeUndefined();
  });

  it('has only the criteria that were chosen', () => {
    expect(toPickCriteria(createBlankForm('fr'))).toEqual({ count: 10 });
    expect(
      toPickCriteria({
        ...createBlankForm('fr'),
        axes: ['dates'],
        lengthUnit: 'minutes',
        length: '12',
      }),
    ).toEqual({
      axes: ['dates'],
      minutes: 12,
    });
  });

  it('of a saved assignment makes the same assignment again', () => {
    const assignment = named({
      minutes: 20,
      stretch: { 4: 1.33 },
      correction: 'held',
      evidence: true,
    });
    const { name, made, items, id, seed, bank } = assignment;
    expect(
      createAssignment(toAssignmentForm(assignment), { name, made, items, id, seed, bank }),
    ).toEqual(assignment);
  });
});

describe('seats in a line', () => {
  it.each([
    ['3, 12 et 7', [3, 7, 12]],
    ['7 7 7', [7]],
    ['3-5, 9 – 10', [3, 4, 5, 9, 10]],
    ['3\u20115, ９−10', [3, 4, 5, 9, 10]],
    ['0, 31, 30', [30]],
    ['5 à 7, 9 to 10', [5, 6, 7, 9, 10]],
    ['personne', []],
    ...[
      ...['5 au 7', '5 jusqu’à 7', "du 5 jusqu'à 7", '5 jusqu’au 7', 'de 5 à 7', '5 À 7', '5 a 7'],
      ...['5 through 7', 'seats 5 to 7', '5 until 7', '5 up to 7', 'von 5 bis 7', '5 al 7'],
      ...[
        '5..7',
        '5…7',
        '5→7',
        '5->7',
        '5 => 7',
        '5 ~ 7',
        '５〜７',
        '5～7',
        '5 — 7',
        '5à7',
        '5to7',
      ],
      ...[
        'places 5 au 7.',
        'n° 5 à 7',
        'n°5-7',
        'de la place 5 à la place 7',
        '5 jusqu’au n° 7',
        '5+6 + 7',
        '#5, #6 et #7',
        '5 ; 6 & 7',
        '5,6,7',
        '٥-٧',
      ],
    ].map((line): [string, number[]] => [line, [5, 6, 7]]),
  ])('%j are %j', (line, seats) => {
    expect(parseSeatNumbers(line, 30)).toEqual(seats);
  });
});

it.each([
  ...[
    '5 sauf 7',
    '5-9 sans 7',
    'all but 5',
    '5 до 7',
    '5 から 7',
    'entre 5 et 7',
    '5-7-9',
    '5 à 7 à 9',
  ],
  ...[
    '5/7',
    '5.7',
    '5:7',
    '7-5',
    '5-',
    '5..',
    '5…',
    '5 à',
    '5+',
    '5 etc.',
    '5, 6, …, 9',
    '-5',
    '0',
    '5 31',
    '5 ou pas',
    '½',
    '5 < 7',
    'personne',
  ],
])('%j is refused, since part of it would be left out', (stretchedSeats) => {
  expect(areStretchedSeatsReadable({ ...createBlankForm('fr'), stretchedSeats })).toBe(false);
});

it('sixty seats fit in a line', () => {
  const line = Array.from({ length: 60 }, (_, at) => at + 1).join(' ,  ');
  expect(parseSeatNumbers(line, 60)).toHaveLength(60);
});

describe('an assignment that was changed', () => {
  const fresh = { id: 'ZZZZZZZZ', seed: 99, made: 77 };

  it('keeps its id if only its name changed', () => {
    expect(keepIdIfOnlyRenamed(named(), named({ ...fresh, name: 'Mardi' }))).toEqual(
      named({ name: 'Mardi' }),
    );
  });

  it('is another assignment if anything else changed, since results refer to it', () => {
    const after = named({ ...fresh, book: 'open' });
    expect(keepIdIfOnlyRenamed(named(), after)).toEqual(after);
    const other = named({ ...fresh, items: named().items.slice(1) });
    expect(keepIdIfOnlyRenamed(named(), other).id).toBe('ZZZZZZZZ');
  });
});
