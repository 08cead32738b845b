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

class SourceError extends Error {
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem) {
    super(problem);
    this.problem = problem;
  }
}

const sizeOf = (content: Uint8Array | string) =>
  typeof content === 'string' ? content.length : content.byteLength;

type TextReader = (text: string) => ReadResult | Promise<ReadResult>;

const loadReader: Readonly<Record<'gift' | 'aiken' | 'moodle-xml', () => Promise<TextReader>>> = {
  gift: async () => (await import('./read-gift.ts')).readGift,
  aiken: async () => (await import('./read-aiken.ts')).readAiken,
  'moodle-xml': async () => {
    const [{ readMoodleXml }, { XmlDamagedError, XmlDoctypeError }] = await Promise.all([
      import('./read-moodle-xml.ts'),
      import('./parse-xml.ts'),
    ]);
    return async (text) => {
      try {
        return await readMoodleXml(text);
      } catch (error) {
        if (error instanceof XmlDoctypeError) throw new SourceError('has-doctype');
        throw error instanceof XmlDamagedError ? new SourceError('damaged') : error;
      }
    };
  },
};

const isEmptyResult = ({ questions, refused, left }: ReadResult) =>
  questions.length === 0 && refused.length === 0 && Object.keys(left).length === 0;

/** The reader of each format is loaded when a file asks for it. Rejects only if that fails. */
export async function readSource({ name, content }: QuestionSource): Promise<SourceReading> {
  if (sizeOf(content) > MAX_SOURCE_BYTES) return { problem: 'too-large' };
  const text = decodeText(content);
  if (text.trim() === '') return { problem: 'empty' };
  const detected = detectTextFormat(text, name);
  if (!detected) return { problem: 'unknown-format' };
  const { format, because } = detected;
  if (format !== 'gift' && format !== 'aiken' && format !== 'moodle-xml')
    return { problem: 'unknown-format' };
  const readText = await loadReader[format]();
  try {
    const result = await readText(text);
    return isEmptyResult(result) ? { problem: 'unknown-format' } : { format, because, result };
  } catch (error) {
    if (error instanceof SourceError) return { problem: error.problem };
    throw error;
  }
}
