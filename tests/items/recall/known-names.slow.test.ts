import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bank } from '../../../src/bank/types.ts';
import type { RecallItem } from '../../../src/items/recall/schema.ts';
import { connectItems, scoreResponse } from '../../../src/items/registry.ts';
import { loadBank } from '../../../src/tools/vite/dossiers.ts';
import { fixtureBank, openFixtureBank } from '../../support/fixture-bank.ts';
import { isFullRun, propertyRuns, sampleList } from '../../support/full-run.ts';
import { bankOf, recallFor } from '../../support/recall-items.ts';

/** Ways to write one name that a reader takes for it. */
function listWritings(name: string): readonly string[] {
  const words = name.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const titles = ['M.', 'Mme', 'Dr', 'le ministre', 'le ministre russe', 'le PDG de PSA'];
  const inTwo = [`${last} ${first}`, `${last}, ${first}`, `${first[0]}. ${last}`, `Mme ${last}`];
  return [
    ...[name, name.toUpperCase()],
    ...titles.map((title) => `${title} ${name}`),
    ...['(Russie)', ', ministre', '– porte-parole'].map((end) => `${name} ${end}`),
    ...(words.length === 2 ? inTwo : [`${first} ${last}`]),
    name
      .normalize('NFKD')
      .replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  ];
}

describe('no name of a bank passes for another', () => {
  const isSameThing = (a: RecallItem, b: RecallItem) =>
    a.facts.some((fact) => b.facts.includes(fact)) || a.accept[0] === b.accept[0];
  /** Of the ways to write a name one in `share`, another one at the next pair of names. */
  function expectNoneForAnother(bank: Bank, share = 2, every = 1) {
    const recalls = bank.items.filter((item) => item.type === 'recall');
    const actors = bank.actors.map(({ id, name }) => recallFor([name], id));
    const accepted: unknown[] = [];
    let turn = 0;
    for (const item of recalls.filter((_, at) => at % every === 0)) {
      const others = [...recalls, ...actors].filter((one) => !isSameThing(item, one));
      for (const name of others.flatMap(({ accept }) => accept)) {
        turn += 1;
        for (const typed of listWritings(name).filter((_, at) => (at + turn) % share === 0)) {
          // Louis Martin, as Martin Louis writes it
          if (item.accept.includes(typed) || scoreResponse(item, typed) === 0) continue;
          accepted.push([item.accept[0], typed]);
        }
      }
    }
    expect(accepted).toEqual([]);
  }

  const firstLetter = (word: string) => word.normalize('NFD').toLowerCase()[0];

  /** M. Sherman may be Monsieur Sherman. */
  function expectNoOtherInitial(bank: Bank) {
    const accepted: unknown[] = [];
    for (const item of bank.items) {
      if (item.type !== 'recall') continue;
      const words = item.accept.map((name) => name.split(/[\s'’-]+/));
      const own = new Set(words.flat().map(firstLetter));
      for (const family of new Set(words.map((name) => name.at(-1) ?? ''))) {
        for (const initial of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
          if (own.has(initial.toLowerCase())) continue;
          for (const typed of [
            ...[`${family} ${initial}.`, `${family}, ${initial}.`, `${family} ${initial}`],
            ...(initial === 'M' ? [] : [`${initial}. ${family}`, `${initial}.${family}`]),
          ]) {
            if (scoreResponse(item, typed) > 0) accepted.push([item.accept[0], typed]);
          }
        }
      }
    }
    expect(accepted).toEqual([]);
  }

  it.each([
    ['the frozen one in French', () => fixtureBank],
    ['the frozen one in English', () => openFixtureBank('en')],
    ['the newest in French', () => loadBank('2022-01-12-otan-russie', ['fr'])],
  ])('%s', (_, open) => {
    const bank = connectItems(open());
    expectNoneForAnother(bank);
    expectNoOtherInitial(bank);
    for (const item of bank.items) {
      if (item.type !== 'recall') continue;
      for (const name of item.accept) expect([name, scoreResponse(item, name)]).toEqual([name, 1]);
    }
  });

  it('of a hundred public offices, or two hundred', () => {
    const offices = [
      ...['président', 'Premier ministre', 'ministre de la Défense', 'porte-parole', 'ambassadeur'],
      ...['ministre des Affaires étrangères', 'chef de la diplomatie', 'vice-ministre'],
      ...['secrétaire d’État', 'général'],
    ];
    const countries = [
      ...['de la Russie', 'de l’Ukraine', 'des États-Unis', 'de la Chine', 'du Chili', 'de l’Iran'],
      ...['de l’Irak', 'du Niger', 'du Nigeria', 'de la Guinée', 'de la Guinée-Bissau', 'du Mali'],
      ...['du Malawi', 'de l’Autriche', 'de l’Australie', 'de la Slovaquie', 'de la Slovénie'],
      ...['du Congo', 'de l’Inde', 'de l’OTAN'],
    ];
    const bank = bankOf(
      offices.flatMap((office) =>
        sampleList(countries, 10).map((country) =>
          recallFor([`Le ${office} ${country}`, `${office} ${country}`]),
        ),
      ),
    );
    expect(bank.items).toHaveLength(isFullRun ? 200 : 100);
    expectNoneForAnother(bank, 12, 9);
    expectNoOtherInitial(bank);
    for (const item of bank.items) {
      if (item.type !== 'recall') continue;
      for (const name of item.accept) expect([name, scoreResponse(item, name)]).toEqual([name, 1]);
    }
  });

  it('of people with nearly the same name', () => {
    const people = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom('Jean', 'Jeanne', 'Joan', 'Jules', 'Martin', 'Martine', 'Louis', 'Louise'),
        fc.constantFrom('Dupont', 'Dupond', 'Duponts', 'Martin', 'Louis', 'Lavrov', 'Lawrow'),
      ),
      { minLength: 2, maxLength: 6, selector: (names) => names.join(' ') },
    );
    fc.assert(
      fc.property(people, fc.boolean(), (names, hasFamilyNames) => {
        const items = names.map(([first, last]) =>
          recallFor([`${first} ${last}`, ...(hasFamilyNames ? [last] : [])]),
        );
        const bank = bankOf(items);
        expectNoneForAnother(bank);
        for (const item of bank.items) {
          const [name = ''] = item.type === 'recall' ? item.accept : [];
          expect([name, scoreResponse(item, name)]).toEqual([name, 1]);
        }
      }),
      propertyRuns(160),
    );
  });
});
