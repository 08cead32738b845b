import { type FileLocation, locateIndex } from '../shared/json-path.ts';
import { findJsonFault, type JsonBounds, type JsonFault } from './json-bounds.ts';

/** Why a file cannot be JSON of ours, whatever it says. */
export type JsonProblem = JsonFault | { reason: 'too-large' | 'not-utf-8'; place: FileLocation };

export interface JsonLimits extends JsonBounds {
  bytes: number;
}

/**
 * The door for every file: bytes in, plain JSON data out, or the reason and the place. Size, letters,
 * depth and counts are known before anything is parsed. A byte order mark is let pass, for Windows'
 * own editor writes one.
 */
export function parseJson(
  bytes: Uint8Array,
  limits: JsonLimits,
): { data: unknown } | { problem: JsonProblem } {
  if (bytes.length > limits.bytes) return { problem: { reason: 'too-large', place: 'file' } };
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // read once more with a mark for each byte that is no letter: the first tells the place
    const lossy = new TextDecoder().decode(bytes);
    return { problem: { reason: 'not-utf-8', place: locateIndex(lossy, lossy.indexOf('\ufffd')) } };
  }
  const problem = findJsonFault(json, limits);
  return problem ? { problem } : { data: JSON.parse(json) };
}
