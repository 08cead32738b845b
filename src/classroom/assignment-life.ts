import type { SavedAssignment } from './assignment.ts';

/** The pages of an assignment, in the order of a lesson. */
export const assignmentTabs = [
  'share',
  'present',
  'print',
  'cards',
  'collect',
  'report',
  'export',
] as const;
export type AssignmentTab = (typeof assignmentTabs)[number];

type LifeStage = 'prepared' | 'given' | 'receiving' | 'finished';

/** Tell the stage of an assignment from its record and from the number of seats with a result. */
export function findLifeStage(
  { seats, given, ended }: Pick<SavedAssignment, 'seats' | 'given' | 'ended'>,
  received: number,
): LifeStage {
  if (ended !== undefined || received >= seats) return 'finished';
  if (received > 0) return 'receiving';
  return given === undefined ? 'prepared' : 'given';
}

const firstSteps = { devices: 'share', cards: 'cards', paper: 'print' } as const;

/** The page that a set just prepared opens. */
export const findFirstStep = ({ purpose = 'devices' }: Pick<SavedAssignment, 'purpose'>) =>
  firstSteps[purpose];

/** The one step that comes next: an assignment on paper or cards has no codes to be collected. */
export function findNextStep(assignment: SavedAssignment, received: number): AssignmentTab {
  const { purpose = 'devices' } = assignment;
  const stage = findLifeStage(assignment, received);
  if (stage === 'finished') return received > 0 ? 'report' : firstSteps[purpose];
  if (stage === 'prepared' || purpose === 'paper') return firstSteps[purpose];
  return purpose === 'cards' ? (received > 0 ? 'report' : 'cards') : 'collect';
}
