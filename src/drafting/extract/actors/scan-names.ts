import { findLastIndex } from '../../../shared/find-last-index.ts';
import type { ArticleSentence } from '../../types.ts';
import type { LanguageRules } from '../languages/language-rules.ts';
import { isListed, splitWords } from '../words.ts';
import { isGivenName } from './given-names.ts';
import { isPlaceName } from './place-names.ts';
import { isRole } from './roles.ts';
import { isDemonym, isOrganisationWord } from './word-kinds.ts';

/** A run of capitalized words in a sentence, without titles and words that only begin a sentence. */
export interface NameRun {
  sentence: number;
  start: number;
  end: number;
  words: readonly string[];
  /** In front of it, each with a capital: "President", "Mme". */
  titles: readonly string[];
}

interface Word {
  text: string;
  start: number;
  end: number;
}

const CAPITALIZED = "\\p{Lu}['’]\\p{Lu}[\\p{L}\\p{M}]+|\\p{Lu}[\\p{L}\\p{M}]*";
const WORD = `(?:(?:\\p{Lu}\\.-?)+(?![\\p{L}])|(?:(?:[aA]l|[eE]l|[aA]s|[aA]d|[aA]n|[aA]r|[aA]sh|[bB]en)-)?(?:${CAPITALIZED})(?:(?<=c)['’]h[\\p{L}\\p{M}]*)?\\.?(?:-[\\p{L}\\p{M}]+)*)`;
const PARTICLES =
  'de la|de|du|des|da|do|dos|della|di|del|van der|van den|van de|van|von der|von|zu|der|den|ten|ter|al|el|ben|bin|bint|ibn|ag|ap|ould|abu|af|e|y|le|la';
