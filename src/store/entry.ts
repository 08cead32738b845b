import { axes } from '../bank/types.ts';
import type { Entry } from '../engine/log.ts';

const isText = (value: unknown) => typeof value === 'string';
const isList = (value: unknown) => Array.isArray(value) && value.every(isText);
const isScore = (value: unknown) => typeof value === 'number' && value >= 0 && value <= 1;

/** What each kind of entry must hold beside its stamp. */
const shapes: Record<Entry['kind'], (entry: Record<string, unknown>) => boolean> = {
  round: ({ seed, items }) => Number.isFinite(seed) && isList(items),
  answer: ({ item, facts, axis, score, response }) =>
    isText(item) &&
    isList(facts) &&
    axes.some((one) => one === axis) &&
    isScore(score) &&
    response !== undefined &&
    response !== null,
  proof: ({ item, facts, sentences, score }) =>
    isText(item) && isList(facts) && isList(sentences) && isScore(score),
  note: ({ item, text }) => isText(item) && isText(text),
};

/**
 * Whether something stored is an entry that this version understands. What is not (damaged, or from a
 * newer version) is passed over, and stays in the store as it is.
 */
export function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Record<string, unknown>;
  const { v, kind, key, at, bank, round } = entry;
  return (
    v === 1 &&
    typeof key === 'string' &&
    /^[0-9a-z]+-/.test(key) &&
    Number.isFinite(at) &&
    isText(bank) &&
    isText(round) &&
    typeof kind === 'string' &&
    Object.hasOwn(shapes, kind) &&
    shapes[kind as Entry['kind']](entry)
  );
}
