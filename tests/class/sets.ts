import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { openBank } from '../../src/build/open-bank.ts';
import {
  type ClassSet,
  corrections,
  idFrom,
  languages,
  most,
  setItems,
} from '../../src/class/set.ts';

const path = 'questions/2022-01-12-otan-russie/fr.yaml';

/** The dossier as it is published. */
export const dossier = openBank(readFileSync(path, 'utf8'), path);

/** A set of the dossier's first items. */
export const setOfSome = (count: number, more: Partial<ClassSet> = {}): ClassSet => ({
  id: 'K7M2Q4XA',
  bank: dossier.id,
  language: 'fr',
  items: setItems(dossier.items.slice(0, count)),
  seed: 2022,
  seats: 30,
  book: 'closed',
  evidence: false,
  confidence: false,
  order: 'same',
  correction: 'at-the-end',
  ...more,
});

/** Any set that may be made of the dossier. */
export const anySet: fc.Arbitrary<ClassSet> = fc
  .record({
    id: fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 8, maxLength: 8 }).map(idFrom),
    bank: fc.constant(dossier.id),
    language: fc.constantFrom(...languages),
    items: fc
      .shuffledSubarray(setItems(dossier.items), { minLength: 1, maxLength: most.items })
      .map((items) => [...items]),
    seed: fc.integer({ min: 0, max: 0xffffffff }),
    seats: fc.integer({ min: 1, max: most.seats }),
    book: fc.constantFrom('open' as const, 'closed' as const),
    evidence: fc.boolean(),
    confidence: fc.boolean(),
    order: fc.constantFrom('same' as const, 'by-seat' as const),
    correction: fc.constantFrom(...corrections),
    minutes: fc.option(fc.integer({ min: 1, max: most.minutes }), { nil: undefined }),
    stretched: fc.uniqueArray(fc.integer({ min: 1, max: most.seats }), { maxLength: 5 }),
    hundredths: fc.integer({ min: 1, max: 250 }),
  })
  .map(({ minutes, stretched, hundredths, ...set }) => {
    const seats = stretched.filter((seat) => seat <= set.seats);
    const times = (100 + hundredths) / 100;
    return {
      ...set,
      ...(minutes !== undefined && { minutes }),
      ...(seats.length > 0 && { stretch: Object.fromEntries(seats.map((seat) => [seat, times])) }),
    };
  });
