/** Published in addresses: never changes. */
const stepSlugs = {
  source: 'source',
  facts: 'faits',
  items: 'questions',
  assistant: 'assistant',
  review: 'relecture',
  keep: 'garder',
} as const;

export type StepId = keyof typeof stepSlugs;

export const stepIds = Object.keys(stepSlugs) as StepId[];

export const addressOfStep = (projectId: string, step: StepId): string =>
  step === 'source' ? projectId : `${projectId}-${stepSlugs[step]}`;

export function parseStepAddress(about: string | undefined): { id?: string; step: StepId } {
  const [, id, slug] = /^([a-z0-9]+)(?:-(\w+))?$/i.exec(about ?? '') ?? [];
  const step = stepIds.find((one) => stepSlugs[one] === slug?.toLowerCase()) ?? 'source';
  return id ? { id: id.toLowerCase(), step } : { step: 'source' };
}
