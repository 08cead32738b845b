import { findLastIndex } from '../../shared/find-last-index.ts';
import { isWithinOneEdit, normalizeForComparison } from '../../shared/text-normalize.ts';
import { honorific, place, standsAsTitle, title } from './titles.ts';

export const nameMatches = { exact: 0, variant: 1, typo: 2, longer: 3, none: 4 } as const;

const splitList = (words: string) => new Set(words.split(/\s+/));

/** Countries and unions that letters stand for. EU alone is a union in English, a country in French. */
const namesByLetters: readonly [letters: RegExp, name: string][] = [
  [/^(É[.\s-]{0,3}U\.?|E[.\s]?-\s?U\.?|U\.?\s?S\.?(\s?A\.?)?)( d['’]A\p{L}+)?$/iu, 'Etats-Unis'],
  [/^(United States( of America)?|[ÉE]tats.Unis d['’]Am[eé]rique)$/iu, 'Etats-Unis'],
  [/^(UE|U\.\s?E\.|European Union)$/iu, 'Union européenne'],
  [
    /^(O\.?N\.?U\.?|U\.?N\.?O?\.?|(Organi[sz]ation des )?Nations.unies|United Nations( Organi[sz]ation)?)$/iu,
    'Nations unies',
  ],
  [/^(UK|U\.\s?K\.|R\.\s?-?\s?U\.|United Kingdom)$/iu, 'Royaume-Uni'],
  [
    /^(NATO|N\.A\.T\.O\.|na?tw|Organisation du trait[ée] de l['’]Atlantique nord|North Atlantic Treaty Organi[sz]ation)$/iu,
    'OTAN',
  ],
  [/^K(ie|[yi]{1,2}[iï])[vw]$/iu, 'Kiev'],
  [
    /^(Russland|Rußland|Rusia|Ross?i+[ay]?a?|F[ée]d[ée]ration (de )?Russ?i?e|Russian Federation)$/iu,
    'Russie',
  ],
  [/^(SShA|EE\.?\s?UU\.?)$/iu, 'Etats-Unis'],
];

const leadingArticle = /^(l['’]|les?\s|la\s|the\s|al-)/i;

function spellOut(text: string): string {
  const bare = text.normalize('NFC').trim().replace(leadingArticle, '');
  return namesByLetters.find(([letters]) => letters.test(bare))?.[1] ?? text;
}

const smallWords = splitList(
  'le la les un une des du de the of der die das dem den ein eine il lo gli del della dei delle et and und von van zu di da dos bin ibn aux au en for',
);

const ELIDED = /(?<![\p{L}\p{N}])(l|d|un|dell)\s?(?:['’‘`]|\u0301)/giu;

const GLUED_INITIALS =
  /(?<!\p{L})\p{Lu}{2}(?=\s+\p{Lu}\p{Ll})|(?<=\p{Ll}[\s,]+)(?![IVX]{2})\p{Lu}{2}$/gu;

/** Le groupe PSA, the PSA group; typed, le journal Le Monde, Google Inc. */
const dropGroup = (words: readonly string[], isTyped: boolean) =>
  words.filter(
    (word, at) =>
      (at > 0 && words[at + 1]) ||
      (!/^groupe?$/.test(word) &&
        !(isTyped && /^(journal|newspaper|societe|entreprise|inc|com)$/.test(word))),
  );

const numerals = ',i,ii,iii,iv,v,vi,vii,viii,ix'.split(',');

const splitName = (text: string): string[] =>
  normalizeForComparison(
    text
      .normalize('NFKC')
      .replace(/^\s*[SH]\.?\s?E\.?\s+(?=M)/, '')
      .replace(GLUED_INITIALS, (initials) =>
        title.test(initials.toLowerCase()) || place.test(initials.toLowerCase())
          ? initials
          : initials.split('').join(' '),
      )
      .replace(ELIDED, (_, word) => (/d/i.test(word) ? 'de ' : 'le '))
      .replace(/(?<!\p{L})(?:(O)\s?['’´]|(Ma?c)[-\s])\s?(?=\p{L}{3})/giu, '$1$2'),
  )
    // Elizabeth 2
    .replace(/(?<=\p{L} )(?:1[er]{0,3}|ire|premiere?)$/u, 'ier')
    .replace(/(?<=\p{L}{2} )[2-9]$/u, (digit) => numerals[Number(digit)] ?? digit)
    .split(' ');

/** Al Gore has a first name, Bashar al-Assad none more; in Kim Jong-un the last word is none of ours. */
const dropSmallWords = (words: readonly string[]) =>
  words.filter(
    (word, at) =>
      at === words.length - 1 ||
      !(smallWords.has(word) || (at > 0 && /^([ae]l|ben|[iy])$/.test(word))),
  );

function dropRun(
  words: readonly string[],
  titles: RegExp,
  isOfRun: (word: string, at: number) => boolean,
): readonly string[] {
  const end = words.findIndex((word, at) => !isOfRun(word, at) && !smallWords.has(word));
  const run = words.slice(0, Math.max(0, end));
  return run.some((word, at) => titles.test(word) && isOfRun(word, at))
    ? words.slice(findLastIndex(run, isOfRun) + 1)
    : [];
}

const isTitleAt = (words: readonly string[], at: number): boolean =>
  standsAsTitle(words, at, smallWords.has(words[at - 1] ?? ''));

const ofTitled =
  / (du|de|of)( la| le| the)?( premier| prime)? (president[ea]?|minist(re|er)|roi|king) /;

/** President de Gaulle keeps his "de": the minister of Defence is not Defence. */
function dropTitles(words: readonly string[], titles: RegExp): readonly string[] {
  if (ofTitled.test(words.join(' '))) return [];
  const stands = (_: string, at: number) => isTitleAt(words, at);
  const rest = dropRun(words, titles, stands);
  if (rest.length > 0) return rest;
  // Mrs White, the Norwegian Jens Stoltenberg
  const ofPerson = dropRun(words, honorific, (word) => honorific.test(word));
  const ofCountry = dropRun(words, place, (word, at) => place.test(word) && stands(word, at));
  const isWhole = ofCountry.length > 1 || smallWords.has(words[0] ?? '');
  return ofPerson.length > 0 || !isWhole ? ofPerson : ofCountry;
}

type SpellingRules = readonly [pattern: RegExp, replacement: string][];

/** French, English and German each spell names of other alphabets in their own way. */
const spellingRules: SpellingRules = [
  [/^mac(?=[^aeiour]|a)/, 'mc'],
  [/[yj]/g, 'i'],
  [/w|^u(?=[aeiou])/g, 'v'],
  [/ph/g, 'f'],
  [/dh/g, 'd'],
  [/x/g, 'ks'],
  [/kh|(?<![st])ch(?=[aor])/g, 'h'],
  [/gh|gu?h?(?=[ei])/g, 'g'],
  [/t?s?ch|t?sh|[cdst]z|zh?|ts|c(?=[ei])/g, 's'],
  [/ck|c|qu?/g, 'k'],
  [/ou|oo|ue/g, 'u'],
  [/oe/g, 'o'],
  [/ae/g, 'a'],
  [/i+(?=[eo])/g, ''],
  [/(?<=in)e$/g, ''],
  [/(.)\1+/g, '$1'],
  [/^m[ou]h?am[ae]d$/, 'mohamed'],
  // as Ukraine calls whom Russia calls otherwise
  [/^volod(?=imir$)/, 'vlad'],
  [/^o(?=leksand)/, 'a'],
  [/^serhi$/, 'sergei'],
  [/^dmitro$/, 'dmitri'],
  [/^mikola$/, 'nikolai'],
  [/^pavlo$/, 'pavel'],
];

const replaceAll = (word: string, rules: SpellingRules): string =>
  rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);

const foldLetters = (word: string): string => replaceAll(word, spellingRules);

/** Folded, U and UE would be one. */
const foldSpelling = (word: string): string => (word.length > 3 ? foldLetters(word) : word);

interface Name {
  words: readonly string[];
  folded: readonly string[];
  joined: string;
}

/** Words apart, since T. Stoltenberg would fold to Stoltenberg. */
function toName(words: readonly string[]): Name {
  const folded = words.map(foldSpelling);
  return { words, folded, joined: folded.join('') };
}

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

const isInOtherOrder = (a: Name, b: Name) =>
  [...a.folded].sort().join(' ') === [...b.folded].sort().join(' ');

const turnsOf = (words: readonly string[]) =>
  words.map((_, at) => [...words.slice(at), ...words.slice(0, at)]);

/** In one word: a short one has no letter to spare (Jean, Jeanne; Jen, Jan). */
const isWithTypo = (name: Name, typed: Name) =>
  turnsOf(typed.words).some((words) => {
    const folded = words.map(foldSpelling);
    const at = folded.findIndex((word, index) => word !== name.folded[index]);
    return (
      folded.slice(at + 1).join(' ') === name.folded.slice(at + 1).join(' ') &&
      (isWithinOneEdit(folded[at] ?? '', name.folded[at] ?? '') ||
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
  /(?:[lsdt]|[aeo]nn?|[tv]in)e$|[bdklmnprtvy]a$/.test(word)
    ? word.replace(/(.)\1[ea]$|(.)[ea]$/, '$1$2').replace(/^christin$/, 'christian')
    : word;

const isOfOtherSex = (one: string, other: string): boolean =>
  toMasculine(one) === other.replace(/(?<=[dt]r)e$/, one.endsWith('a') ? '' : '$&');

/** Riabkov and Riabkova, Zelensky and Zelenska. */
const isOfFamily = (one: string, other: string): boolean =>
  one.replace(/(?<=[oe]v|sk)a$/, '') === other.replace(/(?<=sk)i$/, '');

const differs = (test: typeof isOfFamily, one = '', other = '') =>
  one !== other && one.length > 3 && other.length > 3 && (test(one, other) || test(other, one));

/** Christian and Christiane are two people. */
const isAboutOtherSex = (name: Name, typed: Name): boolean =>
  name.folded.some((family) => typed.folded.some((one) => differs(isOfFamily, family, one))) ||
  name.words
    .slice(0, -1)
    .some((first) => typed.words.some((word) => differs(isOfOtherSex, first, word)));

/** VGE: of two, too many are somebody's. */
const isInitialsAlone = ({ words }: Name, typed: Name) => {
  const letters = typed.words.join('');
  const isAlone = typed.words.length === 1 || letters.length === typed.words.length;
  return isAlone && letters.length > 2 && words.map((word) => word[0]).join('') === letters;
};

const patronymic = /[oeij]v(i[tc]|y[ct]|na$)/;

/** Wendy Ruth Sherman, Josep Borrell Fontelles. */
const isWithFurtherName = (
  { words: [start = ''], folded: [first, family = '', more] }: Name,
  { folded, words: [, , last = ''] }: Name,
) =>
  family &&
  !smallWords.has(start) &&
  !more &&
  folded.length === 3 &&
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
    isWithInitials(name, typed, !isAllLatin(original))
  )
    return nameMatches.variant;
  // d’Ukraine after a title is no typo of l’Ukraine
  const [first = ''] = typed.words;
  if (smallWords.has(first) && smallWords.has(name.words[0] ?? '') && first !== name.words[0])
    return nameMatches.none;
  const isClose =
    isInitialsAlone(name, typed) ||
    isWithTypo(name, typed) ||
    isSameInScript(name, typed, original);
  if (isClose) return nameMatches.typo;
  return isWithFurtherName(name, typed) ? nameMatches.longer : nameMatches.none;
}

/** Modifiers, such as a letter that is an apostrophe, are of any script. */
export const isAllLatin = (text: string): boolean =>
  !/(?!\p{sc=Latin}|\p{Lm})\p{L}/u.test(text.normalize('NFKC'));

const formsOf = (text: string, titles: RegExp): Name[] => {
  const words = splitName(spellOut(text));
  const untitled = dropTitles(words, titles);
  // M. de Villepin, but not the minister of Defence
  const isWhole = smallWords.has(untitled[0] ?? '') && !honorific.test(words[0] ?? '');
  const forms = [words, dropSmallWords(words), isWhole ? untitled : dropSmallWords(untitled)];
  if (/^([ae]l\s|[ae]l-|[AE]l-)/.test(text)) forms.push(words.slice(1));
  forms.push(dropGroup(dropSmallWords(words), titles === title));
  forms.push(words.map((word) => word.replace(/^bin$/, 'ben')));
  const byText = new Map(forms.map((form) => [form.join(' '), form]));
  byText.delete('');
  return [...byText.values()].map(toName);
};

export interface TypedName {
  text: string;
  forms: readonly Name[];
  /** After a title: it may be anybody of that name. */
  familyNames: readonly string[];
  /** As it was typed, before it was romanised. */
  original: string;
}

const familyNameOf = (text: string): string =>
  toName(dropSmallWords(dropTitles(splitName(text), title))).joined;

/** Sherman, India is a person; Sherman (India) and Xi Jinping, China are of a country. */
const isDescription = (text: string, mayBePlace: () => boolean): boolean => {
  const words = splitName(text);
  const isBefore = (word: string) => smallWords.has(word) || honorific.test(word);
  const at = words.findIndex((word) => !isBefore(word));
  if (at < 0) return words.some((word) => word.length > 1 && honorific.test(word));
  const first = words[at] ?? '';
  const isPlace = place.test(first) || /^\s*\p{Lu}{2,5}\W*$/u.test(text);
  return first.length > 1 && (isTitleAt(words, at) || (isPlace && mayBePlace()));
};

/** Psaki (White House); Sherman, vice-secrétaire d’État; le président, Poutine; but not Sherman, Robert. */
function splitDescription(text: string): [name: string, description: string] | undefined {
  for (const { index, 0: sign } of text.matchAll(/[(（,，:–—]|\s-\s/g)) {
    const [before, after] = [text.slice(0, index), text.slice(index + sign.length)];
    const isWhole = () => /[(（]/.test(sign) || dropSmallWords(splitName(before)).length > 1;
    if (isDescription(after, isWhole)) return [before, after];
    if (isDescription(before, () => false) && !familyNameOf(before)) return [after, before];
  }
  return undefined;
}

const belongsTo = /(?<!\p{L})(d|de|du|of|della?|der)( (l|la|le|the))?$/u;

/** The CEO of PSA; but not the adviser of President Putin, nor President Robert. */
function isOffice(office: readonly string[]): boolean {
  const words = office.map(normalizeForComparison);
  const isTitle = words.map((word) => word.split(' ').some((one) => title.test(one)));
  const first = isTitle.indexOf(true);
  const isOfAnother = words.some(
    (word, at) =>
      (at <= first || isTitle[at]) &&
      !/^(affai|etrang|foreign)/.test(word) &&
      belongsTo.test(words.slice(0, at).join(' ')),
  );
  const end = words.findIndex((word, at) => at > first && smallWords.has(word));
  const hasOtherWords = office
    .slice(first + 1, end < 0 ? undefined : end)
    .some((word) => !isDescription(word, () => true));
  const last = office.at(-1) ?? '';
  const isWhole = isTitle.at(-1) || /^(?!contre|entre|against|under).{5}|^\p{Lu}{2,}$/u.test(last);
  return first >= 0 && !isOfAnother && !hasOtherWords && isWhole;
}

/** Any whole name after an office. */
function* splitOffices(text: string): Generator<[name: string, office: string]> {
  const words = text.trim().split(/(?<=['’])|\s+/);
  for (let at = 1; at < words.length; at++) {
    const [office, name] = [words.slice(0, at), words.slice(at).join(' ')];
    const [first = '', second] = splitName(name);
    if (second && !smallWords.has(first) && isOffice(office)) yield [name, office.join(' ')];
  }
}

const countBrackets = (text: string) => text.split('(').length;

/** "Ryabkov (Рябков)"; either half may have brackets of its own. */
function splitRomanized(typed: string): [latin: string, original?: string] {
  for (const { index } of typed.matchAll(/ \(/g)) {
    const [latin, original] = [typed.slice(0, index), typed.slice(index + 2).replace(/\)$/, '')];
    const isWhole = countBrackets(latin) === countBrackets(original);
    if (isWhole && isAllLatin(latin) && !isAllLatin(original)) return [latin, original];
  }
  return [typed];
}

const joiners = /[;/&+]|(?<!\p{L})(?:et|and|und|ou|or|oder|и|или)(?!\p{L})/iu;

/** Two people, of whom one is right: Sherman and Psaki, Psaki / Lavrov. */
export function isAboutTwo(typed: string): boolean {
  const whole = typed.normalize('NFKC');
  if (!joiners.test(whole)) return false;
  const isOfName = (word: string) =>
    word.length > 1 && !smallWords.has(word) && !title.test(word) && !place.test(word);
  const sides = whole.split(joiners);
  return sides.filter((side) => splitName(side).some(isOfName)).length > 1;
}

export function readTypedName(typed: string): TypedName[] {
  const bare = typed
    .replace(
      /^\s*(?:(?:\d\d?[.)]|(?:r[ée]ponse|answer)\s*:)\s*)?(?:(?:(?:je (?:crois|pense) que )?c['’]est|(?:it|s?he|h\p{L}+ name)(?:['’]s| is| was)|\p{L}+ s['’]appelle)\s+)?/iu,
      '',
    )
    .replace(/[\s,]+(?:je (?:crois|pense)|I think)\W*$/i, '')
    .replace(/['’]s$/i, '');
  const [latin, original] = splitRomanized(bare);
  const read = (name: string, description = ''): TypedName => {
    // family name, first name
    const inOrder = name.trim().replace(/^([^,，]+)[,，](?!\s*m\W*$)([^,，]+)$/i, '$2 $1');
    return {
      text: normalizeForComparison(`${inOrder} ${description}`),
      forms: formsOf(inOrder, title),
      familyNames: description
        ? [familyNameOf(`m ${inOrder}`), familyNameOf(description.split(/\s/).slice(-2).join(' '))]
        : [familyNameOf(inOrder)],
      original: typed,
    };
  };
  return (original ? [latin, original] : [bare])
    .flatMap((reading) => {
      const parts = splitDescription(reading);
      const whole = [...splitOffices(reading)].map((split) => read(...split));
      return parts ? [read(reading), read(...parts), ...whole] : [read(reading), ...whole];
    })
    .filter(({ text }) => text);
}

const readName = (name: string) => {
  const words = splitName(name);
  const spellings = [
    name,
    // Louis 14, Jeanne Darc, St-Denis, Napoleon I
    name.replace(
      / (X{0,2})(IX|IV|V?I{0,3})$/,
      (_, tens, units) => ` ${tens.length * 10 + numerals.indexOf(units.toLowerCase())}`,
    ),
    name.replace(/(?<!\p{L})(d)['’]/giu, '$1'),
    name.replace(/(?<!\p{L})(s)ain(te?)[\s-]/giu, '$1$2 '),
    name.replace(/ I(er|re)$/, ' I'),
  ];
  const forms = [...new Set(spellings)].flatMap((text) => formsOf(text, honorific));
  return { forms, familyName: toName(words.slice(-1)).joined };
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
    typed.forms.map((form) => compareForms(one, form, typed.original)),
  );
  return Math.min(nameMatches.none, ...matches);
}

export const readFamilyName = (name: string): string => getName(name).familyName;

export const hasFamilyName = (
  name: string,
  { familyNames, forms }: TypedName,
  isAmongWords: boolean,
): boolean =>
  [...familyNames, ...(isAmongWords ? forms.flatMap(({ folded }) => folded) : [])].includes(
    readFamilyName(name),
  );
