import { escapeMarkup } from './file-text.ts';
import { OFFICE_RELATIONS, PACKAGE, writePackage, writeRelations } from './office.ts';

export interface DocxParagraph {
  /** One line; empty for an empty paragraph. */
  text: string;
  startsPage?: true;
}

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const formatParagraph = ({ text, startsPage }: DocxParagraph) =>
  `<w:p>${startsPage ? '<w:pPr><w:pageBreakBefore/></w:pPr>' : ''}<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r></w:p>`;

/** Plain paragraphs alone: what reads documents as questions takes no lists and no tables. */
export function writeDocx(title: string, paragraphs: readonly DocxParagraph[]): Uint8Array {
  const body = paragraphs.map(formatParagraph).join('');
  return writePackage(
    [
      {
        path: 'word/document.xml',
        contentType: 'officedocument.wordprocessingml.document.main',
        content: `<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
      },
      {
        path: 'docProps/core.xml',
        contentType: 'package.core-properties',
        content: `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(title)}</dc:title></cp:coreProperties>`,
      },
    ],
    {
      '_rels/.rels': writeRelations([
        [`${OFFICE_RELATIONS}/officeDocument`, 'word/document.xml'],
        [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    },
  );
}
