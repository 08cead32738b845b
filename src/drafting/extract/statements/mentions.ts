import { findLastIndex } from '../../../shared/find-last-index.ts';
import type { ArticleSentence } from '../../types.ts';
import { OFFICE_OF, type Person, type PersonGender } from '../actors/persons.ts';
import { isPlaceName } from '../actors/place-names.ts';
import { isRole } from '../actors/roles.ts';
import type { NameScanner } from '../actors/scan-names.ts';
import { isDemonym, isFemaleRole, isGroupNoun, isOrganisationWord } from '../actors/word-kinds.ts';
import type { LanguageRules } from '../languages/language-rules.ts';
import { asWholeWords, getPattern } from '../templates.ts';
import { splitWords } from '../words.ts';

/** Somebody in a sentence, who may be its subject. */
export interface Mention {
  /** A name of a person; "il"; "le ministre"; "la direction" or the name of an organisation. */
  kind: 'person' | 'pronoun' | 'role' | 'group';
  start: number;
  end: number;
  words: string;
  /** Behind a preposition, so that the verb is another's. */
  isOblique: boolean;
  person?: Person;
  /** Of a pronoun or a role: who it can be. */
  gender?: PersonGender | undefined;
  isPlural?: boolean;
  /** Of a role: in small letters. */
  noun?: string;
  isDefinite?: boolean;
  /** "cet éleveur": it takes up somebody. */
  isDemonstrative?: boolean;
  isAged?: boolean;
  /** A name with its role in front: "Son président, Jean Dupont". */
  hasApposition?: boolean;
}

interface Token {
  text: string;
  small: string;
  start: number;
  end: number;
}

const TOKEN = /[\p{L}\p{M}]{1,2}['’](?=\p{L})|[\p{L}\p{M}\p{N}]+(?:[-'’&.][\p{L}\p{M}\p{N}]+)*/gu;
const ADJECTIVE =
  /^(?!(?:indi|expli|répli|revendi|communi|abdi)que|signale|r?appelle|révèle|insiste|persiste)\p{L}+(?:al|ienne?s?|aise?s?|ales?|aux|iques?|istes?|ifs?|ives?|ières?|elles?|aines?|oises?|ines?|aires?|ol|ole)$/u;
const COMPLEMENT = /^(?:de|d'|du|des|of|for|d[ei]ll[aeo]|dell'|dei|degli|del|di|von|der)$/;
/** "a spokesman told reporters" is no phrase. */
const TAKES_PERSON =
  /^(?:told|asked|warned|urged|advised|reminded|assured|promised|accused|blamed|thanked|gave|met)$/;
const MAX_COMPLEMENTS = 3;
const IS_POSSESSIVE = /^['’]s(?!\p{L})/u;

/** "Okafor's lawyer", "l'avocat de Paul Vernet": within the words for somebody else. */
const isOwner = ({ start, end }: Mention, text: string) =>
  IS_POSSESSIVE.test(text.slice(end)) ||
  /(?<!\p{L})(?:de |d['’]|for |of )$/u.test(text.slice(0, start));

const tokenize = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: word, index }) => ({
    text: word,
    small: word.toLowerCase().replace('’', "'"),
    start: index,
    end: index + word.length,
  }));

/** Reads who is named in the sentences of one article. */
export class MentionReader {
  readonly #rules: LanguageRules;
  readonly #persons: readonly Person[];
  readonly #scanner: NameScanner;
  readonly #determiners: ReadonlySet<string>;
  readonly #oblique: ReadonlySet<string>;
  readonly #functionWords: ReadonlySet<string>;

  constructor(rules: LanguageRules, persons: readonly Person[], scanner: NameScanner) {
    const { actors, functionWords } = rules;
    this.#rules = rules;
    this.#persons = persons;
    this.#scanner = scanner;
    this.#determiners = splitWords(actors.determiners);
    this.#oblique = splitWords(actors.obliquePrepositions);
    this.#functionWords = splitWords(functionWords);
  }

