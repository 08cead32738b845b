import type { Item } from '../bank/types.ts';
import type { ArticleDraft, ArticleLanguage, DraftedFact } from '../drafting/types.ts';
import { applyDraft } from './apply-draft.ts';
import type {
  FactReview,
  ItemReview,
  OtherHolders,
  Project,
  SentenceEdit,
  SourceFields,
} from './project.ts';
import { editSentences } from './sentence-edits.ts';

export type ProjectAction =
  | { kind: 'edit-source'; changes: Partial<SourceFields> }
  | { kind: 'edit-text'; text: string }
  | { kind: 'choose-language'; language: ArticleLanguage }
  /** `day`, if the draft is by the day that the text bears. */
  | { kind: 'apply-draft'; draft: ArticleDraft; day?: string | undefined }
  | { kind: 'edit-sentences'; edit: SentenceEdit }
  | { kind: 'review-facts'; ids: readonly string[]; review?: FactReview }
  /** A fact that was mended or added is right. */
  | { kind: 'mend-fact'; fact: DraftedFact; alsoAdded?: DraftedFact }
  /** Two names of one actor: the first goes into the other. */
  | { kind: 'merge-actors'; id: string; into: string }
  | { kind: 'tell-holders'; id: string; holders: OtherHolders }
  | { kind: 'add-content'; items: readonly Item[]; facts?: readonly DraftedFact[] }
  | { kind: 'review-items'; items: readonly Item[]; review?: ItemReview }
  /** An item that was mended is kept. */
  | { kind: 'mend-item'; item: Item }
  | { kind: 'mark-guessed'; ids: readonly string[] }
  | { kind: 'tick-eye-check'; id: string; isTicked: boolean };

/** Changes whenever an item does: what was judged before must be judged anew. */
export const contentOfItem = (item: Item): string => JSON.stringify(item);

const hasOwnText = (changes: Partial<SourceFields>, { source }: Project) =>
  (changes.day === undefined || changes.day === source.day) &&
  (changes.isOnPaper === undefined || changes.isOnPaper === source.isOnPaper) &&
  (changes.pages === undefined || changes.pages === source.pages);

function reviewFacts(
  project: Project,
  ids: readonly string[],
  review: FactReview | undefined,
): Project {
  const factReviews = { ...project.factReviews };
  for (const id of ids)
    if (review) factReviews[id] = review;
    else delete factReviews[id];
  return { ...project, factReviews };
}

function mendFact(project: Project, fact: DraftedFact, alsoAdded?: DraftedFact): Project {
  const isKnown = project.facts.some(({ id }) => id === fact.id);
  const facts = isKnown
    ? project.facts.map((one) => (one.id === fact.id ? fact : one))
    : [...project.facts, fact];
  const all = alsoAdded ? [...facts, alsoAdded] : facts;
  const ids = [fact.id, ...(alsoAdded ? [alsoAdded.id] : [])];
  const ownFacts = [...new Set([...project.ownFacts, ...ids])];
  return reviewFacts({ ...project, facts: all, ownFacts }, ids, 'right');
}

const replaceId = (ids: readonly string[], id: string, by: string) => [
  ...new Set(ids.map((one) => (one === id ? by : one))),
];

function mergeActors(project: Project, id: string, into: string): Project {
  const merged = project.facts.find((fact) => fact.id === id);
  if (merged?.kind !== 'actor' || !project.facts.some((fact) => fact.id === into)) return project;
  const facts = project.facts.map((fact): DraftedFact => {
    if (fact.kind === 'statement' && fact.speaker === id) return { ...fact, speaker: into };
    if (fact.kind === 'figure' && fact.holder === id) return { ...fact, holder: into };
    if (fact.kind !== 'actor' || fact.id !== into) return fact;
    const names = [...fact.otherNames, merged.name, ...merged.otherNames];
    return {
      ...fact,
      otherNames: [...new Set(names)].filter((name) => name !== fact.name),
      mentions: [...fact.mentions, ...merged.mentions],
    };
  });
  const otherHolders = Object.fromEntries(
    Object.entries(project.otherHolders).map(([statement, holders]) => [
      statement,
      typeof holders === 'string' ? holders : replaceId(holders, id, into),
    ]),
  );
  const ownFacts = [...new Set([...project.ownFacts, into])];
  const next = { ...project, facts, otherHolders, ownFacts };
  return reviewFacts(reviewFacts(next, [id], 'wrong'), [into], 'right');
}

