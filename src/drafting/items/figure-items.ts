import type { Item } from '../../bank/types.ts';
import { padCents } from '../../shared/pad-cents.ts';
import type { DraftedActor, DraftedFigure } from '../types.ts';
import {
  type ArticleIndex,
  type KnownStatement,
  nameActor,
  startSentence,
  titleActor,
} from './article-index.ts';
import { chooseDistractors } from './choose-distractors.ts';
import { ARTICLE_ACTOR_ID, type DraftedItem, sentenceIdOf } from './drafted-item.ts';
import { createExcerpt, HOLE } from './excerpt.ts';
import { isAlike, isRelated, isWrongHolder } from './tell-apart.ts';

const EXCERPT_WORDS = 15;

export interface HiddenFigure {
  figure: DraftedFigure;
  /** As in the article: "3,5". */
  digits: string;
  /** Of the digits: 3.5, where the unit is "milliards de dollars". */
  key: number;
  unit: string;
  excerpt: string;
  /** The same words with the figure in them. */
  whole: string;
  evidence: string[];
  facts: string[];
  holder: DraftedActor | undefined;
  statement: KnownStatement | undefined;
}

/** Values that digits can mean: "27 000", "15,2", "1,500". */
function readDigits(digits: string): number[] {
  const plain = digits.replace(/[\s\u00a0\u202f'’]/g, '');
  return [plain.replace(',', '.'), plain.replace(/[.,]/g, '')].map(Number);
}

const scales = [1, 1e3, 1e6, 1e9, 1e12];

const LETTER_SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  tn: 'trillion',
};

const isTypeable = (key: number) =>
  Math.abs(key) <= Number.MAX_SAFE_INTEGER && Number(key.toFixed(3)) === key;

function findDigits({ words, value, unit, isSpelledOut }: DraftedFigure) {
  const found = /(?:^[-−–])?\d(?:[\d.,\s\u00a0\u202f'’]*\d)?/.exec(words);
  if (!found) {
    const bare = words.endsWith(unit) ? words.slice(0, words.length - unit.length) : words;
    const text = bare.trim();
    // "une soixantaine d'ingénieurs" is about sixty
    const isAbout = /\s(?:de|d['’]|of|von|di)$/i.test(text);
    return isSpelledOut && text !== '' && !isAbout ? { at: 0, text, key: value, unit } : undefined;
  }
  const [text] = found;
  const sign = value < 0 && /^\D/.test(text) ? -1 : 1;
  const values = readDigits(text.replace(/^\D/, ''));
  const size = scales
    .map((scale) => Number((Math.abs(value) / scale).toFixed(6)))
    .find((one) => values.some((read) => Math.abs(read - one) < 1e-9));
  const after = words.slice(found.index + text.length).replace(/^[-\s]+/, '');
  const key = size === undefined ? undefined : sign * size;
  const isScaled = size !== undefined && size !== Math.abs(value);
  const scaledUnit =
    after.includes(unit) || /[€$£]/.test(after)
      ? after
      : `${after.replace(/^[a-z]{1,2}(?=\s|$)/i, (letters) => LETTER_SCALES[letters] ?? letters)}${/^(?:millions|milliards?)$/.test(after) ? (/^[aehiouéê]/.test(unit) ? " d'" : ' de ') : ' '}${unit}`;
  if (isScaled && after === '') return undefined;
  return key !== undefined && isTypeable(key)
    ? {
        at: found.index,
        text,
        key,
        unit: isScaled ? scaledUnit.trim() : unit.replace(/^[-\s]+/, '') || after,
      }
    : undefined;
}

const holds = (claim: string, words: string) =>
  claim.replace(/\s+/g, ' ').includes(words.replace(/\s+/g, ' '));

export function hideFigure(index: ArticleIndex, figure: DraftedFigure): HiddenFigure | undefined {
  const { article, words, actors, statements } = index;
  const sentence = article.sentences[figure.span.sentence]?.text ?? '';
  const digits = findDigits(figure);
  const start = figure.span.start + (digits?.at ?? 0);
  if (!digits || !sentence.startsWith(digits.text, start)) return undefined;
  const evidence = sentenceIdOf(figure.span.sentence);
  const statement = statements.find(
    (one) =>
      (one.isQuoted || one.isClause) &&
      one.evidence.includes(evidence) &&
      holds(one.claim, figure.words),
  );
  // without its speaker, whose number it may be
  const claimAt = statement ? sentence.indexOf(statement.claim) : -1;
  const [text, offset] =
    statement && claimAt >= 0 && start >= claimAt ? [statement.claim, claimAt] : [sentence, 0];
  const place = { start: start - offset, end: start - offset + digits.text.length };
  const [excerpt, whole] = [HOLE, digits.text].map((shown) =>
    createExcerpt(text, place, shown, EXCERPT_WORDS, words),
  );
  if (!excerpt || !whole) return undefined;
  const holder = actors.find(({ id }) => id === figure.holder) ?? statement?.actor;
  const isOfStatement = statement !== undefined && statement.actor.id === holder?.id;
  return {
    figure,
    digits: digits.text,
    key: digits.key,
    unit: digits.unit,
    excerpt: words.quote(excerpt.text),
    whole: words.quote(whole.text),
    evidence: [evidence],
    facts: [isOfStatement ? statement.id : figure.id, holder?.id ?? ARTICLE_ACTOR_ID],
    holder,
    statement: isOfStatement ? statement : undefined,
  };
}

/** "Packie Doolan, 78, the postmaster" */
const AGE = /, (?:____|aged ____)[,”’»]/;

const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

export const isShown = (digits: string, excerpt: string) =>
  new RegExp(`(?<![\\d.,])${escapePattern(digits)}(?![\\d.,]*\\d)`).test(excerpt);

/** Small numbers in words ("deux") are no question, nor is one that the excerpt says a second time. */
const isWorthAsking = ({ figure, excerpt, digits }: HiddenFigure) =>
  !(figure.isSpelledOut && Math.abs(figure.value) <= 12) &&
  !AGE.test(excerpt) &&
  !isShown(digits, excerpt);

export const hideFigures = (index: ArticleIndex): HiddenFigure[] =>
  index.figures
    .flatMap((figure) => hideFigure(index, figure) ?? [])
    .filter(isWorthAsking)
    .filter(
      (one, at, all) =>
        all.findIndex(
          (other) =>
            other.figure.value === one.figure.value && other.evidence[0] === one.evidence[0],
        ) === at,
    );

function mayGive(index: ArticleIndex, actor: DraftedActor, hidden: HiddenFigure): boolean {
  const { holder, statement, figure } = hidden;
  if (holder && isRelated(index, actor, holder)) return true;
  if (statement && !isWrongHolder(index, actor, statement)) return true;
  return index.statements.some(
    (one) =>
      isRelated(index, one.actor, actor) &&
      index.figures.some((other) => other.value === figure.value && holds(one.claim, other.words)),
  );
}

function listHolders(index: ArticleIndex, hidden: HiddenFigure, turn: number) {
  const { holder, statement } = hidden;
  if (!holder || !statement) return {};
  const others = chooseDistractors(
    index.actors.filter((one) => !mayGive(index, one, hidden)),
    {
      turn,
      rank: (one) => Number(one.sort !== holder.sort),
      isApart: (a, b) => !isRelated(index, a, b),
    },
  );
  if (!others) return {};
  const listed = [holder, ...others].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  return {
    holder: holder.id,
    holders: listed.map((actor) => ({ id: actor.id, text: titleActor(actor).name })),
  };
}

/** Of two, the one typed and the other chosen: the prompt is the same. */
const isTyped = (
  { figure, key, unit }: HiddenFigure,
  held: ReturnType<typeof listHolders>,
  turn: number,
) =>
  unit !== '' && ('holder' in held || turn % 2 === 0 || Math.abs(key) !== Math.abs(figure.value));

/** In powers of ten. */
const measureSize = (a: HiddenFigure, b: HiddenFigure) =>
  Math.abs(Math.log10(Math.abs(a.key) + 1) - Math.log10(Math.abs(b.key) + 1));

/** A crack of 130 metres is no trap beside one of 3. */
const MAX_SIZES_APART = 1.3;

/** Small for figures of one unit and about one size. */
export const measureDistance = (a: HiddenFigure, b: HiddenFigure): number =>
  (a.unit === b.unit ? 0 : 4) + measureSize(a, b);

const kindOfUnit = ({ unit }: HiddenFigure) => (unit === '%' ? '%' : '');

/** Never 12.5 drivers. */
export const mayStandFor = (one: HiddenFigure, hidden: HiddenFigure): boolean =>
  one.key !== hidden.key &&
  kindOfUnit(one) === kindOfUnit(hidden) &&
  (hidden.unit === '%' || Number.isInteger(one.key) || !Number.isInteger(hidden.key)) &&
  !isShown(one.digits, hidden.excerpt);

const chooseOtherNumbers = (hidden: HiddenFigure, all: readonly HiddenFigure[], turn: number) =>
  chooseDistractors(
    all.filter(
      (one) =>
        mayStandFor(one, hidden) &&
        Math.abs(one.key) === Math.abs(one.figure.value) &&
        measureSize(one, hidden) < MAX_SIZES_APART,
    ),
    {
      turn,
      rank: (one) => measureDistance(one, hidden),
      isApart: (a, b) => a.key !== b.key,
    },
  );

export function* composeFigures(index: ArticleIndex): Generator<DraftedItem> {
  const { prompts, explanations } = index.words;
  const all = hideFigures(index);
  for (const [turn, hidden] of all.entries()) {
    const { figure, holder, statement, unit } = hidden;
    const held = listHolders(index, hidden, turn);
    if (!isTyped(hidden, held, turn) && (unit === '' || chooseOtherNumbers(hidden, all, turn)))
      continue;
    const isHeld = 'holder' in held && holder !== undefined && statement !== undefined;
    yield {
      kind: 'figure',
      item: {
        id: `figure-${figure.id}`,
        type: 'number',
        facts: hidden.facts,
        process: isHeld ? 'infer' : 'locate',
        prompt: prompts.figure(hidden.excerpt),
        evidence: hidden.evidence,
        key: hidden.key,
        tolerance: 0,
        unit,
        ...held,
        explanation: isHeld
          ? startSentence(explanations.figureOf(nameActor(holder), hidden.whole))
          : explanations.written(hidden.whole),
      },
    };
  }
}

export function* composeFigureChoices(index: ArticleIndex): Generator<DraftedItem> {
  const { prompts, reasons, explanations, writeNumber } = index.words;
  const writeFigure = ({ key, unit }: HiddenFigure) => padCents(writeNumber(key), unit);
  const all = hideFigures(index);
  for (const [turn, hidden] of all.entries()) {
    if (isTyped(hidden, listHolders(index, hidden, turn), turn)) continue;
    const distractors = chooseOtherNumbers(hidden, all, turn);
    if (!distractors) continue;
    yield {
      kind: 'figure-choice',
      item: {
        id: `which-figure-${hidden.figure.id}`,
        type: 'choice',
        facts: hidden.facts,
        process: 'locate',
        prompt: prompts.figure(hidden.excerpt),
        evidence: hidden.evidence,
        key: hidden.figure.id,
        options: [
          { id: hidden.figure.id, text: writeFigure(hidden) },
          ...distractors.map((one) => ({
            id: one.figure.id,
            text: writeFigure(one),
            slip: 'number-swap' as const,
            reason: reasons.numberElsewhere(one.excerpt.replace(HOLE, one.digits)),
          })),
        ],
        explanation: explanations.written(hidden.whole),
      },
    };
  }
}

export function* composeFigureMatch(index: ArticleIndex): Generator<DraftedItem> {
  const distinct: HiddenFigure[] = [];
  for (const one of hideFigures(index)) {
    const isNew = distinct.every(
      (other) =>
        other.key !== one.key &&
        !isAlike(index, other.excerpt, one.excerpt) &&
        !other.excerpt.includes(one.digits) &&
        !one.excerpt.includes(other.digits),
    );
    if (isNew) distinct.push(one);
  }
  const plain = distinct.filter((one) => kindOfUnit(one) === '');
  const list = plain.length >= 4 ? plain : distinct;
  if (list.length < 4) return;
  const rows = list.slice(0, Math.min(5, list.length - 1));
  const columns = list.slice(0, rows.length + 1).sort((a, b) => a.key - b.key);
  const item: Item = {
    id: `figures-${rows[0]?.figure.id}`,
    type: 'match',
    form: 'sort',
    facts: [...new Set(rows.flatMap(({ facts }) => facts))],
    process: 'integrate',
    prompt: index.words.prompts.figureMatch,
    evidence: [...new Set(rows.flatMap(({ evidence }) => evidence))],
    rows: rows.map(({ figure, excerpt }) => ({
      id: `passage-${figure.id}`,
      text: excerpt,
      key: figure.id,
    })),
    columns: columns.map(({ figure, key, unit }) => ({
      id: figure.id,
      text: padCents(index.words.writeNumber(key), unit),
    })),
    explanation: index.words.explanations.figureMatch,
  };
  yield { kind: 'figure-match', item };
}
