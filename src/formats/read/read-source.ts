import type { ReadResult, SourceFormat, SourceProblem } from '../read-result.ts';
import { MAX_SOURCE_BYTES, MAX_TEXT_SOURCE_LENGTH } from './bounds.ts';
import { decodeText } from './decode-text.ts';
import { type DetectedFormat, detectTextFormat, isZip } from './detect-format.ts';
import type { TableColumns, TableRow } from './guess-columns.ts';

export interface QuestionSource {
  name?: string;
  /** A text was pasted. */
  content: Uint8Array | string;
}

export interface SourceTable {
  rows: readonly TableRow[];
  columns: TableColumns;
}

export type SourceReading =
  | { problem: SourceProblem }
  | {
      format: SourceFormat;
      because: DetectedFormat['because'];
      result: ReadResult;
      /** To be read again by `readTable` with other columns. */
      table?: SourceTable;
    };

const sizeOf = (content: Uint8Array | string) =>
  typeof content === 'string' ? content.length : content.byteLength;

const isEmptyResult = ({ questions, refused, left }: ReadResult) =>
  questions.length === 0 && refused.length === 0 && Object.keys(left).length === 0;

async function readRows(
  rows: readonly TableRow[],
  because: DetectedFormat['because'],
): Promise<SourceReading> {
  const [{ guessColumns, recognizeTemplate }, { readTable }] = await Promise.all([
    import('./guess-columns.ts'),
    import('./read-table.ts'),
  ]);
  const columns = guessColumns(rows);
  const result = readTable(rows, columns);
  const format = recognizeTemplate(rows);
  return { format, because, result, table: { rows, columns } };
}

async function readZip(content: Uint8Array): Promise<SourceReading> {
  const [{ readWorkbook }, { ZipError, ZipTooLargeError }, { XmlDamagedError, XmlDoctypeError }] =
    await Promise.all([
      import('./read-workbook.ts'),
      import('./open-zip.ts'),
      import('./parse-xml.ts'),
    ]);
  try {
    const rows = readWorkbook(content);
    return rows ? await readRows(rows, 'bytes') : { problem: 'unknown-format' };
  } catch (error) {
    if (error instanceof ZipTooLargeError) return { problem: 'too-large' };
    if (error instanceof XmlDoctypeError) return { problem: 'has-doctype' };
    if (error instanceof ZipError || error instanceof XmlDamagedError)
      return { problem: 'damaged' };
    throw error;
  }
}

async function readXml(text: string, because: DetectedFormat['because']): Promise<SourceReading> {
  const [{ readMoodleXml }, { XmlDamagedError, XmlDoctypeError }] = await Promise.all([
    import('./read-moodle-xml.ts'),
    import('./parse-xml.ts'),
  ]);
  try {
    return { format: 'moodle-xml', because, result: await readMoodleXml(text) };
  } catch (error) {
    if (error instanceof XmlDoctypeError) return { problem: 'has-doctype' };
    if (error instanceof XmlDamagedError) return { problem: 'damaged' };
    throw error;
  }
}

async function readText(text: string, name?: string): Promise<SourceReading> {
  const detected = detectTextFormat(text, name);
  if (!detected) return { problem: 'unknown-format' };
  const { format, because } = detected;
  if (format === 'moodle-xml') return readXml(text, because);
  if (text.length > MAX_TEXT_SOURCE_LENGTH) return { problem: 'too-large' };
  if (format === 'gift') {
    const { readGiftInSlices } = await import('./read-gift.ts');
    return { format, because, result: await readGiftInSlices(text) };
  }
  if (format === 'aiken') {
    const { readAiken } = await import('./read-aiken.ts');
    return { format, because, result: readAiken(text) };
  }
  const { splitRows } = await import('./split-rows.ts');
  return readRows(splitRows(text), because);
}

/** The reader of each format is loaded when a file asks for it. Rejects only if that fails. */
export async function readSource({ name, content }: QuestionSource): Promise<SourceReading> {
  if (sizeOf(content) > MAX_SOURCE_BYTES) return { problem: 'too-large' };
  if (isZip(content)) return readZip(content);
  const text = decodeText(content);
  if (text.trim() === '') return { problem: 'empty' };
  const reading = await readText(text, name);
  const isEmpty = 'result' in reading && isEmptyResult(reading.result);
  return isEmpty ? { problem: 'unknown-format' } : reading;
}
