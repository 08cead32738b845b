import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { loadDraftingWords } from '../drafting/load-language.ts';
import type { Steps } from '../drafting/steps.ts';
import type { ArticleLanguage } from '../drafting/types.ts';
import { waitForLoad } from '../ui/failed-loads.ts';
import type { ListedItem } from './list-items.ts';
import { confirmArticle, type Project } from './project.ts';

/** With all that is needed to confirm an article in this language. */
async function loadComposer(language: ArticleLanguage) {
  const [{ composeInSteps }, { listItems }] = await Promise.all([
    import('../drafting/items/compose-items.ts'),
    import('./list-items.ts'),
    loadDraftingWords(language),
  ]);
  return { composeInSteps, listItems };
}

/** A press that comes meanwhile is answered within a frame. */
const MAX_SLICE_MS = 10;

/** Composed items follow from these alone: a review of items does not change them. */
const partsOf = ({ facts, factReviews, otherHolders, sentences, language, source }: Project) => [
  ...[facts, factReviews, otherHolders, sentences, language, source.day],
];

/** Undefined if it is needed no more. */
export async function workInSlices<R>(
  steps: Steps<R>,
  isNeeded: () => boolean,
): Promise<R | undefined> {
  while (isNeeded()) {
    const end = performance.now() + MAX_SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await new Promise((done) => setTimeout(done));
  }
  return undefined;
}

export interface ItemComposer {
  /** All items; of an earlier version while the latest are composed, undefined before the first. */
  items: ReadonlySignal<readonly ListedItem[] | undefined>;
  /** Resolves to the items of the article as it is now. */
  composeItems(): Promise<readonly ListedItem[]>;
}

/** Composes in slices, between which the page answers. */
export function createItemComposer(project: ReadonlySignal<Project>): ItemComposer {
  const latest = signal<
    { parts: unknown[]; listFor: (project: Project) => ListedItem[] } | undefined
  >();
  const items = computed(() => latest.value?.listFor(project.value));
  const isOfNow = (parts: unknown[] = []) =>
    partsOf(project.peek()).every((part, at) => part === parts[at]);
  const compose = async () => {
    while (!isOfNow(latest.peek()?.parts)) {
      const parts = partsOf(project.peek());
      const { language } = project.peek();
      const { composeInSteps, listItems } = await waitForLoad(() => loadComposer(language));
      if (!isOfNow(parts)) continue;
      const article = confirmArticle(project.peek());
      const composed = article
        ? await workInSlices(composeInSteps(article), () => isOfNow(parts))
        : [];
      if (composed) latest.value = { parts, listFor: (now) => listItems(now, composed) };
    }
    return items.peek() ?? [];
  };
  let composing: Promise<readonly ListedItem[]> | undefined;
  return {
    items,
    composeItems() {
      composing ??= compose().finally(() => {
        composing = undefined;
      });
      return composing;
    },
  };
}
