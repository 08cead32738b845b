import type { Bank } from '../bank/types.ts';

type BankLanguage = Bank['language'];
type TypographyRule = [pattern: RegExp, replacement: string];

/** U+202F, the thin no-break space of French marks and thousands. */
const THIN_SPACE = '\u202f';
/** U+00A0, the no-break space that French puts before a colon. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * A hyphen at which no line ends, by the word joiner after it: a verb keeps its pronoun, as in
 * exige-t-il. The one sign for it, U+2011, is in few fonts, and another font's stands out.
 */
const NO_BREAK_HYPHEN = '-\u2060';

const apostropheRules: TypographyRule[] = [[/'/g, '’']];

/** Only where a mark ends a word: neither 10:30 nor an address has a space before its mark. */
const AT_WORD_END = String.raw`(?=$|[\s»”"’)\]…,.;:!?])`;

const typographyRules: Record<BankLanguage, TypographyRule[]> = {
  fr: [
    ...apostropheRules,
    [/«\s*/g, `«${THIN_SPACE}`],
    [/\s*»/g, `${THIN_SPACE}»`],
    [new RegExp(String.raw`(?<=[^\s«(\[:;!?])\s*([;!?]+)${AT_WORD_END}`, 'g'), `${THIN_SPACE}$1`],
    [new RegExp(String.raw`(?<=[^\s«(\[:;!?])\s*:${AT_WORD_END}`, 'g'), `${NO_BREAK_SPACE}:`],
    [/(?<=\p{L})-(t)-(?=(?:ils?|elles?|on)(?!\p{L}))/gu, `${NO_BREAK_HYPHEN}$1${NO_BREAK_HYPHEN}`],
    [/(?<=\p{L})-(?=(?:ils?|elles?|on|je|tu|nous|vous|ce)(?!\p{L}))/gu, NO_BREAK_HYPHEN],
    // a figure is not parted from its hour or month
    [/(?<=(?<!\d)\d{1,2})[ \u00a0\u202f](?=h(?![\p{L}\p{N}]))/gu, NO_BREAK_SPACE],
    [
      /(?<=(?<!\d)(?:\d{1,2}|1er)) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu,
      NO_BREAK_SPACE,
    ],
    // 100 000, but not the 2014 before it
    [/(?<=(?<!\d)\d{1,3}(?:\u202f\d{3})*)[ \u00a0\u202f](?=\d{3}(?!\d))/g, THIN_SPACE],
  ],
  en: [...apostropheRules, [/(?<=^|[\s([“—–])"/g, '“'], [/"/g, '”']],
  de: apostropheRules,
  it: apostropheRules,
};

/** A text with the marks and spaces that its language prints, whatever the author typed. */
export const typesetText = (text: string, language: BankLanguage): string =>
  typographyRules[language].reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    text,
  );
