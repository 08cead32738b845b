import { cutText } from '../../shared/cut-text.ts';
import { MAX_ASSIGNMENT_NAME_LENGTH } from '../classroom-store.ts';

/** Some may be erased, so their count says little. */
export function findFreeName(taken: readonly string[], nameOf: (n: number) => string): string {
  let n = taken.length + 1;
  while (taken.includes(nameOf(n))) n++;
  return nameOf(n);
}

/** Two sets of one name, often of one day, could not be told apart in the list. */
export function distinguishName(name: string, taken: readonly string[]): string {
  const stem = cutText(name.replace(/ \(\d+\)$/, ''), MAX_ASSIGNMENT_NAME_LENGTH - 5);
  let n = 1;
  let free = cutText(name, MAX_ASSIGNMENT_NAME_LENGTH);
  while (taken.includes(free)) free = `${stem} (${++n})`;
  return free;
}
