import type { SourceFormat } from '../read-result.ts';

/** Why a file is taken for what it is: its first bytes, its name, or what stands in it. */
export interface DetectedFormat {
  format: SourceFormat;
  because: 'bytes' | 'name' | 'content';
}

const SAMPLE_LENGTH = 20_000;
const SAMPLE_LINES = 40;

export const isZip = (content: Uint8Array | string): content is Uint8Array =>
  typeof content !== 'string' && content[0] === 0x50 && content[1] === 0x4b;

const isXml = (text: string) => /^\s*(?:```\w*\s*)?(?:<\?xml|<quiz[\s>]|<!DOCTYPE\s)/i.test(text);

const isAiken = (text: string) =>
  /^\s*\(?[A-Ha-h][.)]\s+\S/m.test(text) &&
  /^[ \t*_]*(?:ANSWERS?|CORRECT(?: ANSWER)?|R[EÉ]PONSES?|ANTWORT|RESPUESTA)\s*:/im.test(text);

/** Titles, or braces that begin with a sign of GIFT. */
const isGift = (text: string) =>
  /^\s*::.+::/m.test(text) ||
  /(?<!\\)\{\s*(?:[=~#>}]|%-?\d|T\b|F\b|TRUE\b|FALSE\b|\d*:[A-Z_]+:)/.test(text) ||
  /^\s*\$CATEGORY:/m.test(text) ||
  /^[ \t]*~[^\n]+\n[ \t]*[=~]/m.test(text);

/** In prose a space follows each comma. */
const CELL_ENDS = [/\t/, /;(?=\S)/, /,(?=\S)/];

const NAMED_COLUMNS =
  /^[^\n]*\b(?:question|frage|pregunta|domanda|pergunta|vraag|pytanie)\b[^\n]*[,;\t]|^"?(?:Blooket|Gimkit)\b/i;

function isTable(text: string): boolean {
  if (NAMED_COLUMNS.test(text.trimStart())) return true;
  const lines = text.split('\n', SAMPLE_LINES).filter((line) => line.trim() !== '');
  return CELL_ENDS.some((end) => lines.filter((line) => end.test(line)).length > lines.length / 2);
}

/** Text is decoded. Undefined if it is none of the formats; a table may be one of a tool's template. */
export function detectTextFormat(text: string, name = ''): DetectedFormat | undefined {
  const start = text.slice(0, SAMPLE_LENGTH);
  if (isXml(start)) return { format: 'moodle-xml', because: 'content' };
  if (/\.gift(?:\.txt)?$/i.test(name)) return { format: 'gift', because: 'name' };
  if (/\.(?:csv|tsv|tab)$/i.test(name)) return { format: 'table', because: 'name' };
  if (isAiken(start) && !/(?<!\\)\{\s*[=~]/.test(start))
    return { format: 'aiken', because: 'content' };
  if (isGift(start)) return { format: 'gift', because: 'content' };
  return isTable(start) ? { format: 'table', because: 'content' } : undefined;
}
