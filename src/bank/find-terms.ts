import type { GlossaryTerm } from './types.ts';

export interface TextPart {
  text: string;
  term?: GlossaryTerm;
}

const MIN_STEM_LETTERS = 4;

/** A word in the singular and plural, the masculine and feminine: expulsés for expulsée. */
function writeWordPattern(word: string): string {
  if (word.length < MIN_STEM_LETTERS) return word;
  const [, stem = '', ending] = /^(.+?)((?<=.{4}[éèëlnrtu]|é)e)?s?$/u.exec(word) ?? [];
  return ending || stem.endsWith('é') ? `${stem}e?s?` : `${stem}s?`;
}

const writeTermPattern = (term: string): string =>
  term
    .split(/[^\p{L}\p{N}’']+/u)
    .filter(Boolean)
    .map((words) => words.split(/[’']/u).map(writeWordPattern).join("[’']"))
    .join('[\\s-]+');

interface Matcher {
  pattern: RegExp;
  terms: readonly GlossaryTerm[];
}

const matchers = new WeakMap<readonly GlossaryTerm[], Matcher>();

function getMatcher(glossary: readonly GlossaryTerm[]): Matcher {
  const known = matchers.get(glossary);
  if (known) return known;
  const terms = glossary
    .filter(({ term }) => /\p{L}/u.test(term))
    .sort((a, b) => b.term.length - a.term.length);
  const alternatives = terms.map(({ term }) => `(${writeTermPattern(term)})`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu');
  const matcher = { pattern, terms };
  matchers.set(glossary, matcher);
  return matcher;
}

/** Splits texts that are read together at the words of the glossary, each where it first stands. */
export function findTerms(
  texts: readonly string[],
  glossary: readonly GlossaryTerm[],
): readonly TextPart[][] {
  const { pattern, terms } = getMatcher(glossary);
  const found = new Set<GlossaryTerm>();
  return texts.map((text) => {
    const parts: TextPart[] = [];
    let end = 0;
    for (const match of terms.length > 0 ? text.matchAll(pattern) : []) {
      const term = terms[match.slice(1).findIndex((group) => group !== undefined)];
      if (!term || found.has(term)) continue;
      found.add(term);
      if (match.index > end) parts.push({ text: text.slice(end, match.index) });
      parts.push({ text: match[0], term });
      end = match.index + match[0].length;
    }
    if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end) });
    return parts;
  });
}
