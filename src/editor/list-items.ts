import type { Axis, Item } from '../bank/types.ts';
import { ARTICLE_ACTOR_ID, type DraftedItem } from '../drafting/items/drafted-item.ts';
import type { ItemReview, Project } from './project.ts';
import { contentOfItem } from './project-reducer.ts';

export interface ListedItem extends DraftedItem {
  axis: Axis;
  /** Undefined until a person has judged it as it is now. */
  review: ItemReview | undefined;
  isWritten: boolean;
  isGuessed: boolean;
}

/** Of what was written by hand, or by an assistant; others follow from their facts. */
export const OWN_ITEM_PREFIX = 'own-';

/** Narrowed to confirmed facts; undefined if it can no longer stand. */
function keepWritten(item: Item, confirmed: ReadonlySet<string>): Item | undefined {
  const facts = item.facts.filter((id) => confirmed.has(id));
  if (facts.length === item.facts.length) return item;
  return item.id.startsWith(OWN_ITEM_PREFIX) && facts.some((id) => id !== ARTICLE_ACTOR_ID)
    ? { ...item, facts }
    : undefined;
}

/** All items of the article as it is now, those that rules have `composed` first. */
export function listItems(project: Project, composed: readonly DraftedItem[]): ListedItem[] {
  const facts = project.facts.filter(({ id }) => project.factReviews[id] === 'right');
  const kinds = new Map(facts.map(({ id, kind }) => [id, kind]));
  const confirmed = new Set([...kinds.keys(), ARTICLE_ACTOR_ID]);
  const written = project.writtenItems.flatMap((item) => keepWritten(item, confirmed) ?? []);
  const writtenById = new Map(written.map((item) => [item.id, item]));
  const composedIds = new Set(composed.map(({ item }) => item.id));
  const drafted = [
    ...composed.map((one) => {
      const item = writtenById.get(one.item.id);
      return item ? { ...one, item, asks: [], tells: [] } : one;
    }),
    ...written.filter(({ id }) => !composedIds.has(id)).map((item): DraftedItem => ({ item })),
  ];
  return drafted.map((one) => {
    const { item } = one;
    const judged = project.itemReviews[item.id];
    const kind = kinds.get(item.facts[0] ?? '');
    return {
      ...one,
      axis: kind === 'actor' ? 'actors' : kind === 'date' ? 'dates' : 'positions',
      review: judged?.content === contentOfItem(item) ? judged.review : undefined,
      isWritten: writtenById.has(item.id),
      isGuessed: project.guessedItems.includes(item.id),
    };
  });
}

export const listKept = (items: readonly ListedItem[]): ListedItem[] =>
  items.filter(({ review }) => review === 'kept');

/** Places of the sentences that settle an item, or come closest. */
export function sentencesOf(item: Item): number[] {
  const ids = [...(item.evidence ?? []), ...('near' in item ? (item.near ?? []) : [])];
  return ids.map((id) => Number(id.replace(/^s-/, '')) - 1).filter((at) => at >= 0);
}
