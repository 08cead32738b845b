import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext, useEffect, useMemo } from 'preact/hooks';
import { readStoredValues } from '../settings/stored-settings.ts';
import { DRAFTS_KEY } from '../shared/start-names.ts';
import { markSaved } from '../shared/unsaved-work.ts';

export const DraftScope = createContext('');

const drafts: Record<string, ReadonlySignal<unknown>> = {};
/** Of screens that were left for another. */
const left: Record<string, unknown> = {};
let restored: Record<string, unknown> | undefined;
let restoredPage = '';
/** A page belongs to one profile: what a guest leaves is not for the owner, nor the other way round. */
let isGuests = false;
let isTurnOver = false;

/** The device's, where the tab's is full. To open one that is blocked throws. */
const storages = [() => sessionStorage, () => localStorage];

function restoreDrafts(): Record<string, unknown> {
  restoredPage = location.href;
  isGuests = readStoredValues().guest === true;
  for (const openStorage of storages) {
    try {
      const { page, guest, values } = JSON.parse(openStorage().getItem(DRAFTS_KEY) ?? '');
      if (page !== restoredPage || Boolean(guest) !== isGuests) continue;
      if (openStorage() !== sessionStorage) openStorage().removeItem(DRAFTS_KEY);
      return Object(values);
    } catch {}
  }
  return {};
}

function isStoredIn(openStorage: () => Storage, text?: string): boolean {
  try {
    // an older one would be taken for this one
    openStorage().removeItem(DRAFTS_KEY);
    if (text) openStorage().setItem(DRAFTS_KEY, text);
    return true;
  } catch {
    return false;
  }
}

/** At the end of a guest's turn: the next guest in this tab finds nothing of it. */
export function forgetDrafts(): void {
  isTurnOver = true;
  for (const openStorage of storages) isStoredIn(openStorage);
}

function storeDrafts({ type }: Event) {
  if (isTurnOver || (type !== 'pagehide' && !document.hidden)) return;
  const page = location.href;
  // an attempt that was not resumed yet has not taken its own
  const values = { ...(page === restoredPage && restored), ...left, ...drafts };
  const text = JSON.stringify({ page, guest: isGuests, values });
  const isStored = storages.some((openStorage) => isStoredIn(openStorage, text));
  markSaved(drafts, isStored || Object.keys(values).length === 0);
}

function takeDraft<T>(key: string, initial: T): T {
  restored ??= restoreDrafts();
  const value = left[key] ?? restored[key];
  delete restored[key];
  // an older version's may have another shape
  return value?.constructor === (initial ?? '').constructor ? (value as T) : initial;
}

/** Of a form that is done, also while it is still on the page: opened again it starts anew. */
export function dropDrafts(name: string): void {
  for (const drafted of [drafts, left, restored ?? {}])
    for (const key of Object.keys(drafted))
      if (key === name || key.startsWith(`${name}/`)) delete drafted[key];
}

/**
 * A signal for what is typed or chosen and not given yet. It outlives a reload of the tab that nobody
 * asked for, by an update or by a browser short of memory. With a scope it is there again after a visit
 * to another screen; without, that visit starts anew.
 */
export function useDraft<T>(name: string, initial: T, scope = useContext(DraftScope)): Signal<T> {
  const key = scope + name;
  const draft = useSignal(useMemo(() => takeDraft(key, initial), []));
  useEffect(() => {
    drafts[key] = draft;
    window.addEventListener('pagehide', storeDrafts);
    document.addEventListener('visibilitychange', storeDrafts);
    return () => {
      if (scope && drafts[key] === draft) left[key] = draft.peek();
      delete drafts[key];
    };
  }, [key]);
  return draft;
}
