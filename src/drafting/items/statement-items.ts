import type { Item } from '../../bank/types.ts';
import { normalizeForComparison } from '../../shared/text-normalize.ts';
import type { DraftedActor } from '../types.ts';
import {
  type ArticleIndex,
  type KnownStatement,
  nameActor,
  startSentence,
  titleActor,
} from './article-index.ts';
import { chooseDistractors } from './choose-distractors.ts';
import type { DraftedItem } from './drafted-item.ts';
import { fitClaim, shortenClaim } from './excerpt.ts';
import { isRelated, isWrongHolder, tellHolder } from './tell-apart.ts';

const MIN_CLAIM_WORDS = 4;
const MAX_ROWS = 5;

const countSpaces = (text: string) => text.match(/\S*[\p{L}\d]\S*/gu)?.length ?? 0;

/** A name of it that gives the answer away. */
export const namesActor = (text: string, { name, otherNames }: DraftedActor): boolean => {
  const padded = ` ${normalizeForComparison(text)} `;
  return [name, ...otherNames, name.split(' ').at(-1) ?? name]
    .map(normalizeForComparison)
    .some((one) => one.length > 2 && padded.includes(` ${one} `));
};

/** Of a clause that goes on with the words in quotation marks. */
const LOOSE_END =
  /,\s+(?:où|qui|que|dont|et|mais|where|which|who|whose|and|but|wo|und|aber|dove|che|e|ma)$/;

