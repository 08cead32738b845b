import { countWords } from '../../bank/lexicon.ts';
import { findLastIndex } from '../../shared/find-last-index.ts';
import type { DraftingWords } from './languages/drafting-words.ts';

export const HOLE = '____';

export const CUT = '…';

/** A dateline, "16 octobre 2012. - ": above the question stands the article's day. */
export const DATELINE = /^[^.!?]{4,60}[.,:)]?\s+[-–—]\s+(?=\p{Lu})/u;

const pairs = [
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['(', ')'],
  ['[', ']'],
] as const;

const countSigns = (text: string, sign: string) => text.split(sign).length - 1;

function dropUnmatched(text: string, open: string, close: string): string {
  const opened: number[] = [];
  const lone = new Set<number>();
  for (const [at, sign] of [...text].entries()) {
    if (sign === open) opened.push(at);
    else if (sign === close && opened.pop() === undefined) lone.add(at);
  }
  return [...text].filter((_, at) => !lone.has(at) && !opened.includes(at)).join('');
}

/** Half a pair, which a cut leaves, is taken out. */
function dropLoneMarks(text: string): string {
  let whole = text;
  for (const [open, close] of pairs) {
    if (open === '„' && !whole.includes(open)) continue;
    if (open === '“' && whole.includes('„')) continue;
    whole = dropUnmatched(whole, open, close);
  }
  if (countSigns(whole, '"') % 2 === 1) whole = whole.replaceAll('"', '');
  return whole
    .replace(/\(\s*\)/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s(?=[,.](?!\.))/g, '')
    .trim();
}

interface Word {
  start: number;
  end: number;
}

const findWords = (text: string): Word[] =>
  [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));

/** Places where a clause begins, outside of brackets. */
function findClauseStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/(?:[,;:!?]|\s[-–—])\s+/g)) {
    const before = text.slice(0, index);
    if (countSigns(before, '(') === countSigns(before, ')')) starts.push(index + mark.length);
  }
  return starts;
}

/** The part of a text around a place, of whole clauses if they fit. */
function findWindow(
  text: string,
  place: Word,
  maxWords: number,
  { smallWord }: Pick<DraftingWords, 'smallWord'>,
): Word {
  const starts = findClauseStarts(text);
  const own = findLastIndex(starts, (start) => start <= place.start);
  let [first, last] = [
    own,
    Math.max(
      own,
      findLastIndex(starts, (start) => start < place.end),
    ),
  ];
  const endOf = (clause: number) => starts[clause + 1] ?? text.length;
  const fits = (from: number, to: number) =>
    from >= 0 && to < starts.length && countWords(text.slice(starts[from], endOf(to))) <= maxWords;
  if (fits(first, last)) {
    for (;;) {
      if (fits(first, last + 1)) last++;
      else if (fits(first - 1, last)) first--;
      else return { start: starts[first] ?? 0, end: endOf(last) };
    }
  }
  return cutWords(
    text,
    place,
    { start: starts[first] ?? 0, end: endOf(last) },
    maxWords,
    smallWord,
  );
}

const isSplitNumber = (text: string, at: number) =>
  /\d\s*$/.test(text.slice(0, at)) && /^\s*\d/.test(text.slice(at));

function cutWords(
  text: string,
  place: Word,
  clause: Word,
  maxWords: number,
  smallWord: RegExp,
): Word {
  const words = findWords(text).filter(
    ({ start, end }) => start >= clause.start && end <= clause.end,
  );
  const holeFirst = words.findIndex(({ end }) => end > place.start);
  const holeLast = findLastIndex(words, ({ start }) => start < place.end);
  let first = Math.max(
    0,
    Math.min(holeFirst - Math.floor(maxWords * 0.55), words.length - maxWords),
  );
  if (holeLast < maxWords - 2) first = 0;
  const wordAt = (index: number) => text.slice(words[index]?.start, words[index]?.end);
  // rather "a ban on traffic" than "down a ban on traffic"
  const small = words.findIndex(
    (_, i) => i >= first && i < Math.min(first + 4, holeFirst - 2) && smallWord.test(wordAt(i)),
  );
  if (first > 0 && small > first) first = small;
  let last = Math.min(words.length - 1, Math.max(holeLast, first + maxWords - 1));
  while (first < holeFirst && first > 0 && isSplitNumber(text, words[first]?.start ?? 0)) first++;
  while (
    last > holeLast &&
    last < words.length - 1 &&
    (/^\d/.test(wordAt(last)) ||
      smallWord.test(wordAt(last)) ||
      isSplitNumber(text, words[last]?.end ?? 0))
  )
    last--;
  const end = words[last]?.end ?? clause.end;
  return { start: words[first]?.start ?? clause.start, end: endBeforeBracket(text, place, end) };
}

