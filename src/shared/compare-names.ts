import { isWithinOneEdit, normalizeForComparison } from './text-normalize.ts';

export const nameMatches = { exact: 0, variant: 1, typo: 2, none: 3 } as const;

const splitList = (words: string) => new Set(words.split(/\s+/));

const smallWords = splitList(
  'le la les un une des du de the of der die das dem den ein eine il lo gli del della dei delle et and und von van zu di da dos bin ibn',
);

const honorifics = splitList(
  'm mm mme mmes mlle mr mrs ms dr sir monsieur madame mademoiselle docteur doctor doktor dottore prof herr herrn frau signor signora signore sig sigra dott',
);

const titles = new Set([
  ...honorifics,
  ...splitList(`me pr lord lady dame miss mister maitre professeur professeure professor professore dottoressa
    republique republic republik repubblica president presidente prasident prasidentin bundesprasident ra ssa ministre minister ministerin ministro ministra
    premier premiere prime primo prima vice ex ancien ancienne former aussenminister aussenministerin
    chancelier chanceliere chancellor kanzler kanzlerin bundeskanzler bundeskanzlerin cancelliere
    secretaire secretary segretario segretaria general generale adjoint adjointe deputy etat state foreign
    affaires etrangeres affairs colonel amiral admiral commissaire commissioner
    ambassadeur ambassadrice ambassador botschafter botschafterin ambasciatore ambasciatrice
    senateur senatrice senator senatore depute deputee maire mayor gouverneur governor porte parole
    roi reine king queen konig konigin regina prince princesse princess pape pope papst papa`),
]);

