import { decodePercents } from '../shared/decode-percents.ts';
import { toAsciiDigits } from '../shared/digits.ts';

const namedEntities: Readonly<Record<string, string>> = {
  ...{ amp: '&', num: '#', sol: '/', lowbar: '_', percnt: '%', equals: '=', bsol: '\\' },
  ...{ ndash: '–', mdash: '—', horbar: '―', minus: '-', hyphen: '-', dash: '-', colon: ':' },
  ...{ lt: '<', gt: '>', shy: '', zwj: '', zwnj: '', lrm: '', rlm: '', newline: '\n' },
  ...{ zerowidthspace: '', nobreak: '', nonbreakingspace: ' ' },
};

const decodeEntities = (text: string) =>
  text
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));?/gi, (entity, hex, decimal) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    })
    .replace(/&([a-z]+);/gi, (_, name) => namedEntities[name.toLowerCase()] ?? ' ');

const decodeQuotedPrintable = (text: string) =>
  text.replace(/(?:=[C-F][\dA-F](?:=[89AB][\dA-F])+|=[2-7][\dA-F])+/gi, (codes) => {
    const decoded = decodePercents(codes.replaceAll('=', '%'));
    return /[\da-z]/i.test(decoded) ? codes : decoded;
  });

/** But not a code in angle brackets, nor the link in an attribute. */
const dropTags = (text: string) =>
  text.replace(
    /<\/?(?:[a-z]{1,5}|h\d|strong|center|blockquote)(?:\s([^<>]*=[^<>]*))? ?\/?>/gi,
    (_, attributes: string = '') => ` ${/https?:[^"']+/i.exec(attributes)?.[0] ?? ''} `,
  );

const cyrillicAndGreek = 'АВЕЅІЇЈКМНОРСТУХЗԚԜҮӀаеѕіїјкорсухмтвнзԛԝһԁӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧαορνικυχİıØø';
const theirLatin = 'ABESIIJKMHOPCTYX3QWYIaesiijkopcyxmtbh3qwhdlABEZHIKMNOPTYXaopvikuxIi00';

/** The gateway writes `-` for % and `_` for /. */
const unwrapProofpoint = (text: string) =>
  text.replace(
    /https:\/\/urldefense\.proofpoint\.com\/v2\/url\?u=([^&\s]+)\S*/gi,
    (_, url: string) => decodePercents(url.replaceAll('_', '/').replace(/-(?=[\da-f]{2})/gi, '%')),
  );

interface CleaningOptions {
  /** `Code=2DB2` may be a label and a code. */
  isQuotedPrintable?: boolean;
  /** One may stand for two hyphens of a link. */
  keepsLongDashes?: boolean;
}

export function cleanPastedText(
  text: string,
  { isQuotedPrintable = false, keepsLongDashes = false }: CleaningOptions = {},
): string {
  let decoded = unwrapProofpoint(text);
  for (let layer = 0; layer < 3; layer++) {
    decoded = decodePercents(decoded)
      .replace(/=\r?\n/g, '')
      .replace(/\\u([\da-f]{4})/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16)));
    decoded = decodeEntities(isQuotedPrintable ? decodeQuotedPrintable(decoded) : decoded);
  }
  return (
    toAsciiDigits(dropTags(decoded).normalize('NFKC'))
      // of rich text and programs
      .replace(/\\[a-z]+-?\d* ?/g, ' ')
      .replace(/(?![\t\n\r])\p{Cc}|[\p{DI}\p{M}\\]/gu, '')
      .replace(/[\p{Pd}\u2212]/gu, (dash) => (keepsLongDashes && /[–—―]/.test(dash) ? dash : '-'))
      .replace(
        /[\u0370-\u052fİıØø]/g,
        (letter) => theirLatin[cyrillicAndGreek.indexOf(letter)] ?? letter,
      )
      .replace(/^[>|\s]+/gm, ' ')
      // of a long message in parts: [2/3]
      .replace(/^ ?[[(]?\d\/\d[)\]]?:?\s/gm, ' ')
  );
}

export const cleanInEachWay = (text: string, options?: CleaningOptions): readonly string[] => [
  ...new Set(
    [false, true].map((isQuotedPrintable) =>
      cleanPastedText(text, { ...options, isQuotedPrintable }),
    ),
  ),
];
