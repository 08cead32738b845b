import { previewValue } from '../../untrusted/strip-control-chars.ts';
import { findUnsoundItems } from '../bank/find-unsound-items.ts';
import type { ConfirmedArticle, DraftedItem } from '../items/drafted-item.ts';
import { placeKeys } from '../items/place-keys.ts';
import { finishSteps, type Steps } from '../steps.ts';
import type { DraftedActor, DraftedFact } from '../types.ts';
import { readArticleWords } from './article-words.ts';
import { findEntries, type ReplyProblem } from './find-json.ts';
import { readFact } from './read-facts.ts';
import { readItem } from './read-items.ts';
import type { ReplyFault } from './reply-faults.ts';

/** An entry that was refused; `words` are what the reason is about. */
export interface RefusedEntry {
  list: 'facts' | 'items';
  /** Of the entry in its list, from 0. */
  index: number;
  /** Its first text, cut short. */
  title: string;
  /** Otherwise the name of a rule of banks. */
  reason: ReplyFault | (string & {});
  words?: string;
}

export interface AssistantReply {
  /** New ones, to be confirmed: what the project has already is left out. */
  facts: DraftedFact[];
  items: DraftedItem[];
  /** Ids of the items whose proof stood in another sentence than the reply said. */
  moved: string[];
  refused: RefusedEntry[];
}

type ReadReply = { ok: true; reply: AssistantReply } | { ok: false; problem: ReplyProblem };

const titleOf = (entry: unknown): string =>
  previewValue(
    Object.values(entry ?? {}).find((value) => typeof value === 'string') ?? JSON.stringify(entry),
  );

/** Never throws, whatever was pasted. The items may be about `facts`, which are not confirmed yet. */
export function* readReplyInSteps(text: string, article: ConfirmedArticle): Steps<ReadReply> {
  const entries = findEntries(text);
  if (!entries.ok) return entries;
  const words = readArticleWords(article);
  const isActor = (fact: DraftedFact): fact is DraftedActor => fact.kind === 'actor';
  const reply: AssistantReply = { facts: [], items: [], moved: [], refused: [] };
  const refuse = (
    list: RefusedEntry['list'],
    index: number,
    entry: unknown,
    fault: Pick<RefusedEntry, 'reason' | 'words'>,
  ) => reply.refused.push({ list, index, title: titleOf(entry), ...fault });

  for (const [index, entry] of entries.found.facts.entries()) {
    yield;
    const fact = readFact(words, [...article.facts, ...reply.facts].filter(isActor), entry);
    if (!('reason' in fact)) reply.facts.push(fact);
    else if (fact.reason !== 'known-already') refuse('facts', index, entry, fact);
  }
  const facts = [...article.facts, ...reply.facts];
  const placeById = new Map<string, number>();
  for (const [index, entry] of entries.found.items.entries()) {
    yield;
    const read = readItem({ words, facts, actors: facts.filter(isActor) }, entry);
    if ('reason' in read) refuse('items', index, entry, read);
    else if (placeById.has(read.item.id))
      refuse('items', index, entry, { reason: 'known-already', words: read.item.prompt });
    else {
      placeById.set(read.item.id, index);
      reply.items.push({ item: read.item });
      if (read.isMoved) reply.moved.push(read.item.id);
    }
  }
  const unsound = yield* findUnsoundItems({ ...article, facts }, reply.items);
  for (const [id, reason] of unsound) {
    const index = placeById.get(id) ?? 0;
    refuse('items', index, entries.found.items[index], { reason });
  }
  const sound = reply.items.filter(({ item }) => !unsound.has(item.id));
  reply.items = placeKeys(sound.map(({ item }) => item)).map((item) => ({ item }));
  return { ok: true, reply };
}

export const readAssistantReply = (text: string, article: ConfirmedArticle): ReadReply =>
  finishSteps(readReplyInSteps(text, article));
