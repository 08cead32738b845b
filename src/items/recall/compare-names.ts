import { findLastIndex } from '../../shared/find-last-index.ts';
import { isWithinOneEdit, normalizeForComparison } from '../../shared/text-normalize.ts';
import { findCountry, isCountryCalled } from './countries.ts';
import {
  foldLetters,
  foldSpelling,
  getName,
  isAllLatin,
  type Name,
  replaceAll,
  type SpellingRules,
  smallWords,
  type TypedName,
} from './name-forms.ts';

export const nameMatches = { exact: 0, variant: 1, typo: 2, longer: 3, none: 4 } as const;

/** W. R. Sherman, not V. Sherman; but W. Putin, as German spells both, for Poutine. */
function isWithInitials(name: Name, typed: Name, isFromOtherScript: boolean): boolean {
  const rest = name.words.map((word, at) => ({ word, folded: name.folded[at] ?? '' }));
  const initials: string[] = [];
  const family = name.words.at(-1) ?? '';
  for (const [at, word] of typed.words.entries()) {
    const folded = typed.folded[at] ?? '';
    const found = findLastIndex(rest, (one) => one.folded === folded);
    if (found >= 0) rest.splice(found, 1);
    else if (/^(..?|[^aeiouy]{3})$/.test(word) && !smallWords.has(word)) initials.push(word);
    else return false;
  }
  // C. Strauss-Kahn is another than Strauss-Kahn: beside a whole name, an initial is of a second one
  const [start] = typed.folded;
  const isBesideWhole =
    start === foldSpelling(family) ||
    (start === name.folded[0] && typed.folded.at(-1) === foldSpelling(family));
  return (
    initials.length > 0 &&
    name.words.length > 1 &&
    (rest.length > 0 || isBesideWhole) &&
    typed.folded.includes(foldSpelling(family)) &&
    initials.every((initial, at) => {
      const { word, folded } = rest[at] ?? {};
      return (
        (!word && !name.words.some((own) => own.length === 1)) ||
        word?.startsWith(initial) ||
        // У. Шерман
        (isFromOtherScript && /^[uvw]{2}/.test(initial[0] + (word ?? ''))) ||
        (!typed.words.includes(family) &&
          /^([ijy]{2}|[vw]{2}|[ckq]{2})/.test(initial[0] + (word ?? '')) &&
          folded?.startsWith(foldLetters(initial)))
      );
    })
  );
}

const listInitials = ({ words }: Name) => words.filter((word) => word.length === 1).join();

const isInOtherOrder = (a: Name, b: Name) =>
  [...a.folded].sort().join(' ') === [...b.folded].sort().join(' ') &&
  listInitials(a) === listInitials(b);

const turnsOf = (words: readonly string[]) =>
  words.map((_, at) => [...words.slice(at), ...words.slice(0, at)]);

/** Halls is no slip for Valls. */
function isOtherStart(one: string, other: string): boolean {
  if (one[0] === other[0]) return false;
  const [short = '', long = ''] = one.length < other.length ? [one, other] : [other, one];
  if (long.length > short.length) return !/^[dgh]/.test(long);
  const start = `${one[0]}${other[0]}`;
  return one.length < 7 && one[0] !== other[1] && !/^([ghks]{2}|[aeiou]{2})$/.test(start);
}

const KEY_ROWS = 'qwertyuiop-asdfghjkl--zxcvbnm';

const areKeysNear = (one: string, other: string) =>
  /[mwz]/.test(one + other) ||
  [1, 10, 11, 12].includes(Math.abs(KEY_ROWS.indexOf(one) - KEY_ROWS.indexOf(other)));

/** Osama is no slip for Obama: nobody mishears or mistypes b as s. */
function isOtherConsonant(one = '', other = ''): boolean {
  if (one.length !== other.length || one.length > 6) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const [a = '', b = ''] = [one[at], other[at]];
  return (
    one.slice(at + 1) === other.slice(at + 1) &&
    /^[b-df-hj-np-tvx]{2}$/.test(a + b) &&
    !/^([bfpv]{2}|[dt]{2}|[cghjkqsx]{2}|[lr]{2}|[mn]{2})$/.test(a + b) &&
    !areKeysNear(a, b)
  );
}

/** In one word: a short one has no letter to spare (Jean, Jeanne; Jen, Jan). */
const isWithTypo = (name: Name, typed: Name, isFromOtherScript: boolean) =>
  turnsOf(typed.words).some((words) => {
    const folded = words.map(foldSpelling);
    const at = folded.findIndex((word, index) => word !== name.folded[index]);
    const [one = '', other = ''] = [folded[at], name.folded[at]];
    return (
      !isOtherStart(one, other) &&
      (isFromOtherScript || !isOtherConsonant(words[at], name.words[at])) &&
      folded.slice(at + 1).join(' ') === name.folded.slice(at + 1).join(' ') &&
      ((isWithinOneEdit(one, other) &&
        // Marion is another than Marine, Rjabkof none than Riabkov
        (isFromOtherScript ||
          one.length > 7 ||
          at === name.words.length - 1 ||
          isWithinOneEdit(words[at] ?? '', name.words[at] ?? ''))) ||
        (words[at]?.[3] &&
          name.words[at]?.[3] &&
          isWithinOneEdit(words.join(' '), name.words.join(' '))))
    );
  });

