import { zipTexts } from './zip.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE_PREFIX = 'application/vnd.openxmlformats-';
export const OFFICE_RELATIONS =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface PackagePart {
  path: string;
  /** Without what all of these begin with. */
  contentType: string;
  content: string;
}

/** `[type, target]` by number from 1; paths are relative to the folder above. */
export const writeRelations = (relations: readonly (readonly [string, string])[]): string => {
  const tags = relations.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${tags.join('')}</Relationships>`;
};

/** `relations` are files of relations, which need no content type of their own. */
export function writePackage(
  parts: readonly PackagePart[],
  relations: Readonly<Record<string, string>>,
): Uint8Array {
  const overrides = parts.map(
    ({ path, contentType }) =>
      `<Override PartName="/${path}" ContentType="${TYPE_PREFIX}${contentType}+xml"/>`,
  );
  const types = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${TYPE_PREFIX}package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
  const texts = {
    '[Content_Types].xml': types,
    ...relations,
    ...Object.fromEntries(parts.map(({ path, content }) => [path, content])),
  };
  return zipTexts(
    Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, DECLARATION + text])),
  );
}
