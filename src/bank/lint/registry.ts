import { briefLengthsAreInRange } from './brief-length.ts';
import { claimsFollowStances } from './claim-opening.ts';
import { errorRules } from './error-rules.ts';
import { gapsTellFactsApart } from './gap-words.ts';
import { itemWarnings } from './item-warnings.ts';
import { keysAreNotLongest } from './longest-option-cue.ts';
import { evidenceJoinsSentences } from './multi-sentence-evidence.ts';
import { processesAreMixed } from './process-mix.ts';
import { rivalsFitTheirPlace } from './rival-form.ts';
import type { LintRule } from './rule.ts';
import { factsHaveTwoItemTypes } from './single-item-type.ts';
import { sentencesAreUsed } from './unused-sentence.ts';
import { verdictsAreBalanced } from './verdict-balance.ts';

export const lintRules: readonly LintRule[] = [
  ...errorRules,
  ...itemWarnings,
  keysAreNotLongest,
  claimsFollowStances,
  gapsTellFactsApart,
  rivalsFitTheirPlace,
  factsHaveTwoItemTypes,
  verdictsAreBalanced,
  processesAreMixed,
  evidenceJoinsSentences,
  sentencesAreUsed,
  briefLengthsAreInRange,
];