const hardRules: SpellingRules = [
  [/g|ck/g, 'k'],
  [/d/g, 't'],
];
const koreanRules: SpellingRules = [[/[jz]|ch/g, 's'], ...hardRules];
/** Macron, Kim Jong-un */
const nasal: SpellingRules[number] = [/ng/g, 'n'];

/** Sounds that a script leaves out (Korean those of Lee and Park) or does not tell apart. */
const blurredSounds: readonly [script: RegExp, rules: SpellingRules][] = [
  [/\p{sc=Kana}/u, [nasal, [/l/g, 'r']]],
  [/\p{sc=Thai}/u, [nasal, ...hardRules]],
  [/\p{sc=Hang}/u, [nasal, ...koreanRules, [/l/g, 'r']]],
  // Jens
  [/\p{sc=Hang}/u, [nasal, ...hardRules, [/l/g, 'r']]],
  [/\p{sc=Hang}/u, [...koreanRules, [/[lr]/g, '']]],
  [/(?![\p{sc=Latn}\p{sc=Cyrl}\p{sc=Grek}\p{sc=Armn}\p{sc=Geor}\p{sc=Hira}\p{Lm}])\p{L}/u, []],
];

const joinFolded = (words: readonly string[], rules: SpellingRules) =>
  foldLetters(replaceAll(words.join(''), rules)).replace(/[fpv]/g, 'b');

/** As spelled, then without the doubles that two words, or a vowel left out, make. */
function skeletonsOf(words: readonly string[], rules: SpellingRules): string[] {
  const text = joinFolded(words, rules).replace(/[aeiou]/g, '');
  return [text, text.replace(/(.)\1+/g, '$1')];
}

/** Psaki, Xi, Johnson, Anthony and Bachar, in most scripts. */
const soundOut = (word: string) =>
  replaceAll(word, [
    [/^p(?=s)/, ''],
    [/^x(?=i)/, 's'],
    [/(?<=[aeiou])h(?=[b-df-hj-np-tvwxz]|$)/g, ''],
    [/th/g, 't'],
    [/(?<!t)ch/g, 'sh'],
  ]);

const vowelsLike: Record<string, string> = { a: '[aeo]', i: '[ei]', u: '[ou]' };

/**
 * Arabic and Hebrew leave out most vowels: two consonants are enough where those that are
 * written fit. Iran is no Rooney.
 */
function fitsShortName(name: Name, words: readonly string[]): boolean {
  const text = joinFolded(words, []);
  const consonants = text.match(/[^aeiou]/g) ?? [];
  if (consonants.length !== 2) return false;
  const [first, ...gaps] = text.split(/[^aeiou]/);
  const [between, after] = gaps.map(([vowel = '']) => `[aeiou]*${vowelsLike[vowel] ?? ''}[aeiou]*`);
  const before = first ? '[aeiou]+' : '';
  const pattern = new RegExp(`^${before}${consonants[0]}${between}${consonants[1]}${after}$`);
  return pattern.test(joinFolded(name.words, []));
}

