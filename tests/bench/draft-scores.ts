import type { ArticleDraft, DraftedFact } from '../../src/drafting/types.ts';
import type { Gold } from './annotated-reports.ts';

export const scoredKinds = [
  'persons',
  'dates',
  'numbers',
  'statements',
  'sentences',
  'roles',
] as const;
export type ScoredKind = (typeof scoredKinds)[number];

/** What was found of one kind in one report. */
export interface KindScore {
  found: number;
  gold: number;
  /** Drafts that the gold has not, in words. */
  wrong: string[];
  /** Of the gold, what was not drafted. */
  missed: string[];
}

type Fact<Kind extends DraftedFact['kind']> = Extract<DraftedFact, { kind: Kind }>;

const factsOf = <Kind extends DraftedFact['kind']>({ facts }: ArticleDraft, kind: Kind) =>
  facts.filter((fact): fact is Fact<Kind> => fact.kind === kind);

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Each draft must have a gold that it matches, and each gold a draft. */
function compareLists<Draft, Truth>(
  drafts: readonly Draft[],
  golds: readonly Truth[],
  isMatch: (draft: Draft, gold: Truth) => boolean,
  draftWords: (draft: Draft) => string,
  goldWords: (gold: Truth) => string,
): KindScore {
  return {
    found: drafts.length,
    gold: golds.length,
    wrong: drafts.filter((draft) => !golds.some((gold) => isMatch(draft, gold))).map(draftWords),
    missed: golds.filter((gold) => !drafts.some((draft) => isMatch(draft, gold))).map(goldWords),
  };
}

const mayBeOneFirstName = (a: string, b: string) =>
  a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));

/** The same family name, and no other first name: "M. Karsenti", "G. Karsenti", "Gérald Karsenti". */
export function isSamePerson(a: string, b: string): boolean {
  const [long, short] = [wordsOf(a), wordsOf(b)].sort((x, y) => y.length - x.length);
  if (!long || !short || short.length === 0 || long.at(-1) !== short.at(-1)) return false;
  if (long.join(' ').endsWith(short.join(' '))) return true;
  const titles = /^(m|mm|me|mme|mr|mrs|ms|dr|pr|prof|sir|lord|lady)$/;
  const [[first = ''], [other = '']] = [long, short].map((name) =>
    name.filter((word) => !titles.test(word)).slice(0, -1),
  ) as [string[], string[]];
  return first === '' || other === '' || mayBeOneFirstName(first, other);
}

const namesOf = ({ name, otherNames }: Fact<'actor'>) => [name, ...otherNames];

/** Pairs of a drafted person and that of the gold; a person who is drafted twice is wrong once. */
function pairPersons(draft: ArticleDraft, gold: Gold) {
  const drafts = factsOf(draft, 'actor').filter(({ sort }) => sort === 'person');
  const pairs = new Map<Fact<'actor'>, Gold['persons'][number]>();
  for (const person of gold.persons) {
    const match = drafts.find(
      (actor) =>
        !pairs.has(actor) && namesOf(actor).some((name) => isSamePerson(name, person.name)),
    );
    if (match) pairs.set(match, person);
  }
  return { drafts, pairs };
}

function scorePersons(draft: ArticleDraft, gold: Gold): KindScore {
  const { drafts, pairs } = pairPersons(draft, gold);
  const paired = new Set(pairs.values());
  return {
    found: drafts.length,
    gold: gold.persons.length,
    wrong: drafts.filter((actor) => !pairs.has(actor)).map(({ name }) => name),
    missed: gold.persons.filter((person) => !paired.has(person)).map(({ name }) => name),
  };
}

const smallWords = new Set(
  `a al alla and au aux d dans de del della der des di die du e ein en et for her his il in its l la las le les los of on par s sa ses son sur the their to un und une von`.split(
    ' ',
  ),
);

const contentOf = (text: string) => wordsOf(text).filter((word) => !smallWords.has(word));

/** At least half of the shorter one's words are in the other, too. */
function doOverlap(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const shared = short.filter((word) => long.includes(word)).length;
  return short.length > 0 && shared >= short.length / 2;
}

