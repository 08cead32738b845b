import { findLastIndex } from '../../../shared/find-last-index.ts';
import type { LanguageRules } from '../languages/language-rules.ts';
import { isListed, splitWords } from '../words.ts';
import { isDemonym, isKnownRole } from './word-kinds.ts';

/** A name behind it belongs to the complement: "le fils de Jean". */
const OPEN_END =
  /^(?:de|d['’]|du|des|à|au|aux|en|pour|et|par|près|auprès|sur|of|for|at|in|to|and|on|from|von|vom|der|dem|für|im|am|zu[mr]?|di|d?al|d?alla|d(?:ei|egli|el|ella|elle|ello|ell['’])|per|con)$/;
const MAX_ROLE_WORDS = 14;
const MAX_WORDS_TO_ROLE = 6;

interface RoleWords {
  determiners: ReadonlySet<string>;
  links: ReadonlySet<string>;
  compound: RegExp;
}

const wordsByRules = new WeakMap<LanguageRules, RoleWords>();

function getRoleWords(rules: LanguageRules): RoleWords {
  let words = wordsByRules.get(rules);
  if (!words) {
    const { determiners, roleLinks, hasCapitalNouns, roleEndings, roles, femaleRoles } =
      rules.actors;
    const heads = `${roles} ${femaleRoles}`
      .split(' ')
      .filter((role) => role.length > 5)
      .join('|');
    words = {
      // "Klimaforscherin", but not "Fahrzeuge" for "Zeuge"
      compound: new RegExp(
        `(?:${hasCapitalNouns ? `(?:${heads})(?:in)?|` : ''}${roleEndings})$`,
        'i',
      ),
      determiners: splitWords(determiners),
      links: splitWords(roleLinks),
    };
    wordsByRules.set(rules, words);
  }
  return words;
}

/** A plural or a capital is the same role, and so is the end of "vice-president" or of a German compound. */
export function isRole(word: string, rules: LanguageRules): boolean {
  const { compound } = getRoleWords(rules);
  const small = word.toLowerCase();
  const isKnown = (form: string) => isKnownRole(form, rules);
  if (isKnown(word) || isKnown(small) || isKnown(small.replace(/s$/, ''))) return true;
  const [, last = ''] = /-(\p{L}+)$/u.exec(small) ?? [];
  return isKnown(last) || compound.test(small.replace(/s$/, ''));
}

const isPlural = (word: string, rules: LanguageRules) =>
  !isKnownRole(word.toLowerCase(), rules) && isRole(word, rules);

/** Words with elisions apart: "l'", "avocat". */
export const splitPhrase = (text: string): string[] =>
  text.match(/[\p{L}\p{M}]{1,2}['’]|[\p{L}\p{M}\p{N}]+(?:[-'’&.][\p{L}\p{M}\p{N}]+)*/gu) ?? [];

