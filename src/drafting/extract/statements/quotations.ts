import type { ArticleSentence, Span } from '../../types.ts';
import type { LanguageRules } from '../languages/language-rules.ts';
import { getPattern } from '../templates.ts';
import { splitWords } from '../words.ts';
import { findReportingVerbs } from './reporting-verbs.ts';

/** The words between two marks, in parts: of each sentence, and around ", a-t-il dit,". */
export interface Quotation {
  parts: Span[];
  text: string;
}

const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”"',
  '‘': '’',
  '"': '"”',
  "'": "'’",
};
const MAX_SENTENCES = 15;

interface OpenQuotation {
  opener: string;
  start: number;
  parts: Span[];
}

/** A straight mark opens only in front of a word, and a single one only if a mark of punctuation closes it. */
const isOpener = (text: string, at: number): boolean => {
  const mark = text[at] ?? '';
  if (!Object.hasOwn(closers, mark)) return false;
  if (!/["'‘]/.test(mark)) return true;
  const isFree = /(?:^|[\s([«—–-])$/u.test(text.slice(0, at)) && /\S/.test(text[at + 1] ?? '');
  return isFree && (mark !== "'" || CLOSED_SINGLE.test(text.slice(at + 1)));
};

const CLOSED_SINGLE = /[,.!?…]['’](?!\p{L})/u;

/** "the customers’ needs" closes nothing if a mark behind punctuation does. */
const isCloser = (text: string, at: number, opener: string): boolean => {
  if (!(closers[opener] ?? '').includes(text[at] ?? ' ')) return false;
  if (opener !== '‘' && opener !== "'") return true;
  if (/\p{L}/u.test(text[at + 1] ?? '')) return false;
  return /[,.!?…]/.test(text[at - 1] ?? '') || !CLOSED_SINGLE.test(text.slice(at + 1));
};

const trimSpan = (span: Span, text: string): Span => {
  const words = text.slice(span.start, span.end);
  return {
    ...span,
    start: span.start + words.length - words.trimStart().length,
    end: span.start + words.replace(/[\s,]+$/u, '').length,
  };
};

const MAX_INCISE = 120;

/** "« Ma fille se lève tôt, témoigne Pascal, père de deux enfants. Je signerais. »", "«I fondi – dice Rossi – mancano»" */
function splitAtIncises(part: Span, text: string, rules: LanguageRules): Span[] {
  if (!rules.reports.hasIncises) return [part];
  const words = text.slice(part.start, part.end);
  const determiners = [...splitWords(rules.actors.determiners)].join('|');
  const subject = getPattern(`^ (?:\\p{Lu}|(?:${determiners})(?: |(?<=')))`, 'u');
  const verb = findReportingVerbs(words, rules).find(
    ({ kind, start, end, isInverted }) =>
      kind === 'finite' &&
      /[,?!…–—]\s+$/u.test(words.slice(0, start)) &&
      (isInverted || subject.test(words.slice(end))),
  );
  if (!verb) return [part];
  const rest = words.slice(verb.end, verb.end + MAX_INCISE);
  const isDashed = /[–—]\s+$/u.test(words.slice(0, verb.start));
  const end = isDashed ? /\s[–—]|$/u : verb.isInverted ? /[.,;!?]|$/u : /\.(?:\s|$)|$/u;
  const length = rest.search(end);
  const before = part.start + words.slice(0, verb.start).replace(/[\s,–—]+$/u, '').length;
  const after = part.start + verb.end + length;
  const gap = /^[\s.,;–—]*/u.exec(text.slice(after, part.end))?.[0].length ?? 0;
  return [
    { ...part, end: before },
    { ...part, start: after + gap },
  ];
}

class QuotationReader {
  readonly quotations: Quotation[] = [];
  readonly #sentences: readonly ArticleSentence[];
  readonly #rules: LanguageRules;
  #open: OpenQuotation | undefined;

  constructor(sentences: readonly ArticleSentence[], rules: LanguageRules) {
    this.#sentences = sentences;
    this.#rules = rules;
  }

  readSentence(sentence: number): void {
    const { text } = this.#sentences[sentence] ?? { text: '' };
    this.#beginSentence(sentence, text);
    for (let at = this.#open?.start ?? 0; at < text.length; at++) {
      const open = this.#open;
      if (!open) {
        if (isOpener(text, at)) this.#open = { opener: text[at] ?? '', start: at + 1, parts: [] };
      } else if (at >= open.start && isCloser(text, at, open.opener)) {
        this.#close(open, { sentence, start: open.start, end: at });
      }
    }
    this.#open?.parts.push({ sentence, start: this.#open.start, end: text.length });
  }

  /** A quotation goes on in the next sentence of the paragraph, and in the next paragraph with a new mark. */
  #beginSentence(sentence: number, text: string): void {
    const open = this.#open;
    if (!open) return;
    const isSameParagraph =
      this.#sentences[sentence]?.paragraph === this.#sentences[sentence - 1]?.paragraph;
    const isReopened = text.startsWith(open.opener);
    if ((!isSameParagraph && !isReopened) || open.parts.length > MAX_SENTENCES) this.finish();
    else open.start = isReopened ? 1 : 0;
  }

  #close(open: OpenQuotation, last: Span): void {
    const textOf = ({ sentence }: Span) => this.#sentences[sentence]?.text ?? '';
    const parts = [...open.parts, last]
      .flatMap((part) => splitAtIncises(part, textOf(part), this.#rules))
      .map((part) => trimSpan(part, textOf(part)))
      .filter(({ start, end }) => end > start);
    const text = parts.map((part) => textOf(part).slice(part.start, part.end)).join(' ');
    if (text) this.quotations.push({ parts, text });
    this.#open = undefined;
  }

  /** A mark that nothing closes: to the end of its sentence. */
  finish(): void {
    const [first] = this.#open?.parts ?? [];
    if (this.#open && first) this.#close({ ...this.#open, parts: [] }, first);
    this.#open = undefined;
  }
}

export function findQuotations(
  sentences: readonly ArticleSentence[],
  rules: LanguageRules,
): Quotation[] {
  const reader = new QuotationReader(sentences, rules);
  for (const sentence of sentences.keys()) reader.readSentence(sentence);
  reader.finish();
  return reader.quotations;
}

const MASK = '\u{fffc}';

/** The sentence with a sign in place of each letter that is quoted, so that offsets stay. */
export const maskQuotations = (
  text: string,
  sentence: number,
  quotations: readonly Quotation[],
): string =>
  quotations
    .flatMap(({ parts }) => parts)
    .filter((part) => part.sentence === sentence)
    .reduce(
      (masked, { start, end }) =>
        masked.slice(0, start) + MASK.repeat(end - start) + masked.slice(end),
      text,
    );
