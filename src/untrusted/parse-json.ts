import { type FileLocation, locateIndex } from '../shared/json-path.ts';
import { findJsonFault, type JsonBounds, type JsonFault } from './json-bounds.ts';

export type JsonProblem = JsonFault | { reason: 'too-large' | 'not-utf-8'; place: FileLocation };

export interface JsonLimits extends JsonBounds {
  bytes: number;
}

/** Limits are checked before anything is parsed. A byte order mark is allowed: Windows writes one. */
export function parseJson(
  bytes: Uint8Array,
  limits: JsonLimits,
): { data: unknown } | { problem: JsonProblem } {
  if (bytes.length > limits.bytes) return { problem: { reason: 'too-large', place: 'file' } };
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // decoded again with a replacement character for each bad byte, to find the first
    const lossy = new TextDecoder().decode(bytes);
    return { problem: { reason: 'not-utf-8', place: locateIndex(lossy, lossy.indexOf('\ufffd')) } };
  }
  const problem = findJsonFault(json, limits);
  return problem ? { problem } : { data: JSON.parse(json) };
}
