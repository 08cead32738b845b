import { choicesHaveOneKey } from '../../items/choice/lint.ts';
import { dateKeyIsItsFact } from '../../items/date/lint.ts';
import { matchesFit } from '../../items/match/lint.ts';
import { figuresHaveHolders } from '../../items/number/lint.ts';
import { ordersAreChronological } from '../../items/order/lint.ts';
import { formsAreDistinct } from '../../items/recall/lint.ts';
import { verdictsAreSettled } from '../../items/verdict/lint.ts';
import { optionsStandAlone } from './all-of-the-above.ts';
import { briefsAreShort } from './brief-length.ts';
import { promptsDoNotTell } from './clang-cue.ts';
import { noTwins } from './duplicate-options.ts';
import { datesAreEdtf } from './edtf-dates.ts';
import { promptsAreShort } from './long-prompt.ts';
import { keysAreNotLongest } from './longest-option-cue.ts';
import { evidenceIsJoined } from './multi-sentence-evidence.ts';
import { noNearTwins } from './near-duplicate-options.ts';
import { stemsArePositive } from './negative-stem.ts';
import { openingIsChoice } from './opening-item.ts';
import { processesAreMixed } from './process-mix.ts';
import { referencesExist } from './references.ts';
import { timesAreNamed } from './relative-time.ts';
import type { LintRule } from './rule.ts';
import { factsHaveForms } from './single-item-type.ts';
import { uniqueIds } from './unique-ids.ts';
import { factsAreTested } from './untested-fact.ts';
import { sentencesAreUsed } from './unused-sentence.ts';
import { verdictsAreBalanced } from './verdict-balance.ts';

export const rules: readonly LintRule[] = [
  uniqueIds,
  referencesExist,
  datesAreEdtf,
  dateKeyIsItsFact,
  ordersAreChronological,
  choicesHaveOneKey,
  verdictsAreSettled,
  matchesFit,
  figuresHaveHolders,
  formsAreDistinct,
  noTwins,
  openingIsChoice,
  factsAreTested,
  keysAreNotLongest,
  stemsArePositive,
  optionsStandAlone,
  noNearTwins,
  promptsDoNotTell,
  promptsAreShort,
  timesAreNamed,
  factsHaveForms,
  verdictsAreBalanced,
  processesAreMixed,
  evidenceIsJoined,
  sentencesAreUsed,
  briefsAreShort,
];
