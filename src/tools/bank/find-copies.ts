import type { BankPath, BankProblem } from '../../bank/problem.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';

const MIN_COPIED_WORDS = 8;

/** A longer one is no quotation but a copy. */
const MAX_QUOTED_WORDS = 19;

const namedCharacters: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  laquo: '«',
  raquo: '»',
  rsquo: '’',
  lsquo: '‘',
  hellip: '…',
  oelig: 'œ',
};

/** é is &eacute;, ç is &ccedil;. */
const accents: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  cedil: '\u0327',
  tilde: '\u0303',
};

const decodeCharacter = (whole: string, name: string): string => {
  const [, letter = '', accent = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
  const [, hex, decimal] = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  return namedCharacters[name] ?? (accents[accent] ? `${letter}${accents[accent]}` : whole);
};

const toPlainText = (source: string): string =>
  (/<(?:html|body|p|div|article)\b/i.test(source)
    ? source
        .replace(/<(script|style)\b.*?<\/\1\s*>|<!--.*?-->/gis, ' ')
        .replace(/<\/?(?:a|b|i|em|strong|span|mark|sup|sub)\b[^>]*>/gi, '')
        .replace(/<[^>]*>/g, ' ')
    : source
  ).replace(/&(#?\w+);/g, decodeCharacter);

/** L’OTAN is one word, and `don't` too. */
const splitWords = (text: string): string[] =>
  normalizeForComparison(
    text
      .normalize('NFKC')
      .replace(/(?<!\p{L})(?:[cdjlmnst]|qu|dell|all|nell|un)\s?['’‘ʼ`]\s?/giu, '')
      .replace(/(?<=\p{L})['’‘ʼ`](?=\p{L})/gu, ''),
  )
    .split(' ')
    .filter(Boolean);

const QUOTATION = /«[^»]*»|“[^”]*”|„[^“”]*[“”]|"[^"]*"/g;

/** The parts of a text between its short quotations. */
const withoutQuotations = (text: string): string[] =>
  text
    .replace(QUOTATION, (quotation) =>
      splitWords(quotation).length > MAX_QUOTED_WORDS ? quotation : '\n',
    )
    .split('\n');

/** The longest run of words that are in the article one after another. */
function findLongestRun(words: readonly string[], runs: ReadonlySet<string>): readonly string[] {
  let longest: readonly string[] = [];
  let start = 0;
  for (let at = 0; at + MIN_COPIED_WORDS <= words.length; at++) {
    if (!runs.has(words.slice(at, at + MIN_COPIED_WORDS).join(' '))) start = at + 1;
    else if (at - start + MIN_COPIED_WORDS > longest.length)
      longest = words.slice(start, at + MIN_COPIED_WORDS);
  }
  return longest;
}

/** The article's own fields quote its headline. */
function* listTexts(value: unknown, path: BankPath = []): Generator<[BankPath, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null || path[0] === 'article') return;
  for (const [key, part] of Object.entries(value))
    yield* listTexts(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Undefined if the article is shorter than what would be a copy. */
export function createCopyFinder(article: string): ((data: unknown) => BankProblem[]) | undefined {
  const words = splitWords(toPlainText(article));
  if (words.length < MIN_COPIED_WORDS) return undefined;
  const runs = new Set(words.map((_, at) => words.slice(at, at + MIN_COPIED_WORDS).join(' ')));
  return (data) =>
    [...listTexts(data)].flatMap(([path, text]): BankProblem[] => {
      const copies = withoutQuotations(text).map((part) => findLongestRun(splitWords(part), runs));
      const [longest = []] = copies.sort((a, b) => b.length - a.length);
      if (longest.length === 0) return [];
      const message = `${longest.length} words in a row are the article's: "${longest.join(' ')}"`;
      const remedy = 'say it in your own words, or quote a few of them in quotation marks';
      return [{ path, message, remedy }];
    });
}
