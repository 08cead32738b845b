import { noAllOfTheAbove } from './all-of-the-above.ts';
import { noClangCue } from './clang-cue.ts';
import { promptsAreShort } from './long-prompt.ts';
import { noNearDuplicateOptions } from './near-duplicate-options.ts';
import { stemsArePositive } from './negative-stem.ts';
import { relativeTimesAreDated } from './relative-time.ts';
import { silenceIsNotSpeech } from './reported-silence.ts';
import type { LintRule } from './rule.ts';
import { promptsHoldNoKey } from './told-answer.ts';
import { tolerancesAreNarrow } from './wide-tolerance.ts';

/** About one item: by these the editor leaves out what rules or an assistant wrote. */
export const itemWarnings: readonly LintRule[] = [
  stemsArePositive,
  noAllOfTheAbove,
  noNearDuplicateOptions,
  noClangCue,
  promptsAreShort,
  promptsHoldNoKey,
  tolerancesAreNarrow,
  silenceIsNotSpeech,
  relativeTimesAreDated,
];
