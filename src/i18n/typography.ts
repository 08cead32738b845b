import type { Bank } from '../bank/types.ts';

type BankLanguage = Bank['language'];
type TypographyRule = [pattern: RegExp, replacement: string];

/** U+202F, the thin no-break space of French marks and thousands. */
const THIN = '\u202f';
/** U+00A0, the no-break space that French puts before a colon. */
const NO_BREAK = '\u00a0';

/**
 * A hyphen at which no line ends, by the word joiner after it: a verb keeps its pronoun, as in
 * exige-t-il. The one sign for it, U+2011, is in few fonts, and another font's stands out.
 */
const HYPHEN = '-\u2060';

const apostrophes: TypographyRule[] = [[/'/g, '’']];

/** Only where a mark ends a word: neither 10:30 nor an address has a space before its mark. */
const ends = String.raw`(?=$|[\s»”"’)\]…,.;:!?])`;

const rules: Record<BankLanguage, TypographyRule[]> = {
  fr: [
    ...apostrophes,
    [/«\s*/g, `«${THIN}`],
    [/\s*»/g, `${THIN}»`],
    [new RegExp(String.raw`(?<=[^\s«(\[:;!?])\s*([;!?]+)${ends}`, 'g'), `${THIN}$1`],
    [new RegExp(String.raw`(?<=[^\s«(\[:;!?])\s*:${ends}`, 'g'), `${NO_BREAK}:`],
    [/(?<=\p{L})-(t)-(?=(?:ils?|elles?|on)(?!\p{L}))/gu, `${HYPHEN}$1${HYPHEN}`],
    [/(?<=\p{L})-(?=(?:ils?|elles?|on|je|tu|nous|vous|ce)(?!\p{L}))/gu, HYPHEN],
    // a figure is not parted from its hour or month
    [/(?<=(?<!\d)\d{1,2})[ \u00a0\u202f](?=h(?![\p{L}\p{N}]))/gu, NO_BREAK],
    [
      /(?<=(?<!\d)(?:\d{1,2}|1er)) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu,
      NO_BREAK,
    ],
    // 100 000, but not the 2014 before it
    [/(?<=(?<!\d)\d{1,3}(?:\u202f\d{3})*)[ \u00a0\u202f](?=\d{3}(?!\d))/g, THIN],
  ],
  en: [...apostrophes, [/(?<=^|[\s([“—–])"/g, '“'], [/"/g, '”']],
  de: apostrophes,
  it: apostrophes,
};

/** A text with the marks and spaces that its language prints, whatever the author typed. */
export const typeset = (text: string, language: BankLanguage): string =>
  rules[language].reduce((set, [pattern, replacement]) => set.replace(pattern, replacement), text);