const ELIDED = /(?<![\p{L}\p{N}])(l|d|un|dell)\s?(?:['’‘`]|\u0301)/giu;

const splitName = (text: string): string[] =>
  normalizeForComparison(
    text.normalize('NFKC').replace(ELIDED, (_, word) => (/d/i.test(word) ? 'de ' : 'le ')),
  ).split(' ');

/** Al Gore has a first name, Bashar al-Assad none more. */
const dropSmallWords = (words: readonly string[]) =>
  words.filter((word, at) => !smallWords.has(word) && !(at > 0 && /^([ae]l|ben)$/.test(word)));

/** President de Gaulle keeps his "de": the minister of Defence is not Defence. */
function dropTitles(words: readonly string[], known: ReadonlySet<string>): readonly string[] {
  const end = words.findIndex((word) => !known.has(word) && !smallWords.has(word));
  const last = words.slice(0, Math.max(0, end)).findLastIndex((word) => known.has(word));
  return last < 0 ? [] : words.slice(last + 1);
}

/** French, English and German each spell names of other alphabets in their own way. */
const spellingRules: readonly [pattern: RegExp, replacement: string][] = [
  [/[yj]/g, 'i'],
  [/w|^u(?=[aeiou])/g, 'v'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/kh|(?<![st])ch(?=[aor])/g, 'h'],
  [/gu?h?(?=[ei])/g, 'g'],
  [/t?s?ch|t?sh|[cdst]z|zh?|ts|c(?=[ei])/g, 's'],
  [/ck|c|qu?/g, 'k'],
  [/ou|oo|ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/i(?=[eo])/g, ''],
  [/(?<=in)e$/g, ''],
  [/(.)\1+/g, '$1'],
];

const foldLetters = (word: string): string =>
  spellingRules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);

/** Folded, U and UE would be one. */
const foldSpelling = (word: string): string => (word.length > 3 ? foldLetters(word) : word);

interface Name {
  words: readonly string[];
  folded: readonly string[];
  joined: string;
}

const toName = (words: readonly string[]): Name => ({
  words,
  folded: words.map(foldSpelling),
  joined: foldSpelling(words.join('')),
});

/** W. R. Sherman: the family name in full, and no initial of another first name. */
function isWithInitials(name: Name, typed: Name): boolean {
  const rest = name.words.map((word, at) => ({ word, folded: name.folded[at] ?? '' }));
  const initials: string[] = [];
  for (const [at, word] of typed.words.entries()) {
    const folded = typed.folded[at] ?? '';
    const found = rest.findLastIndex((one) => one.folded === folded);
    if (found >= 0) rest.splice(found, 1);
    else if (word.length <= 2 && !smallWords.has(word)) initials.push(word);
    else return false;
  }
  return (
    initials.length > 0 &&
    name.words.length > 1 &&
    typed.folded.includes(name.folded.at(-1) ?? '') &&
    initials.every((initial, at) => {
      const { word, folded } = rest[at] ?? {};
      return !word || word.startsWith(initial) || folded?.startsWith(foldLetters(initial));
    })
  );
}

const isInOtherOrder = (a: Name, b: Name) =>
  a.folded.toSorted().join(' ') === b.folded.toSorted().join(' ');

/** Folded, a short name has no letter to spare: Jean, Jeanne. */
function isWithTypo(name: Name, typed: Name): boolean {
  const text = name.words.join(' ');
  return typed.words.some((_, at) => {
    const turn = (words: readonly string[]) => [...words.slice(at), ...words.slice(0, at)];
    const folded = turn(typed.folded);
    const differing = folded.findIndex((word, index) => word !== name.folded[index]);
    return (
      isWithinOneEdit(text, turn(typed.words).join(' ')) ||
      (folded.length === name.folded.length &&
        folded.slice(differing + 1).join(' ') === name.folded.slice(differing + 1).join(' ') &&
        isWithinOneEdit(folded[differing] ?? '', name.folded[differing] ?? ''))
    );
  });
}

/** Arabic writes no short vowels, and neither p nor v. */
const consonantsOf = ({ joined }: Name): string =>
  joined
    .replace(/[aeiou]/g, '')
    .replace(/f/g, 'v')
    .replace(/p/g, 'b');

const isSameInArabic = (name: Name, typed: Name) => {
  const consonants = consonantsOf(toName(typed.words.map((word) => word.replace(/\Bw/g, 'u'))));
  return consonants.length > 2 && consonants === consonantsOf(name);
};

function compareForms(name: Name, typed: Name, isArabic: boolean): number {
  if (name.joined === typed.joined || isInOtherOrder(name, typed) || isWithInitials(name, typed))
    return nameMatches.variant;
  // d’Ukraine after a title is no typo of l’Ukraine
  const [first = ''] = typed.words;
  if (smallWords.has(first) && smallWords.has(name.words[0] ?? '') && first !== name.words[0])
    return nameMatches.none;
  const isClose = isWithTypo(name, typed) || (isArabic && isSameInArabic(name, typed));
  return isClose ? nameMatches.typo : nameMatches.none;
}

/** Modifiers, such as a letter that is an apostrophe, are of any script. */
export const isAllLatin = (text: string): boolean =>
  !/(?!\p{sc=Latin}|\p{Lm})\p{L}/u.test(text.normalize('NFKC'));

const formsOf = (words: readonly string[], known: ReadonlySet<string>): Name[] => {
  const untitled = dropTitles(words, known);
  const isWhole = smallWords.has(untitled[0] ?? '');
  const forms = [words, dropSmallWords(words), isWhole ? untitled : dropSmallWords(untitled)];
  const byText = new Map(forms.map((form) => [form.join(' '), form]));
  byText.delete('');
  return [...byText.values()].map(toName);
};

export interface TypedName {
  text: string;
  forms: readonly Name[];
  /** After a title: it may be anybody of that name. */
  familyName: string | undefined;
  isArabic: boolean;
}

/** Both readings of "Ryabkov (Рябков)". */
export function readTypedName(typed: string): TypedName[] {
  const [, latin = '', original] = /^(.+?) \((.+?)\)?$/.exec(typed) ?? [];
  const readings =
    original && isAllLatin(latin) && !isAllLatin(original) ? [latin, original] : [typed];
  return readings.flatMap((one) => {
    // family name, first name
    const reading = one.replace(/^([^,，]+)[,，]([^,，]+)$/, '$2 $1');
    const text = normalizeForComparison(reading);
    if (!text) return [];
    const words = splitName(reading);
    return {
      text,
      forms: formsOf(words, titles),
      familyName: toName(dropSmallWords(dropTitles(words, titles))).joined || undefined,
      isArabic: /\p{sc=Arab}/u.test(typed),
    };
  });
}

const readName = (name: string) => {
  const words = splitName(name);
  return {
    forms: formsOf(words, honorifics),
    familyName: toName(words.slice(-1)).joined,
  };
};

const knownNames = new Map<string, ReturnType<typeof readName>>();

function getName(name: string) {
  const known = knownNames.get(name) ?? readName(name);
  knownNames.set(name, known);
  return known;
}

export function compareNames(
  name: string,
  typed: TypedName,
  limit: number = nameMatches.none,
): number {
  if (normalizeForComparison(name) === typed.text) return nameMatches.exact;
  if (limit === nameMatches.exact) return nameMatches.none;
  const matches = getName(name).forms.flatMap((one) =>
    typed.forms.map((form) => compareForms(one, form, typed.isArabic)),
  );
  return Math.min(nameMatches.none, ...matches);
}

export const hasFamilyName = (name: string, { familyName }: TypedName): boolean =>
  getName(name).familyName === familyName;