function reviewItems(
  project: Project,
  items: readonly Item[],
  review: ItemReview | undefined,
): Project {
  const itemReviews = { ...project.itemReviews };
  for (const item of items)
    if (review) itemReviews[item.id] = { review, content: contentOfItem(item) };
    else delete itemReviews[item.id];
  return { ...project, itemReviews };
}

const replaceItem = (items: readonly Item[], item: Item) =>
  items.some(({ id }) => id === item.id)
    ? items.map((one) => (one.id === item.id ? item : one))
    : [...items, item];

/** A fact that an item is about is judged with it; any other still waits for a person. */
function addContent(
  project: Project,
  items: readonly Item[],
  facts: readonly DraftedFact[] = [],
): Project {
  const known = new Set(project.facts.map(({ id }) => id));
  const added = facts.filter(({ id }) => !known.has(id));
  const ids = added.map(({ id }) => id);
  const next = {
    ...project,
    facts: [...project.facts, ...added],
    ownFacts: [...project.ownFacts, ...ids],
    writtenItems: items.reduce(replaceItem, project.writtenItems),
  };
  const tested = new Set(items.flatMap((item) => item.facts));
  return reviewFacts(
    next,
    ids.filter((id) => tested.has(id)),
    'right',
  );
}

function takeDraft(project: Project, draft: ArticleDraft, day = project.source.day): Project {
  const drafted = applyDraft(project, draft);
  const { source } = drafted;
  return day === source.day ? drafted : { ...drafted, source: { ...source, day } };
}

export function reduceProject(project: Project, action: ProjectAction): Project {
  switch (action.kind) {
    case 'edit-source':
      return {
        ...project,
        source: {
          ...project.source,
          ...action.changes,
          ...(action.changes.day && { isDayChosen: true }),
        },
        isDrafted: project.isDrafted && hasOwnText(action.changes, project),
      };
    case 'edit-text':
      return action.text === project.text
        ? project
        : { ...project, text: action.text, isDrafted: false, sentenceEdits: [] };
    case 'choose-language':
      return { ...project, language: action.language, isLanguageChosen: true, isDrafted: false };
    case 'apply-draft':
      return takeDraft(project, action.draft, action.day);
    case 'edit-sentences': {
      const edited = editSentences(project, action.edit);
      return edited === project
        ? project
        : { ...edited, sentenceEdits: [...project.sentenceEdits, action.edit] };
    }
    case 'review-facts':
      return reviewFacts(project, action.ids, action.review);
    case 'mend-fact':
      return mendFact(project, action.fact, action.alsoAdded);
    case 'merge-actors':
      return mergeActors(project, action.id, action.into);
    case 'tell-holders': {
      const { id, holders } = action;
      return { ...project, otherHolders: { ...project.otherHolders, [id]: holders } };
    }
    case 'add-content':
      return addContent(project, action.items, action.facts);
    case 'review-items':
      return reviewItems(project, action.items, action.review);
    case 'mend-item': {
      const writtenItems = replaceItem(project.writtenItems, action.item);
      return reviewItems({ ...project, writtenItems }, [action.item], 'kept');
    }
    case 'mark-guessed':
      return { ...project, guessedItems: action.ids };
    case 'tick-eye-check': {
      const others = project.eyeChecks.filter((id) => id !== action.id);
      return { ...project, eyeChecks: action.isTicked ? [...others, action.id] : others };
    }
  }
}
