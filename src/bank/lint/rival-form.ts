import { splitAtGap } from '../gap.ts';
import { factsOf } from '../partial-bank.ts';
import type { Actor, DateFact, Language, Position } from '../types.ts';
import type { LintRule } from './rule.ts';

interface Elision {
  /** Ends before a word that begins with a vowel. */
  vowel: RegExp;
  /** Ends before a word that begins with a consonant. */
  consonant: RegExp;
  isVowel: RegExp;
  isConsonant: RegExp;
}

/** Letters whose sound depends on the word (h, y, in English eu and u) are in neither list. */
const elisions: Partial<Record<Language, Elision>> = {
  fr: {
    vowel: /(?<!\p{L})(l|d|qu|s|n|j)['’]$/iu,
    consonant: /(?<!\p{L})(le|la|de|du|que|au|ne|se)\s$/iu,
    isVowel: /^[aàâeéèêiîoôu]/iu,
    isConsonant: /^[b-df-gj-np-tv-xz]/iu,
  },
  en: {
    vowel: /(?<!\p{L})an\s$/iu,
    consonant: /(?<!\p{L})a\s$/iu,
    isVowel: /^([ai]|e(?!u)|o(?!nc?e\b))/iu,
    isConsonant: /^[b-df-gj-np-tv-xz]/iu,
  },
};

function isOutOfPlace(before: string, word: string, elision: Elision): boolean {
  return (
    (elision.vowel.test(before) && elision.isConsonant.test(word)) ||
    (elision.consonant.test(before) && elision.isVowel.test(word))
  );
}

type Fact = Actor | DateFact | Position;

export const rivalsFitTheirPlace: LintRule = {
  name: 'rival-form',
  description: 'No article or elision before a gap rules one of its rivals out.',
  level: 'warning',
  check(partialBank) {
    const { language } = partialBank;
    const elision = language && elisions[language];
    if (!elision) return [];
    const facts = new Map<string, Fact>(factsOf(partialBank).map(({ value }) => [value.id, value]));
    return factsOf(partialBank).flatMap(({ value, path }) => {
      const { before = '' } = splitAtGap(value) ?? {};
      return (value.rivals ?? []).flatMap((id, at) => {
        const gap = facts.get(id)?.gap ?? '';
        if (!isOutOfPlace(before, gap, elision)) return [];
        const message = `"${gap}" cannot stand in the gap of "${value.id}", after "${before.trim().split(/\s/).at(-1)}"`;
        const remedy = 'name another rival, or take the article into both gaps';
        return [{ path: [...path, 'rivals', at], message, remedy }];
      });
    });
  },
};