function scoreRoles(draft: ArticleDraft, gold: Gold): KindScore {
  const { pairs } = pairPersons(draft, gold);
  const isRight = (actor: Fact<'actor'>) =>
    doOverlap(contentOf(actor.role ?? ''), contentOf(pairs.get(actor)?.role ?? ''));
  const withRole = [...pairs.keys()].filter(({ role }) => role);
  const right = new Set(withRole.filter(isRight).map((actor) => pairs.get(actor)));
  const golds = gold.persons.filter(({ role }) => role);
  return {
    found: withRole.length,
    gold: golds.length,
    wrong: withRole
      .filter((actor) => !isRight(actor))
      .map(
        ({ name, role }) =>
          `${name}: ${role} (gold: ${gold.persons.find((person) => isSamePerson(person.name, name))?.role ?? 'none'})`,
      ),
    missed: golds
      .filter((person) => !right.has(person))
      .map(({ name, role }) => `${name}: ${role}`),
  };
}

const withoutTime = (iso: string) => iso.replace(/T[\d:]+/g, '').replace(/[?~%]/g, '');

function normalizeDate(iso: string): string {
  const decade = /^(\d{3})X$/.exec(iso)?.[1];
  return decade ? `${decade}0/${decade}9` : withoutTime(iso);
}

const isDuration = (iso: string) => /^P\d/.test(iso);

const timeUnits: Readonly<Record<string, RegExp>> = {
  D: /^(jours?|days?|tage?n?|giorn[oi])/,
  W: /^(semaines?|weeks?|wochen?|settiman[ae])/,
  M: /^(mois|months?|monate?n?|mes[ei])/,
  Y: /^(ans?\b|annees?|years?|jahre?n?|ann[oi])/,
};

/** P3M: three months. */
function isSameDuration({ value, unit }: Fact<'figure'>, iso: string): boolean {
  const [, count, letter = ''] = /^P([\d.]+)([DWMY])$/.exec(iso) ?? [];
  return value === Number(count) && timeUnits[letter]?.test(wordsOf(unit)[0] ?? '') === true;
}

const isSameDate = (fact: Fact<'date'>, { iso }: Gold['dates'][number]) =>
  normalizeDate(fact.date) === normalizeDate(iso);

function scoreDates(draft: ArticleDraft, gold: Gold): KindScore {
  const durations = gold.dates.filter(({ iso }) => isDuration(iso));
  const drafts = [
    ...factsOf(draft, 'date'),
    ...factsOf(draft, 'figure').filter((figure) =>
      durations.some(({ iso }) => isSameDuration(figure, iso)),
    ),
  ];
  return compareLists(
    drafts,
    gold.dates,
    (fact, date) =>
      fact.kind === 'figure' ? isSameDuration(fact, date.iso) : isSameDate(fact, date),
    (fact) => (fact.kind === 'figure' ? fact.words : `${fact.words} = ${fact.date}`),
    ({ text, iso }) => `${text} = ${iso}`,
  );
}

const unitNames: readonly [symbols: RegExp, name: string][] = [
  [/\$|\busd\b|\bdollars?\b/i, ' dollar '],
  [/€|\beur\b|\beuros?\b/i, ' euro '],
  [/£|\bgbp\b|\bpounds?\b|\blivres? sterling\b/i, ' pound '],
  [/%|\bper ?cent\b|\bpour cent\b|\bprozent\b|\bper cento\b/i, ' percent '],
];

function unitWordsOf(unit: string): string[] {
  const named = unitNames.reduce((text, [symbols, name]) => text.replace(symbols, name), unit);
  return contentOf(named).map((word) => word.replace(/(?<=..)(s|x)$/, ''));
}

function isSameNumber({ value, unit }: Fact<'figure'>, gold: Gold['numbers'][number]): boolean {
  if (Math.abs(value - gold.value) > Math.abs(gold.value) * 1e-9) return false;
  const [drafted, right] = [unitWordsOf(unit), unitWordsOf(gold.unit)];
  return drafted.length === 0 || right.length === 0 || drafted.some((word) => right.includes(word));
}