  /** `text` is the sentence with its quotations masked. */
  readMentions({ text }: Pick<ArticleSentence, 'text'>, sentence: number): Mention[] {
    const tokens = tokenize(text);
    const persons = this.#readPersons(text, sentence, tokens);
    const isFree = ({ start, end }: { start: number; end: number }, others: readonly Mention[]) =>
      others.every((other) => end <= other.start || start >= other.end);
    const names = this.#readNames(text, sentence, tokens).filter((name) => isFree(name, persons));
    const phrases = keepLongest(
      this.#readPhrases(tokens, persons, text).filter((phrase) =>
        isFree(
          phrase,
          persons.filter((person) => !isOwner(person, text)),
        ),
      ),
    );
    const ownNames = names.filter((name) => isFree(name, phrases));
    const own = dropAppositions([...persons, ...ownNames, ...phrases], text);
    return [...own, ...this.#readPronouns(text)].sort((a, b) => a.start - b.start);
  }

  #readPersons(text: string, sentence: number, tokens: readonly Token[]): Mention[] {
    const titles = [...splitWords(this.#rules.actors.titles)].join('|');
    const particles = this.#rules.language === 'en' ? '|van|von|der|den|de|da|di|al|bin|ben' : '';
    const title = getPattern(`(?<![\\p{L}])(?:(?:(?:${titles})\\.?${particles})\\s)+$`, 'u');
    return this.#persons.flatMap((person) =>
      person.mentions
        .filter((span) => span.sentence === sentence)
        .filter(({ start, end }) => /\p{L}/u.test(text.slice(start, end)))
        .map(({ start: nameStart, end }) => {
          const titleStart = title.exec(text.slice(0, nameStart))?.index ?? nameStart;
          const before = text.slice(0, titleStart);
          const role = person.roles.find((one) => before.endsWith(`, ${one} `));
          const start = role
            ? titleStart - role.length - 1
            : ((
                OFFICE_OF.exec(before) ??
                (titleStart < nameStart ? /(?<=, )(?:\p{Lu}[\p{L}.]*\s){1,4}$/u.exec(before) : null)
              )?.index ?? titleStart);
          return {
            kind: 'person' as const,
            start,
            end,
            words: text.slice(nameStart, end),
            isOblique: this.#isOblique(tokens, start, text) || IS_POSSESSIVE.test(text.slice(end)),
            person,
          };
        }),
    );
  }