/** Of a row, in which no "that" stands before the first. */
const SECOND_CLAUSE = /,? (?:et qu(?:e |['’])|and that ).*/;

/** As it stands within a sentence, also if it began one. */
export function writeReport(index: ArticleIndex, { claim }: KnownStatement, maxWords: number) {
  const { article, words, actors } = index;
  const text = shortenClaim(claim.replace(SECOND_CLAUSE, ''), maxWords, words).replace(
    LOOSE_END,
    '',
  );
  const [start = '', first = '', next] = /^(\p{Lu}\S*)\s(\p{Lu}\S*)?/u.exec(text) ?? [];
  if (first === 'I' || actors.some(({ name }) => name.includes(first))) return text;
  const small = start.charAt(0).toLowerCase() + start.slice(1);
  const isCommon =
    (!next && (words.subjectStart.test(text) || words.smallWord.test(first))) ||
    article.sentences.some((sentence) => sentence.text.includes(` ${small}`));
  return isCommon ? text.replace(start, small) : text;
}

export const writeClaim = (index: ArticleIndex, statement: KnownStatement, maxWords: number) =>
  statement.isQuoted
    ? index.words.quote(shortenClaim(statement.claim, maxWords, index.words))
    : writeReport(index, statement, maxWords);

/** "Only five did so": what they did stands before it. */
const ELLIPSIS = / l['’]\p{L}+ été$| d(?:o|id) so$/u;

const isLongEnough = ({ claim, actor }: KnownStatement) =>
  countSpaces(claim) >= MIN_CLAIM_WORDS && !namesActor(claim, actor) && !ELLIPSIS.test(claim);

/** Long enough to be known again, does not name its speaker, and can be said again. */
export const isAskable = (statement: KnownStatement): boolean =>
  isLongEnough(statement) && (statement.isQuoted || (statement.isClause && isAssertive(statement)));

const MARKS = /[«»“”„"]/;

/** A summary that holds words in quotation marks is neither of the two. */
export function explainStatement({ words }: ArticleIndex, statement: KnownStatement): string {
  const { reasons, explanations } = words;
  const named = nameActor(statement.actor);
  if (statement.isQuoted) return explanations.said(named);
  return MARKS.test(statement.claim) ? reasons.saysIt(named) : explanations.reported(named);
}

const factsOf = (statements: readonly KnownStatement[]) => [
  ...new Set([...statements.map(({ id }) => id), ...statements.map(({ actor }) => actor.id)]),
];

const evidenceOf = (statements: readonly KnownStatement[]) => [
  ...new Set(statements.flatMap(({ evidence }) => evidence)),
];

function writeActorReason(index: ArticleIndex, actor: DraftedActor): string {
  const { reasons } = index.words;
  const own = index.statements.find((one) => one.actor.id === actor.id && isAskable(one));
  return own
    ? startSentence(reasons.saysOther(nameActor(actor), writeClaim(index, own, 18))).replace(
        /…\.$/,
        '…',
      )
    : startSentence(reasons.notTheirs(nameActor(actor), actor.role));
}

/** It leads on from what stood before: "a toutefois averti". */
const LINKING_ADVERB =
  /(?<=\s)(?:toutefois|cependant|pourtant|alors|également|aussi|ensuite|enfin|also|later|then|however) /g;

function composeWhoPrompt(index: ArticleIndex, statement: KnownStatement): string | undefined {
  const { prompts, joinReport } = index.words;
  const shorten = (maxWords: number) => writeClaim(index, statement, maxWords);
  if (statement.isQuoted) return fitClaim(prompts.who, shorten);
  const { followsVerbAs, verb } = statement;
  if (followsVerbAs)
    return fitClaim(
      (claim) =>
        prompts.whoReported(
          verb.replace(LINKING_ADVERB, ''),
          followsVerbAs === 'clause' ? joinReport(claim) : claim,
        ),
      shorten,
    );
  return isAssertive(statement) ? fitClaim(prompts.whoHolds, shorten) : undefined;
}

export const isAssertive = ({ stance }: Pick<KnownStatement, 'stance'>): boolean =>
  ['announces', 'assures', 'explains', 'reads', 'mentions', 'warns'].includes(stance);

export function* composeWho(index: ArticleIndex): Generator<DraftedItem> {
  for (const [turn, statement] of index.statements.entries()) {
    const prompt = composeWhoPrompt(index, statement);
    if (!prompt || !(isAskable(statement) || (statement.followsVerbAs && isLongEnough(statement))))
      continue;
    const { actor } = statement;
    const distractors = chooseDistractors(
      index.actors.filter(
        (one) => isWrongHolder(index, one, statement) && !namesActor(prompt, one),
      ),
      {
        turn,
        rank: (one) => rankActor(index, one, actor),
        isApart: (a, b) => !isRelated(index, a, b),
      },
    );
    if (!distractors) continue;
    yield {
      kind: 'who',
      item: {
        id: `who-${statement.id}`,
        type: 'choice',
        facts: factsOf([statement]),
        process:
          statement.evidence.length > 1 ? 'integrate' : statement.isQuoted ? 'locate' : 'infer',
        proof: true,
        prompt,
        evidence: statement.evidence,
        key: actor.id,
        options: [
          { id: actor.id, text: titleActor(actor).name },
          ...distractors.map((one) => ({
            id: one.id,
            text: titleActor(one).name,
            slip: 'actor-swap' as const,
            reason: writeActorReason(index, one),
          })),
        ],
        explanation: startSentence(explainStatement(index, statement)),
      },
    };
  }
}

/** Low is near: of the same sort, and with words of its own in the article. */
function rankActor(index: ArticleIndex, actor: DraftedActor, key: DraftedActor): number {
  const speaks = index.statements.some((one) => one.actor.id === actor.id);
  return (actor.sort === key.sort ? 0 : 2) + (speaks ? 0 : 1);
}

export function* composeWhatSaid(index: ArticleIndex): Generator<DraftedItem> {
  const quoted = index.statements.filter((one) => one.isQuoted && isAskable(one));
  for (const [turn, statement] of quoted.entries()) {
    const { actor } = statement;
    if (quoted.find((one) => one.actor.id === actor.id) !== statement) continue;
    const distractors = chooseDistractors(
      quoted.filter((one) => isWrongHolder(index, actor, one)),
      {
        turn,
        rank: (one) => Math.abs(one.claim.length - statement.claim.length),
        isApart: (a, b) => !isRelated(index, a.actor, b.actor),
      },
    );
    if (!distractors) continue;
    const { prompts, reasons, explanations } = index.words;
    yield {
      kind: 'what-said',
      item: {
        id: `what-said-${statement.id}`,
        type: 'choice',
        facts: factsOf([statement]),
        process: 'integrate',
        proof: true,
        prompt: startSentence(prompts.whatSaid(nameActor(actor))),
        evidence: statement.evidence,
        key: statement.id,
        options: [
          { id: statement.id, text: writeClaim(index, statement, 18) },
          ...distractors.map((one) => ({
            id: one.id,
            text: writeClaim(index, one, 18),
            slip: 'actor-swap' as const,
            reason: startSentence(reasons.saysIt(nameActor(one.actor))),
          })),
        ],
        explanation: startSentence(explanations.said(nameActor(actor))),
      },
    };
  }
}

/** Groups of statements, each with an actor who said none of them. */
function* groupForMatch(index: ArticleIndex) {
  const rest = index.statements.filter(isAskable);
  const silentFirst = [...index.actors].sort(
    (a, b) => countStatements(index, a) - countStatements(index, b),
  );
  for (const spare of silentFirst) {
    const rows: KnownStatement[] = [];
    for (const one of rest) {
      const columns = [...new Set(rows.map(({ actor }) => actor))];
      const isSound =
        rows.length < MAX_ROWS &&
        isWrongHolder(index, spare, one) &&
        !namesActor(one.claim, spare) &&
        (columns.includes(one.actor) || columns.length < 5) &&
        columns.every((actor) => actor.id === one.actor.id || isWrongHolder(index, actor, one)) &&
        rows.every((row) => row.actor.id === one.actor.id || isWrongHolder(index, one.actor, row));
      if (isSound) rows.push(one);
    }
    const columns = [...new Set(rows.map(({ actor }) => actor))];
    if (rows.length < 3 || columns.length < 2) continue;
    yield { rows, columns, spare };
    for (const row of rows) rest.splice(rest.indexOf(row), 1);
  }
}

const countStatements = ({ statements }: ArticleIndex, { id }: DraftedActor) =>
  statements.filter(({ actor }) => actor.id === id).length;

export function* composeWhoSaid(index: ArticleIndex): Generator<DraftedItem> {
  for (const { rows, columns, spare } of groupForMatch(index)) {
    const listed = [...columns, spare].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
    yield {
      kind: 'who-said',
      item: {
        id: `who-said-${rows[0]?.id}`,
        type: 'match',
        form: 'speaker',
        facts: factsOf(rows),
        process: 'integrate',
        prompt: index.words.prompts.whoSaid,
        evidence: evidenceOf(rows),
        rows: rows.map((row) => ({
          id: row.id,
          text: startSentence(writeClaim(index, row, 20)),
          key: row.actor.id,
        })),
        columns: listed.map((actor) => ({ id: actor.id, text: titleActor(actor).name })),
        explanation: startSentence(index.words.explanations.whoSaid(nameActor(spare))),
      },
    };
  }
}

export function* composeGrid(index: ArticleIndex): Generator<DraftedItem> {
  const { words } = index;
  const answered = index.statements.filter(
    (one) => isAskable(one) && isAssertive(one) && (one.nobodyElse || one.otherHolders),
  );
  const groups: { statement: KnownStatement; cells: { actor: DraftedActor; holds: boolean }[] }[] =
    [];
  for (const statement of answered) {
    if (groups.length === 2) break;
    const told = index.actors
      .filter((actor) => !namesActor(statement.claim, actor))
      .map((actor) => ({ actor, told: tellHolder(index, actor, statement) }));
    const holders = told.filter(
      ({ actor, told: one }) =>
        one === 'holds' &&
        (actor.id === statement.actor.id || statement.otherHolders?.includes(actor.id)),
    );
    const others = told.filter(({ told: one }) => one === 'does-not');
    if (holders.length === 0 || others.length === 0) continue;
    const cells = [
      ...holders.slice(0, 2).map(({ actor }) => ({ actor, holds: true })),
      ...others
        .slice(0, Math.max(1, 3 - holders.length))
        .map(({ actor }) => ({ actor, holds: false })),
    ];
    groups.push({ statement, cells });
  }
  if (groups.length < 2) return;
  const statements = groups.map(({ statement }) => statement);
  yield {
    kind: 'stance-grid',
    item: {
      id: `grid-${statements[0]?.id}`,
      type: 'match',
      form: 'grid',
      facts: factsOf(statements),
      process: 'evaluate',
      prompt: words.prompts.grid,
      evidence: evidenceOf(statements),
      rows: groups.flatMap(({ statement, cells }) =>
        [...cells]
          .sort((a, b) => a.actor.name.localeCompare(b.actor.name, 'fr'))
          .map(({ actor, holds }) => ({
            id: `${statement.id}-${actor.id}`,
            group: startSentence(writeClaim(index, statement, 20)),
            text: titleActor(actor).name,
            key: holds ? 'holds' : 'unstated',
          })),
      ),
      columns: [
        { id: 'holds', text: words.columns.holds },
        { id: 'unstated', text: words.columns.unstated },
      ],
      explanation: words.explanations.grid,
    },
  };
}

/** Exact words, or a summary of them: rows without their quotation marks. */
export function* composeQuotedOrReported(index: ArticleIndex): Generator<DraftedItem> {
  const { words } = index;
  const plain = index.statements.filter(
    (one) => isAskable(one) && one.isWhole && !MARKS.test(one.claim),
  );
  const reported = plain.filter(({ isQuoted }) => !isQuoted).slice(0, 2);
  const quoted = plain
    .filter(({ isQuoted, claim }) => isQuoted && !/[[\]!?]/.test(claim))
    .slice(0, 4 - reported.length);
  const rows = [...reported, ...quoted].sort((a, b) => a.span.sentence - b.span.sentence);
  if (reported.length === 0 || quoted.length === 0 || rows.length < 3) return;
  const row = (one: KnownStatement) => ({
    id: one.id,
    text: startSentence(
      one.isQuoted ? shortenClaim(one.claim, 20, words) : writeReport(index, one, 20),
    ),
    key: one.isQuoted ? 'quoted' : 'reported',
  });
  const item: Item = {
    id: `quoted-${rows[0]?.id}`,
    type: 'match',
    form: 'sort',
    facts: factsOf(rows),
    process: 'evaluate',
    prompt: words.prompts.quotedOrReported,
    evidence: evidenceOf(rows),
    rows: rows.map(row),
    columns: [
      { id: 'quoted', text: words.columns.quoted },
      { id: 'reported', text: words.columns.reported },
    ],
    explanation: words.explanations.quotedOrReported,
  };
  yield { kind: 'quoted-or-reported', item };
}