const RUN = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}(?:\\s(?:(?:${PARTICLES})\\s|d['’])?${WORD})*(?![\\p{N}])`,
  'gu',
);
/** These join words of other names, too: "Tour de France". */
const WEAK_PARTICLE = /^(?:de|du|des|la|le|e|y|di|da|d)$/;
const ARABIC_PARTICLE = /^(?:al|el|as|ad|an|ar|ash|ben)-/i;

/** "third-placed", "Chilean-born" */
export const isDescribing = (word: string): boolean =>
  /\p{L}-(?:born|old|placed|seeded|ranked|handed|trained|raised|time|winning)$/u.test(word);

/** Offices that are no family names. */
const OFFICE =
  /(?:Minister|Secretary|issioner|Executive|Chief|President|airm[ae]n|Chair|Mayor|Gov|ernor|Sen|Senator|Rep|Sheriff|Director|Officer|Inspector|tendent|Sgt|Sergeant|Capt|Captain|Colonel|Gen|General|Ambassador|Coach|Manager|Leader|pokesm[ae]n|Speaker|Prof|Professor|Attorney|ecutor|Commander|Judge|Justice|Collector|Magistrate)$/;

const isCapitalized = (word: string): boolean =>
  /^\p{Lu}/u.test(word) || ARABIC_PARTICLE.test(word);

/** "BFM TV Jean Dupont", "Northline CEO Jane Roe" */
function dropAcronym(words: Word[]): Word[] {
  const last = findLastIndex(words, ({ text }) => /^\p{Lu}{2,}$/u.test(text));
  const isName = words.slice(0, last).some(({ text }) => isGivenName(text));
  return last > 0 && last < words.length - 2 && !isName ? words.slice(last + 1) : words;
}

const trimStop = (word: string) => word.replace(/\.$/, '');

function splitRun(text: string, start: number): Word[] {
  return [...text.matchAll(/d['’](?=\p{Lu})|\S+?(?=\s|$)/gu)].map(({ 0: word, index }) => ({
    text: word,
    start: start + index,
    end: start + index + word.length,
  }));
}

/** For one text: its words in small letters tell which capitals only begin sentences. */
export class NameScanner {
  readonly #rules: LanguageRules;
  readonly #titles: ReadonlySet<string>;
  readonly #openers: ReadonlySet<string>;
  readonly #calendar: RegExp;
  readonly #smallWords: ReadonlySet<string>;

  constructor(sentences: readonly ArticleSentence[], rules: LanguageRules) {
    const { actors, functionWords, dates, figures } = rules;
    this.#rules = rules;
    this.#titles = splitWords(actors.titles);
    this.#openers = new Set([...splitWords(functionWords), ...Object.keys(figures.words)]);
    this.#calendar = new RegExp(
      `^(?:${[...(rules.language === 'en' ? dates.months : []), ...dates.weekdays].join('|')})$`,
      'iu',
    );
    const text = sentences.map((sentence) => sentence.text).join('\n');
    this.#smallWords = new Set(text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}\p{M}]+/gu) ?? []);
  }

  scan(text: string, sentence: number): NameRun[] {
    return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
      const words = splitRun(run, index);
      const isFirst = /(?:^|[«“"„([:…—–-]\s*)$/u.test(text.slice(0, index));
      const isNamed = !/(?<![\p{L}])(?:le|la|les|un|une|du|au|the|l['’])\s?$/iu.test(
        text.slice(0, index),
      );
      const isOffice = isFirst || /(?<!\p{L})(?:of|for)\s$/u.test(text.slice(0, index));
      const opened = isFirst ? this.#dropOpener(words) : words;
      const own = isOffice ? this.#dropOffice(opened) : opened;
      return this.#splitAtBreaks(own, isNamed).flatMap((part) => {
        const run = this.#toRun(part, sentence);
        return run ? [run] : [];
      });
    });
  }

  /** "Hier Jean Dupont": the first word is a name only if it is not known in small letters. */
  #dropOpener(words: Word[]): Word[] {
    const [first, second] = words;
    // "Transport Secretary Ann Lee"
    const isOffice = this.#titles.has(first?.text ?? '') && this.#titles.has(second?.text ?? '');
    if (!first || isOffice) return words;
    const small = trimStop(first.text).toLowerCase();
    const isOpener =
      isDescribing(first.text) ||
      this.#openers.has(small) ||
      isListed(small, this.#rules.openers) ||
      (this.#smallWords.has(small) && !isGivenName(small));
    return isOpener ? this.#dropOpener(words.slice(1)) : words;
  }

  /** "Analyst Michael Hall", "Mayor of Napier Barbara Hall", "Minister for Rural Affairs Ann Lee" */
  #dropOffice(words: Word[]): Word[] {
    const [first, second, third] = words;
    if (!first || !second || !third) return words;
    const isKnown =
      isRole(first.text, this.#rules) &&
      !isListed(first.text, this.#rules.actors.organisationWords);
    const isName =
      isGivenName(first.text) || this.#titles.has(first.text) || isDemonym(first.text, this.#rules);
    if (isName || !/^\p{Lu}[\p{Ll}\p{M}-]+$/u.test(first.text)) return words;
    if (isKnown || (isGivenName(second.text) && /(?:[eo]rs?|ist|[ae]nt|ian|man)$/.test(first.text)))
      return words.slice(1);
    return words.length > 3 && isGivenName(third.text) ? words.slice(2) : words;
  }

  /** At days and months, at possible ends of sentences, and at "de" unless a given name stands in front. */
  #splitAtBreaks(words: readonly Word[], isNamed: boolean): Word[][] {
    const parts: Word[][] = [[]];
    for (const word of words) {
      const part = parts.at(-1) ?? [];
      const isTitle = this.#titles.has(trimStop(word.text));
      const isWeak = WEAK_PARTICLE.test(word.text.replace(/['’]$/, ''));
      const mayLink =
        part.some(({ text }) => isGivenName(text)) ||
        part.length > 1 ||
        (isNamed && part.every(({ text }) => this.#mayBeGiven(text)));
      if (this.#isCalendar(word.text) || (isWeak && !mayLink) || this.#isLoose(word, part))
        parts.push([]);
      else if (/\.$/.test(word.text) && !isTitle && !this.#isAbbreviation(word.text)) {
        part.push({ ...word, text: trimStop(word.text), end: word.end - 1 });
        parts.push([]);
      } else part.push(word);
    }
    return parts;
  }

  /** "Tobias Kern von der Firma Nordwind", but "Ursula von der Leyen" */
  #isLoose({ text }: Word, before: readonly Word[]): boolean {
    const last = before.at(-1)?.text ?? '';
    const isLinked = isGivenName(last) || /^\p{Ll}/u.test(last);
    return this.#rules.actors.hasCapitalNouns && !isCapitalized(text) && !isLinked;
  }

  #isCalendar(word: string): boolean {
    return this.#calendar.test(word) || this.#calendar.test(trimStop(word));
  }

  #mayBeGiven(word: string): boolean {
    const isOther =
      isOrganisationWord(word, this.#rules) || isPlaceName(word) || this.#titles.has(word);
    return !isOther && /^\p{Lu}[\p{Ll}\p{M}]{3,}$/u.test(word);
  }

  #isAbbreviation(word: string): boolean {
    return /^(?:\p{Lu}\.-?)+$/u.test(word) || isListed(trimStop(word), this.#rules.abbreviations);
  }

  #toRun(part: Word[], sentence: number): NameRun | undefined {
    const titleCount = this.#countTitles(part);
    const titles = part
      .slice(0, titleCount)
      .map(({ text }) => (/\..*\.$/.test(text) ? text : trimStop(text)));
    let words = part.slice(titleCount);
    // "Mr van der Berg"
    const isKept = (word: string) => titleCount > 0 && !WEAK_PARTICLE.test(word);
    while (words[0] && !isCapitalized(words[0].text) && !isKept(words[0].text))
      words = words.slice(1);
    while (words.length > 0 && !isCapitalized(words.at(-1)?.text ?? 'A'))
      words = words.slice(0, -1);
    words = this.#dropOrganisation(dropAcronym(words));
    // "K.C."
    while (
      words.length > 2 &&
      /^(?:(?:\p{Lu}\.)+|[KQS]C|ME?P|[COM]BE|PhD)$/u.test(words.at(-1)?.text ?? '')
    )
      words = words.slice(0, -1);
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return undefined;
    const texts = words.map(({ text }) => text);
    return { sentence, start: first.start, end: last.end, words: texts, titles };
  }

  /** "Ingenieurin": in front of a name, a role with a capital is one. */
  #isTitle(word: string): boolean {
    const { hasCapitalNouns } = this.#rules.actors;
    return this.#titles.has(word) || (hasCapitalNouns && isRole(word, this.#rules));
  }

  /** "President", "French Prime Minister"; "King" alone may be a name. */
  #countTitles(words: readonly Word[]): number {
    const { areDemonymsNouns, hasCapitalNouns } = this.#rules.actors;
    // "Biologe Dr. Emil Hartwig"
    const last = findLastIndex(words, ({ text }) => this.#isTitle(trimStop(text)));
    if (hasCapitalNouns && last < words.length - 1) return last + 1;
    // "Outgoing Prime Minister Ann Lee", "Boeing Chief Executive Ann Lee"
    const office = findLastIndex(words, ({ text }) => OFFICE.test(trimStop(text)));
    if (office > 0 && office < words.length - 1) return office + 1;
    let count = 0;
    words.every(({ text }, i) => {
      const word = trimStop(text);
      // "l'Espagnol Iñaki Urruzola"
      const isNoun = areDemonymsNouns && isDemonym(word, this.#rules) && i < words.length - 1;
      if (this.#isTitle(word) || isNoun) count = i + 1;
      const isParty = /^\p{Lu}{2,5}$|^\p{Lu}\.\p{Lu}$/u.test(word);
      return (
        this.#isTitle(word) ||
        isDemonym(word, this.#rules) ||
        isParty ||
        /^(?:of|and|for)$/.test(word)
      );
    });
    return count;
  }

  /** "Sénat Gérard Larcher", "Rentnerin Helga Voss": a given name begins another name. */
  #dropOrganisation(words: Word[]): Word[] {
    const office = words.findIndex(({ text }) => !isListed(text, this.#rules.actors.portfolios));
    const name = words.slice(office);
    if (
      office > 0 &&
      name.length > 1 &&
      !name.some(({ text }) => isOrganisationWord(text, this.#rules))
    )
      return name;
    const place = words.findIndex(
      ({ text }, i) => i > 0 && isGivenName(text) && i < words.length - 1,
    );
    const before = words.slice(0, Math.max(place, 0));
    const isOther = before.some(
      ({ text }) =>
        this.#rules.actors.hasCapitalNouns ||
        isOrganisationWord(text, this.#rules) ||
        isDemonym(text, this.#rules) ||
        isPlaceName(text) ||
        /^\p{Lu}{2,}$/u.test(text),
    );
    return isOther && !before.some(({ text }) => isGivenName(text)) ? words.slice(place) : words;
  }
}
