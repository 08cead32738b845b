import { itemLintRules } from '../../items/authoring.ts';
import { actorsHaveCamps } from './actor-camps.ts';
import { noDuplicateOptions } from './duplicate-options.ts';
import { datesAreEdtf } from './edtf-dates.ts';
import { gapsStandInTexts, idsAreNotReserved, rivalsAreWrong } from './gaps.ts';
import { openingIsChoice } from './opening-item.ts';
import { proofsStandAlone } from './other-proofs.ts';
import { referencesExist } from './references.ts';
import type { LintRule } from './rule.ts';
import { idsAreUnique } from './unique-ids.ts';
import { factsAreTested } from './untested-fact.ts';

/** Apart from the warnings: by these alone devices check what they take in. */
export const errorRules: readonly LintRule[] = [
  idsAreUnique,
  idsAreNotReserved,
  referencesExist,
  actorsHaveCamps,
  datesAreEdtf,
  gapsStandInTexts,
  rivalsAreWrong,
  ...itemLintRules,
  proofsStandAlone,
  noDuplicateOptions,
  openingIsChoice,
  factsAreTested,
];
