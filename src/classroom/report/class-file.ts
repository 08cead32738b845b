import { CLASS_FILE_FORMAT } from '../../shared/persisted-names.ts';
import type { SavedAssignment } from '../assignment.ts';
import type { StoredResult } from '../classroom-store.ts';
import type { AssignmentReport } from './create-report.ts';

/** Scores are published as `{ points, n }`. */
const renameOutOf = (_: string, value: unknown) => {
  const { points, of, ...rest } = (value ?? {}) as Record<string, unknown>;
  return typeof points === 'number' && typeof of === 'number' ? { ...rest, points, n: of } : value;
};

/** The class file, version 1: a published format, so its member names never change. */
export function formatClassFile(
  assignment: SavedAssignment,
  results: readonly StoredResult[],
  report: AssignmentReport,
  now: number,
): string {
  const file = {
    format: CLASS_FILE_FORMAT,
    version: 1,
    app: __VERSION__,
    exported: new Date(now).toISOString(),
    set: assignment,
    results,
    report: { ...report, items: report.items.map(({ item, ...figures }) => figures) },
  };
  return `${JSON.stringify(file, renameOutOf, 2)}\n`;
}
