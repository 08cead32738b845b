import { noAllOfTheAbove } from './all-of-the-above.ts';
import { briefLengthsAreInRange } from './brief-length.ts';
import { claimsFollowStances } from './claim-opening.ts';
import { noClangCue } from './clang-cue.ts';
import { errorRules } from './error-rules.ts';
import { gapsTellFactsApart } from './gap-words.ts';
import { promptsAreShort } from './long-prompt.ts';
import { keysAreNotLongest } from './longest-option-cue.ts';
import { evidenceJoinsSentences } from './multi-sentence-evidence.ts';
import { noNearDuplicateOptions } from './near-duplicate-options.ts';
import { stemsArePositive } from './negative-stem.ts';
import { processesAreMixed } from './process-mix.ts';
import { relativeTimesAreDated } from './relative-time.ts';
import { silenceIsNotSpeech } from './reported-silence.ts';
import type { LintRule } from './rule.ts';
import { factsHaveTwoItemTypes } from './single-item-type.ts';
import { promptsHoldNoKey } from './told-answer.ts';
import { sentencesAreUsed } from './unused-sentence.ts';
import { verdictsAreBalanced } from './verdict-balance.ts';
import { tolerancesAreNarrow } from './wide-tolerance.ts';

export const lintRules: readonly LintRule[] = [
  ...errorRules,
  keysAreNotLongest,
  stemsArePositive,
  noAllOfTheAbove,
  noNearDuplicateOptions,
  noClangCue,
  promptsAreShort,
  promptsHoldNoKey,
  tolerancesAreNarrow,
  silenceIsNotSpeech,
  claimsFollowStances,
  gapsTellFactsApart,
  relativeTimesAreDated,
  factsHaveTwoItemTypes,
  verdictsAreBalanced,
  processesAreMixed,
  evidenceJoinsSentences,
  sentencesAreUsed,
  briefLengthsAreInRange,
];
