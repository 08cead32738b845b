import type { ArticleSentence, Span } from '../../types.ts';
import type { LanguageRules } from '../languages/language-rules.ts';
import { getPattern } from '../templates.ts';
import { isListed, splitWords } from '../words.ts';
import { findGender, isGivenName } from './given-names.ts';
import { isPlaceName } from './place-names.ts';
import {
  findOpeningRole,
  findOtherRole,
  findRoleAfter,
  findRoleBefore,
  hasFiniteVerb,
  splitPhrase,
} from './roles.ts';
import { isDescribing, type NameRun, type NameScanner } from './scan-names.ts';
import { isDemonym, isFemaleRole, isGroupNoun, isOrganisationWord } from './word-kinds.ts';

export type PersonGender = 'male' | 'female';

export interface Person {
  name: string;
  otherNames: string[];
  roles: string[];
  gender?: PersonGender | undefined;
  mentions: Span[];
}

interface Sighting extends NameRun {
  /** Adds what speaks for a person and against: a person from 1. */
  trust: number;
  role?: string | undefined;
  /** With its titles: "M. Baupin". */
  written: string;
}

const foldName = (name: string) =>
  name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[.’']/g, '').toLowerCase();

const toName = (words: readonly string[]) => words.join(' ').replace(/(d['’]) /g, '$1');
const isInitial = (word: string) => /^(?:\p{Lu}\.-?)+$/u.test(word);
const isAllCaps = (word: string) => /^(?:\p{L}+-)?\p{Lu}[\p{Lu}\d&]+$/u.test(word);
/** "NordRail", but not "McCall" or "DiNapoli" */
const hasInnerCapital = (word: string) =>
  /^(?!Mc|Mac|D[aeiu]\p{Lu}|L[aeo]\p{Lu}|Fitz|Van)\p{Lu}\p{Ll}+\p{Lu}/u.test(word);

/** "University of Santa Rosa", "Institute for Ancient Life" */
function isInOrganisation(before: string, rules: LanguageRules): boolean {
  const [, name = ''] =
    /((?:\p{Lu}[\p{L}\p{M}'’-]*\s)+)(?:of|for|de|du|des|de la|d['’])(?: the)?$/u.exec(before) ?? [];
  return name.split(' ').some((word) => isOrganisationWord(word, rules));
}

/** "Hewlett-Packard (HP)" */
function isAbbreviated(words: readonly string[], after: string): boolean {
  const [, letters = ''] = /^\s?\((\p{Lu}{2,})\)/u.exec(after) ?? [];
  const capitals = words.join(' ').replace(/[^\p{Lu}]/gu, '');
  return letters !== '' && (words.length === 1 || capitals === letters);
}

/** "the village of Amber Cove" */
const IN_PLACE =
  /(?<!\p{L})(?:village|town|city|suburb|island|port|region|bourg|commune|hameau|quartier|district|Dorf|Stadt|borgo) (?:of|de|d['’]|du|di)$/u;

/** "la rue Jean Jaurès", "l'avenue du Général Leclerc" */
const NAMED_AFTER =
  /(?<!\p{L})(?:rue|avenue|boulevard|place|lycée|collège|école|stade|théâtre|hôpital)(?: (?:du|de la|de l['’]))?(?: \p{Lu}\p{L}+)?$/u;

/** The hashes of given names take "Radio" for one. */
const isOwnGivenName = (word: string, rules: LanguageRules) =>
  isGivenName(word) &&
  (!isListed(word, rules.actors.organisationWords) || /^(?:Bill|Eve|Pier)$/.test(word));

/** A single given name in front of an apposition, and a full name behind "third-placed". */
const weighContext = ({ words }: NameRun, after: string, previous: string): number =>
  words.length === 1
    ? isGivenName(words[0] ?? '') && /^,\s\p{Ll}/u.test(after)
      ? 2
      : 0
    : isDescribing(previous)
      ? 2
      : 0;

const isPlainRole = (role: string | undefined, { actors }: LanguageRules) =>
  role && splitPhrase(role).length < 3 && !isListed(role, actors.groups);

/** Weighs what stands in and around a name. */
function weighRun(run: NameRun, text: string, roles: FoundRoles, rules: LanguageRules): number {
  const { words, titles, start, end } = run;
  const { actors, reports } = rules;
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end);
  const [previous = ''] = splitPhrase(before).slice(-1);
  const small = previous.toLowerCase().replace('’', "'");
  const names = words.filter((word) => word.length > 1);
  const isFull = words.length > 1;
  const isGiven = isFull && (isOwnGivenName(names[0] ?? '', rules) || words.some(isInitial));
  const hasRole = isFull ? (roles.before ?? roles.after) : isPlainRole(roles.before, rules);
  const isPlace = (word: string) => isPlaceName(word) && !(isGivenName(word) && names.length > 1);
  const isCut = /[,;:.(«“"]$/.test(before);
  const isNoun = splitWords(actors.determiners).has(small) && !/^d/.test(small);
  const isActive = getPattern(
    `^(?:\\s(?:at|of|de|du)(?:\\s\\p{Lu}[\\p{L}-]+){1,3})?,?\\s(?:\\p{L}+ly\\s)?(?:${reports.adjacentVerbs})(?![\\p{L}])`,
    'u',
  ).test(after);
  // "…,” warned Lucasta Brierley"
  const isTold = getPattern(`[,!?…][»”"’]?\\s(?:${reports.adjacentVerbs})$`, 'u').test(before);
  const isAffiliation = !isGiven && /[\p{L}\p{M}] \($/u.test(before);
  const clues: [isTrue: unknown, weight: number][] = [
    [isFull && words.length < 6, actors.hasCapitalNouns ? -2 : isGiven ? 1 : 0],
    [titles.length > 0, 4],
    [hasRole, 3],
    [isGiven, 3],
    [/^\s?,?\s(?:who|qui)\s/.test(after), 1],
    [/^(?:,| \()\s?(?:une? [^,;:.()]{3,30} de )?\d{2}(?:\)|,| ans)/.test(after), 3],
    [isFull && /(?:hommes|joueurs|protégés) (?:de|d['’])$/.test(before), 2],
    [isFull && !isGroupOf(before, rules) && isDemonym(toCapital(previous), rules), 2],
    [isActive, 2],
    [isTold, 1],
    [isFull && /^ (?:scored|married|retired|pleaded|a marqué) /.test(after), 1],
    [/,\s(?:of|from)$/.test(before) || (!isGiven && /\p{Lu}\p{L}+ of$/u.test(before)), -4],
    [/^, which /.test(after) || (isNoun && isGroupNoun(splitPhrase(after)[0] ?? '', rules)), -4],
    [true, weighContext(run, after, previous)],
    [!roles.after && isAppositionOf(after, rules), -5],
    [
      words.some(
        (word, i) =>
          isOrganisationWord(word.replace(/\.$/, ''), rules) &&
          !(isGiven && i === 0 && !isGroupNoun(word.toLowerCase(), rules)),
      ),
      isFull ? -6 : -12,
    ],
    [IN_PLACE.test(before), -6],
    [NAMED_AFTER.test(before), -8],
    [words.some(isAllCaps) || isAbbreviated(words, after), isFull ? -4 : -12],
    [words.some(hasInnerCapital), isFull ? -6 : -12],
    [words.every((word) => isDemonym(word.replace(/s$/, ''), rules)), -8],
    [/&\s?$/.test(before) || /^\s?&/.test(after), -6],
    [isAffiliation || isInOrganisation(before, rules), -5],
    [words.some(isPlace), -4 * words.filter(isPlace).length],
    [!isCut && isListed(previous, actors.groups), -6],
    [!isCut && splitWords(actors.placePrepositions).has(small), -2],
    [!isGiven && /(?:\p{Ll} (?:with|at|from|chez)|(?:operated|owned|run) by)$/u.test(before), -2],
    [!isCut && isNoun && !hasRole && titles.length === 0, -5],
  ];
  return clues.reduce((sum, [isTrue, weight]) => (isTrue ? sum + weight : sum), 0);
}

const toCapital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const isGroupOf = (before: string, rules: LanguageRules) =>
  splitPhrase(before)
    .slice(-3)
    .some((word) => /^\p{Lu}/u.test(word) || isGroupNoun(word, rules));

/** ", the nonprofit that runs it," */
function isAppositionOf(after: string, rules: LanguageRules): boolean {
  const [, phrase = ''] = /^, (?:(?:an?|une?|the|le|la)\s|l['’])([^,;:.]+)/.exec(after) ?? [];
  if (hasFiniteVerb(phrase, rules)) return false;
  return splitPhrase(phrase)
    .slice(0, 4)
    .some((word) => /[^s]$/.test(word) && isListed(word, rules.actors.groups));
}

interface FoundRoles {
  before?: string | undefined;
  after?: string | undefined;
  /** Not with a noun that is known as a role: it says nothing of the name itself. */
  other?: string | undefined;
}

function sight(run: NameRun, text: string, rules: LanguageRules): Sighting {
  const titleStart = findTitleStart(run, text);
  const isNoun = rules.actors.areDemonymsNouns && isDemonym(run.titles.at(-1) ?? '', rules);
  // "l'entraîneur, l'Espagnol Iñaki Urruzola", "le chef, le Dr Jean Dupont"
  const isApposed = isNoun || run.titles.length > 0;
  const before = text
    .slice(0, titleStart)
    .replace(isApposed ? /,\s(?:l['’]|l[ae]\s)$/u : /$^/, ', ');
  const after = text.slice(run.end);
  const roles = {
    before: findRoleBefore(before, after, rules),
    after: findRoleAfter(after, rules),
    other:
      (run.words.length > 1 && isGivenName(run.words[0] ?? '')
        ? findOpeningRole(before, rules)
        : undefined) ?? findOtherRole(after, rules),
  };
  const office = text.slice(titleStart, run.start).trim();
  const titleRole = / (?:of|for) /.test(office) ? office : findTitleRole(run, rules);
  return {
    ...run,
    role:
      ((rules.language === 'fr' ? isMinor(roles.after, after) : /^, (?:of|from) /.test(after)) &&
        roles.before) ||
      (roles.after ?? roles.before ?? roles.other ?? titleRole),
    written: text.slice(titleStart, run.end),
    trust: weighRun(run, text, roles, rules),
  };
}

/** "PLR", "de l'université de Trèves" or "auteur d'un doublé": what stands in front says more. */
const isMinor = (role: string | undefined, after: string) =>
  /^(?:[\p{Lu}.-]+$|aut(?:eur|rice) d)/u.test(role ?? '') || /^, d(?:e |u |['’])/.test(after);

/** "US Secretary of State" */
export const OFFICE_OF =
  /(?<!\p{L})(?:\p{Lu}[\p{L}.]*\s)*(?:Secretary|Minister|Superintendent|Commissioner|Inspector|Chair|Chief|Director) (?:of|for) (?:the )?(?:\p{Lu}\p{L}+ )*$/u;

const findTitleStart = ({ titles, start }: NameRun, text: string) => {
  const [first] = titles;
  const place = first === undefined ? -1 : text.lastIndexOf(first, start);
  return place < 0 ? start : (OFFICE_OF.exec(text.slice(0, place))?.index ?? place);
};

/** "Prime Minister", but not "Mr". */
function findTitleRole({ titles }: NameRun, rules: LanguageRules): string | undefined {
  const { femaleTitles, maleTitles } = rules.actors;
  const isForm = (title: string) =>
    /^(?:Dr|Ms|Mx|Pr|Prof|Hon|Me|Sir|Dame|Lord|Lady|Justice)$/.test(title) ||
    (title.length < 5 &&
      title !== 'PC' &&
      (splitWords(femaleTitles).has(title) || splitWords(maleTitles).has(title)));
  const { fullTitles } = rules.actors;
  const words = titles.filter((title) => !isForm(title) || title === 'King' || title === 'Pope');
  return words.length > 0 ? words.map((word) => fullTitles[word] ?? word).join(' ') : undefined;
}

/** Headlines of English papers have a capital at each word, and thus no names to be told by it. */
const isTitleCase = (text: string): boolean => {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length > 3 && !/[.!?»”"]$/.test(text) && capitals.length > words.length * 0.7;
};

function sightNames(
  sentences: readonly ArticleSentence[],
  rules: LanguageRules,
  scanner: NameScanner,
): Sighting[] {
  return sentences.flatMap(({ text }, sentence) =>
    scanner
      .scan(text, sentence)
      .map((run) => sight(run, text, rules))
      .map((sighting) =>
        isTitleCase(text) ? { ...sighting, trust: Math.min(sighting.trust, 0) } : sighting,
      ),
  );
}

function findSightingGender(
  { titles, role, words }: Sighting,
  rules: LanguageRules,
): PersonGender | undefined {
  const { femaleTitles, maleTitles } = rules.actors;
  if (titles.some((title) => splitWords(femaleTitles).has(title))) return 'female';
  if (titles.some((title) => splitWords(maleTitles).has(title))) return 'male';
  if (
    role &&
    splitPhrase(role)
      .slice(0, 2)
      .some((word) => isFemaleRole(word.toLowerCase(), rules))
  )
    return 'female';
  return words.length > 1 ? findGender(words[0] ?? '') : undefined;
}

const endsWith = (words: readonly string[], tail: readonly string[]) =>
  tail.length <= words.length &&
  tail.every((word, i) => word === words[words.length - tail.length + i]);

/** A shorter form is the end of the name, or its beginning, as behind "Sir". */
function isShortFormOf(
  { words, titles }: Sighting,
  person: Person,
  gender: PersonGender | undefined,
): boolean {
  const short = words.map(foldName);
  const full = person.name.split(/\s+|(?<=d['’])/).map(foldName);
  if (gender && person.gender && gender !== person.gender) return false;
  if (endsWith(full, short)) return true;
  const isFirst = short.length === 1 && short[0] === full[0];
  if (isFirst) return full.length > 1 || titles.length > 0;
  // "Jean Dupont" for "Jean Pierre Dupont"
  return (
    short.length > 1 &&
    short.length < full.length &&
    short[0] === full[0] &&
    short.at(-1) === full.at(-1)
  );
}

const sortDemonymsLast = (roles: string[], rules: LanguageRules) =>
  roles.sort((a, b) => Number(isDemonym(a, rules)) - Number(isDemonym(b, rules)));

function addSighting(
  person: Person,
  sighting: Sighting,
  gender: PersonGender | undefined,
  rules: LanguageRules,
): void {
  const { sentence, start, end, words, role } = sighting;
  const written = words.length === 1 ? sighting.written : toName(words);
  person.mentions.push({ sentence, start, end });
  person.gender ??= gender;
  if (role && !person.roles.includes(role))
    person.roles = sortDemonymsLast([...person.roles, role], rules);
  if (written !== person.name && !person.otherNames.includes(written))
    person.otherNames.push(written);
}

/** Persons with all their mentions, in the order of the text. */
export function findPersons(
  sentences: readonly ArticleSentence[],
  rules: LanguageRules,
  scanner: NameScanner,
): Person[] {
  const sightings = sightNames(sentences, rules, scanner);
  const persons = collectFullNames(sightings, rules);
  for (const sighting of sightings) {
    if (persons.some(({ mentions }) => mentions.some((span) => isAt(span, sighting)))) continue;
    const gender = findSightingGender(sighting, rules);
    const isPlace =
      sighting.words.length === 1 &&
      isPlaceName(sighting.words[0] ?? '') &&
      sighting.titles.length === 0 &&
      sighting.trust < -3;
    const known = isPlace ? undefined : findKnown(persons, sighting, gender);
    if (known) addSighting(known, sighting, gender, rules);
    else if (sighting.words.length === 1 && sighting.trust >= 3) {
      const person: Person = {
        name: toName(sighting.words),
        otherNames: [],
        roles: [],
        mentions: [],
      };
      addSighting(person, sighting, gender, rules);
      persons.push(person);
    }
  }
  return persons.map(sortMentions).sort((a, b) => compareSpans(a.mentions[0], b.mentions[0]));
}

const isAt = (span: Span, { sentence, start }: Sighting) =>
  span.sentence === sentence && span.start === start;

export const compareSpans = (a: Span | undefined, b: Span | undefined): number =>
  (a?.sentence ?? 0) - (b?.sentence ?? 0) || (a?.start ?? 0) - (b?.start ?? 0);

const sortMentions = (person: Person): Person => ({
  ...person,
  mentions: person.mentions.sort(compareSpans),
});

/** The one named last before the sighting, else the first. */
function findKnown(
  persons: readonly Person[],
  sighting: Sighting,
  gender: PersonGender | undefined,
): Person | undefined {
  const suitable = persons.filter((person) => isShortFormOf(sighting, person, gender));
  const lastBefore = (person: Person) =>
    person.mentions
      .filter((span) => compareSpans(span, sighting) < 0)
      .sort(compareSpans)
      .at(-1);
  return suitable.sort((a, b) => compareSpans(lastBefore(b), lastBefore(a)))[0];
}

/** By name, those of two words and more whose sightings together speak for a person. */
function collectFullNames(sightings: readonly Sighting[], rules: LanguageRules): Person[] {
  const byName = new Map<string, Sighting[]>();
  for (const sighting of sightings.filter(({ words }) => words.length > 1)) {
    const key = sighting.words.map(foldName).join(' ');
    byName.set(key, [...(byName.get(key) ?? []), sighting]);
  }
  const persons: Person[] = [];
  const groups = [...byName.values()].sort(
    (a, b) => (b[0]?.words.length ?? 0) - (a[0]?.words.length ?? 0),
  );
  for (const group of groups) {
    const [first] = group;
    if (!first) continue;
    const isTakenUp = sightings.some(
      ({ words }) => words.length === 1 && words[0] === first.words.at(-1),
    );
    const trust =
      group.reduce((sum, sighting) => sum + Math.max(sighting.trust, -4), 0) / group.length +
      (isTakenUp ? 1 : 0);
    const best = Math.max(...group.map((sighting) => sighting.trust));
    if (trust < 1 && best < 3) continue;
    const gender = findSightingGender(first, rules);
    const known = persons.find((person) => isShortFormOf(first, person, gender));
    const person = known ?? { name: toName(first.words), otherNames: [], roles: [], mentions: [] };
    for (const sighting of group)
      addSighting(person, sighting, findSightingGender(sighting, rules), rules);
    if (!known) persons.push(person);
  }
  return persons;
}
