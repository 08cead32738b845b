import type { BankProblem } from '../../bank/problem.ts';
import type { Bank } from '../../bank/types.ts';
import type { ConfirmedArticle, DraftedItem } from '../items/drafted-item.ts';

/** Who may see the text: everybody (a licence), everybody (the author's own), or the class alone. */
export type TextRights = 'free' | 'own' | 'press';

export interface ArticleSource {
  title: string;
  publisher: string;
  author?: string;
  /** https */
  address?: string;
  /** An SPDX identifier, or an https address. */
  licence?: string;
  rights: TextRights;
}

export interface AssembledProject extends ConfirmedArticle {
  source: ArticleSource;
  /** Accepted in the review, in the order of the bank. */
  items: readonly DraftedItem[];
}

export type AssembledBank = { ok: true; bank: Bank } | { ok: false; problems: BankProblem[] };

/**
 * A bank that `createLocalDossier` takes. Of a press article it holds only the sentences that prove an
 * item or a fact. Beside those of the door, problems are of kind `no-item` or `no-choice`.
 */
export function assembleBank(_project: AssembledProject): AssembledBank {
  return { ok: false, problems: [] };
}
