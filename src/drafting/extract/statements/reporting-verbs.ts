import type { LanguageRules, ReportRules, ReportStance } from '../languages/language-rules.ts';
import { getPattern } from '../templates.ts';
import { splitWords } from '../words.ts';
import { conjugators, type VerbForm } from './conjugate.ts';

/** A verb of saying with its auxiliary, or "selon", in a sentence. */
export interface ReportingVerb {
  kind: 'finite' | 'gerund' | 'source';
  start: number;
  end: number;
  words: string;
  stance: ReportStance;
  /** "a-t-il": the subject is in the verb. */
  isInverted: boolean;
  /** "reports" */
  isNounLike?: boolean;
}

interface KnownForm {
  stance: ReportStance;
  kind: VerbForm;
}

interface VerbPatterns {
  forms: ReadonlyMap<string, readonly KnownForm[]>;
  auxiliary: RegExp;
  inversion: RegExp;
  negation: RegExp;
  source: RegExp;
  /** Forms that tell nothing without "se". */
  reflexive: ReadonlySet<string>;
}

const patternsByRules = new WeakMap<LanguageRules, VerbPatterns>();

function listForms({ verbs, irregularVerbs }: ReportRules, rules: LanguageRules) {
  const forms = new Map<string, KnownForm[]>();
  const add = (form: string, known: KnownForm) => {
    const others = forms.get(form) ?? [];
    if (!others.some(({ kind }) => kind === known.kind)) forms.set(form, [...others, known]);
  };
  for (const [stance, words = ''] of Object.entries(irregularVerbs) as [ReportStance, string][])
    for (const word of splitWords(words)) {
      const kind = word.startsWith('+') ? 'participle' : word.startsWith('~') ? 'gerund' : 'finite';
      add(word.replace(/^[+~]/, ''), { stance, kind });
    }
  for (const [stance, words = ''] of Object.entries(verbs) as [ReportStance, string][])
    for (const infinitive of splitWords(words))
      for (const [form, kind] of conjugators[rules.language](infinitive))
        add(form, { stance, kind });
  return forms;
}

function createPatterns(rules: LanguageRules): VerbPatterns {
  const { reports } = rules;
  const adverbs = [...splitWords(reports.adverbs)].join('|');
  const clitics = "(?:(?:lui|leur|nous|vous|y|en) |l'|s')*";
  const sources = `(?:${reports.sources})(?: |(?<=')|(?=,))`;
  const opening = reports.openingSources ? `|(?<=^|[:;] )(?:${reports.openingSources}) ` : '';
  return {
    forms: listForms(reports, rules),
    reflexive: new Set(
      [...splitWords(reports.reflexiveVerbs)].flatMap((infinitive) =>
        conjugators[rules.language](infinitive).map(([form]) => form),
      ),
    ),
    auxiliary: getPattern(
      `(?<![\\p{L}])${clitics}(?:${reports.auxiliaries})(?<inversion>${reports.inversion})?(?:, (?:lui|elle|eux|elles),)?(?: (?:${adverbs}|\\p{L}+ment))*(?: |(?<='))$`,
      'iu',
    ),
    inversion: getPattern(`^(?:${reports.inversion})(?![\\p{L}])`, 'u'),
    negation: getPattern(`(?<![\\p{L}])(?:${reports.negation})(?:\\p{L}+\\s)?$`, 'iu'),
    source: getPattern(`(?<![\\p{L}\\p{N}])(?:${sources})${opening}`, 'giu'),
  };
}

function getPatterns(rules: LanguageRules): VerbPatterns {
  let patterns = patternsByRules.get(rules);
  if (!patterns) {
    patterns = createPatterns(rules);
    patternsByRules.set(rules, patterns);
  }
  return patterns;
}

const isMarkedNoun = (before: string, { reports }: LanguageRules) =>
  getPattern(`(?<![\\p{L}])(?:${reports.nounMarkers})(?:\\s|(?<='))$`, 'iu').test(before);

