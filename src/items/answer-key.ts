import type { Item } from '../bank/types.ts';
import { getClassroomType } from './classroom.ts';
import type { FrozenField } from './classroom-type.ts';

/** Published: the fingerprints in printed links hash these fields in this order. */
const frozenFields: readonly FrozenField[] = [
  'key',
  'tolerance',
  'holder',
  'options',
  'columns',
  'holders',
  'rows',
  'events',
];

export const formatAnswerKey = (item: Item): string =>
  [item.type, ...getClassroomType(item).answerKey(item).key].join(' ');

export const fieldOfAnswerKey = (item: Item): string | undefined =>
  getClassroomType(item).answerKey(item).field;

/** The answer key together with what can be chosen, as JSON for a fingerprint. */
export function serializeAnswerKey(item: Item): string {
  const { key, choices = [], frozen } = getClassroomType(item).answerKey(item);
  const parts = frozen ? frozenFields.map((field) => frozen[field] ?? false) : [key, choices];
  return JSON.stringify([item.type, ...parts]);
}
