import type { ReadResult, SourceFormat, SourceProblem } from '../read-result.ts';
import { MAX_SOURCE_BYTES } from './bounds.ts';
import { decodeText } from './decode-text.ts';
import { type DetectedFormat, detectTextFormat } from './detect-format.ts';

export interface QuestionSource {
  name?: string;
  content: Uint8Array | string;
}

export type SourceReading =
  | { problem: SourceProblem }
  | { format: SourceFormat; because: DetectedFormat['because']; result: ReadResult };

const sizeOf = (content: Uint8Array | string) =>
  typeof content === 'string' ? content.length : content.byteLength;

/** The reader of each format is loaded when a file asks for it. Throws only if that fails. */
export async function readSource({ name, content }: QuestionSource): Promise<SourceReading> {
  if (sizeOf(content) > MAX_SOURCE_BYTES) return { problem: 'too-large' };
  const text = decodeText(content);
  if (text.trim() === '') return { problem: 'empty' };
  const detected = detectTextFormat(text, name);
  if (detected?.format === 'gift') {
    const { readGift } = await import('./read-gift.ts');
    return { format: 'gift', because: detected.because, result: readGift(text) };
  }
  return { problem: 'unknown-format' };
}