// ג׳ is one letter of a word
const initialOfScript = /(?<![\p{L}\p{M}]['׳’"״]?)(?!\p{sc=Hang})\p{L}(?!\p{M}|['׳’"״]?\p{L})/u;

const shortInScript = /[\p{sc=Arab}\p{sc=Hebr}]{3}/u;

function isSameInScript(name: Name, typed: Name, original: string): boolean {
  const readings = [typed.words.map((word) => word.replace(/\Bw/g, 'u')), typed.words];
  if (shortInScript.test(original) && readings.some((words) => fitsShortName(name, words)))
    return true;
  return blurredSounds
    .filter(([script]) => script.test(original) && !initialOfScript.test(original))
    .some(([, rules]) => {
      const own = skeletonsOf(name.words, rules);
      const spoken = skeletonsOf(name.words.map(soundOut), rules);
      return readings
        .flatMap(turnsOf)
        .some((words) =>
          skeletonsOf(words, rules).some(
            (text, at) => text[2] && (text === own[at] || text === spoken[at]),
          ),
        );
    });
}

const toMasculine = (word: string): string =>
  /(?:(?<!(?<!c)a)l|[sdt]|[aeo]nn?|(?:[tva]|^(?:co|pau)l)in)e$|[bdklmnprtvy]a$/.test(word)
    ? word.replace(/(.)\1[ea]$|(.)[ea]$/, '$1$2').replace(/^christin$/, 'christian')
    : word;

const isOfOtherSex = (one: string, other: string): boolean =>
  (one.endsWith('a') && `${one.slice(0, -1)}o` === other) ||
  toMasculine(one) === other.replace(/(?<=[dt]r)e$/, one.endsWith('a') ? '' : '$&');

/** Riabkov and Riabkova, Zelensky and Zelenska. */
const isOfFamily = (one: string, other: string): boolean =>
  one.replace(/(?<=[oe]v|sk)a$/, '') === other.replace(/(?<=sk)i$/, '');

const differs = (test: typeof isOfFamily, one = '', other = '') =>
  one !== other && one.length > 3 && other.length > 3 && (test(one, other) || test(other, one));

/** Christian and Christiane are two people; in L. Louis, Louis is the family of Louise. */
function isAboutOtherSex(name: Name, typed: Name): boolean {
  const familyAt = typed.words.lastIndexOf(name.words.at(-1) ?? '');
  const given = typed.words.filter((_, at) => at !== familyAt);
  return (
    name.folded.some((family) => typed.folded.some((one) => differs(isOfFamily, family, one))) ||
    name.words
      .slice(0, -1)
      .some((first) => given.some((word) => differs(isOfOtherSex, first, word)))
  );
}

/** VGE: of two, too many are somebody's. */
const isInitialsAlone = ({ words }: Name, typed: Name) => {
  const letters = typed.words.join('');
  const isAlone = typed.words.length === 1 || letters.length === typed.words.length;
  return isAlone && letters.length > 2 && words.map((word) => word[0]).join('') === letters;
};

const patronymic = /[oeij]v(i[tc]|y[ct]|na$)/;

/** Wendy Ruth Sherman, Josep Borrell Fontelles, Pedro Sánchez Pérez-Castejón. */
const isWithFurtherName = (
  { words: [start = ''], folded: [first, family = '', more] }: Name,
  { folded, words: [, , last = ''] }: Name,
) =>
  family &&
  !smallWords.has(start) &&
  !more &&
  folded.length > 2 &&
  folded.length < 6 &&
  ((folded[0] === first && folded.includes(family, 1)) ||
    (folded[0] === family && folded[1] === first && patronymic.test(last)));

const findNumeral = ({ words }: Name) => words.find((word) => /^([ivx]{2,}|ier)$/.test(word));

const isOfOtherNumber = (name: Name, typed: Name) => {
  const [own, other] = [findNumeral(name), findNumeral(typed)];
  return own && other && own !== other;
};

function compareForms(name: Name, typed: Name, original: string): number {
  if (isAboutOtherSex(name, typed) || isOfOtherNumber(name, typed)) return nameMatches.none;
  if (
    name.joined === typed.joined ||
    name.words.join('') === typed.words.join('') ||
    isInOtherOrder(name, typed) ||
    (!isAllLatin(original) && name.words.map(soundOut).join('') === typed.words.join('')) ||
    isWithInitials(name, typed, !isAllLatin(original)) ||
    (listInitials(name) && name.words.length > 2 && isWithInitials(typed, name, false))
  )
    return nameMatches.variant;
  // d’Ukraine after a title is no typo of l’Ukraine
  const [first = ''] = typed.words;
  if (smallWords.has(first) && smallWords.has(name.words[0] ?? '') && first !== name.words[0])
    return nameMatches.none;
  const isClose =
    isInitialsAlone(name, typed) ||
    isWithTypo(name, typed, !isAllLatin(original)) ||
    isSameInScript(name, typed, original);
  if (isClose) return nameMatches.typo;
  return isWithFurtherName(name, typed) ? nameMatches.longer : nameMatches.none;
}

export function compareNames(
  name: string,
  typed: TypedName,
  limit: number = nameMatches.none,
): number {
  if (normalizeForComparison(name) === typed.text) return nameMatches.exact;
  if (limit === nameMatches.exact) return nameMatches.none;
  const { forms, isJunior } = getName(name);
  if (isJunior !== typed.isJunior) return nameMatches.none;
  const matches = forms.flatMap((one) =>
    typed.forms.map((form) => compareForms(one, form, typed.original)),
  );
  const match = Math.min(nameMatches.none, ...matches);
  if (match > nameMatches.variant && isCountryCalled(name, typed.text)) return nameMatches.variant;
  // Irlande is no typo of Islande
  return match === nameMatches.typo && findCountry(typed.text) ? nameMatches.none : match;
}

export const readFamilyName = (name: string): string => getName(name).familyName;

export const hasFamilyName = (
  name: string,
  { familyNames, forms }: TypedName,
  isAmongWords: boolean,
): boolean =>
  [
    ...familyNames,
    ...forms.flatMap(({ folded, joined }) => (isAmongWords ? folded : [joined])),
  ].includes(readFamilyName(name));