const scoreNumbers = (draft: ArticleDraft, gold: Gold): KindScore =>
  compareLists(
    factsOf(draft, 'figure'),
    gold.numbers,
    isSameNumber,
    ({ words, value, unit }) => `${words} = ${value} ${unit}`.trim(),
    ({ value, unit }) => `${value} ${unit}`.trim(),
  );

/** A person's name, or a group's with or without its article and complements. */
function isSameSpeaker(name: string, gold: string): boolean {
  if (isSamePerson(name, gold)) return true;
  const [a, b] = [contentOf(name), contentOf(gold)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}

function speakerNamesOf(draft: ArticleDraft, { speaker, speakerWords }: Fact<'statement'>) {
  const actor = factsOf(draft, 'actor').find(({ id }) => id === speaker);
  return actor ? namesOf(actor) : [speakerWords];
}

const isSameStatement = (
  draft: ArticleDraft,
  statement: Fact<'statement'>,
  { speaker, position }: Gold['statements'][number],
) =>
  doOverlap(wordsOf(statement.claim), wordsOf(position)) &&
  speakerNamesOf(draft, statement).some((name) => isSameSpeaker(name, speaker));

const scoreStatements = (draft: ArticleDraft, gold: Gold): KindScore =>
  compareLists(
    factsOf(draft, 'statement'),
    gold.statements,
    (statement, truth) => isSameStatement(draft, statement, truth),
    (statement) => `${speakerNamesOf(draft, statement)[0]}: ${statement.claim}`,
    ({ speaker, position }) => `${speaker}: ${position}`,
  );

/** What a reader says of a drafted fact. A group is right if the gold has it speak or names it. */
export function isRightFact(draft: ArticleDraft, gold: Gold, fact: DraftedFact): boolean {
  switch (fact.kind) {
    case 'date':
      return gold.dates.some((date) => isSameDate(fact, date));
    case 'figure':
      return gold.numbers.some((number) => isSameNumber(fact, number));
    case 'statement':
      return gold.statements.some((statement) => isSameStatement(draft, fact, statement));
    case 'actor': {
      if (fact.sort === 'person') return pairPersons(draft, gold).pairs.has(fact);
      const groups = [...gold.orgs, ...gold.statements.map(({ speaker }) => speaker)];
      return namesOf(fact).some((name) => groups.some((group) => isSameSpeaker(name, group)));
    }
  }
}

/** The last words of each sentence, by how many letters stand before its end. */
function boundariesOf(sentences: readonly string[]): { at: number; words: string }[] {
  let at = 0;
  return sentences.map((sentence) => {
    at += sentence.replace(/\s/g, '').length;
    return { at, words: `…${sentence.slice(-40)}` };
  });
}

const scoreSentences = ({ sentences }: ArticleDraft, gold: Gold): KindScore =>
  compareLists(
    boundariesOf(sentences.map(({ text }) => text)),
    boundariesOf(gold.sentences ?? []),
    (drafted, right) => drafted.at === right.at,
    ({ words }) => words,
    ({ words }) => words,
  );

/**
 * What a draft has of a reader's annotation.
 * - persons: the same family name and no other first name; drafted twice is wrong once.
 * - roles, of the persons found: half of the shorter one's words in common.
 * - dates: the same value; hours are left out. A duration of the gold (P3M) is found where the drafter has
 *   it as a figure with a unit of time.
 * - numbers: the same value, and a word of the unit in common where both have one.
 * - statements: the right speaker (a group with or without its article and complements), and half of the
 *   words of the shorter one, claim or position, in the other.
 * - sentences: the place where each ends, spaces not counted; nothing where the gold has none.
 * Apart from persons, several drafts may match one gold, and one draft several.
 */
export function scoreDraft(
  draft: ArticleDraft,
  gold: Gold,
): Partial<Record<ScoredKind, KindScore>> {
  return {
    persons: scorePersons(draft, gold),
    dates: scoreDates(draft, gold),
    numbers: scoreNumbers(draft, gold),
    statements: scoreStatements(draft, gold),
    ...(gold.sentences && { sentences: scoreSentences(draft, gold) }),
    roles: scoreRoles(draft, gold),
  };
}
