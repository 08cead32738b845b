import type { LanguageRules } from '../languages/language-rules.ts';
import { splitWords } from '../words.ts';

const listsByKey = new Map<string, ReadonlySet<string>>();

/** "conseiller": "conseillère", by the pairs of endings of the language. */
function listFeminines(words: string, endings: string): ReadonlySet<string> {
  const key = `${words}/${endings}`;
  let list = listsByKey.get(key);
  if (!list) {
    const pairs = endings
      .split(' ')
      .filter(Boolean)
      .map((pair) => pair.split(':'));
    list = new Set(
      [...splitWords(words)].flatMap((word) =>
        pairs.flatMap(([male = '', female = '']) =>
          word.endsWith(male) ? [word.slice(0, word.length - male.length) + female] : [],
        ),
      ),
    );
    listsByKey.set(key, list);
  }
  return list;
}

export const isFemaleRole = (word: string, { actors }: LanguageRules): boolean =>
  splitWords(actors.femaleRoles).has(word) ||
  listFeminines(actors.roles, actors.feminines).has(word);

/** With their feminines. */
export const isKnownRole = (word: string, rules: LanguageRules): boolean =>
  splitWords(rules.actors.roles).has(word) || isFemaleRole(word, rules);

/** "Française"; in French a noun, and so "Allemands", too. */
export function isDemonym(word: string, { actors }: LanguageRules): boolean {
  const isKnown = (form: string) =>
    splitWords(actors.demonyms).has(form) ||
    listFeminines(actors.demonyms, actors.feminines).has(form);
  return isKnown(word) || (actors.areDemonymsNouns && isKnown(word.replace(/s$/, '')));
}

/** A noun for those who speak with one voice, or the plural of a role. */
export const isGroupNoun = (word: string, { actors }: LanguageRules): boolean =>
  splitWords(actors.groups).has(word) ||
  (word.endsWith('s') &&
    (splitWords(actors.roles).has(word.slice(0, -1)) ||
      splitWords(actors.groups).has(word.slice(0, -1))));

/** In the name of an organisation, a work or a place: any noun for a group, with a capital. */
export const isOrganisationWord = (word: string, rules: LanguageRules): boolean =>
  /\p{Ll}{3}(?:ics|tech|soft)$/u.test(word) ||
  splitWords(rules.actors.organisationWords).has(word) ||
  isGroupNoun(word.toLowerCase(), rules);