  /** Names that are no person's: organisations, and states that speak. */
  #readNames(text: string, sentence: number, tokens: readonly Token[]): Mention[] {
    return this.#scanner
      .scan(text, sentence)
      .filter(({ words, start, end }) => {
        const isDateline =
          start < 3 &&
          !/\p{Ll}/u.test(text.slice(start, end)) &&
          /^[^.;:!?]{0,40}(?:[—–-]\s|\s\()/.test(text.slice(end));
        const [isPart, head = ''] = /^\s(?:&|(\p{Ll}+))\s\p{Lu}/u.exec(text.slice(end)) ?? [];
        if (isPart && (head === '' || (/[^s]$/.test(head) && isGroupNoun(head, this.#rules))))
          return false;
        const isInBrackets = /\([^)]*$/.test(text.slice(0, start));
        const { hasCapitalNouns } = this.#rules.actors;
        const isName = !hasCapitalNouns || words.some((word) => /^\p{Lu}{2,}$/u.test(word));
        return isName && words.some((word) => word.length > 1) && !isDateline && !isInBrackets;
      })
      .map(({ start: nameStart, end, words }) => {
        // "la CGT"
        const [, first = ''] = /(\p{Lu}\p{L}+) and $/u.exec(text.slice(0, nameStart)) ?? [];
        // "Fire and Emergency"
        const isJoint = isOrganisationWord(first, this.#rules);
        const joined = isJoint ? nameStart - first.length - 5 : nameStart;
        const start =
          /(?:(?<!\p{L})(?:[Ll](?:[ae]s? |['’])|[Tt]he )|(?:\p{Lu}[\p{L}'’-]+ & )+)$/u.exec(
            text.slice(0, joined),
          )?.index ?? joined;
        const [article = ''] = /^(?:le |la |l['’])/iu.exec(text.slice(start, nameStart)) ?? [];
        const isCitizen =
          article !== '' &&
          this.#rules.actors.areDemonymsNouns &&
          words.length === 1 &&
          isDemonym(words[0] ?? '', this.#rules);
        return {
          ...(isCitizen && {
            noun: (words[0] ?? '').toLowerCase(),
            isDefinite: true,
            isDemonstrative: true,
            gender: this.#findGender(article.trim().toLowerCase(), ''),
          }),
          kind: isCitizen ? ('role' as const) : ('group' as const),
          start,
          end,
          words: text.slice(start, end),
          isOblique:
            this.#isOblique(tokens, start, text) ||
            (words.length === 1 &&
              start === nameStart &&
              isPlaceName(words[0] ?? '') &&
              /^\s?,/.test(text.slice(end))),
        };
      });
  }

  /** "le ministre", "un porte-parole de la police", "la direction", "government officials". */
  #readPhrases(tokens: readonly Token[], persons: readonly Mention[], text: string): Mention[] {
    return tokens.flatMap((token, i): Mention[] => {
      const singular = token.small.replace(/s$/, '');
      const isGroup = isGroupNoun(token.small, this.#rules);
      const { hasCapitalNouns } = this.#rules.actors;
      const isNoun = hasCapitalNouns || /^\p{Ll}/u.test(token.text);
      const isModifier = /^\s(?:conference|release|briefing|officer)s?(?!\p{L})/u.test(
        text.slice(token.end),
      );
      if (isGroup && isModifier) return [];
      const isAged =
        /^\d+-year-old$/.test(token.small) || /^ de \d\d ans(?!\p{L})/u.test(text.slice(token.end));
      if (!isGroup && !isAged && !(isNoun && isRole(token.text, this.#rules))) return [];
      const isTitle = persons.some(({ start }) => start === token.end + 1);
      const first = this.#findStart(tokens, i, text, isTitle);
      if (first === undefined) return [];
      const own = tokens[first]?.start ?? token.start;
      const start =
        /(?<!\p{L})(?:l['’])?une? (?=des$)/iu.exec(text.slice(0, own + 3))?.index ?? own;
      const end = this.#findEnd(tokens, i, persons, text);
      const determiner = tokens[first]?.small ?? '';
      const isBare = isGroup && first === i && start === 0 && /s$/.test(token.small);
      const isPlural =
        /s$/.test(token.small) &&
        /^(?:les|des|ces|ses|leurs|plusieurs|certains|certaines|the|some|many|several|\p{L}{4,})$/u.test(
          determiner,
        );
      return [
        {
          kind: isGroup || (isPlural && singular !== token.small) ? 'group' : 'role',
          start,
          end,
          // "Officials" that begins a sentence
          words: isBare ? lowerFirst(text.slice(start, end)) : text.slice(start, end),
          isOblique: this.#isOblique(tokens, start, text) || /^(?:du|au|aux)$/.test(determiner),
          noun: token.small,
          isPlural,
          isAged,
          isDemonstrative:
            isAged ||
            /^(?:ce|cet|cette|this|that)$/.test(determiner) ||
            /^(?:,| de) \d\d ans/.test(text.slice(end)),
          isDefinite:
            /^(?:le|la|l'|ce|cet|cette|son|sa|leur|the|this|his|her|their|der|die|das|il|lo)$/.test(
              determiner,
            ),
          gender: this.#findGender(determiner, token.small),
        },
      ];
    });
  }

  #findGender(determiner: string, noun: string): PersonGender | undefined {
    if (isFemaleRole(noun, this.#rules) || /^(?:la|cette|une)$/.test(determiner)) return 'female';
    return /^(?:le|ce|cet|un)$/.test(determiner) ? 'male' : undefined;
  }

  /** The place of its determiner; English plurals and "police" need none. */
  #findStart(
    tokens: readonly Token[],
    noun: number,
    text: string,
    isTitle: boolean,
  ): number | undefined {
    const isAdjacent = (at: number) =>
      /^['’]?\s?$/.test(text.slice(tokens[at]?.end, tokens[at + 1]?.start));
    const { figures, actors } = this.#rules;
    const isHeadLast = this.#rules.language === 'en' || this.#rules.language === 'de';
    let isOwned = false;
    let i = noun - 1;
    while (i >= 0 && noun - i < 5 && isAdjacent(i)) {
      const small = tokens[i]?.small ?? '';
      if (this.#determiners.has(small)) return i;
      isOwned ||= /['’]s$/.test(small) || /^s['’]/.test(text.slice((tokens[i]?.end ?? 0) - 1));
      const isAdjective =
        splitWords(figures.adjectives).has(small) || splitWords(actors.adjectives).has(small);
      if (
        TAKES_PERSON.test(small) ||
        (/(?:ed|heard)$/.test(small) && isGroupNoun(tokens[i - 1]?.small ?? '', this.#rules)) ||
        /[,!?…][»”’"']\s$/u.test(text.slice(0, tokens[i]?.start)) ||
        this.#functionWords.has(small) ||
        !(isHeadLast || isAdjective)
      )
        break;
      i--;
    }
    const isPlural = /s$|^(?:police|people)$/.test(tokens[noun]?.small ?? '');
    const isVerb =
      i >= 0 &&
      isAdjacent(i) &&
      /^(?:he|she|it|they|we|who|which|to|not)$/.test(tokens[i]?.small ?? '');
    // "versicherte Projektleiter"
    const first = this.#rules.actors.hasCapitalNouns ? noun : i + 1;
    return isHeadLast && (isTitle || isOwned || (isPlural && !isVerb)) ? first : undefined;
  }

  /** Behind adjectives and complements: "le gouvernement malien", "la police de Lyon". */
  #findEnd(
    tokens: readonly Token[],
    noun: number,
    proper: readonly Mention[],
    text: string,
  ): number {
    const { roleLinks } = this.#rules.actors;
    const isFree = (token: Token) =>
      proper.every(
        ({ kind, start, end }) => kind !== 'person' || token.end <= start || token.start >= end,
      );
    const isNext = (i: number) => {
      const [token, next] = [tokens[i], tokens[i + 1]];
      return token && next && isFree(next) && /^\s?$/.test(text.slice(token.end, next.start))
        ? next
        : undefined;
    };
    const links = splitWords(roleLinks);
    const { figures, functionWords } = this.#rules;
    // "lawyers for the three companies"
    const owners = splitWords(this.#rules.actors.possessives);
    const isPassedOver = (small: string) =>
      links.has(small) ||
      owners.has(small) ||
      (Object.hasOwn(figures.words, small) && !splitWords(functionWords).has(small));
    const isContent = (token: Token | undefined) =>
      token !== undefined && !/^\d/.test(token.small) && !this.#functionWords.has(token.small);
    let last = noun;
    let complements = 0;
    const adjective = isNext(last);
    if (this.#rules.language === 'fr' && adjective && isContent(adjective))
      if (
        ADJECTIVE.test(adjective.small) ||
        /^(?:chargée?s?|déléguée?|adjointe?)$/.test(adjective.small)
      )
        last++;
    const readName = () => {
      while (/^\p{Lu}/u.test(isNext(last)?.text ?? '')) last++;
    };
    readName();
    while (complements < MAX_COMPLEMENTS && COMPLEMENT.test(isNext(last)?.small ?? '')) {
      const owner = proper.find(({ start }) => start === tokens[last + 2]?.start);
      if (owner && isOwner(owner, text)) {
        last = findLastIndex(tokens, ({ end }) => end <= owner.end);
        break;
      }
      let content = last + 1;
      while (isPassedOver(tokens[content]?.small ?? '') && isNext(content)) content++;
      const next = tokens[content];
      if (!next || !isContent(next) || !isFree(next)) break;
      last = content;
      readName();
      complements++;
    }
    return tokens[last]?.end ?? 0;
  }

  #readPronouns(text: string): Mention[] {
    const { malePronouns, femalePronouns, pluralPronouns } = this.#rules.actors;
    const read = (pattern: string, gender: PersonGender | undefined) =>
      [...text.matchAll(getPattern(asWholeWords(pattern), 'giu'))].map(
        ({ 0: words, index }): Mention => ({
          kind: 'pronoun',
          start: index,
          end: index + words.length,
          words,
          isOblique: false,
          gender,
          isPlural: gender === undefined,
        }),
      );
    // "Les élus, eux, demandent"
    const isStressed = ({ start, end }: Mention) =>
      /,\s$/.test(text.slice(0, start)) && text.startsWith(',', end);
    return [
      ...read(malePronouns, 'male'),
      ...read(femalePronouns, 'female'),
      ...read(pluralPronouns, undefined),
    ].filter((mention) => !isStressed(mention));
  }

  #isOblique(tokens: readonly Token[], start: number, text: string): boolean {
    let i = findLastIndex(tokens, (token) => token.end <= start);
    const touches = (at: number, from: number) => /^\s?$/.test(text.slice(tokens[at]?.end, from));
    if (
      this.#rules.actors.areDemonymsNouns &&
      isDemonym(tokens[i]?.text ?? '', this.#rules) &&
      touches(i, start)
    )
      return this.#isOblique(tokens, tokens[i]?.start ?? 0, text);
    if (i < 0 || !touches(i, start)) return false;
    // "of Bhutto's Pakistan People's Party"
    while (i > 0 && /['’]s$/.test(tokens[i]?.text ?? '') && touches(i - 1, tokens[i]?.start ?? 0)) {
      i--;
      while (
        i > 0 &&
        /^\p{Lu}/u.test(tokens[i]?.text ?? '') &&
        touches(i - 1, tokens[i]?.start ?? 0)
      )
        if (/['’]s$/.test(tokens[i]?.text ?? '')) break;
        else i--;
    }
    const small = tokens[i]?.small ?? '';
    if (small === 'and' && /,\s$/.test(text.slice(0, tokens[i]?.start))) return false;
    if (small === 'des') return i > 0 && touches(i - 1, tokens[i]?.start ?? 0);
    if (this.#oblique.has(small)) return true;
    if (!this.#determiners.has(small)) return false;
    const from = tokens[i]?.start ?? 0;
    i--;
    return i >= 0 && touches(i, from) && this.#oblique.has(tokens[i]?.small ?? '');
  }
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** "the team leader" is not the team. */
const keepLongest = (phrases: readonly Mention[]): Mention[] =>
  phrases.filter(
    (phrase) =>
      !phrases.some(
        (other) =>
          other !== phrase &&
          other.start <= phrase.start &&
          other.end >= phrase.end &&
          other.end - other.start > phrase.end - phrase.start,
      ),
  );

/** "le ministre Jean Dupont" and "Jean Dupont, le ministre" are one mention, the name's. */
function dropAppositions(mentions: readonly Mention[], text: string): Mention[] {
  const persons = mentions.filter(({ kind }) => kind === 'person');
  const isJoint = (from: number, to: number) =>
    from <= to &&
    /^(?:[\s,(]{0,3}|\s\([^)]*\)\s|(?:\s\([^)]*\))?(?:\s(?:de |du |des |d['’]|en )[^,;:.()]{1,40})?,\s|(?: \p{Ll}+)?, (?:l['’]|l[ae] |the )(?:\p{L}+ )?| and (?:\p{Ll}+ ){1,2})$/u.test(
      text.slice(from, to),
    );
  const isOneWord = (from: number, to: number) =>
    from <= to &&
    /^\s\p{Ll}+,?\s$/u.test(text.slice(from, to)) &&
    !/^\s(?:et|and|und|e|de|du|of|di|von|à|en|avec|with|dit|said|says),?\s$/.test(
      text.slice(from, to),
    );
  // "le directeur de l'Agence | régionale de santé, Jean Dupont"
  const isStartOfRole = (mention: Mention, { start, person }: Mention) =>
    person?.roles.some((role) => {
      const at = start - role.length - 2;
      return at >= mention.start && at < mention.end && text.startsWith(`${role}, `, at);
    });
  const merged = new Map<Mention, Mention>();
  const rest = mentions.filter((mention) => {
    if (mention.kind === 'person') return false;
    const next = persons.find(
      (person) =>
        isJoint(mention.end, person.start) ||
        (mention.kind === 'role' &&
          (isOneWord(mention.end, person.start) || isStartOfRole(mention, person))),
    );
    if (next && mention.kind === 'role')
      merged.set(next, {
        ...next,
        start: mention.start,
        isOblique: mention.isOblique,
        hasApposition: text.slice(mention.end, next.start).includes(','),
      });
    const isBehind = persons.some(({ end }) =>
      /^(?:,\s|\s?\()(?:l['’]un |l['’]une )?$/.test(text.slice(end, mention.start)),
    );
    // "Ford & Baines, the home-improvement chain, said"
    const isOfName =
      /^(?:the|an?) /.test(mention.words) &&
      /^[^,;.:]{0,40},/.test(text.slice(mention.end)) &&
      mentions.some(
        ({ kind, end, words }) =>
          kind === 'group' && /\p{Lu}/u.test(words) && text.slice(end, mention.start) === ', ',
      );
    if (isOfName) return false;
    return !isBehind && !(next && mention.kind === 'role');
  });
  return [...persons.map((person) => merged.get(person) ?? person), ...rest];
}