/** A bracket that opens after the place and is cut within stays out. */
function endBeforeBracket(text: string, place: Word, end: number): number {
  const after = text.slice(place.end, end);
  const open = after.lastIndexOf('(');
  return open > after.lastIndexOf(')') && countWords(after.slice(0, open)) > 0
    ? place.end + after.slice(0, open).trimEnd().length
    : end;
}

/** Words before and after the hidden ones; where the sentence goes on, they begin or end with a cut. */
export interface Excerpt {
  text: string;
  /** In the sentence. */
  start: number;
  end: number;
}

/** A place in brackets is understood with all that they hold. */
function isCutOutOfBracket(text: string, place: Word, window: Word): boolean {
  const open = text.lastIndexOf('(', place.start);
  if (open < 0 || text.lastIndexOf(')', place.start) > open) return false;
  const close = text.indexOf(')', place.end);
  const isClause = findClauseStarts(text).includes(window.start);
  return open < window.start || close >= window.end || !isClause;
}

/** The words around a place of a sentence, `shown` in its stead. */
export function createExcerpt(
  sentence: string,
  place: Word,
  shown: string,
  maxWords: number,
  words: Pick<DraftingWords, 'smallWord'>,
): Excerpt | undefined {
  const dateline = DATELINE.exec(sentence)?.[0].length ?? 0;
  const offset = dateline > 0 && place.start >= dateline ? dateline : 0;
  if (dateline > 0 && offset === 0) return undefined;
  const rest = sentence.slice(offset);
  const local = { start: place.start - offset, end: place.end - offset };
  const window = findWindow(rest, local, maxWords, words);
  if (isCutOutOfBracket(rest, local, window)) return undefined;
  const before = rest.slice(window.start, local.start);
  const after = rest.slice(local.end, window.end);
  if (countWords(`${before} ${after}`) < 4) return undefined;
  const tail = window.end < rest.length ? CUT : '';
  const text = dropLoneMarks(`${before}${shown}${after}`.trim()).replace(/[\s.,;:–—-]+$/, '');
  return {
    text: `${window.start > 0 ? CUT : ''}${text}${tail}`.replace(/…\s*…/g, CUT),
    start: window.start + offset,
    end: window.end + offset,
  };
}

/** In front of it a cut leaves a subject alone: "The dam, in the valley…". */
const VERB_FIRST = /^ (?:a|ont|est|sont|is|are|was|were|has|have|had|will|\p{L}+(?:ait|ra|ront)) /u;

/** The beginning of somebody's words: whole sentences or clauses if they fit. */
export function shortenClaim(
  claim: string,
  maxWords: number,
  { smallWord }: DraftingWords,
): string {
  const text = dropLoneMarks(claim.replace(/\s+/g, ' ').trim());
  if (countWords(text) <= maxWords) return text.replace(/(?<![.…])\.(?=[”»]?$)|[,;:]$/, '');
  const ends = [...text.matchAll(/[.!?…](?=\s)|[,;:](?=\s)|\s[–—](?=\s)/g)].map(
    ({ index }) => index + 1,
  );
  const whole = ends
    .filter((end) => {
      const count = countWords(text.slice(0, end));
      return count <= maxWords && count >= 5;
    })
    .at(-1);
  if (whole !== undefined && !VERB_FIRST.test(text.slice(whole))) {
    const part = dropLoneMarks(text.slice(0, whole).trim());
    return /[!?…]$/.test(part) ? part : part.replace(/[.,;:–—\s]+$/, '') + CUT;
  }
  const words = findWords(text).slice(0, maxWords);
  while (words.length > 4) {
    const last = words.at(-1) as Word;
    if (!smallWord.test(text.slice(last.start, last.end)) && !isSplitNumber(text, last.end)) break;
    words.pop();
  }
  return dropLoneMarks(text.slice(0, words.at(-1)?.end)).replace(/[.,;:\s]+$/, '') + CUT;
}

const MAX_PROMPT_WORDS = 20;
/** Fewer may be a subject without its verb. */
const MIN_CLAIM_WORDS = 9;

/** A prompt with as much of the claim as a reader takes in at once; undefined if that is too little. */
export function fitClaim(
  write: (claim: string) => string,
  shorten: (maxWords: number) => string,
): string | undefined {
  const room = MAX_PROMPT_WORDS - countWords(write(''));
  return room < MIN_CLAIM_WORDS ? undefined : write(shorten(room));
}

/** Marks of a quotation that begins in this sentence and ends in another are made whole. */
export function closeQuotes(sentence: string): string {
  let text = sentence;
  const missing = countSigns(text, '«') - countSigns(text, '»');
  if (missing > 0) text += ' »'.repeat(missing);
  if (missing < 0) text = '« '.repeat(-missing) + text;
  if (countSigns(text, '"') % 2 === 1) {
    const isOpening = /(?:^|\s)"(?=\S)[^"]*$/.test(text);
    text = isOpening ? `${text}"` : `"${text}`;
  }
  return text;
}
