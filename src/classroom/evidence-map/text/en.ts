import { createPlural } from '../../../i18n/plural.ts';
import type { EvidenceMapText } from './fr.ts';

const pluralEnding = createPlural('en');

export const evidenceMap: EvidenceMapText = {
  rightSentence: 'Right evidence:',
  takenBy: (times, n) => `(chosen by ${times} of ${n})`,
  nothing: 'Nothing says so',
  skipped: 'No sentence given',
  untouched: (n) => `${n} sentence${pluralEnding(n)} that nobody chose`,
};
