import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareTranslations } from '../../src/bank/compare-translations.ts';
import { isWholeDate, listGapRivals, splitAtGap } from '../../src/bank/gap.ts';
import { axes } from '../../src/bank/types.ts';
import { readBank } from '../../src/tools/bank/read-bank.ts';

const read = (root: string, language: string) => {
  const file = `${root}questions/2022-01-12-otan-russie/${language}.yaml`;
  const { bank } = readBank(readFileSync(file, 'utf8'), file);
  if (!bank) throw new Error(`${file} has errors`);
  return bank;
};

const bank = read('', 'fr');
const find = (id: string) => {
  const axis = axes.find((one) => bank[one].some((fact) => fact.id === id)) ?? 'actors';
  const fact = bank[axis].find((one) => one.id === id);
  if (!fact) throw new Error(id);
  return { fact, facts: bank[axis] as readonly (typeof fact)[] };
};

describe('the line of a fact around the word that fades', () => {
  it('is the claim of a position', () => {
    expect(splitAtGap(find('russie-garantie-ukraine').fact)).toEqual({
      before: 'une garantie concrète que l’Ukraine n’entrera pas dans ',
      gap: 'l’OTAN',
      after: '',
    });
  });

  it('is an actor’s name, with the role to know him by', () => {
    expect(splitAtGap(find('stoltenberg').fact)).toEqual({
      before: '',
      gap: 'Jens Stoltenberg',
      after: ', chef de l’OTAN',
    });
  });

  it('is a date, and what happened then stands', () => {
    const { fact } = find('creation-conseil');
    expect(isWholeDate(fact)).toBe(true);
    expect(splitAtGap(fact)).toEqual({
      before: '',
      gap: '2002',
      after: ' · Création du Conseil OTAN-Russie',
    });
  });

  it('is the label where the date is only a limit, which several could be', () => {
    const { fact } = find('annonce-grouchko');
    expect(isWholeDate(fact)).toBe(false);
    expect(splitAtGap(fact)?.after).toBe(' d’Alexandre Grouchko, avant la réunion');
  });

  it('is nothing without a gap', () => {
    expect(splitAtGap({ ...find('otan').fact, gap: undefined })).toBeUndefined();
  });
});

describe('the words offered beside it', () => {
  const offered = (id: string) => {
    const { fact, facts } = find(id);
    return listGapRivals(facts, fact).map(({ gap }) => gap);
  };

  it('are first those that the bank names', () => {
    expect(offered('occidentaux-attaque').slice(0, 2).sort()).toEqual(['l’Europe', 'l’OTAN']);
  });

  it('are otherwise the most alike: a name beside a name, a year beside a year', () => {
    const actors = bank.actors.map((actor) => ({ ...actor, rivals: undefined }));
    const psaki = actors.find(({ id }) => id === 'psaki');
    expect(psaki && listGapRivals(actors, psaki).slice(0, 2)).toMatchObject([
      { gap: 'Alexandre Grouchko' },
      { gap: 'Sergueï Riabkov' },
    ]);
  });

  it('are neither its own word nor one that stands in the line', () => {
    expect(offered('stoltenberg')).not.toContain('L’OTAN');
    expect(offered('compte-rendu-sherman')).not.toContain('11 janvier 2022');
  });
});

it.each([
  ['', 'fr'],
  ['', 'en'],
  ['tests/fixtures/', 'fr'],
  ['tests/fixtures/', 'en'],
])(
  'every fact of %squestions (%s) has a word that fades, and two others beside it',
  (root, language) => {
    const one = read(root, language);
    for (const axis of axes) {
      const facts: readonly (typeof one)[typeof axis][number][] = one[axis];
      for (const fact of facts) expect(listGapRivals(facts, fact).length).toBeGreaterThan(1);
    }
    expect(one.context?.length).toBeGreaterThan(40);
  },
);

it('a build refuses a gap that is not in the date as the game writes it', () => {
  const file = 'questions/2022-01-12-otan-russie/fr.yaml';
  const source = readFileSync(file, 'utf8').replace('gap: "octobre 2021"', 'gap: "mai 2021"');
  expect(readBank(source, file)).toMatchObject({
    bank: undefined,
    problems: [
      {
        message: 'the gap "mai 2021" of "retrait-mission" is not in its date',
        remedy: 'write "octobre 2021 (année non écrite)", or words of its label',
      },
    ],
  });
});

it('a translation has a gap for the same facts, and the same rivals', () => {
  const original = read('', 'fr');
  const english = read('', 'en');
  const [first, ...others] = english.dates;
  if (!first) throw new Error('no date');
  const { gap: _, rivals: __, ...bare } = first;
  const problems = compareTranslations([original, { ...english, dates: [bare, ...others] }]);
  expect(problems.map(({ message }) => message)).toEqual([
    '"gap" of date "creation-conseil" is left out, but fr says a text',
    '"rivals" of date "creation-conseil" is left out, but fr says [crimee, consultations-2019]',
  ]);
});

describe('beside the word of a position', () => {
  const determiner =
    /^(l[’']|(les?|la|une?|des|sa|son|chaque|the|an?|its|his|each|eight|huit|about|environ)\s|\d)/;
  it.each(['fr', 'en'])(
    'stand words with a determiner if it has one, and else without: %s',
    (tag) => {
      const { positions } = read('', tag);
      const form = ({ gap = '' }: { gap?: string | undefined }) =>
        determiner.test(gap) || /^\p{Lu}/u.test(gap);
      for (const fact of positions) {
        const rivals = positions.filter(({ id }) => fact.rivals?.includes(id));
        expect(rivals.map(form), fact.id).toEqual(rivals.map(() => form(fact)));
        const [, article] = /\b(an?)\s“?$/.exec(splitAtGap(fact)?.before ?? '') ?? [];
        for (const { gap } of tag === 'en' && article ? [fact, ...rivals] : [])
          expect(/^[aeiou]/.test(gap ?? '') ? 'an' : 'a', fact.id).toBe(article);
      }
    },
  );
});
