import type { Item } from '../../bank/types.ts';
import { padCents } from '../../shared/pad-cents.ts';
import type { Steps } from '../steps.ts';
import type { DraftedActor } from '../types.ts';
import { findRoleEvidence, listDistinctRoles, mayHaveRole } from './actor-items.ts';
import {
  type ArticleIndex,
  contentWordsOf,
  type KnownStatement,
  nameActor,
  startSentence,
} from './article-index.ts';
import { type HiddenDate, hideDates, POINT } from './date-items.ts';
import type { DraftedItem } from './drafted-item.ts';
import { fitClaim } from './excerpt.ts';
import { type HiddenFigure, hideFigures, mayStandFor, measureDistance } from './figure-items.ts';
import {
  explainStatement,
  isAskable,
  isAssertive,
  namesActor,
  writeClaim,
} from './statement-items.ts';
import { isOtherTime, isRelated, tellHolder } from './tell-apart.ts';

type Verdict = Extract<Item, { type: 'verdict' }>;

/** One fact, as it is or turned. Only one of the two is asked. */
interface VerdictPair {
  isTrue?: Verdict | undefined;
  isFalse?: Verdict | undefined;
}

interface VerdictLists {
  stated: readonly (readonly VerdictPair[])[];
  unstated: readonly Verdict[];
}

type VerdictStart = Pick<Verdict, 'id' | 'facts' | 'process' | 'prompt' | 'explanation'>;

const createTrue = (start: VerdictStart, evidence: string[]): Verdict => ({
  type: 'verdict',
  ...start,
  key: true,
  evidence,
});

const createFalse = (
  start: VerdictStart,
  evidence: string[],
  slip: NonNullable<Verdict['slip']>,
): Verdict => ({
  type: 'verdict',
  ...start,
  id: `${start.id}-turned`,
  key: false,
  slip,
  evidence,
});