const joinPhrase = (words: readonly string[]) => words.join(' ').replace(/(['’]) /g, '$1');

const dropDeterminers = (words: readonly string[], { determiners }: RoleWords) => {
  const first = words.findIndex(
    (word, i) =>
      !determiners.has(word.toLowerCase().replace('’', "'")) ||
      /^(?:un|une|one) (?:des|de|of)$/.test(words.slice(i, i + 2).join(' ')),
  );
  return first < 0 ? [] : words.slice(first);
};

/** The role that leads up to a name: "le premier ministre", "The mayor of York, ", "Son président, ". */
export function findRoleBefore(
  before: string,
  after: string,
  rules: LanguageRules,
): string | undefined {
  const plain = before
    .replace(/\s?\([^)]*\)/g, '')
    .replace(/ (?:(?:identified|named)(?: by [^,;:.]{2,30})? as|identifiée? comme) $/, ' ');
  const [, counsel] = /(?:^|[.!?] )(Prosecuting|Defending|Mitigating), $/.exec(plain) ?? [];
  if (counsel) return counsel.toLowerCase();
  const [, phrase = ''] = /([^,;:.!?«»“”"()–—]*),?\s*$/u.exec(plain) ?? [];
  const isApposed = /,\s*$/.test(plain);
  const words = splitPhrase(phrase);
  const owned = isApposed ? findOwnedRole(words, rules) : undefined;
  if (owned) return owned;
  const isSmall = (word: string) => /^(?:\p{Ll}|PDG)/u.test(word);
  const hasSmall = words.some((word) => isSmall(word) && isRole(word, rules));
  const isCapitalRole = (i: number) => (rules.language === 'fr' ? i === 0 : !hasSmall);
  let start = findLastIndex(
    words,
    (word, i) => isRole(word, rules) && (isSmall(word) || isCapitalRole(i)),
  );
  if (start < 0 || words.length - start > MAX_ROLE_WORDS) return undefined;
  const rest = words.slice(start + 1);
  if (!rest.every((next, i) => belongsToRole(next, rest[i - 1], rules))) return undefined;
  if (OPEN_END.test(rest.at(-1) ?? '')) return undefined;
  const isBehindRole = () => start > 0 && isRole(words[start - 1] ?? '', rules);
  while (isBehindRole()) start--;
  // "L'avocat de l'ancien maire, Me Jean Dupont"
  const owner = findLastIndex(words, (word, i) => i < start && isRole(word, rules));
  const between = words.slice(owner + 1, start);
  if (
    isApposed &&
    owner >= 0 &&
    between.length < 4 &&
    OPEN_END.test(between[0] ?? '') &&
    between.every((next, i) => belongsToRole(next, between[i - 1], rules))
  )
    start = owner;
  while (isBehindRole()) start--;
  const isBegun = start < 4 && /^(?:\p{Lu}|l['’])/u.test(words[0] ?? '');
  const isEnclosed =
    /^(?:,|\.?$|[.»”]| \()/u.test(after) && hasDeterminer(words.slice(0, start), rules);
  if (isApposed && !isBegun && !isEnclosed) return undefined;
  const first = findCompoundStart(words, start, rules);
  // "the brothers Ted and Alan Marsh"
  const isShared =
    rules.language !== 'de' && /s$/.test(words[start] ?? '') && isPlural(words[start] ?? '', rules);
  return isShared && first === start ? undefined : joinPhrase(words.slice(first));
}

/** "council leader", "Green party chairman", "one of the activists" */
function findCompoundStart(words: readonly string[], role: number, rules: LanguageRules): number {
  if (/(?:one of the|l['’] une? des) $/i.test(`${words.slice(0, role).join(' ')} `))
    return role - 3;
  if (/^(?:and|et)$/.test(words[role - 1] ?? '') && isRole(words[role - 2] ?? '', rules))
    return findCompoundStart(words, role - 2, rules);
  if (rules.language !== 'en') return role;
  const isNoun = (word = '') =>
    !(/(?:ed|ing)$/.test(word) && word !== words[0]) &&
    !/^\d/.test(word) &&
    !splitWords(rules.functionWords).has(word.toLowerCase());
  let start = role;
  while (start > 0 && role - start < 3 && isNoun(words[start - 1])) start--;
  const before = words[start - 1]?.toLowerCase() ?? 'the';
  const isWhole =
    getRoleWords(rules).determiners.has(before) || /^(?:said|says|and|but|by|to|of)$/.test(before);
  return isWhole ? start : role;
}

const hasDeterminer = (words: readonly string[], rules: LanguageRules) =>
  words
    .slice(-5)
    .some((word) => getRoleWords(rules).determiners.has(word.toLowerCase().replace('’', "'")));

/** "Its sponsor, ": whatever is owned and stands apart is a role. */
function findOwnedRole(words: readonly string[], rules: LanguageRules): string | undefined {
  const [owner = '', ...role] = words;
  const isOwned = splitWords(rules.actors.possessives).has(owner.toLowerCase());
  return isOwned && role.length > 0 && role.length < 6 ? joinPhrase(role) : undefined;
}

/** Links, names of organisations, and a noun behind "de" go on with a role. */
function belongsToRole(word: string, previous: string | undefined, rules: LanguageRules): boolean {
  const { links } = getRoleWords(rules);
  const small = word.toLowerCase().replace('’', "'");
  if (links.has(small) || /^[\p{Lu}\p{N}]/u.test(word) || isRole(word, rules)) return true;
  if (splitWords(rules.functionWords).has(small)) return false;
  if (rules.language !== 'en') return true;
  const isHead = previous === undefined || links.has(previous.toLowerCase());
  return (isHead && !/ed$/.test(word)) || /['’]s$/.test(previous ?? '');
}

/** Before a relative: "le maire doit partir" is a clause, not a role. */
export function hasFiniteVerb(phrase: string, rules: LanguageRules): boolean {
  const { relatives, finiteVerbs } = rules.actors;
  for (const word of splitPhrase(phrase)) {
    if (splitWords(relatives).has(word)) return false;
    if (splitWords(finiteVerbs).has(word)) return true;
  }
  return false;
}

/** "juge l'augmentation" is a verb with its object. */
const hasVerbForm = (word: string, next: string | undefined, rules: LanguageRules) =>
  splitWords(rules.actors.rolesLikeVerbs).has(word) &&
  next !== undefined &&
  getRoleWords(rules).determiners.has(next.toLowerCase().replace('’', "'")) &&
  !/^(?:d['’]|du|des)$/.test(next);

/** ", accused ministers of", ", in what they call", but not ", retired teacher" */
const isClause = (first: string, second: string, rules: LanguageRules) =>
  /^(?:you|I|we|they|he|she|it|in|at|on|after|before|while|when|as|won|lost|took|led|left|went)$/.test(
    first,
  ) ||
  (/(?:ed|fled)$/.test(first) &&
    !isRole(first, rules) &&
    !/^(?:retir|convict)/.test(isRole(second, rules) && !/s$/.test(second) ? first : ''));

/** "Goal shooter Ann Lee": whatever begins a sentence and leads up to a full name. */
export function findOpeningRole(before: string, rules: LanguageRules): string | undefined {
  const [, phrase = ''] =
    /(?:^|[.!?“"]\s?)(\p{Lu}[\p{Ll}-]+(?:\s\p{Ll}[\p{L}-]+){0,3})\s$/u.exec(before) ?? [];
  const words = splitPhrase(phrase);
  const [first = ''] = words;
  const isOther = words.some((word) => {
    const small = word.toLowerCase();
    return (
      splitWords(rules.functionWords).has(small) ||
      isListed(small, rules.openers) ||
      /(?:ly|ing|day)$/.test(small)
    );
  });
  const isOpen = rules.language !== 'en' || isOther || isDemonym(first, rules);
  return isOpen || phrase === '' || /(?:ed|[^s]s)$/.test(phrase) ? undefined : phrase;
}

const ADDRESS =
  /^(?:of|from) .*(?:Street|Road|Lane|Avenue|Drive)$|^(?:de (?:la |l['’]))?(?:rue|avenue|boulevard|chemin) /u;

/** The role behind a name: ", PDG de HP France,", " (UMP)", ", de la CGT,", ", 42, a baker". */
export function findRoleAfter(after: string, rules: LanguageRules): string | undefined {
  const [, inBrackets] = /^\s?\(([^)]{2,60})\)/u.exec(after) ?? [];
  if (inBrackets && /^\p{Lu}[\p{Lu}.-]*$/u.test(inBrackets)) return inBrackets;
  const [, phrase] =
    /^\s?(?:\([^)]*\))?,\s(?:\d{1,3}(?: ans)?,\s)?([^,;:.!?«»“”"()–—]+)/u.exec(after) ?? [];
  // "who became chief executive", but not "qui élève des vaches"
  const own = phrase?.replace(/^(?:who|qui) (?:became|is|was|est|était) /, '');
  if (!own || /^(?:who|qui) /.test(own) || ADDRESS.test(own) || hasFiniteVerb(own, rules))
    return undefined;
  const [first = '', second = ''] = splitPhrase(own);
  if (rules.language === 'en' && isClause(first, second, rules)) return undefined;
  const words = dropDeterminers(splitPhrase(own), getRoleWords(rules));
  if (/^(?:au|aux|whose|dont|and|or|but|et|ou|mais|und|aber|oder|e|ma)$/.test(first))
    return undefined;
  // "entendue comme témoin", but not "nommée ministre"
  const isParticiple =
    rules.language === 'fr' && /^(?!nomm|deven|prom)\p{L}{3,}[éiu]e?s?$/u.test(first);
  if (isParticiple && !isRole(first, rules)) return undefined;
  const isOfGroup =
    /^(?:de (?!passage|retour|son)|d['’]|du |of |from |von |vom |di |del |della )/.test(own) &&
    /\p{Lu}/u.test(own);
  const isVerb = words[0] === first && hasVerbForm(first, splitPhrase(own)[1], rules);
  if (/^(?:prosecuting|defending|mitigating)$/.test(own)) return own;
  const relative = words.findIndex((word) => splitWords(rules.actors.relatives).has(word));
  const role = words.slice(0, relative > 0 ? relative : MAX_ROLE_WORDS);
  const isKnown = !isVerb && role.slice(0, MAX_WORDS_TO_ROLE).some((word) => isRole(word, rules));
  return isKnown || isOfGroup ? joinPhrase(role.slice(0, MAX_ROLE_WORDS)) || undefined : undefined;
}

/** In brackets, behind an age, or as "of the reserve", with any noun. */
export function findOtherRole(after: string, rules: LanguageRules): string | undefined {
  const [, inBrackets, ofGroup, behindAge] =
    /^\s?(?:\(([^)]{2,60})\)|(?:of|from) (\p{L}+ [^,;:.!?«»“”"()]{3,50}?)(?=[,.”"]|\s(?:said|told|says)\s)|, \d{1,3}(?: ans)?, ((?:an?|the|une?|le|la|l['’]|of|from|de|du)[\s\p{L}][^,;:.!?«»“”"()]{3,60})(?=[,.”"]))/u.exec(
      after,
    ) ?? [];
  const phrase = inBrackets ?? ofGroup ?? behindAge ?? '';
  if (!phrase || /^\d|^age/.test(phrase) || ADDRESS.test(phrase) || hasFiniteVerb(phrase, rules))
    return undefined;
  if (inBrackets) return inBrackets.trim();
  return joinPhrase(dropDeterminers(splitPhrase(phrase), getRoleWords(rules))) || undefined;
}
