import type { Bank } from '../bank/types.ts';
import { monthNames } from './format.ts';

type BankLanguage = Bank['language'];
type TypographyRule = [pattern: RegExp, replacement: string];

/** Before French punctuation and between thousands. */
const THIN_SPACE = '\u202f';
/** Before a French colon. */
const NO_BREAK_SPACE = '\u00a0';

/**
 * Keeps a verb and its pronoun on one line (exige-t-il): hyphen and word joiner, since few fonts have
 * U+2011.
 */
const NO_BREAK_HYPHEN = '-\u2060';

const apostropheRules: TypographyRule[] = [[/'/g, '’']];

/** Not in 10:30 or a URL. */
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
    [/(?<=(?<!\d)\d{1,2})[ \u00a0\u202f](?=h(?![\p{L}\p{N}]))/gu, NO_BREAK_SPACE],
    [/(?<=\d)[ \u202f](?=[%‰€$£°]|mill(?:ion|iard)s?(?!\p{L}))|(?<=n°) /gu, NO_BREAK_SPACE],
    // 100 000, but not 2014 100
    [/(?<=(?<!\d)\d{1,3}(?:\u202f\d{3})*)[ \u00a0\u202f](?=\d{3}(?!\d))/g, THIN_SPACE],
  ],
  en: [...apostropheRules, [/(?<=\d)\s%/g, '%'], [/(?<=^|[\s([“—–])"/g, '“'], [/"/g, '”']],
  de: apostropheRules,
  it: apostropheRules,
};

/** A day stays beside its month: 1er janvier, 12. Januar, January 12. */
function dayRules(language: BankLanguage): TypographyRule[] {
  const month = `(?:${monthNames(language).join('|')})(?!\\p{L})`;
  const day = String.raw`(?<!\d)(?:\d{1,2}(?:\.|st|nd|rd|th)?|1er)`;
  return [
    [new RegExp(`(?<=${day}) (?=${month})`, 'gu'), NO_BREAK_SPACE],
    [new RegExp(`(?<=(?<!\\p{L})${month}) (?=\\d{1,2}(?!\\d))`, 'gu'), NO_BREAK_SPACE],
  ];
}

const rulesByLanguage = new Map<BankLanguage, readonly TypographyRule[]>();

export function typesetText(text: string, language: BankLanguage): string {
  const rules = rulesByLanguage.get(language) ?? [
    ...typographyRules[language],
    ...dayRules(language),
  ];
  rulesByLanguage.set(language, rules);
  return rules.reduce(
    (result, [pattern, replacement]) => result.replace(pattern, replacement),
    text,
  );
}
