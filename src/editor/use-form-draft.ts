import type { Signal } from '@preact/signals';
import { dropDrafts, useDraft } from '../ui/use-draft.ts';
import type { Session } from './session.ts';

export type OfArticle = Pick<Session, 'id'>;

const scopeOf = ({ id }: OfArticle) => `article-${id}/`;

/** As `useDraft`, for what a form of this article holds until it is saved or given up. */
export const useFormDraft = <T>(session: OfArticle, name: string, initial: T): Signal<T> =>
  useDraft(name, initial, scopeOf(session));

/** After the form with this name, and all its drafts have it in front of theirs. */
export const dropFormDrafts = (session: OfArticle, name: string): void =>
  dropDrafts(scopeOf(session) + name);
