import { escapeMarkup } from './file-text.ts';
import { OFFICE_RELATIONS, writePackage, writeRelations } from './office.ts';

export type SheetCell = string | number | undefined;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Excel takes `_x0041_` for the letter A. */
const escapeCell = (text: string) => escapeMarkup(text.replace(/_(?=x[\dA-F]{4}_)/gi, '_x005F_'));

const columnName = (column: number) => String.fromCharCode(65 + column);

/** An inline string is never a formula. */
function formatCell(cell: SheetCell, reference: string): string {
  if (cell === undefined || cell === '') return '';
  return typeof cell === 'number'
    ? `<c r="${reference}"><v>${cell}</v></c>`
    : `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(cell)}</t></is></c>`;
}

/** One sheet of up to 26 columns. */
export function writeXlsx(sheetName: string, rows: readonly (readonly SheetCell[])[]): Uint8Array {
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => formatCell(cell, `${columnName(column)}${at + 1}`));
    return `<row r="${at + 1}">${cells.join('')}</row>`;
  });
  return writePackage(
    [
      {
        path: 'xl/workbook.xml',
        contentType: 'officedocument.spreadsheetml.sheet.main',
        content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE_RELATIONS}"><sheets><sheet name="${escapeMarkup(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
      {
        path: 'xl/worksheets/sheet1.xml',
        contentType: 'officedocument.spreadsheetml.worksheet',
        content: `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`,
      },
    ],
    {
      '_rels/.rels': writeRelations([[`${OFFICE_RELATIONS}/officeDocument`, 'xl/workbook.xml']]),
      'xl/_rels/workbook.xml.rels': writeRelations([
        [`${OFFICE_RELATIONS}/worksheet`, 'worksheets/sheet1.xml'],
      ]),
    },
  );
}
