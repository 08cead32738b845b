/** Latin letters and digits: as \p{L} the patterns would take ten times as long to compile. */
const LETTERS = 'A-Za-zÀ-ɏ';

/** For each \p{L}, in a class or alone. */
export const spellLetters = (pattern: string): string =>
  pattern
    .replace(/\[[^\]]*\]/g, (group) => group.replaceAll('\\p{L}', LETTERS))
    .replaceAll('\\p{L}', `[${LETTERS}]`);

/** Neither letters nor digits beside it. */
export const asWholeWords = (pattern: string): string =>
  `(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`;

/** Any space for a space, both apostrophes for one, and for {name} the slot of that name. */
export const expandTemplate = (template: string, slots: Readonly<Record<string, string>>): string =>
  spellLetters(template)
    .replace(/(?<!\\[pP])\{(\p{L}+)(\d?)\}/gu, (_, name: string, number: string) => {
      return `(?<${name}${number}>${slots[name]})`;
    })
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "['’]");

/** The words of a list as alternatives. */
export const toAlternatives = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const compiled = new Map<string, RegExp>();

/** A template without slots, compiled once. With the flag g for `matchAll` alone, since it has a state. */
export function getPattern(template: string, flags: string): RegExp {
  const key = `${flags}/${template}`;
  let pattern = compiled.get(key);
  if (!pattern) {
    pattern = new RegExp(expandTemplate(template, {}), flags);
    compiled.set(key, pattern);
  }
  return pattern;
}
