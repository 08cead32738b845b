import type { LanguageRules } from '../languages/language-rules.ts';
import { getPattern } from '../templates.ts';

/** "3,5", "1 200", "1,200" or "vingt-deux" as a number; undefined for anything else. */
export const readNumber = (words: string, rules: LanguageRules): number | undefined =>
  /\d/.test(words) ? readDigits(words, rules) : readNumberWords(words, rules);

/** A mark before three last digits parts thousands, unless it is the language's decimal mark. */
function readDigits(words: string, rules: LanguageRules): number | undefined {
  const { decimalMark } = rules.figures;
  const plain = words.replace(/[\s'’]/g, '').replace(/^[−–]/, '-');
  const other = decimalMark === ',' ? '.' : ',';
  const isGrouped = getPattern(
    `^-?\\d{1,3}(?:[${other}]\\d{2,3})*[${other}]\\d{3}(?!\\d)`,
    'u',
  ).test(plain);
  const value = Number(
    isGrouped ? plain.replaceAll(other, '').replace(decimalMark, '.') : plain.replace(/[.,]/, '.'),
  );
  return Number.isFinite(value) ? value : undefined;
}

function readNumberWords(words: string, rules: LanguageRules): number | undefined {
  const { words: values, joiner } = rules.figures;
  let total = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/[\s\u00ad-]+/)) {
    if (word === joiner) continue;
    const value = values[word];
    if (value === undefined) return undefined;
    if (value >= 1000) {
      total += Math.max(group, 1) * value;
      group = 0;
    } else if (value === 100 || (value === 20 && group % 100 === 4 && rules.language === 'fr')) {
      const small = group % 100 === 4 && value === 20 ? 4 : Math.max(group, 1);
      group += small * value - (group === 0 ? 0 : small);
    } else {
      group += value;
    }
  }
  return total + group;
}
