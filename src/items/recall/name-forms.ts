import { findLastIndex } from '../../shared/find-last-index.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import { findCountry } from './countries.ts';
import { honorific, place, standsAsTitle, title } from './titles.ts';

const splitList = (words: string) => new Set(words.split(/\s+/));

/** Countries and unions that letters stand for. EU alone is a union in English, a country in French. */
const namesByLetters: readonly [letters: RegExp, name: string][] = [
  [/^(É[.\s-]{0,3}U\.?|E[.\s]?-\s?U\.?|U\.?\s?S\.?(\s?A\.?)?)( d['’]A\p{L}+)?$/iu, 'Etats-Unis'],
  [
    /^(United States|([ÉE]tats.Unis d['’]|United States of )?Am[eé]ri(ca|que|cains))$/iu,
    'Etats-Unis',
  ],
  [/^(UE|U\.\s?E\.|European Union)$/i, 'Union européenne'],
  [
    /^(O\.?N\.?U\.?|U\.?N\.?O?\.?|(Organi[sz]ation des )?Nations.unies|United Nations( Organi[sz]ation)?)$/iu,
    'Nations unies',
  ],
  [
    /^(UK|U\.\s?K\.|R\.\s?-?\s?U\.|United Kingdom|GB|Great.Britain|Grande.Bretagne|Britanniques)$/i,
    'Royaume-Uni',
  ],
  [
    /^(NATO|N\.A\.T\.O\.|na?tw|Organisation du trait[ée] de l['’]Atlantique nord|North Atlantic Treaty Organi[sz]ation)$/iu,
    'OTAN',
  ],
  [/^K(ie|[yi]{1,2}[iï])[vw]$/iu, 'Kiev'],
  [/^(F[ée]d[ée]ration (de )?Russ?i?e|Russian Federation)$/i, 'Russie'],
  [/^(D\.?R\.?\s?C(ongo)?|R\.?D\.?(\sdu)?\s?C(ongo)?)\.?$/i, 'Congo-Kinshasa'],
  [/^(SShA|EE\.?\s?UU\.?)$/iu, 'Etats-Unis'],
];

const leadingArticle = /^(l['’]|les?\s|la\s|the\s|aux\s|al-)/i;

function spellOut(text: string): string {
  const bare = text.normalize('NFC').trim().replace(leadingArticle, '');
  return namesByLetters.find(([letters]) => letters.test(bare))?.[1] ?? text;
}

export const smallWords = splitList(
  'le la les un une des du de the of der die das dem den ein eine il lo gli del della dei delle et and und von van vd zu di da dos bin ibn aux au en for',
);

const ELIDED = /(?<![\p{L}\p{N}])(l|d|un|dell)\s?(?:['’‘`]|\u0301)/giu;

const GLUED_INITIALS =
  /(?<!\p{L})\p{Lu}{2}(?=\s+\p{Lu}\p{Ll})|(?<=\p{Ll}[\s,]+)(?![IVX]{2})\p{Lu}{2}$/gu;

const organization =
  /^(journal|newspaper|societe|entreprise|inc|corp(oration)?|ltd|plc|gmbh|company|com|parti|party|ong|ngo|association)$/;

/** Le groupe PSA, the PSA group; typed, le journal Le Monde, Google Inc. */
const dropGroup = (words: readonly string[], isTyped: boolean) =>
  words.filter(
    (word, at) =>
      (at > 0 && words[at + 1]) ||
      (!/^groupe?$/.test(word) && !(isTyped && organization.test(word))),
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
  if (titles !== title) return ofPerson;
  const ofCountry = dropRun(words, place, (word, at) => place.test(word) && stands(word, at));
  const isWhole = ofCountry.length > 1 || smallWords.has(words[0] ?? '');
  return ofPerson.length > 0 || !isWhole ? ofPerson : ofCountry;
}

export type SpellingRules = readonly [pattern: RegExp, replacement: string][];

/** French, English and German each spell names of other alphabets in their own way. */
const spellingRules: SpellingRules = [
  [/^mac(?=[^aeiour]|a)/, 'mc'],
  [/[yj]/g, 'i'],
  [/(?!^w.{3}$)w|^u(?=[aeiou])/g, 'v'],
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

export const replaceAll = (word: string, rules: SpellingRules): string =>
  rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);

export const foldLetters = (word: string): string => replaceAll(word, spellingRules);

/** Folded, U and UE would be one. */
export const foldSpelling = (word: string): string => (word.length > 3 ? foldLetters(word) : word);

export interface Name {
  words: readonly string[];
  folded: readonly string[];
  joined: string;
}

/** Words apart, since T. Stoltenberg would fold to Stoltenberg. */
function toName(words: readonly string[]): Name {
  const folded = words.map(foldSpelling);
  return { words, folded, joined: folded.join('') };
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
  if (/^([ae]l\s|El\s|[AaEe]([lnrstzd]|[sc]h)-)/.test(text)) forms.push(words.slice(1));
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
  isJunior: boolean;
}

/** Donald Trump Jr. is another. */
const JUNIOR = /(?<=\p{L})[\s,]+(jr|junior|fils)\.?\s*$/iu;

const familyNameOf = (text: string): string =>
  toName(dropSmallWords(dropTitles(splitName(text), title))).joined;

/** Sherman, India is a person; Sherman (India) and Xi Jinping, China are of a country. */
const isDescription = (text: string, mayBePlace: () => boolean): boolean => {
  const words = splitName(text);
  const isBefore = (word: string) => smallWords.has(word) || honorific.test(word);
  const at = words.findIndex((word) => !isBefore(word));
  if (at < 0) return words.some((word) => word.length > 1 && honorific.test(word));
  const first = words[at] ?? '';
  const isPlace =
    place.test(first) || findCountry(text) !== undefined || /^\s*\p{Lu}{2,5}\W*$/u.test(text);
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
    .some((word) => word !== 'à' && !isDescription(word, () => true));
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

const joiners = /[;/&+]|(?<!\p{L})(?:et|and|und|ou|or|oder|и|или)(?![\p{L}.])/iu;

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
    const inOrder = name
      .replace(JUNIOR, '')
      .trim()
      .replace(/^([^,，]+)[,，](?!\s*m\W*$)([^,，]+)$/i, '$2 $1');
    return {
      text: normalizeForComparison(`${inOrder} ${description} ${JUNIOR.exec(name)?.[1] ?? ''}`),
      forms: formsOf(inOrder, title),
      familyNames: description
        ? [familyNameOf(`m ${inOrder}`), familyNameOf(description.split(/\s/).slice(-2).join(' '))]
        : [familyNameOf(inOrder)],
      original: typed,
      isJunior: JUNIOR.test(name),
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

const readName = (whole: string) => {
  const name = whole.replace(JUNIOR, '');
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
  return {
    forms,
    familyName: toName(words.slice(-1)).joined,
    isJunior: JUNIOR.test(whole),
  };
};

const knownNames = new Map<string, ReturnType<typeof readName>>();

export function getName(name: string) {
  const known = knownNames.get(name) ?? readName(name);
  knownNames.set(name, known);
  return known;
}