function isDeniable({ words }: ArticleIndex, { claim, isWhole }: KnownStatement): boolean {
  const bare = claim.replace(/^[\s«“„"[]+/, '');
  return isWhole && words.subjectStart.test(bare) && !words.addressWord.test(bare);
}

/** The verb turned, or another actor where nobody else holds it. */
function pairStatement(index: ArticleIndex, statement: KnownStatement): VerdictPair {
  const { verdicts, reasons, explanations } = index.words;
  const { actor, evidence, id } = statement;
  const named = nameActor(actor);
  const swap = index.actors.find(
    (one) =>
      one.sort === actor.sort &&
      tellHolder(index, one, statement) === 'does-not' &&
      !namesActor(statement.claim, one),
  );
  const shorten = (maxWords: number) => writeClaim(index, statement, maxWords);
  const write = (
    name: string,
    template: (claim: string) => string,
    explanation: string,
  ): VerdictStart | undefined => {
    const prompt = fitClaim(template, shorten);
    if (!prompt) return undefined;
    return {
      id: `${name}-${id}`,
      facts: [id, actor.id],
      process: 'locate',
      prompt: startSentence(prompt),
      explanation: startSentence(explanation),
    };
  };
  const said = write(
    'said',
    (claim) => verdicts.says(named, claim),
    explainStatement(index, statement),
  );
  const swapped =
    swap &&
    write('swapped', (claim) => verdicts.says(nameActor(swap), claim), reasons.saysIt(named));
  const turned =
    isAssertive(statement) && isDeniable(index, statement)
      ? write(
          'denied',
          (claim) => startSentence(verdicts.denies(named, claim)),
          explanations.denied(named),
        )
      : undefined;
  const isTurnable = turned && !/[?…]/.test(turned.prompt);
  return {
    ...(said && { isTrue: createTrue(said, evidence) }),
    ...(isTurnable && {
      isFalse: createFalse({ ...turned, process: 'infer' }, evidence, 'negation-flip'),
    }),
    ...(swapped && { isFalse: createFalse(swapped, evidence, 'actor-swap') }),
  };
}

function pairFigure(
  { words }: ArticleIndex,
  hidden: HiddenFigure,
  all: readonly HiddenFigure[],
): VerdictPair {
  const { verdicts, explanations } = words;
  const other = all
    .filter((one) => mayStandFor(one, hidden))
    .sort((a, b) => measureDistance(a, hidden) - measureDistance(b, hidden))[0];
  const start = (number: string): VerdictStart => ({
    id: `number-${hidden.figure.id}`,
    facts: hidden.facts,
    process: 'locate',
    prompt: verdicts.hiddenNumber(number, hidden.excerpt),
    explanation: explanations.written(hidden.whole),
  });
  return {
    isTrue: createTrue(
      start(padCents(words.writeNumber(hidden.key), hidden.unit)),
      hidden.evidence,
    ),
    ...(other && {
      isFalse: createFalse(
        start(padCents(words.writeNumber(other.key), other.unit)),
        hidden.evidence,
        'number-swap',
      ),
    }),
  };
}

/** The next day of the calendar, month or year, as fine as the date is. */
function shiftDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return String(year + 1).padStart(4, '0');
  const next = new Date(Date.UTC(year, month - 1 + (day ? 0 : 1), day ? day + 1 : 1));
  return next.toISOString().slice(0, date.length);
}

function pairDate(
  index: ArticleIndex,
  hidden: HiddenDate,
  all: readonly HiddenDate[],
): VerdictPair {
  const { verdicts, explanations } = index.words;
  const { fact, excerpt, whole, evidence } = hidden;
  if (!POINT.test(fact.date) || fact.isRelative) return {};
  const other = all.find(
    (one) => one.fact.date.length === fact.date.length && isOtherTime(one.fact.date, fact.date),
  );
  const start = (date: string): VerdictStart => ({
    id: `day-${fact.id}`,
    facts: [fact.id],
    process: 'locate',
    prompt: verdicts.hiddenDate(index.words.nameDate(date), excerpt),
    explanation: explanations.written(whole),
  });
  return {
    isTrue: createTrue(start(fact.date), evidence),
    isFalse: createFalse(start(other?.fact.date ?? shiftDate(fact.date)), evidence, 'date-shift'),
  };
}

function* pairRoles(index: ArticleIndex): Generator<VerdictPair> {
  const { verdicts, explanations, quote } = index.words;
  const roles = listDistinctRoles(index);
  for (const [at, actor] of roles.entries()) {
    const others = [...roles.slice(at + 1), ...roles.slice(0, at)];
    const other = others.find((one) => mayHaveRole(index, actor, one));
    const evidence = findRoleEvidence(index, actor);
    const start = (role: string, explanation: string): VerdictStart => ({
      id: `introduced-${actor.id}`,
      facts: [actor.id],
      process: 'locate',
      prompt: startSentence(verdicts.presents(nameActor(actor), quote(role))),
      explanation: startSentence(explanation),
    });
    yield {
      isTrue: createTrue(start(actor.role, explanations.roleMatch), evidence),
      ...(other && {
        isFalse: createFalse(
          start(
            other.role,
            explanations.notRole(nameActor(other), nameActor(actor), quote(actor.role)),
          ),
          evidence,
          'actor-swap',
        ),
      }),
    };
  }
}

/** Fewer sentences apart, the one may answer the other. */
const FAR_SENTENCES = 2;

const mayBeDead = ({ article, words }: ArticleIndex, actor: DraftedActor) =>
  [actor.span, ...actor.mentions].some(({ sentence }) =>
    words.deathWord.test(article.sentences[sentence]?.text ?? ''),
  );

function isSilentAbout(index: ArticleIndex, actor: DraftedActor, statement: KnownStatement) {
  if (actor.sort !== 'person' || !actor.role || tellHolder(index, actor, statement) !== 'unknown')
    return false;
  if (namesActor(statement.claim, actor)) return false;
  if (mayBeDead(index, actor)) return false;
  const shared = contentWordsOf(index, statement.actor.role ?? '').filter(
    (word) => word.length > 2 && contentWordsOf(index, actor.role ?? '').includes(word),
  );
  const own = index.statements.filter((one) => isRelated(index, one.actor, actor));
  const isMentionedNear = [actor.span, ...actor.mentions].some(
    ({ sentence }) => Math.abs(sentence - statement.span.sentence) < FAR_SENTENCES,
  );
  return shared.length === 0 && !isMentionedNear && own.length === 0;
}

function* composeUnstated(index: ArticleIndex): Generator<Verdict> {
  const { words } = index;
  const used = new Set<string>();
  for (const statement of index.statements) {
    if (!statement.isWhole || !statement.isQuoted || !isAskable(statement)) continue;
    const actor = index.actors.find(
      (one) => !used.has(one.id) && isSilentAbout(index, one, statement),
    );
    const prompt =
      actor &&
      fitClaim(
        (claim) =>
          startSentence(words.verdicts.agrees(nameActor(actor), nameActor(statement.actor), claim)),
        (maxWords) => writeClaim(index, statement, maxWords),
      );
    if (!actor || !prompt) continue;
    used.add(actor.id);
    yield {
      id: `agrees-${statement.id}`,
      type: 'verdict',
      facts: [statement.id, statement.actor.id],
      process: 'evaluate',
      prompt,
      key: 'unstated',
      slip: 'actor-swap',
      near: statement.evidence,
      explanation: startSentence(words.explanations.agrees(nameActor(actor))),
    };
  }
}

function* composeFinerDates(index: ArticleIndex): Generator<Verdict> {
  const { verdicts, explanations, nameDate, quote } = index.words;
  for (const { fact, evidence } of hideDates(index)) {
    const { label, date } = fact;
    const isDayTold = index.dates.some((one) => one.date.startsWith(`${date}-`));
    if (!label || !/^\d{4}-\d\d$/.test(date) || isDayTold) continue;
    const day = `${date}-${String(11 + (Number(date.slice(-2)) % 9)).padStart(2, '0')}`;
    yield {
      id: `finer-${fact.id}`,
      type: 'verdict',
      facts: [fact.id],
      process: 'evaluate',
      prompt: verdicts.labelledDate(label, nameDate(day)),
      key: 'unstated',
      slip: 'not-in-article',
      near: evidence,
      explanation: explanations.finerDate(quote(fact.words)),
    };
  }
}

const MAX_STATED = 6;

/** The first of each list, then the second; false and true in turn. */
function takeTurns(lists: readonly (readonly VerdictPair[])[], most: number): Verdict[] {
  const taken: Verdict[] = [];
  const longest = Math.max(...lists.map(({ length }) => length));
  for (let turn = 0; turn < longest; turn++) {
    for (const list of lists) {
      const wantsTrue = taken.filter(({ key }) => key === true).length * 2 < taken.length;
      const verdict = wantsTrue ? list[turn]?.isTrue : list[turn]?.isFalse;
      if (verdict && taken.length < most) taken.push(verdict);
    }
  }
  return taken;
}

/** Every verdict that the facts allow; `chooseVerdicts` takes those that go together. */
export function* listVerdicts(index: ArticleIndex): Steps<VerdictLists> {
  const figures = hideFigures(index);
  yield;
  const dates = hideDates(index);
  yield;
  const stated: VerdictPair[][] = [];
  for (const list of [
    () => index.statements.filter(isAskable).map((one) => pairStatement(index, one)),
    () => figures.map((one) => pairFigure(index, one, figures)),
    () => dates.map((one) => pairDate(index, one, dates)),
    () => [...pairRoles(index)],
  ]) {
    stated.push(list());
    yield;
  }
  return { stated, unstated: [...composeUnstated(index), ...composeFinerDates(index)] };
}

export const flattenVerdicts = ({ stated, unstated }: VerdictLists): Verdict[] => [
  ...stated
    .flat()
    .flatMap(({ isTrue, isFalse }) => [isTrue, isFalse].filter((one) => one !== undefined)),
  ...unstated,
];

/** As many as keep the unstated a quarter to a third, and the rest as often true as false. */
export function chooseVerdicts(
  { stated, unstated }: VerdictLists,
  isSound: (item: Verdict) => boolean,
): DraftedItem[] {
  const keep = (item: Verdict | undefined) => (item && isSound(item) ? item : undefined);
  const lists = stated.map((list) =>
    list.map(({ isTrue, isFalse }) => ({ isTrue: keep(isTrue), isFalse: keep(isFalse) })),
  );
  const silent = unstated.filter(isSound).slice(0, 3);
  const taken = takeTurns(lists, Math.min(MAX_STATED, 3 * silent.length + 3));
  const items = [...taken, ...silent.slice(0, Math.max(1, Math.ceil(taken.length / 3)))];
  return items.map((item) => ({ kind: 'verdict', item }));
}
