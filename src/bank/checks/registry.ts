import { briefsAreShort } from './brief-length.ts';
import { optionsStandAlone } from './catch-all.ts';
import { choicesHaveOneKey } from './choice.ts';
import { dateKeyIsItsFact } from './date-key.ts';
import { datesAreEdtf } from './dates.ts';
import { evidenceIsJoined } from './joined-evidence.ts';
import { keysAreNotLongest } from './key-longest.ts';
import { promptsAreShort } from './long-prompt.ts';
import { matchesFit } from './match.ts';
import { noNearTwins } from './near-twins.ts';
import { stemsArePositive } from './negative-stem.ts';
import { figuresHaveHolders } from './number.ts';
import { factsHaveForms } from './one-form.ts';
import { openingIsChoice } from './opening.ts';
import { ordersAreChronological } from './order.ts';
import { processesAreMixed } from './processes.ts';
import { formsAreDistinct } from './recall.ts';
import { referencesExist } from './references.ts';
import { timesAreNamed } from './relative-time.ts';
import type { Rule } from './rule.ts';
import { promptsDoNotTell } from './telling-word.ts';
import { factsAreTested } from './tested.ts';
import { noTwins } from './twins.ts';
import { uniqueIds } from './unique-ids.ts';
import { sentencesAreUsed } from './unused-sentence.ts';
import { verdictsAreSettled } from './verdict.ts';
import { verdictsAreBalanced } from './verdict-keys.ts';

export const rules: readonly Rule[] = [
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
