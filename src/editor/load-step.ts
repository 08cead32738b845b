import type { ComponentType } from 'preact';
import { loadDraftingWords, loadLanguageRules } from '../drafting/load-language.ts';
import type { ArticleLanguage } from '../drafting/types.ts';
import type { ItemStepProps } from './step-props.ts';
import type { StepId } from './steps.ts';

export type ItemStep = ComponentType<ItemStepProps>;

/** Steps that come after facts have been confirmed: the facts of an article are there sooner without them. */
const loaders: Readonly<Partial<Record<StepId, () => Promise<ItemStep>>>> = {
  items: async () => (await import('./items/ItemsStep.tsx')).ItemsStep,
  assistant: async () => (await import('./assistant/AssistantStep.tsx')).AssistantStep,
  review: async () => (await import('./review/ReviewStep.tsx')).ReviewStep,
  keep: async () => (await import('./keep/KeepStep.tsx')).KeepStep,
};

/** Undefined if a step needs no items. Rejects if its file is lost. */
export const loadItemStep = async (step: StepId): Promise<ItemStep | undefined> =>
  loaders[step]?.();

/** Fetches what the next step needs, so that a device has it when the network goes. */
export async function prepareWork(step: StepId, language?: ArticleLanguage): Promise<void> {
  if (!language) return;
  const loads =
    step === 'source'
      ? [loadLanguageRules(language)]
      : [loadItemStep('items'), loadDraftingWords(language)];
  await Promise.allSettled(loads);
}
