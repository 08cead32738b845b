import type { ArticleSentence, Span } from '../../types.ts';
import type { LanguageRules, ReportStance } from '../languages/language-rules.ts';
import { getPattern } from '../templates.ts';
import { findSubject } from './find-subject.ts';
import type { Mention } from './mentions.ts';
import { maskQuotations, type Quotation } from './quotations.ts';
import { findClaim, isMiddle } from './reported-claims.ts';
import { findQuotingVerb, findReportingVerbs, type ReportingVerb } from './reporting-verbs.ts';
import type { Speaker, SpeakerFinder } from './speakers.ts';

export interface FoundStatement {
  /** The claim's words in its first sentence. */
  span: Span;
  speaker: Speaker;
  speakerWords: string;
  verb: string;
  stance: ReportStance;
  isQuoted: boolean;
  claim: string;
}

interface SpeechSource {
  verb: ReportingVerb;
  subject: Mention;
  speaker: Speaker;
}

const NEAR = /^(?:, (?:elle|lui|eux|elles),)?(?:\s[\p{L}'’]+){1,4}\s?[«“"‘]?\s?$/u;
/** Closing marks, and in English what leads up to a name: "“…,” one of the activists, Ann Lee, said". */
const BEHIND = /^.[»”’'"\s,.!?…–—-]*(?:(?<=[,!?…–—][”’'"]\s)\p{L}[^.;:“”"]{0,80}\s)?$/u;
const MIN_WORDS_LOOSE = 5;
const MIN_WORDS = 3;
const MAX_LEAD = 80;

/** "Pour les familles, …" says for whom, and not who says it. */
const isVague = ({ words }: ReportingVerb, { kind }: Mention) =>
  words === 'Pour' && kind === 'group';

/** "the Guardian reports", but not "on reports" */
const isAdjacent = ({ end }: Mention, verb: ReportingVerb) =>
  end <= verb.start && verb.start - end < 3;

/** ", mais a nié toute négligence" is a claim of its own; "et serait" goes on with the first. */
function findCoordination(
  verb: ReportingVerb,
  other: ReportingVerb,
  text: string,
  { reports }: LanguageRules,
): number[] {
  const [auxiliary] = other.words.split(' ');
  const isAlike = other.words.includes(' ')
    ? verb.words.startsWith(`${auxiliary} `)
    : !verb.words.includes(' ');
  const isOpen = getPattern(`^ (?:${reports.conjunction})(?: |(?<='))`, 'u').test(
    text.slice(other.end),
  );
  const link =
    /(?:,\s(?:et|puis|and|then|e|und)|,?\s(?:mais|but|ma|aber))\s$/u.exec(
      text.slice(0, other.start),
    ) ?? (isAlike && isOpen ? /\s(?:et|and)\s$/u.exec(text.slice(0, other.start)) : null);
  return (isAlike || isOpen) && link && verb.kind === 'finite' ? [link.index] : [];
}

/** "Unemployment will rise, it said": the pronoun is nobody in the claim. */
const isLast = (verb: ReportingVerb, { kind, start, end }: Mention, text: string) =>
  kind === 'pronoun' &&
  /,\s$/.test(text.slice(0, Math.min(verb.start, start))) &&
  /^\P{L}*$/u.test(text.slice(Math.max(verb.end, end)));

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** Reads an article from its first sentence on, so that a pronoun finds who spoke before. */
export class StatementReader {
  readonly statements: FoundStatement[] = [];
  readonly #sentences: readonly ArticleSentence[];
  readonly #rules: LanguageRules;
  readonly #quotations: readonly Quotation[];
  readonly #finder: SpeakerFinder;
  readonly #mentions: readonly (readonly Mention[])[];
  readonly #attributions = new Map<number, SpeechSource[]>();

  constructor(
    sentences: readonly ArticleSentence[],
    rules: LanguageRules,
    quotations: readonly Quotation[],
    mentions: readonly (readonly Mention[])[],
    finder: SpeakerFinder,
  ) {
    this.#sentences = sentences;
    this.#rules = rules;
    this.#quotations = quotations;
    this.#mentions = mentions;
    this.#finder = finder;
  }

  readSentence(sentence: number): void {
    const used = new Set<ReportingVerb>();
    for (const quotation of this.#quotations)
      if (quotation.parts[0]?.sentence === sentence) this.#readQuotation(quotation, used);
    const attributions = this.#attributionsIn(sentence);
    for (const attribution of attributions) this.#readReport(attribution, sentence, used);
    if (attributions.length === 0) this.#readSubjunctive(sentence);
  }

  #textOf(sentence: number): string {
    return maskQuotations(this.#sentences[sentence]?.text ?? '', sentence, this.#quotations);
  }

  #attributionsIn(sentence: number): SpeechSource[] {
    let known = this.#attributions.get(sentence);
    if (!known) {
      const text = this.#textOf(sentence);
      const mentions = this.#mentions[sentence] ?? [];
      known = [];
      for (const verb of findReportingVerbs(text, this.#rules)) {
        const before = verb.kind === 'gerund' ? known.at(-1) : undefined;
        const subject = before?.subject ?? findSubject(verb, mentions, text, this.#rules);
        if (!subject || (verb.isNounLike && !isAdjacent(subject, verb))) continue;
        if (verb.words === 'heard' && !this.#isHearing(subject)) continue;
        const speaker =
          before?.speaker ??
          (known.length === 0 && isLast(verb, subject, text)
            ? this.#finder.find({ ...subject, start: 0 }, sentence)
            : undefined) ??
          this.#finder.find(subject, sentence);
        if (speaker) known.push({ verb, subject, speaker });
      }
      this.#attributions.set(sentence, known);
    }
    return known;
  }

  /** "The court heard" what somebody said in it. */
  #isHearing({ words }: Mention): boolean {
    const { hearings } = this.#rules.reports;
    return hearings !== undefined && getPattern(`(?:${hearings})$`, 'iu').test(words);
  }

  #readQuotation(quotation: Quotation, used: Set<ReportingVerb>): void {
    const [first] = quotation.parts;
    if (!first) return;
    const words = countWords(quotation.text);
    const behind = this.#findBehindAny(quotation.parts);
    const attribution = behind ?? this.#findInFront(first);
    if (!behind && attribution && this.#isNested(attribution, first)) return;
    const isTold = words >= (behind ? 2 : MIN_WORDS);
    if (attribution && (isTold || this.#isClose(attribution, first))) {
      used.add(attribution.verb);
      this.#addQuotation(quotation, attribution);
      return;
    }
    const isAlone = this.#isAlone(quotation);
    if (attribution || words < (isAlone ? MIN_WORDS : MIN_WORDS_LOOSE)) return;
    const speaker = this.#findLooseSpeaker(first, isAlone);
    if (!speaker) return;
    this.#add(quotation.text, first, { speaker, words: '', verb: '', stance: 'explains' }, true);
    for (const part of quotation.parts) this.#finder.remember(speaker, part.sentence);
  }

  #addQuotation(quotation: Quotation, { verb, subject, speaker }: SpeechSource): void {
    const [first] = quotation.parts;
    const told = { speaker, words: subject.words, verb: verb.words, stance: verb.stance };
    if (first) this.#add(quotation.text, first, told, true);
    for (const part of quotation.parts) this.#finder.remember(speaker, part.sentence);
  }

  #isClose({ verb }: SpeechSource, { start }: Span): boolean {
    return verb.end <= start && start - verb.end < (verb.stance === 'reads' ? 45 : 30);
  }

  /** "a promis que la ville « ferait tout »" is one report. */
  #isNested({ verb, subject }: SpeechSource, { sentence, start }: Span): boolean {
    const text = this.#textUntilNext(verb, sentence);
    const claim = findClaim(verb, subject, text, this.#rules);
    if (!claim || claim.isClosed || claim.start >= start || claim.end < start) return false;
    return countWords(text.slice(claim.start, start)) > 1;
  }

  /** To where another verb begins a claim of its own. */
  #textUntilNext(verb: ReportingVerb, sentence: number): string {
    const text = this.#textOf(sentence);
    const ends = this.#attributionsIn(sentence).flatMap(({ verb: other, subject }) => {
      if (other.start <= verb.end) return [];
      const begin = Math.min(other.start, subject.start);
      // "X has ordered that …, Y said"
      const isEnd = !isMiddle(Math.max(other.end, subject.end), text);
      if (subject.start > verb.end && /,\s$/.test(text.slice(0, begin)) && isEnd) return [begin];
      const next = /,\s(?:and|but|while|though|although)\s$/.exec(text.slice(0, begin));
      if (next && subject.start > verb.end) return [next.index];
      return other.kind === 'gerund'
        ? [other.start]
        : findCoordination(verb, other, text, this.#rules);
    });
    const { relatives } = this.#rules.actors;
    // "X, which has pledged a million, agreed"
    const isAside = getPattern(`, (?:${relatives.replaceAll(' ', '|')}) $`, 'u').test(
      text.slice(0, verb.start),
    );
    const aside = isAside ? text.slice(verb.end).search(/,\s/) : -1;
    return text.slice(
      0,
      Math.min(ends[0] ?? text.length, aside < 0 ? text.length : verb.end + aside),
    );
  }

  /** Its sentences have no other words. */
  #isAlone({ parts }: Quotation): boolean {
    const sentences = new Set(parts.map(({ sentence }) => sentence));
    return [...sentences].every((sentence) => !/[\p{L}\p{N}]/u.test(this.#textOf(sentence)));
  }

  /** Behind the last part, or in an incise. */
  #findBehindAny(parts: readonly Span[]): SpeechSource | undefined {
    for (const part of parts) {
      const source = this.#findBehind(part);
      if (source) return source;
    }
    const last = parts.at(-1);
    return last && this.#findInverted(last);
  }

  /** "« … », a déclaré X", "“…,” X said" */
  #findBehind({ sentence, end }: Span): SpeechSource | undefined {
    const text = this.#textOf(sentence);
    return this.#attributionsIn(sentence).find(({ verb, subject }) => {
      const begin = subject.start >= end ? Math.min(verb.start, subject.start) : verb.start;
      if (begin < end || verb.kind === 'gerund') return false;
      const whole = this.#sentences[sentence]?.text ?? '';
      return (
        BEHIND.test(whole.slice(end - 1, begin)) &&
        !/[.!?…]["»”’\s]+\p{Lu}/u.test(text.slice(end, begin + 1).replace(/^[.!?…]/u, ''))
      );
    });
  }

  /** "« … ! » se désole X": the order alone tells that somebody speaks. */
  #findInverted({ sentence, end }: Span): SpeechSource | undefined {
    const text = this.#textOf(sentence);
    const isEnded = /[,!?…]$/.test(this.#sentences[sentence]?.text.slice(0, end) ?? '');
    const verb = findQuotingVerb(text, end, this.#rules);
    if (!verb || !(isEnded || text.slice(end, verb.start).includes(','))) return undefined;
    const subject = findSubject(verb, this.#mentions[sentence] ?? [], text, this.#rules);
    const speaker = subject && subject.start >= verb.start && this.#finder.find(subject, sentence);
    return speaker ? { verb, subject, speaker } : undefined;
  }

  /** "X a déclaré : « … »", "Selon X, … « … »" */
  #findInFront({ sentence, start }: Span): SpeechSource | undefined {
    const text = this.#textOf(sentence);
    const before = this.#attributionsIn(sentence).filter(({ verb }) => verb.end <= start);
    const verb = before
      .filter(({ verb: { end, kind } }) => {
        const gap = text.slice(end, start);
        return kind === 'source' || (gap.length <= MAX_LEAD && !/[;\ufffc]/.test(gap));
      })
      .at(-1);
    return verb ?? (/\ufffc[^,;:.\ufffc]*$/.test(text.slice(0, start)) ? before.at(-1) : undefined);
  }

  /** "L'opposition parle de « … »": with a verb that no table has. */
  #findVerbless(sentence: number, start: number): Speaker | undefined {
    const text = this.#textOf(sentence);
    const near = (this.#mentions[sentence] ?? [])
      .filter(
        ({ end, isOblique }) => !isOblique && end <= start && NEAR.test(text.slice(end, start)),
      )
      .at(-1);
    return near && this.#finder.find(near, sentence);
  }

  #findOpeningGroup(sentence: number): Speaker | undefined {
    const first = (this.#mentions[sentence] ?? []).find(({ start }) => start === 0);
    return first && /group|role/.test(first.kind) && !first.isOblique
      ? this.#finder.find(first, sentence)
      : undefined;
  }

  /** The person who acts in its sentence, else who spoke just before. */
  #findLooseSpeaker({ sentence, start }: Span, isAlone: boolean): Speaker | undefined {
    // "une enquête pour « mise en danger »"
    if (/(?:^|\s)(?:pour|for)\s[«“"]?\s?$/.test(this.#textOf(sentence).slice(0, start)))
      return undefined;
    const own = isAlone
      ? undefined
      : (this.#findVerbless(sentence, start) ??
        this.#finder.findPerson(sentence, start < 3 ? undefined : start));
    if (own) return own;
    const group = isAlone ? undefined : this.#findOpeningGroup(sentence);
    if (group) return group;
    const before = this.#finder.lastSpeaker(sentence) ?? this.#finder.lastSpeaker(sentence - 1);
    return before ?? (sentence > 0 ? this.#finder.findPerson(sentence - 1) : undefined);
  }

  /** "Die Firma habe Verluste gemacht." behind what somebody said. */
  #readSubjunctive(sentence: number): void {
    const text = this.#textOf(sentence);
    const { subjunctive } = this.#rules.reports;
    const speaker = this.#finder.lastSpeaker(sentence - 1);
    const isTold = getPattern(`^(?:[^ ,;:\ufffc]+ ){1,7}(?:${subjunctive}) `, 'u').test(text);
    if (!speaker || !isTold) return;
    const span = { sentence, start: 0, end: text.replace(/[.!?]$/, '').length };
    const told = { speaker, words: '', verb: '', stance: 'explains' as const };
    this.#add(text.slice(0, span.end), span, told, false);
  }

  #readReport(
    { verb, subject, speaker }: SpeechSource,
    sentence: number,
    used: ReadonlySet<ReportingVerb>,
  ): void {
    const text = this.#textUntilNext(verb, sentence);
    const found = findClaim(verb, subject, text, this.#rules);
    if (!found) return;
    const hasQuotation = text.slice(found.start, found.end).includes('\ufffc');
    const isInFront = found.end <= verb.start && verb.start < subject.start;
    if (used.has(verb) && (hasQuotation || !(found.isClosed || isInFront))) return;
    if (verb.kind === 'source' && isVague(verb, subject) && !hasQuotation) return;
    const words = this.#sentences[sentence]?.text.slice(found.start, found.end) ?? '';
    const told = { speaker, words: subject.words, verb: verb.words, stance: verb.stance };
    // "ANI said it welcomes the court's view"
    const isTold = this.statements.some(
      ({ span, isQuoted, speaker: other }) =>
        !isQuoted &&
        other === speaker &&
        span.sentence === sentence &&
        span.start <= found.start &&
        span.end >= found.end,
    );
    if (isTold) return;
    const least = verb.stance === 'denies' ? MIN_WORDS - 1 : MIN_WORDS;
    if (countWords(words) >= least) this.#add(words, { sentence, ...found }, told, false);
  }

  #add(
    claim: string,
    { sentence, start, end }: Span,
    told: { speaker: Speaker; words: string; verb: string; stance: ReportStance },
    isQuoted: boolean,
  ): void {
    const { speaker, words: speakerWords, verb, stance } = told;
    const span = { sentence, start, end };
    this.statements.push({ span, speaker, speakerWords, verb, stance, isQuoted, claim });
    this.#finder.remember(speaker, sentence);
  }
}
