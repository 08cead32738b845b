import { hasFiniteVerb } from '../actors/roles.ts';
import type { LanguageRules } from '../languages/language-rules.ts';
import { getPattern } from '../templates.ts';
import type { Mention } from './mentions.ts';
import type { ReportingVerb } from './reporting-verbs.ts';

/** The reported part of a sentence. */
export interface FoundClaim {
  start: number;
  end: number;
  /** By a colon, behind which a quotation says it again. */
  isClosed: boolean;
}

function trimClaim(
  text: string,
  start: number,
  end: number,
  isClosed = false,
): FoundClaim | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.replace(/^[\s,:»”"–—-]+/u, '').length;
  const to = start + words.replace(/[\s,;:.–—-]+$/u, '').length;
  return to > from ? { start: from, end: to, isClosed } : undefined;
}

/** To the end of the clause: a semicolon, a colon, or the end of the sentence. */
function findClaimFrom(text: string, start: number): FoundClaim | undefined {
  // "at 2:40 p.m."
  const [words = ''] = /^(?:[^;:]|:(?=\d))*/u.exec(text.slice(start)) ?? [];
  const end = start + words.length;
  return trimClaim(text, start, end, text[end] === ':');
}

/** "told reporters that" */
const takesObject = ({ words }: ReportingVerb, { reports }: LanguageRules) =>
  !reports.freeClauses || getPattern(reports.freeClauses.takesObject, 'iu').test(words);

/** "He said he would": the conjunction is left out. */
function findFreeClause(
  verb: ReportingVerb,
  text: string,
  rules: LanguageRules,
): FoundClaim | undefined {
  const { circumstances, freeClauses } = rules.reports;
  if (!freeClauses) return undefined;
  const rest = text.slice(verb.end);
  if (/^put/.test(verb.words)) return undefined;
  const isTold = takesObject(verb, rules);
  const [lead = ''] =
    getPattern(
      `^(?:,? (?:${circumstances}))*?(?=,?(?: that)? (?:it|he|she|they|we|there|the|an?|this|these|those|his|her|its|their|no|more than|about|at least|\\d)(?![\\p{L}]))`,
      'u',
    ).exec(rest) ?? [];
  const told = isTold
    ? (/^\s[^,;:.]{2,50}?(?=\s(?:it|he|she|they|we|there|the|an?|his|her|its|their)\s)/u.exec(
        rest,
      )?.[0] ?? lead)
    : lead;
  const clause = rest.slice(told.length);
  const isSaid =
    (told === '' || /^,? (?:it|he|she|they|we|there) /.test(clause)) &&
    /(?:said|says?)$/i.test(verb.words) &&
    getPattern(freeClauses.subject, 'u').test(clause);
  if (
    getPattern(freeClauses.adverbial, 'u').test(clause) ||
    !(isSaid || getPattern(freeClauses.verb, 'u').test(clause))
  )
    return undefined;
  return findClaimFrom(text, verb.end + told.length);
}

function findBehindConjunction(
  verb: ReportingVerb,
  text: string,
  rules: LanguageRules,
): FoundClaim | undefined {
  const { conjunction, circumstances } = rules.reports;
  const object = takesObject(verb, rules)
    ? ' (?:(?! (?:et|and) )[^,;:.«“"\\ufffc]){2,45}?'
    : '(?!)';
  const opening = `^(?:,? (?:${circumstances})|,[^,;:.]{2,40},|${object})?(?<! (?:on|in|at|of)),? (?:(?:${conjunction})(?:(?<=')|(?![\\p{L}])(?: |(?=[«“"]))))`;
  const [lead] = getPattern(opening, 'u').exec(text.slice(verb.end)) ?? [];
  if (lead !== undefined) return findClaimFrom(text, verb.end + lead.length);
  const { infinitive } = rules.reports;
  const isFollowed =
    rules.language !== 'en' &&
    getPattern(`^ (?:${infinitive})(?![\\p{L}])`, 'u').test(text.slice(verb.end));
  const [when] =
    /^ (?:\p{Ll}+di|hier)(?: soir| matin)?(?= (?:être|avoir) )/u.exec(text.slice(verb.end)) ?? [];
  return isFollowed || when ? findClaimFrom(text, verb.end + (when?.length ?? 0)) : undefined;
}

/** "sagte dem Sender, die Brücke sei sicher" */
function findSubjunctive(
  verb: ReportingVerb,
  text: string,
  { reports }: LanguageRules,
): FoundClaim | undefined {
  const [lead] =
    getPattern(
      `^(?: [^,;:.\ufffc]{2,60})?,(?= [^;:]* (?:${reports.subjunctive})(?![\\p{L}]))`,
      'u',
    ).exec(text.slice(verb.end)) ?? [];
  return lead === undefined ? undefined : findClaimFrom(text, verb.end + lead.length);
}

/** "se dit prête à négocier", but not "on se dit tout" */
const isSelfReport = ({ start, words }: ReportingVerb, text: string) =>
  /(?:^|\s)(?:s['’](?:est|était)|se sont|s['’]étaient|se)\s(?:\p{L}+\s){0,2}(?:dit|dite|dits|dites|disent)$/u.test(
    text.slice(0, start) + words,
  );

/** "a annoncé jeudi la fermeture" */
const isAnnouncement = ({ words }: ReportingVerb, rest: string) =>
  (/ état$/u.test(words) && /\sd(?:e |['’])/.test(rest)) ||
  (/(?:demandé|demande$|announc|annonc|confirm|estimat|estim|chiffr|évalu|jug|qualifi)/.test(
    words,
  ) &&
    /^(?:\s(?:on\s)?(?:\p{L}+(?:day|di)|dimanche|hier|aujourd['’]hui))?\s(?:l['’]|(?:les?|la|une?|des|ses|son|sa|leurs?|the|an?|its|his|her|plans|(?:à|at) \d[\d.,]*|(?!\d{1,2} (?:\p{Lu}\p{Ll}{2,}|\p{L}+ \d{4})[.,]?(?: |$))[\d£€]|\p{Lu}*\$)(?![\p{L}]))/u.test(
      rest,
    ));

/** "dénonce les héritages", "demande de partir", "refused to go" */
function findObject(
  verb: ReportingVerb,
  text: string,
  rules: LanguageRules,
): FoundClaim | undefined {
  const { directStances } = rules.reports;
  // "a regretté, lui, l'absence de …"
  const [aside = ''] =
    /^, (?:lui|elle|eux|elles|himself|herself),/.exec(text.slice(verb.end)) ?? [];
  const rest = text.slice(verb.end + aside.length);
  if (/^\s?[,.;:)]/.test(rest)) return undefined;
  // "promised a wall, but work did not begin"
  const from = verb.end + aside.length;
  const claim = findClaimFrom(text.slice(0, from) + rest.replace(/, (?:but|mais) .*/s, ''), from);
  if (isSelfReport(verb, text)) return claim;
  if (
    !directStances.includes(verb.stance) &&
    !isAnnouncement(verb, rest) &&
    !/^put/.test(verb.words)
  )
    return undefined;
  if (/engag/u.test(verb.words) && !/^\s(?:à|au|aux)\s/u.test(rest)) return undefined;
  // a vote decides, and says nothing
  if (
    /\s(?:par|by|à) \d[\d,.]*\s?(?:%(?: des)?\s)?(?:voix|votes|suffrages)|\sl['’]/u.test(
      ` ${verb.words}${rest}`,
    ) &&
    /voix|votes/.test(rest)
  )
    return undefined;
  // "a condamné X à deux ans de prison", "se refuse à tout commentaire"
  if (
    /condamn/u.test(verb.words) &&
    /\sà [\p{L}\d-]+ (?:ans?|mois|jours|euros|francs|amende|peine)/u.test(rest)
  )
    return undefined;
  if (/^\s(?:à tout commentaire|de commenter)/u.test(rest)) return undefined;
  if (/accus/u.test(verb.words) && /^\s(?:un|une|an?)\s/.test(rest)) return undefined;
  if (
    /appel/u.test(verb.words) &&
    !/^(?:\s(?:les?|la|ses|son|sa|tous)(?!\p{L})[^,;:.]{2,40}|\sl['’][^,;:.]{2,40})?\s(?:à|au|aux)\s/u.test(
      rest,
    )
  )
    return undefined;
  // "put the damage at $85 million"
  if (/^put/u.test(verb.words) && !/^\s[^,;.]{2,40}?\sat\s[^,;.]{0,16}[\d£$€\ufffc]/u.test(rest))
    return undefined;
  if (/call/u.test(verb.words) && !/^\s(?:for|on)\s/u.test(rest)) return undefined;
  return claim;
}

/** "RIVECOURT (AFP) - ", "12 juillet 2012. - " */
const DATELINE =
  /^(?:\p{Lu}{2}[\p{Lu}'’ -]*|\d{1,2}(?:er)? \p{L}+ \d{4}|\p{L}+ \d{1,2}, \d{4}|[^.,;:!?«“"]{2,40} \([^)]+\))[^«“"]{0,50}?\s[-–—]{1,2}\s+/u;

const findDatelineEnd = (text: string) => DATELINE.exec(text)?.[0].length ?? 0;

/** "…, a indiqué X", "…, X said", "…, selon X" */
function findInFront(
  verb: ReportingVerb,
  subject: Mention,
  text: string,
  goesOn = false,
): FoundClaim | undefined {
  const begin = Math.min(verb.start, subject.start);
  const before = text.slice(0, begin);
  const isComma = /,\s*$/.test(before);
  if (!isComma && verb.kind !== 'source') return undefined;
  if (verb.kind === 'gerund' || /\ufffc[»”’"\s,.!?…]*$/u.test(before)) return undefined;
  const from = Math.max(
    before.lastIndexOf(';') + 1,
    before.lastIndexOf('\ufffc') + 1,
    findDatelineEnd(text),
  );
  return goesOn ? findClaimFrom(text, from) : trimClaim(text, from, begin);
}

/** "Selon X, …" */
function findBehindSource(
  subject: Mention,
  text: string,
  rules: LanguageRules,
): FoundClaim | undefined {
  // "Laut der Polizei wurden drei Personen verletzt"
  if (rules.language === 'de' && !text.startsWith(',', subject.end))
    return findClaimFrom(text, subject.end);
  // "Selon le climatologue Hervé Le Tallec (CNRS) une telle crue est rare"
  const bare =
    /^(?:\s\([^)]+\))?\s(?=(?:le|la|les|une?|cette?|ils?|elles?|the|an?|it|they)\s|l['’])/u.exec(
      text.slice(subject.end),
    );
  if (bare && (subject.kind === 'person' || /\)/.test(bare[0])))
    return findClaimFrom(text, subject.end + bare[0].length);
  const comma = text.slice(subject.end).search(/,\s/);
  if (comma < 0) return undefined;
  // past the role: "Selon X, maire de Y, …", and past a relative
  const next = /^,\s(?<relative>(?:qui|dont|who|which)\s)?(?:\p{Ll}[^,]{2,80}),\s/u.exec(
    text.slice(subject.end + comma),
  );
  const isRole =
    next &&
    (next.groups?.relative ||
      (subject.kind === 'person' && !subject.hasApposition && !hasFiniteVerb(next[0], rules)));
  return findClaimFrom(text, subject.end + comma + (isRole ? next[0].length : 1));
}

/** In front of it stands at most a dateline or "mais". */
const isOpening = ({ start }: ReportingVerb, text: string) =>
  /(?:^|[.;:!?]\s)[^\p{L}.;:!?]*(?:\p{L}+\s){0,2}$/u.test(text.slice(0, start));

/** "Fishermen, he said, caught less": in the middle of what it tells. */
export const isMiddle = (end: number, text: string) =>
  /^[^,;:]{0,60},\s+(?!(?:and|but|while|as|although|though|because|which|who|after|before|when|et|mais|qui|tandis|alors|avant|après|tout|und|e|\p{L}+ing|\p{L}+ant)\s)\S+\s+\S+\s/u.test(
    text.slice(end),
  );

const isCountedTwice = (text: string) =>
  /\d[^,]* (?:selon|d['’]après|according to) [^\d]*\d[^,]* (?:selon|d['’]après|according to) /u.test(
    text,
  );

/** The words that a verb or a source reports; `text` has its quotations masked. */
export function findClaim(
  verb: ReportingVerb,
  subject: Mention,
  text: string,
  rules: LanguageRules,
): FoundClaim | undefined {
  if (verb.kind === 'source' && (text[verb.start - 1] === '(' || isCountedTwice(text)))
    return undefined;
  if (verb.kind === 'source')
    return isOpening(verb, text)
      ? findBehindSource(subject, text, rules)
      : findInFront(verb, subject, text, isMiddle(subject.end, text));
  // "refused to say how much it was"
  if (
    verb.stance === 'refuses' &&
    /^ to (?:say|comment|give|name|discuss|answer|speak)(?![\p{L}])/u.test(text.slice(verb.end))
  )
    return undefined;
  // "Die Schule schliesst, wie der Kanton am Montag mitteilte"
  const [relayed] =
    (rules.language === 'de' && /, wie (?:\p{L}+ )?$/u.exec(text.slice(0, subject.start))) || [];
  if (relayed) return trimClaim(text, findDatelineEnd(text), subject.start - relayed.length);
  const isPostposed = subject.start >= verb.end || verb.isInverted;
  // "She added one thing: they knew"
  const [colon] =
    (!isPostposed && /^(?:\s\p{L}+){0,2}\s?:\s(?=\p{L})/u.exec(text.slice(verb.end))) || [];
  if (colon) return findClaimFrom(text, verb.end + colon.length);
  const isInside = isMiddle(Math.max(verb.end, subject.end), text);
  const inFront = isPostposed ? findInFront(verb, subject, text, isInside) : undefined;
  if (isPostposed && (inFront || rules.language !== 'de')) return inFront;
  return (
    findBehindConjunction(verb, text, rules) ??
    findSubjunctive(verb, text, rules) ??
    findObject(verb, text, rules) ??
    (rules.reports.freeClauses
      ? (findFreeClause(verb, text, rules) ?? findInFront(verb, subject, text, isInside))
      : undefined)
  );
}
