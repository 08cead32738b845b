import { sentenceIdsOf } from '../../src/bank/front-page.ts';
import {
  type GivenAnswer,
  resolveAssignment,
  type SavedAssignment,
  toAssignmentItems,
} from '../../src/classroom/assignment.ts';
import { mergeCardVotes } from '../../src/classroom/cards/card-answers.ts';
import {
  addCodes,
  createResultCodeReader,
  emptyCollection,
  restoreCollection,
  toStoredResults,
} from '../../src/classroom/collect/collection.ts';
import { encodeResultCode, scoreSeat } from '../../src/classroom/result-code.ts';
import { encodeShortCode } from '../../src/classroom/short-code.ts';
import { createSlide } from '../../src/items/classroom.ts';
import { createFileWords } from '../../src/items/item-words.ts';
import { scoreResponse } from '../../src/items/registry.ts';
import { createTestAssignment } from './assignments.ts';
import { fixtureBank } from './fixture-bank.ts';

const ids = [
  ...['quoi-psaki', 'quoi-ultimatum', 'qui-vingt-sept', 'quoi-grille-accusations'],
  ...['quand-conseil', 'qui-maison-blanche'],
];
const items = ids.map((id) => {
  const item = fixtureBank.items.find((one) => one.id === id);
  if (!item) throw new Error(`no ${id} in the dossier`);
  return item;
});

const assignment: SavedAssignment = {
  ...createTestAssignment({ id: 'K7M2Q4XA', items: toAssignmentItems(items), seats: 9 }),
  ...{ evidence: true, confidence: true, name: '3e B', made: Date.UTC(2026, 10, 23) },
};
export const reckonedAssignment = resolveAssignment(assignment, fixtureBank);

const wholeGrid = {
  'espionnage-occidentaux': 'accuses',
  'espionnage-russie': 'unstated',
  'attaque-occidentaux': 'accuses',
  'attaque-russie': 'denies',
  'force-kremlin': 'denies',
  'force-psaki': 'unstated',
};
const halfGrid = { ...wholeGrid, 'espionnage-russie': 'denies', 'attaque-russie': 'accuses' };
const right: readonly GivenAnswer[] = [
  { response: 'psaki-trop-tot', sentences: ['p-psaki'], confidence: 'certain' },
  { response: false, sentences: ['p-ultimatum'] },
  { response: { value: 27 } },
  { response: wholeGrid },
  { response: '2002' },
];
const [psaki, , pays, grille, conseil] = right;

/** What each seat gave, in the order of the questions. The bell rang before the sixth. */
const given: Readonly<Record<string, readonly (GivenAnswer | undefined)[]>> = {
  allRight: right,
  /** Skips the second question, and takes the wrong sentence for the first. */
  skipping: [
    { response: 'psaki-trop-tot', sentences: ['p-geneve'], confidence: 'guess' },
    ...[undefined, pays, grille, { response: '1999' }],
  ],
  /** Has time for two. */
  late: [{ response: 'psaki-trop-tot' }, { response: true, sentences: [], confidence: 'certain' }],
  allWrong: [
    { response: 'etablie', confidence: 'certain' },
    { response: 'unstated' },
    { response: { value: 30 } },
    { response: { 'espionnage-russie': 'accuses' } },
    { response: '2014' },
  ],
  byShortCode: [
    psaki,
    { response: true },
    pays,
    { response: { ...halfGrid, 'force-psaki': 'denies' } },
    conseil,
  ],
};
const resultOf = (name: string, seat: number) => ({
  set: assignment.id,
  seat,
  given: items.map((_, at) => given[name]?.[at]),
});
const longCode = (name: string, seat: number) =>
  encodeResultCode(reckonedAssignment, resultOf(name, seat));

const reader = createResultCodeReader(
  reckonedAssignment,
  scoreResponse,
  sentenceIdsOf(fixtureBank),
);
const received = addCodes(reader, emptyCollection, [
  ...[longCode('allRight', 1), longCode('skipping', 2), longCode('late', 3)],
  ...[longCode('allWrong', 4), longCode('allRight', 4)],
  encodeShortCode(
    reckonedAssignment,
    scoreSeat(reckonedAssignment, resultOf('byShortCode', 5), scoreResponse),
  ),
]).collection;

/** All right, from one of the lost seats, once the report was read. */
export const lateCode = longCode('allRight', 8);

const cardQuestion = (index: number) => {
  const [item, slide] = [
    items[index],
    items[index] && createSlide(items[index], (list) => [...list], createFileWords()),
  ];
  if (!item || slide?.kind !== 'pick') throw new Error('no letters');
  return { index, item, options: slide.options };
};
/** Two questions by cards: both seats have the first right, the seventh takes the second for true. */
const cards = mergeCardVotes(
  reckonedAssignment,
  [
    [cardQuestion(0), new Map([6, 7].map((seat) => [seat, 0] as const))],
    [
      cardQuestion(1),
      new Map([
        [6, 1],
        [7, 0],
      ]),
    ],
  ],
  [],
).saved;

/** Seats 1 to 5 as above (two results came for 4), 6 and 7 by cards; 8 and 9 are lost. */
export const reckonedStored = [...toStoredResults(assignment.id, received), ...cards];
export const reckonedCollection = restoreCollection(reader, reckonedStored);
