import type { LanguageRules } from '../languages/language-rules.ts';
import { isListed, splitWords } from '../words.ts';

/** "conseillère" of "conseiller", by the pairs of endings of the language. */
const isFeminineOf = (word: string, words: string, endings: string): boolean =>
  endings.split(' ').some((pair) => {
    const [male = '', female = ''] = pair.split(':');
    return (
      female !== '' &&
      word.endsWith(female) &&
      isListed(word.slice(0, -female.length) + male, words)
    );
  });

export const isFemaleRole = (word: string, { actors }: LanguageRules): boolean =>
  splitWords(actors.femaleRoles).has(word) || isFeminineOf(word, actors.roles, actors.feminines);

/** With their feminines. */
export const isKnownRole = (word: string, rules: LanguageRules): boolean =>
  isListed(word, rules.actors.roles) || isFemaleRole(word, rules);

/** "Française"; in French a noun, and so "Allemands", too. */
export function isDemonym(word: string, { actors }: LanguageRules): boolean {
  const isKnown = (form: string) =>
    isListed(form, actors.demonyms) || isFeminineOf(form, actors.demonyms, actors.feminines);
  return isKnown(word) || (actors.areDemonymsNouns && isKnown(word.replace(/s$/, '')));
}

/** A noun for those who speak with one voice, or the plural of a role. */
export const isGroupNoun = (word: string, { actors }: LanguageRules): boolean =>
  isListed(word, actors.groups) ||
  (word.endsWith('s') &&
    (isListed(word.slice(0, -1), actors.roles) || isListed(word.slice(0, -1), actors.groups)));

/** In the name of an organisation, a work or a place: any noun for a group, with a capital. */
export const isOrganisationWord = (word: string, rules: LanguageRules): boolean =>
  /\p{Ll}{3}(?:ics|tech|soft)$/u.test(word) ||
  isListed(word, rules.actors.organisationWords) ||
  isGroupNoun(word.toLowerCase(), rules);
