import type { Signal } from '@preact/signals';
import { useDraft } from '../ui/use-draft.ts';
import type { Session } from './session.ts';

/** As `useDraft`, for what a form of this article holds before it is saved. */
export const useFormDraft = <T>({ id }: Pick<Session, 'id'>, name: string, initial: T): Signal<T> =>
  useDraft(`article-${id}/${name}`, initial);
