import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/bank/languages.ts';
import {
  parseAssignment,
  resolveAssignment,
  shortIdHash,
  toAssignmentItems,
} from '../../src/classroom/assignment.ts';
import { encodeAssignmentLink, parseAssignmentLink } from '../../src/classroom/assignment-link.ts';
import { anyAssignment } from '../support/arbitrary-assignments.ts';
import { createAssignmentOfFirst } from '../support/assignments.ts';
import { fixtureBank } from '../support/fixture-bank.ts';

const read = (payload: string) => {
  const link = parseAssignmentLink(payload);
  if (!link.ok) throw new Error(link.problem);
  return link.assignment;
};

describe('a link', () => {
  it('gives the whole assignment to a device that has its bank', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const payload = encodeAssignmentLink(assignment);
        expect(payload).toMatch(/^[\w-]+$/);
        const resolved = resolveAssignment(read(payload), fixtureBank);
        expect(resolved.assignment).toEqual(assignment);
        expect(resolved).toMatchObject({ missingCount: 0, changedCount: 0 });
        expect(resolved.items.map((item) => item?.id)).toEqual(
          assignment.items.map(({ id }) => id),
        );
      }),
    );
  });

  it('of 24 items is shorter than a code that is read across a room can hold', () => {
    // 192 characters are version 8 at the lowest level, 49 modules an edge; the rest is the address
    expect(encodeAssignmentLink(createAssignmentOfFirst(24)).length).toBeLessThan(185);
  });

  it('is damaged if any character was changed, lost or added', () => {
    const payload = encodeAssignmentLink(createAssignmentOfFirst(10));
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let at = 0; at < payload.length - 1; at++) {
      const other = signs[(signs.indexOf(payload.charAt(at)) + 1) % 64];
      const changed = payload.slice(0, at) + other + payload.slice(at + 1);
      expect(parseAssignmentLink(changed)).toEqual({ ok: false, problem: 'damaged' });
      expect(parseAssignmentLink(payload.slice(0, at))).toEqual({ ok: false, problem: 'damaged' });
    }
    expect(parseAssignmentLink(`${payload}AAAA`)).toEqual({ ok: false, problem: 'damaged' });
  });

  it('never throws, and gives only valid assignments', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ size: '+2' })), (text) => {
        const link = parseAssignmentLink(text);
        if (link.ok) expect(parseAssignment(link.assignment)).toEqual(link.assignment);
      }),
    );
  });
});

describe('a link in a language beyond the first four', () => {
  const sixteen = [...languages, ...'abcdefghijkl'].slice(0, 16) as Language[];

  it.each(sixteen.slice(4))('keeps all of the assignment: %s', (language) => {
    const assignment = { ...createAssignmentOfFirst(3), language, minutes: 20 };
    const link = encodeAssignmentLink(assignment, sixteen);
    const parsed = parseAssignmentLink(link, sixteen);
    expect(parsed.ok && resolveAssignment(parsed.assignment, fixtureBank).assignment).toEqual(
      assignment,
    );
  });

  it('is newer, and never in another language, if this release does not know the language', () => {
    const link = encodeAssignmentLink(
      { ...createAssignmentOfFirst(3), language: 'b' as Language },
      sixteen,
    );
    expect(parseAssignmentLink(link)).toEqual({ ok: false, problem: 'newer' });
  });

  it('of a seventeenth language cannot be made', () => {
    const assignment = { ...createAssignmentOfFirst(3), language: 'm' as Language };
    expect(() => encodeAssignmentLink(assignment, [...sixteen, 'm' as Language])).toThrow(
      'language m',
    );
    expect(() => encodeAssignmentLink(assignment)).toThrow('language m');
  });

  it('has room for every language that there is', () => {
    expect(languages.length).toBeLessThanOrEqual(16);
  });
});

it('of a later version is newer, not damaged', () => {
  // version 3 and its checksum
  expect(parseAssignmentLink('A743')).toEqual({ ok: false, problem: 'newer' });
});

describe('an assignment in a bank', () => {
  it('keeps its items in a bank that has more of them, in another order', () => {
    const assignment = read(encodeAssignmentLink(createAssignmentOfFirst(12)));
    const grown = {
      items: [{ ...fixtureBank.items[0], id: 'newer' }, ...fixtureBank.items].reverse(),
    };
    const resolved = resolveAssignment(assignment, grown as typeof fixtureBank);
    expect(resolved.items.map((item) => item?.id)).toEqual(
      fixtureBank.items.slice(0, 12).map((i) => i.id),
    );
  });

  it('says which items an older bank lacks, and leaves their places empty', () => {
    const older = { items: fixtureBank.items.filter((_, at) => at !== 3 && at !== 7) };
    const resolved = resolveAssignment(
      read(encodeAssignmentLink(createAssignmentOfFirst(10))),
      older,
    );
    expect(resolved).toMatchObject({ missingCount: 2, changedCount: 0 });
    expect(resolved.items.flatMap((item, at) => (item ? [] : [at]))).toEqual([3, 7]);
    expect(resolved.assignment.items).toHaveLength(10);
  });

  it('leaves out an item that asks something else by now', () => {
    const asked = fixtureBank.items.findLast(({ type }) => type === 'verdict');
    if (asked?.type !== 'verdict') throw new Error('no verdict');
    const assignment = { ...createAssignmentOfFirst(1), items: toAssignmentItems([asked]) };
    const mended = { ...asked, prompt: 'The same, better said' };
    expect(resolveAssignment(assignment, { items: [mended] })).toMatchObject({
      items: [mended],
      changedCount: 0,
    });
    const other = { ...asked, key: asked.key === true ? ('unstated' as const) : true };
    const resolved = resolveAssignment(read(encodeAssignmentLink(assignment)), { items: [other] });
    expect(resolved).toMatchObject({ items: [undefined], missingCount: 0, changedCount: 1 });
  });

  it('has a number for each item that no other item has', () => {
    expect(new Set(fixtureBank.items.map(({ id }) => shortIdHash(id))).size).toBe(
      fixtureBank.items.length,
    );
  });
});

it.each([
  ['no seats', { seats: 0 }],
  ['more seats than a class', { seats: 61 }],
  ['half a minute', { minutes: 0.5 }],
  ['less time for a seat', { stretch: { 3: 0.5 } }],
  ['more time for a seat that is not there', { stretch: { 31: 2 } }],
  ['no items', { items: [] }],
  [
    'an item twice',
    { items: [...createAssignmentOfFirst(1).items, ...createAssignmentOfFirst(1).items] },
  ],
  ['an id of other characters', { id: 'k7m2q4xa' }],
  ['a bank that is a path', { bank: '../bank' }],
  ['an unknown language', { language: 'xx' }],
])('an assignment with %s is refused', (_, more) => {
  expect(parseAssignment(createAssignmentOfFirst(3))).toEqual(createAssignmentOfFirst(3));
  expect(parseAssignment({ ...createAssignmentOfFirst(3), ...more })).toBeUndefined();
});