/** With its auxiliary and what stands between: "a également indiqué". */
function readCompound(
  text: string,
  { 0: word, index }: RegExpExecArray,
  rules: LanguageRules,
): ReportingVerb | undefined {
  const { forms, auxiliary } = getPatterns(rules);
  const known = forms.get(word.toLowerCase()) ?? [];
  const form =
    known.find(({ kind }) => kind === 'participle') ??
    (rules.language === 'en' ? known.find(({ kind }) => kind === 'finite') : undefined);
  const helped =
    form &&
    (auxiliary.exec(text.slice(0, index)) ??
      (rules.language === 'fr'
        ? /(?<=(?<!\p{L})(?:a|ont)\s\p{L}+[éitu]\s[^,;:.\ufffc]{3,80}\set\s)$/u.exec(
            text.slice(0, index),
          )
        : null));
  if (!helped) return undefined;
  if (getPatterns(rules).reflexive.has(word.toLowerCase()) && !/s['’]|se\s/u.test(helped[0]))
    return undefined;
  const [start, end] = [helped.index, index + word.length];
  const isInverted = helped.groups?.inversion !== undefined;
  const words = text.slice(start, end);
  const stance = isUndirected(word, text.slice(end)) ? 'reads' : form.stance;
  return { kind: 'finite', start, end, words, stance, isInverted };
}

/** "called it", "appelle cela": only with its preposition it is a demand. */
const isUndirected = (verb: string, after: string) =>
  /^(?:call|appel)/.test(verb) &&
  !/^\s(?:(?:les?|la|ses|son|sa)\s[^,;:.]{2,40}\s)?(?:for|on|upon|à|au|aux)\s/u.test(after);

const IS_ON = /(?<!\p{L})(?:is|are|was|were)(?: also| now| still| \p{L}+ly)? $/u;

function readSimple(
  text: string,
  { 0: word, index }: RegExpExecArray,
  rules: LanguageRules,
): ReportingVerb | undefined {
  const { forms, inversion } = getPatterns(rules);
  const form = forms.get(word.toLowerCase())?.find(({ kind }) => kind !== 'participle');
  const before = text.slice(0, index);
  const isOn = form?.kind === 'gerund' && IS_ON.test(before);
  const isQuoted =
    isOn ||
    /(?:quoted|cited) as $/.test(before) ||
    (word === 'told' &&
      getPattern(`(?:${rules.reports.hearings ?? '(?!)'}) (?:was|were) $`, 'iu').test(before));
  if (!form || (!isQuoted && isMarkedNoun(before, rules))) return undefined;
  if (
    form.kind === 'plural' &&
    !getPattern(rules.reports.pluralSubject ?? '(?!)', 'u').test(before)
  )
    return undefined;
  const [suffix = ''] = inversion.exec(text.slice(index + word.length)) ?? [];
  if (
    getPatterns(rules).reflexive.has(word.toLowerCase()) &&
    !/(?:^|\s)(?:se\s|s['’])$/u.test(before)
  )
    return undefined;
  const isNounLike = getPattern(rules.reports.nounLikeVerbs ?? '(?!)', 'u').test(word);
  const kind = form.kind === 'gerund' && !isOn ? 'gerund' : 'finite';
  const words = word + suffix;
  const end = index + words.length;
  const stance = isUndirected(words, text.slice(end)) ? 'reads' : form.stance;
  return { kind, start: index, end, words, stance, isInverted: suffix !== '', isNounLike };
}

/** "n'a pas dit" says nothing, but "ne croit pas" is a doubt. */
function readVerb(text: string, match: RegExpExecArray, rules: LanguageRules): ReportingVerb[] {
  const verb = readCompound(text, match, rules) ?? readSimple(text, match, rules);
  if (
    !verb ||
    (rules.language === 'fr' &&
      /(?:ce qu(?:e |['’])|(?:coupable|accusée?s?|soupçonnée?s?) d['’])$/.test(
        text.slice(0, verb.start),
      ))
  )
    return [];
  if (!getPatterns(rules).negation.test(text.slice(0, verb.start))) return [verb];
  return verb.stance === 'reads' ? [{ ...verb, stance: 'doubts' }] : [];
}

/** In the order of the sentence, whose quotations are masked. */
export function findReportingVerbs(text: string, rules: LanguageRules): ReportingVerb[] {
  const { source } = getPatterns(rules);
  const sources = [...text.matchAll(source)].map(
    ({ 0: words, index }): ReportingVerb => ({
      kind: 'source',
      start: index,
      end: index + words.length,
      words: words.trim(),
      stance: 'explains',
      isInverted: false,
    }),
  );
  const verbs = [...text.matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{M}]+/gu)].flatMap((match) =>
    readVerb(text, match, rules),
  );
  return [...sources, ...verbs].sort((a, b) => a.start - b.start);
}

/** Behind a quotation any verb in front of its subject tells who speaks: "», s'est emportée Mme X". */
export function findQuotingVerb(
  text: string,
  quotationEnd: number,
  rules: LanguageRules,
): ReportingVerb | undefined {
  const { quotingVerb } = rules.reports;
  if (!quotingVerb) return undefined;
  const match = getPattern(
    `^(?<gap>[»”"]?,? ?[»”"]? ?,? ?)(?:${quotingVerb})(?![\\p{L}])`,
    'u',
  ).exec(text.slice(quotationEnd));
  if (!match) return undefined;
  const start = quotationEnd + (match.groups?.gap?.length ?? 0);
  const end = quotationEnd + match[0].length;
  const isInverted = (match.groups?.pronoun ?? match.groups?.pronoun2) !== undefined;
  return {
    kind: 'finite',
    start,
    end,
    words: text.slice(start, end),
    stance: 'explains',
    isInverted,
  };
}
