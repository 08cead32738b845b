import type { SourceFormat } from '../read-result.ts';

/** Why a file is taken for what it is: its first bytes, its name, or what stands in it. */
export interface DetectedFormat {
  format: SourceFormat | 'workbook';
  because: 'bytes' | 'name' | 'content';
}

const SAMPLE_LENGTH = 20_000;

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const isXml = (text: string) =>
  /^\s*(?:```\w*\s*)?(?:<\?xml|<quiz[\s>]|<!DOCTYPE\s+quiz)/i.test(text);

const isAiken = (text: string) =>
  /^\s*\(?[A-Ha-h][.)]\s+\S/m.test(text) && /^\s*(?:\*\*)?ANSWERS?\s*:/im.test(text);

const isGift = (text: string) =>
  /^\s*::.+::/m.test(text) ||
  /(?<!\\)\{\s*(?:[=~#>}]|%-?\d|T\b|F\b|TRUE\b|FALSE\b|\d*:[A-Z_]+:)/.test(text) ||
  /^\s*\$CATEGORY:/m.test(text);

const countCells = (line: string, sign: string) => line.split(sign).length;

function isTable(text: string): boolean {
  const lines = text.split('\n', 40).filter((line) => line.trim() !== '');
  return ['\t', ';', ','].some((sign) => {
    const counts = lines.map((line) => countCells(line, sign));
    const most = Math.max(...counts);
    return most > 1 && counts.filter((count) => count > 1).length >= Math.max(1, lines.length / 2);
  });
}

function detectTable(text: string): SourceFormat {
  if (/^"?Blooket\s*Import Template/i.test(text)) return 'blooket';
  if (/^"?Gimkit\b/i.test(text)) return 'gimkit';
  return 'table';
}

/** `text` is decoded. Undefined if it is none of the formats. */
export function detectTextFormat(text: string, name = ''): DetectedFormat | undefined {
  const start = text.slice(0, SAMPLE_LENGTH);
  if (start.trim() === '') return undefined;
  if (isXml(start)) return { format: 'moodle-xml', because: 'content' };
  if (/\.gift(?:\.txt)?$/i.test(name)) return { format: 'gift', because: 'name' };
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return { format: detectTable(start), because: 'name' };
  if (isAiken(text)) return { format: 'aiken', because: 'content' };
  if (isGift(text)) return { format: 'gift', because: 'content' };
  const table = detectTable(start);
  if (table !== 'table' || isTable(start)) return { format: table, because: 'content' };
  return undefined;
}
