import { parseTimeSpan } from '../../bank/edtf-interval.ts';
import { splitWords } from '../../bank/lexicon.ts';
import type { DraftedActor } from '../types.ts';
import {
  type ArticleIndex,
  contentWordsOf,
  type KnownStatement,
  startSentence,
} from './article-index.ts';

const holdsAll = (whole: readonly string[], part: readonly string[]) =>
  part.length > 0 && part.every((word) => whole.includes(word));

const namesOf = ({ name, otherNames }: DraftedActor) => [name, ...otherNames].map(splitWords);

/** One name within the other: "Karsenti" and "Gérald Karsenti", "HP" and "HP France". */
const isSameName = (a: DraftedActor, b: DraftedActor) =>
  namesOf(a).some((one) => namesOf(b).some((two) => holdsAll(one, two) || holdsAll(two, one)));

/** The group that somebody speaks for: "UMP" and "président du groupe UMP". */
const speaksFor = (index: ArticleIndex, person: DraftedActor, group: DraftedActor) =>
  group.sort === 'group' &&
  holdsAll(contentWordsOf(index, person.role ?? ''), contentWordsOf(index, group.name));

/** "le procureur de Valmont" of the first sentence is named further down. */
const isNamedLater = (index: ArticleIndex, person: DraftedActor, group: DraftedActor) => {
  const [noun] = contentWordsOf(index, group.name);
  const [role] = contentWordsOf(index, person.role ?? '');
  return group.sort === 'group' && noun !== undefined && noun === role;
};

/** "the company", which may be any of those that have a name. */
const isUnnamed = ({ words }: ArticleIndex, { sort, name }: DraftedActor) =>
  sort === 'group' &&
  words.articleStart.test(startSentence(name)) &&
  /^\P{Lu}*$/u.test(name.slice(1));

const mayBeNamed = (index: ArticleIndex, a: DraftedActor, b: DraftedActor) =>
  b.sort === 'group' && isUnnamed(index, a) && !isUnnamed(index, b);

/** The same, or so close that what the one says may be said by the other. */
export const isRelated = (index: ArticleIndex, a: DraftedActor, b: DraftedActor): boolean =>
  a.id === b.id ||
  isSameName(a, b) ||
  speaksFor(index, a, b) ||
  speaksFor(index, b, a) ||
  isNamedLater(index, a, b) ||
  isNamedLater(index, b, a) ||
  mayBeNamed(index, a, b) ||
  mayBeNamed(index, b, a);

/** Two roles that one person could have: the same, or the one within the other. */
export function isSameRole(index: ArticleIndex, a: string, b: string): boolean {
  const [one, two] = [contentWordsOf(index, a), contentWordsOf(index, b)];
  return (
    one.length === 0 ||
    two.length === 0 ||
    holdsAll(one, two) ||
    holdsAll(two, one) ||
    isAlike(index, a, b)
  );
}

/** "UMP" beside "PS" is no role, but where somebody belongs: others may as well. */
export const isAffiliation = (role: string): boolean => /^\p{Lu}[\p{Lu}\d.-]*$/u.test(role.trim());

/** At least so many of the words of the shorter. */
const ALIKE_SHARE = 0.6;

export function isAlike(index: ArticleIndex, a: string, b: string): boolean {
  const [one, two] = [contentWordsOf(index, a), contentWordsOf(index, b)];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  const shared = short.filter((word) => long.includes(word)).length;
  return shared >= Math.max(1, ALIKE_SHARE * short.length);
}

/** As far as the author's answers and the other statements tell. */
export function tellHolder(
  index: ArticleIndex,
  actor: DraftedActor,
  statement: KnownStatement,
): 'holds' | 'does-not' | 'unknown' {
  if (isRelated(index, actor, statement.actor)) return 'holds';
  if (statement.otherHolders?.some((id) => isNamed(index, id, actor))) return 'holds';
  const saysAlike = index.statements.some(
    (one) => isRelated(index, actor, one.actor) && isAlike(index, one.claim, statement.claim),
  );
  if (saysAlike) return 'holds';
  return statement.nobodyElse || statement.otherHolders !== undefined ? 'does-not' : 'unknown';
}

function isNamed(index: ArticleIndex, id: string, actor: DraftedActor): boolean {
  const holder = index.actors.find((one) => one.id === id);
  return id === actor.id || (holder !== undefined && isRelated(index, holder, actor));
}

/** Words in quotation marks are one actor's; a view in other words may be shared. */
export const isWrongHolder = (
  index: ArticleIndex,
  actor: DraftedActor,
  statement: KnownStatement,
): boolean => {
  const told = tellHolder(index, actor, statement);
  return told === 'does-not' || (told === 'unknown' && statement.isQuoted);
};

/** Neither can be the other, nor within it. */
export function isOtherTime(a: string, b: string): boolean {
  const [one, two] = [parseTimeSpan(a), parseTimeSpan(b)];
  return one !== undefined && two !== undefined && (one.to < two.from || two.to < one.from);
}
