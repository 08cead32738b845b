import type { typeNames as french } from './fr.ts';

export const typeNames: typeof french = {
  choice: 'Multiple choice',
  verdict: 'True, false, not stated',
  match: 'Matching',
  order: 'Put in order',
  date: 'Date',
  number: 'Number',
  recall: 'Short answer',
};
