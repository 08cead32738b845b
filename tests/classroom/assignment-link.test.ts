import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meet, setItems, setOf, tagNumber } from '../../src/classroom/assignment.ts';
import { linkOf, readLink } from '../../src/classroom/assignment-link.ts';
import { anyAssignment, realBank, setOfSome } from '../support/assignments.ts';

const read = (payload: string) => {
  const link = readLink(payload);
  if (!link.ok) throw new Error(link.problem);
  return link.set;
};

describe('a link', () => {
  it('tells all of a set to a device that has its bank', () => {
    fc.assert(
      fc.property(anyAssignment, (set) => {
        const payload = linkOf(set);
        expect(payload).toMatch(/^[\w-]+$/);
        const met = meet(read(payload), realBank);
        expect(met.set).toEqual(set);
        expect(met).toMatchObject({ missing: 0, changed: 0 });
        expect(met.items.map((item) => item?.id)).toEqual(set.items.map(({ id }) => id));
      }),
    );
  });

  it('of 24 items is shorter than a code that is read across a room can hold', () => {
    // 192 signs are version 8 at the lowest level, 49 modules an edge; the rest is the address
    expect(linkOf(setOfSome(24)).length).toBeLessThan(185);
  });

  it('is damaged where any sign of it was changed, lost or added', () => {
    const payload = linkOf(setOfSome(10));
    const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (let at = 0; at < payload.length - 1; at++) {
      const other = signs[(signs.indexOf(payload.charAt(at)) + 1) % 64];
      const changed = payload.slice(0, at) + other + payload.slice(at + 1);
      expect(readLink(changed)).toEqual({ ok: false, problem: 'damaged' });
      expect(readLink(payload.slice(0, at))).toEqual({ ok: false, problem: 'damaged' });
    }
    expect(readLink(`${payload}AAAA`)).toEqual({ ok: false, problem: 'damaged' });
  });

  it('never throws, and gives nothing but what may be a set', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ size: '+2' })), (text) => {
        const link = readLink(text);
        if (link.ok) expect(setOf(link.set)).toEqual(link.set);
      }),
    );
  });
});

describe('a set in a bank', () => {
  it('keeps its items in a bank that has more of them, in another order', () => {
    const set = read(linkOf(setOfSome(12)));
    const grown = { items: [{ ...realBank.items[0], id: 'newer' }, ...realBank.items].reverse() };
    const met = meet(set, grown as typeof realBank);
    expect(met.items.map((item) => item?.id)).toEqual(realBank.items.slice(0, 12).map((i) => i.id));
  });

  it('says which items an older bank lacks, and leaves their places empty', () => {
    const older = { items: realBank.items.filter((_, at) => at !== 3 && at !== 7) };
    const met = meet(read(linkOf(setOfSome(10))), older);
    expect(met).toMatchObject({ missing: 2, changed: 0 });
    expect(met.items.flatMap((item, at) => (item ? [] : [at]))).toEqual([3, 7]);
    expect(met.set.items).toHaveLength(10);
  });

  it('does not ask what an item asks by now, where it was something else', () => {
    const asked = realBank.items.findLast(({ type }) => type === 'verdict');
    if (asked?.type !== 'verdict') throw new Error('no verdict');
    const set = { ...setOfSome(1), items: setItems([asked]) };
    const mended = { ...asked, prompt: 'The same, better said' };
    expect(meet(set, { items: [mended] })).toMatchObject({ items: [mended], changed: 0 });
    const other = { ...asked, key: asked.key === true ? ('unstated' as const) : true };
    const met = meet(read(linkOf(set)), { items: [other] });
    expect(met).toMatchObject({ items: [undefined], missing: 0, changed: 1 });
  });

  it('has a number for each item that no other item has', () => {
    expect(new Set(realBank.items.map(({ id }) => tagNumber(id))).size).toBe(realBank.items.length);
  });
});

it.each([
  ['no seats', { seats: 0 }],
  ['more seats than a class', { seats: 61 }],
  ['half a minute', { minutes: 0.5 }],
  ['less time for a seat', { stretch: { 3: 0.5 } }],
  ['more time for a seat that is not there', { stretch: { 31: 2 } }],
  ['no items', { items: [] }],
  ['an item twice', { items: [...setOfSome(1).items, ...setOfSome(1).items] }],
  ['an id of other signs', { id: 'k7m2q4xa' }],
  ['a bank that is a way', { bank: '../bank' }],
  ['a language nobody has', { language: 'xx' }],
])('a set with %s is none', (_, more) => {
  expect(setOf(setOfSome(3))).toEqual(setOfSome(3));
  expect(setOf({ ...setOfSome(3), ...more })).toBeUndefined();
});
