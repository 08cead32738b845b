import type { ConfirmedArticle, DraftedItem } from '../items/drafted-item.ts';
import type { DraftedFact } from '../types.ts';

/** Of a reply as a whole: nothing in it can be read. */
export type ReplyProblem = 'empty' | 'too-long' | 'no-json' | 'broken-json' | 'no-entry';

/** An entry that was refused; `words` are what the reason is about. */
export interface RefusedEntry {
  /** As it stands in the reply: its list and place from 0. */
  list: 'facts' | 'items';
  index: number;
  /** Its prompt or name, cut short. */
  title: string;
  reason: string;
  words?: string;
}

export interface AssistantReply {
  /** New ones: what the project has already is left out. */
  facts: DraftedFact[];
  items: DraftedItem[];
  refused: RefusedEntry[];
}

/** Never throws, whatever was pasted. */
export function readAssistantReply(
  _reply: string,
  _article: ConfirmedArticle,
): { ok: true; reply: AssistantReply } | { ok: false; problem: ReplyProblem } {
  return { ok: false, problem: 'no-json' };
}
