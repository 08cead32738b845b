import { formatIsoDay } from '../../shared/civil-date.ts';
import { stripControlChars } from '../../untrusted/strip-control-chars.ts';
import { MAX_COLUMNS, MAX_INFLATED_BYTES, MAX_ROWS } from './bounds.ts';
import { type OpenZip, openZip } from './open-zip.ts';
import { findChild, findChildren, findElements, type XmlElement } from './parse-xml.ts';

const MAX_SHEETS = 5;
const MAX_STRINGS = 200_000;

/** Days from the first day of each calendar of Excel to 1970. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

interface Workbook {
  zip: OpenZip;
  strings: readonly string[];
  /** By the number of a cell's style. */
  isDateStyle: readonly boolean[];
  epoch: number;
}

/** A sign of Excel stands as `_x000A_`. */
const decodeCell = (text: string) =>
  text.replace(/_x([\dA-F]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** Phonetic readings are beside the text, not in it. */
const richTextOf = (element: XmlElement | undefined): string =>
  decodeCell(
    (element?.children ?? [])
      .map((child) =>
        child.name === 't' ? child.text : child.name === 'r' ? findChild(child, 't')?.text : '',
      )
      .join(''),
  );

function readStrings(zip: OpenZip): readonly string[] {
  const strings: string[] = [];
  for (const element of findElements(zip.readText('xl/sharedStrings.xml') ?? '', 'si')) {
    strings.push(richTextOf(element));
    if (strings.length === MAX_STRINGS) break;
  }
  return strings;
}

const isDateCode = (code: string) => /[dmyhs]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));

function readDateStyles(zip: OpenZip): readonly boolean[] {
  const styles = zip.readText('xl/styles.xml') ?? '';
  const own = new Map<string, boolean>();
  for (const { attributes } of findElements(styles, 'numFmt'))
    own.set(attributes.numFmtId ?? '', isDateCode(attributes.formatCode ?? ''));
  const [list] = findElements(styles, 'cellXfs');
  return (list?.children ?? []).map(({ attributes }) => {
    const id = attributes.numFmtId ?? '';
    return own.get(id) ?? ((Number(id) >= 14 && Number(id) <= 22) || /^4[567]$/.test(id));
  });
}

/** `2027-12-31`, or with its hour. */
function formatSerial(serial: number, epoch: number): string {
  const seconds = Math.round((serial % 1) * 86_400);
  const time = new Date(seconds * 1_000).toISOString().slice(11, 16);
  if (serial < 1) return time;
  const day = formatIsoDay(Math.floor(serial) - epoch);
  return seconds === 0 ? day : `${day} ${time}`;
}

const MAX_SERIAL = 2_958_465;

function readCell(cell: XmlElement, { strings, isDateStyle, epoch }: Workbook): string {
  const { t: type = 'n', s: style = '' } = cell.attributes;
  if (type === 'inlineStr') return richTextOf(findChild(cell, 'is'));
  const value = findChild(cell, 'v')?.text;
  const formula = findChild(cell, 'f')?.text;
  if (value === undefined) return formula ? `=${formula}` : '';
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return '';
  if (type !== 'n') return decodeCell(value);
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return value;
  const isDate = isDateStyle[Number(style)] === true && number >= 0 && number < MAX_SERIAL;
  return isDate ? formatSerial(number, epoch) : String(number);
}

/** From 0; undefined if it names none. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function readRow(row: XmlElement, workbook: Workbook): string[] {
  const cells: string[] = [];
  for (const cell of findChildren(row, 'c')) {
    const column = columnOf(cell.attributes.r ?? '') ?? cells.length;
    if (column >= MAX_COLUMNS) continue;
    while (cells.length < column) cells.push('');
    cells[column] = stripControlChars(readCell(cell, workbook)).trim();
  }
  return cells;
}

function readSheet(path: string, workbook: Workbook): string[][] {
  const rows: string[][] = [];
  for (const row of findElements(workbook.zip.readText(path) ?? '', 'row')) {
    const number = Number(row.attributes.r ?? rows.length + 1);
    if (!(number >= 1) || number > MAX_ROWS || rows.length >= MAX_ROWS) break;
    while (rows.length < number - 1) rows.push([]);
    rows[number - 1] = readRow(row, workbook);
  }
  return rows;
}

/** In the order of the tabs. */
function listSheets(zip: OpenZip): readonly string[] {
  const targets = new Map<string, string>();
  for (const { attributes } of findElements(
    zip.readText('xl/_rels/workbook.xml.rels') ?? '',
    'Relationship',
  ))
    targets.set(attributes.Id ?? '', attributes.Target ?? '');
  const sheets = [...findElements(zip.readText('xl/workbook.xml') ?? '', 'sheet')]
    .map(({ attributes }) => targets.get(attributes.id ?? attributes['r:id'] ?? '') ?? '')
    .map((target) => (target.startsWith('/') ? target.slice(1) : `xl/${target}`))
    .filter((path) => zip.paths.includes(path));
  const named = zip.paths.filter((path) => /^xl\/worksheets\/[^/]+\.xml$/.test(path));
  return (sheets.length > 0 ? sheets : named).slice(0, MAX_SHEETS);
}

const isWorkbook = ({ paths }: Pick<OpenZip, 'paths'>): boolean =>
  paths.includes('xl/workbook.xml') || paths.some((path) => path.startsWith('xl/worksheets/'));

const countFull = (rows: readonly (readonly string[])[]) =>
  rows.filter((row) => row.filter((cell) => cell !== '').length > 1).length;

/**
 * Rows of the first sheet that has a table, in their places. A formula is what it last gave, a date is
 * ISO. Undefined if the zip is no workbook; throws an error of `open-zip.ts` or `parse-xml.ts`.
 */
export function readWorkbook(bytes: Uint8Array): string[][] | undefined {
  const zip = openZip(bytes, MAX_INFLATED_BYTES);
  if (!isWorkbook(zip)) return undefined;
  const [properties] = findElements(zip.readText('xl/workbook.xml') ?? '', 'workbookPr');
  const is1904 = /^(?:1|true)$/.test(properties?.attributes.date1904 ?? '');
  const workbook: Workbook = {
    zip,
    strings: readStrings(zip),
    isDateStyle: readDateStyles(zip),
    epoch: is1904 ? EPOCH_1904 : EPOCH_1900,
  };
  const sheets = listSheets(zip);
  for (const path of sheets) {
    const rows = readSheet(path, workbook);
    if (countFull(rows) > 0) return rows;
  }
  return [];
}
