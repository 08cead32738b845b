import { isWithinOneEdit, normalizeForComparison } from '../../shared/text-normalize.ts';
import type { RecallItem } from './schema.ts';

export type RecallResponse = string;

export const isRecallResponse = (value: unknown): boolean => typeof value === 'string';

export const scoreRecall = (item: RecallItem, response: RecallResponse): number =>
  item.accept.some((name) =>
    isWithinOneEdit(normalizeForComparison(name), normalizeForComparison(response)),
  )
    ? 1
    : 0;
