import type { Item } from '../../bank/types.ts';
import type { DraftedActor } from '../types.ts';
import type { ArticleIndex } from './article-index.ts';
import { ARTICLE_ACTOR_ID, type DraftedItem, sentenceIdOf } from './drafted-item.ts';
import { hideFigures, isShown } from './figure-items.ts';
import { isAlike } from './tell-apart.ts';

export type ReadItem = Required<Pick<DraftedItem, 'asks' | 'tells'>> & DraftedItem;

/** Number of facts that the first tells of those that the other asks. */
export const countTold = (
  { tells = [] }: Pick<DraftedItem, 'tells'>,
  { asks = [] }: Pick<DraftedItem, 'asks'>,
): number => asks.filter((id) => tells.includes(id)).length;

const listTexts = (item: Item): string[] => [
  item.prompt,
  item.explanation,
  ...('options' in item ? item.options.map(({ text, reason }) => `${text} ${reason}`) : []),
  ...('rows' in item ? item.rows.map(({ text, group }) => group ?? text) : []),
  ...('events' in item ? item.events.map(({ text }) => text) : []),
];

const isNamed = (text: string, { name }: DraftedActor) =>
  text.includes(name.slice(name.lastIndexOf(' ') + 1));

/** Reads what each item asks and tells, as far as its words show. */
export function createQuestionReader(index: ArticleIndex): (drafted: DraftedItem) => ReadItem {
  const figures = hideFigures(index).map((hidden) => ({
    ...hidden,
    id: `amount ${hidden.figure.value}`,
  }));
  /** Of a date its value: "Thursday" and "26 November" ask the same. */
  const nameAsked = (id: string) => index.dates.find((one) => one.id === id)?.date ?? id;
  const actorIds = [ARTICLE_ACTOR_ID, ...index.actors.map(({ id }) => id)];

  return (drafted) => {
    const { facts, evidence = [] } = drafted.item;
    const texts = listTexts(drafted.item);
    const besidesActors = facts.filter((id) => !actorIds.includes(id));
    const asks = [
      ...(besidesActors.length > 0 ? besidesActors.map(nameAsked) : facts),
      ...figures
        .filter(({ excerpt }) => texts.some((text) => text.includes(excerpt)))
        .map(({ id }) => id),
    ];
    const isTold = (test: (text: string) => boolean) => texts.some(test);
    const tells = [
      ...figures.filter(
        (one) =>
          evidence.includes(one.evidence[0] ?? '') && isTold((text) => isShown(one.digits, text)),
      ),
      ...index.dates.filter(
        ({ words, span }) =>
          evidence.includes(sentenceIdOf(span.sentence)) && isTold((text) => text.includes(words)),
      ),
      ...index.actors.filter(
        (actor) =>
          actor.role && isTold((text) => text.includes(actor.role ?? '') && isNamed(text, actor)),
      ),
      ...index.statements.filter(({ actor, claim }) =>
        isTold((text) => isNamed(text, actor) && isAlike(index, text, claim)),
      ),
    ];
    return { ...drafted, asks, tells: [...asks, ...tells.map(({ id }) => nameAsked(id))] };
  };
}
