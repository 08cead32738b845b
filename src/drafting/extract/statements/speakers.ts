import type { Span } from '../../types.ts';
import { compareSpans, type Person, type PersonGender } from '../actors/persons.ts';
import { splitPhrase } from '../actors/roles.ts';
import type { LanguageRules } from '../languages/language-rules.ts';
import { isListed } from '../words.ts';
import type { Mention } from './mentions.ts';

/** Those who speak and are no person with a name. */
export interface Group {
  name: string;
  mentions: Span[];
  isRole?: boolean;
}

export type Speaker = Person | Group;

const isPerson = (speaker: Speaker): speaker is Person => 'roles' in speaker;

const MAX_SENTENCES_BACK = 6;
const DETERMINERS = /^(?:les?|la|l['’]|une?|des|the|an?|der|die|das|eine?|il|lo|gli|i)\s?/i;

const toKey = (words: string) =>
  words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(DETERMINERS, '');

const toStem = (noun: string) =>
  noun.replace(/(?:rice|euse|eure|eur)s?$/, 'eur').replace(/(?:es?|s)$/, '');

/** Finds who is meant by a name, a pronoun or a role, with what the article said so far. */
export class SpeakerFinder {
  readonly groups: Group[] = [];
  readonly #persons: readonly Person[];
  readonly #mentions: readonly (readonly Mention[])[];
  readonly #spoken = new Map<number, Speaker>();
  readonly #genericRoles: string;

  constructor(
    persons: readonly Person[],
    mentions: readonly (readonly Mention[])[],
    rules: LanguageRules,
  ) {
    this.#genericRoles = rules.actors.genericRoles;
    this.#persons = persons;
    this.#mentions = mentions;
  }

  remember(speaker: Speaker, sentence: number): void {
    this.#spoken.set(sentence, speaker);
  }

  find(mention: Mention, sentence: number): Speaker | undefined {
    if (mention.person) return mention.person;
    if (mention.kind === 'pronoun') return this.#findAntecedent(mention, sentence);
    if (mention.kind === 'role') {
      const known = this.#findByRole(mention, sentence);
      if (known) return known;
      const isFormer =
        /(?<!\p{L})(?:ancien(?:ne)?|nouve(?:l(?:le)?|au))\s|^the (?:former|new|ex-|one-time|veteran|\S+-year-old)/u.test(
          mention.words,
        );
      const isGeneric =
        (isFormer ||
          (!/\s(?:\p{Lu}|du |de la )/u.test(mention.words) &&
            isListed(mention.noun ?? '', this.#genericRoles))) &&
        mention.isDefinite;
      const taken =
        isGeneric || mention.isDemonstrative ? this.#findAntecedent(mention, sentence) : undefined;
      if (taken) return taken;
    }
    return this.#findGroup(mention, sentence);
  }

  /** The first person who acts in a sentence. */
  findPerson(sentence: number, before = Number.POSITIVE_INFINITY): Speaker | undefined {
    const mentions = (this.#mentions[sentence] ?? []).filter(
      ({ isOblique, start }) => !isOblique && start < before,
    );
    const first =
      mentions.find(({ kind }) => kind === 'person') ??
      mentions.find(({ kind, isPlural }) => kind === 'pronoun' && !isPlural);
    return first && this.find(first, sentence);
  }

  lastSpeaker(sentence: number): Speaker | undefined {
    return this.#spoken.get(sentence);
  }

  /** Sentence by sentence backwards: the speaker, then those who act, then others. */
  #findAntecedent(
    { gender, start, isPlural, words, isAged }: Mention,
    sentence: number,
  ): Speaker | undefined {
    const isLast = /^c(?:e dernier|ette dernière|elui-ci|elle-ci)$/i.test(words);
    const isSuitable = (speaker: Speaker) =>
      isPerson(speaker)
        ? !isPlural && isOfGender(speaker, gender)
        : isPlural || speaker.isRole === true || isFirm(speaker, gender);
    for (let at = sentence; at >= 0 && sentence - at <= MAX_SENTENCES_BACK; at--) {
      const spoken = this.#spoken.get(at);
      const mentions = (this.#mentions[at] ?? []).filter(
        ({ end, person, kind, isDefinite, gender: own }) =>
          (at < sentence || end <= start) &&
          (isPlural
            ? kind === 'group'
            : person
              ? isOfGender(person, gender)
              : kind === 'role' && isDefinite && sentence - at < 2 && (!own || own === gender)),
      );
      const acting = mentions.filter(({ isOblique }) => !isOblique);
      const isNear = isPlural || at === sentence - 1;
      if (
        !isLast &&
        spoken &&
        at < sentence &&
        isSuitable(spoken) &&
        (isPerson(spoken) || (isNear && (isPlural || !acting.some(({ person }) => person))))
      )
        return spoken;
      const best =
        (isLast ? mentions.at(-1) : undefined) ??
        (isAged ? acting.at(-1) : undefined) ??
        acting.find((mention) => (isPlural ? mention.isPlural : mention.person)) ??
        acting[0] ??
        (isPlural ? undefined : mentions.find(({ person }) => person));
      if (best) return this.find(best, at);
    }
    const firm = isPlural
      ? undefined
      : (this.#mentions[sentence] ?? []).find(
          (mention) => mention.kind === 'group' && !mention.isOblique && mention.end <= start,
        );
    return firm && isFirm({ name: firm.words }, gender) ? this.find(firm, sentence) : undefined;
  }

  /** "le ministre": a person with that role; "l'universitaire": the only person that there is. */
  #findByRole(mention: Mention, sentence: number): Person | undefined {
    const { noun = '', gender, isDefinite, words, start } = mention;
    if (!isDefinite) return undefined;
    const stem = toStem(noun);
    const isNamedSo = ({ roles }: Person) =>
      roles.some((role) => splitPhrase(role.toLowerCase()).some((word) => toStem(word) === stem));
    const suitable = this.#persons.filter((person) => isOfGender(person, gender));
    const here = { sentence, start, end: start };
    const byPlace = (person: Person) =>
      person.mentions.filter((span) => compareSpans(span, here) < 0).at(-1);
    const known = suitable
      .filter((person) => isNamedSo(person) && byPlace(person))
      .sort((a, b) => compareSpans(byPlace(b), byPlace(a)));
    if (known[0]) return known[0];
    const [only, ...others] = suitable.filter(byPlace);
    const isPlain = splitPhrase(words).length <= 3;
    const isTakenUp = only?.roles.length === 0 || /(?:^|\s)(?:même|same)\s/u.test(words);
    return isPlain && others.length === 0 && isTakenUp ? only : undefined;
  }

  #knownGroup({ words }: Mention): Group | undefined {
    const key = toKey(words);
    return this.groups.find(({ name }) => toKey(name) === key);
  }

  #findGroup(mention: Mention, sentence: number): Group {
    let group = this.#knownGroup(mention);
    if (!group) {
      group = { name: mention.words, mentions: [], isRole: mention.kind === 'role' };
      this.groups.push(group);
    }
    const { start, end } = mention;
    if (!group.mentions.some((span) => span.sentence === sentence && span.start === start))
      group.mentions.push({ sentence, start, end });
    return group;
  }
}

const isFirm = ({ name }: Pick<Group, 'name'>, gender: PersonGender | undefined) =>
  (gender === 'male' ? /^(?:le|l['’])/i : /^(?:la|l['’])/i).test(name);

const isOfGender = (person: Person, gender: PersonGender | undefined) =>
  !gender || !person.gender || person.gender === gender;
