import type { BankPath, BankProblem } from '../../bank/problem.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';

/** So many of its words make a run a copy, if no word, one or two within it are others. */
const MIN_COPIED_WORDS = [8, 9, 10] as const;

/** Of a text that is copied whole, and with another word in it; a name or a role is no sentence. */
const MIN_WHOLE_WORDS = { sentence: 5, phrase: 7, changed: 7 } as const;

/** A longer one is no quotation but a copy. */
const MAX_QUOTED_WORDS = 19;

const namedCharacters: Readonly<Record<string, string>> = {
  nbsp: ' ',
  shy: '',
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
        .replace(/<(script|style)\b(?![^>]*ld\+json).*?<\/\1\s*>|<!--.*?-->/gis, ' ')
        .replace(
          /<\/?(?:a|b|i|u|s|q|em|strong|span|mark|sup|sub|abbr|big|small|font|wbr|nobr|time)\b[^>]*>/gi,
          '',
        )
        .replace(/<[^>]*>/g, ' ')
    : source
  ).replace(/&(#?\w+);/g, decodeCharacter);

/** Markdown, a wiki's notes and bare addresses: what stands between the words of a sentence. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/!\[[^\]]*\]\([^)]*\)|\[\^?\d{1,3}\]/g, '')
    .replace(/\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]/g, '$1')
    .replace(/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .replace(/<?https?:\/\/[^\s<>]+>?/g, ' ')
    .replace(/(?<!\p{L})_+|_+(?!\p{L})|[*~`]+/gu, '');

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

const ASIDE = /\([^()]*\)|\[[^[\]]*\]|(?<=\s)[–—-]\s[^–—.!?;]*\s[–—-](?=[\s,])|,[^,.;:!?«»"]*,/g;

/** As it is, and without what interrupts its sentences. */
const withAndWithoutAsides = (text: string): readonly string[] => [
  ...new Set([text, text.replace(ASIDE, ' ')]),
];

interface Run {
  words: readonly string[];
  copied: number;
  changed: number;
}

/** Words that are the article's one after another, but for some that are changed, added or left out. */
function* listRuns(
  words: readonly string[],
  article: readonly string[],
  at: number,
  articleAt: number,
  changes: number = MIN_COPIED_WORDS.length - 1,
): Generator<{ end: number; copied: number; changed: number }> {
  let length = 0;
  while (words[at + length] !== undefined && words[at + length] === article[articleAt + length])
    length++;
  const end = at + length;
  yield { end, copied: length, changed: 0 };
  if (changes === 0 || length === 0) return;
  const moves = [
    [1, 1],
    [1, 0],
    [0, 1],
  ] as const;
  for (const [own, theirs] of moves) {
    const rest = listRuns(words, article, end + own, articleAt + length + theirs, changes - 1);
    for (const run of rest)
      if (run.copied > 0)
        yield { end: run.end, copied: length + run.copied, changed: run.changed + 1 };
  }
}

/** `text` is all of what the words are taken from. */
function isCopy({ words, copied, changed }: Run, text: readonly string[], isSentence: boolean) {
  if (copied >= (MIN_COPIED_WORDS[changed] ?? copied + 1)) return true;
  if (words.length === text.length && changed === 0)
    return copied >= MIN_WHOLE_WORDS[isSentence ? 'sentence' : 'phrase'];
  return isSentence && copied >= MIN_WHOLE_WORDS.changed && copied >= text.length - 1;
}

function findCopy(
  words: readonly string[],
  article: Article,
  isSentence: boolean,
): Run | undefined {
  let longest: Run | undefined;
  for (const [at, word] of words.entries()) {
    for (const articleAt of article.places.get(word) ?? []) {
      if (at > 0 && words[at - 1] === article.words[articleAt - 1]) continue;
      for (const { end, copied, changed } of listRuns(words, article.words, at, articleAt)) {
        const run = { words: words.slice(at, end), copied, changed };
        if (copied > (longest?.copied ?? 0) && isCopy(run, words, isSentence)) longest = run;
      }
    }
  }
  return longest;
}

interface Article {
  words: readonly string[];
  places: ReadonlyMap<string, readonly number[]>;
}

/** A word that a line cuts is one if the bank has it: OTAN-Russie are two. */
const joinCutWords = (text: string, vocabulary: ReadonlySet<string>): string =>
  text.replace(
    /(\p{L}+)[-‐¬\u00ad][ \t]*\r?\n[\s>\d]*(\p{L}+)/gu,
    (_, start: string, end: string) =>
      vocabulary.has(normalizeForComparison(start + end)) ? start + end : `${start}-${end}`,
  );

function readArticle(text: string): Article {
  const words = splitWords(text);
  const places = new Map<string, number[]>();
  for (const [at, word] of words.entries()) places.set(word, [...(places.get(word) ?? []), at]);
  return { words, places };
}

/** The article's own fields quote its headline. */
function* listTexts(value: unknown, path: BankPath = []): Generator<[BankPath, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null || path[0] === 'article') return;
  for (const [key, part] of Object.entries(value))
    yield* listTexts(part, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** Undefined if the article is shorter than what would be a copy. */
export function createCopyFinder(source: string): ((data: unknown) => BankProblem[]) | undefined {
  const plainText = withoutMarkup(toPlainText(source));
  if (splitWords(plainText).length < MIN_WHOLE_WORDS.sentence) return undefined;
  return (data) => {
    const texts = [...listTexts(data)];
    const vocabulary = new Set(texts.flatMap(([, text]) => splitWords(text)));
    const articles = withAndWithoutAsides(joinCutWords(plainText, vocabulary)).map(readArticle);
    return texts.flatMap(([path, text]): BankProblem[] => {
      const copies = withoutQuotations(text).flatMap((whole) =>
        withAndWithoutAsides(whole).flatMap((part) =>
          articles.flatMap(
            (article) => findCopy(splitWords(part), article, /[.!?…]["»”’)\s]*$/.test(part)) ?? [],
          ),
        ),
      );
      const [longest] = copies.sort((a, b) => b.copied - a.copied);
      if (!longest) return [];
      const { words, changed } = longest;
      const how = changed === 0 ? "are the article's" : `are the article's but for ${changed}`;
      const message = `${words.length} words in a row ${how}: "${words.join(' ')}"`;
      const remedy = 'say it in your own words, or quote a few of them in quotation marks';
      return [{ path, message, remedy }];
    });
  };
}
