import type { Bank } from '../../bank/types.ts';
import type { SavedAssignment } from '../assignment.ts';
import type { AssignmentReport } from './create-report.ts';
import type { ReportText } from './text/fr.ts';

export interface ReportViewProps {
  report: AssignmentReport;
  assignment: SavedAssignment;
  bank: Bank;
  nameOf(seat: number): string | undefined;
  max: number;
  t: ReportText['report'];
}
