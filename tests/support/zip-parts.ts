import { strFromU8, unzipSync } from 'fflate';

/** The texts of a zip by their paths. */
export const readZipParts = (zip: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(zip)).map(([path, part]) => [path, strFromU8(part)]));

/** None may stand in XML 1.0, not even as a reference. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
export const NOT_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Cs}/u;
