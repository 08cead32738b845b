import { choicesHaveOneKey } from './choice.ts';
import { dateKeyIsItsFact } from './date-key.ts';
import { datesAreEdtf } from './dates.ts';
import { matchesFit } from './match.ts';
import { figuresHaveHolders } from './number.ts';
import { openingIsChoice } from './opening.ts';
import { ordersAreChronological } from './order.ts';
import { formsAreDistinct } from './recall.ts';
import { referencesExist } from './references.ts';
import type { Rule } from './rule.ts';
import { factsAreTested } from './tested.ts';
import { noTwins } from './twins.ts';
import { uniqueIds } from './unique-ids.ts';
import { verdictsAreSettled } from './verdict.ts';

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
];
