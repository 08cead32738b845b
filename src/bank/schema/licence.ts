import * as v from 'valibot';
import { parseUrl } from '../../untrusted/parse-url.ts';
import { didYouMean } from '../did-you-mean.ts';

/** Of the SPDX list (https://spdx.org/licenses) those that texts of the press and of states have. */
const commonLicences = [
  ...['BY', 'BY-SA', 'BY-NC', 'BY-ND', 'BY-NC-SA', 'BY-NC-ND'].flatMap((terms) =>
    ['4.0', '3.0', '2.5', '2.0'].map((version) => `CC-${terms}-${version}`),
  ),
  'CC0-1.0',
  'CC-PDDC',
  'etalab-2.0',
  'OGL-UK-3.0',
  'OGL-Canada-2.0',
  'GFDL-1.3-only',
  'GFDL-1.3-or-later',
  'FreeBSD-DOC',
  'MIT',
];

const REMEDY =
  'write an SPDX identifier, such as CC-BY-4.0, or the https:// address where the licence is to be read';

const isAddress = (text: string) =>
  /^https:\/\/[^\s/]+\.[^\s]+$/.test(text) && parseUrl(text) !== undefined;

/** SPDX has identifiers for licences that are not on its list. */
const isOwnReference = (text: string) => /^LicenseRef-[A-Za-z0-9.-]+$/.test(text);

/** CC BY 4.0 and cc_by_4.0 are CC-BY-4.0. */
const spellAsIdentifier = (text: string) => text.trim().replace(/[\s_]+/g, '-');

function suggestLicence(text: string): string {
  const spelling = spellAsIdentifier(text);
  const isSame = (one: string) => one.toLowerCase() === spelling.toLowerCase();
  return didYouMean(commonLicences.find(isSame) ?? spelling, commonLicences, REMEDY);
}

export const licenceSchema = v.pipe(
  v.string(),
  v.check(
    (text) => commonLicences.includes(text) || isOwnReference(text) || isAddress(text),
    ({ input }) => suggestLicence(input),
  ),
);
