import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createHashFormat } from '../../src/app/router.ts';
import { routes } from '../../src/app/routes.tsx';
import type { Item } from '../../src/bank/types.ts';
import { type Assignment, resolveAssignment } from '../../src/classroom/assignment.ts';
import { parseAssignmentLink } from '../../src/classroom/assignment-link.ts';
import { createResultCodeReader } from '../../src/classroom/collect/collection.ts';
import { extractCodes, extractFileCodes } from '../../src/classroom/collect/find-codes.ts';
import { extractAssignmentPayload } from '../../src/classroom/take/AssignmentLinkForm.tsx';
import { scoreResponse } from '../../src/items/registry.ts';
import { propertyRuns } from '../support/full-run.ts';

const samples: {
  items: Item[];
  links: { link: string; assignment: Assignment }[];
  results: { assignment: number; code: string; shortCode: string }[];
} = JSON.parse(readFileSync('tests/fixtures/published/classroom.json', 'utf8'));

const invisible = ['\u200b', '\u00ad', '\ufeff', '\u2060', '\u200e'];
const breaks = [' ', '\u00a0', '\n', '\r\n', '=\r\n', '\r\n> ', '\n>> ', ' \r\n  ', '\u00ad\n'];
const markup = [
  '<wbr>',
  '<b>',
  '</b>',
  '&shy;',
  '&nbsp;',
  '&#8203;',
  '&amp;shy;',
  '=C2=AD',
  '%C2%AD',
];
const hyphens = ['\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uff0d', '\ufe63'];

const toFullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Puts pieces into a text at random places. */
const insert = (pieces: readonly string[], most: number) =>
  fc.array(fc.tuple(fc.nat({ max: 10_000 }), fc.constantFrom(...pieces)), { maxLength: most }).map(
    (places) => (text: string) =>
      places.reduce((changed, [place, piece]) => {
        const at = place % (changed.length + 1);
        // nor between a carriage return and its line feed, nor within another piece
        const before = changed.slice(0, at);
        const isWithin =
          /[\ud800-\udbff]$|<[^>]*$|&[^;\s]*$|&amp;[^;\s]*$|[%=]\w{0,2}$|=C2=?A?$|[\r\n>]$/.test(
            before,
          );
        return isWithin || /^[\r\n=>]/.test(changed.slice(at))
          ? changed
          : changed.slice(0, at) + piece + changed.slice(at);
      }, text),
  );

type Mangling = (text: string) => string;

const replaceSome = (from: string, to: string) => {
  const [signs, others] = [[...from], [...to]];
  return (text: string) => [...text].map((sign) => others[signs.indexOf(sign)] ?? sign).join('');
};

const toEntities = (numeric: (code: number) => string) => (text: string) =>
  text.replace(/[^\w]|[1-3_]/gu, (sign) => numeric(sign.codePointAt(0) ?? 0));

const quotePrintably = (text: string) =>
  [...new TextEncoder().encode(text)]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return /[0-9a-z/:.#?&]/i.test(sign)
        ? sign
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');

/** By keyboards and word processors. */
const signChanges: Record<string, Mangling> = {
  none: (text) => text,
  'full width': toFullWidth,
  'Arabic digits': replaceSome('0123456789', '٠١٢٣٤٥٦٧٨٩'),
  'Persian digits': replaceSome('0123456789', '۰۱۲۳۴۵۶۷۸۹'),
  'Devanagari digits': replaceSome('0123456789', '०१२३४५६७८९'),
  'bold letters of mathematics': replaceSome('ABCDEF012', '𝐀𝐁𝐂𝐃𝐄𝐅𝟎𝟏𝟐'),
  'Cyrillic letters': replaceSome('ABCEHKMOPTXYaceopxyi', 'АВСЕНКМОРТХУасеорхуі'),
  'Greek letters': replaceSome('ABEZHIKMNOPTYXov', 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον'),
  'Turkish letters': replaceSome('Ii', 'İı'),
  'zeros with a stroke': replaceSome('0', 'Ø'),
  'one dash for two hyphens': (text) => text.replaceAll('--', '—'),
  'a shorter dash for two': (text) => text.replaceAll('--', '–'),
  ...Object.fromEntries(
    hyphens.map((hyphen) => [hyphen, (text: string) => text.replaceAll('-', hyphen)]),
  ),
};
/** By mailers and pages. */
const spellings: Record<string, Mangling> = {
  none: (text) => text,
  'decimal entities': toEntities((code) => `&#${code};`),
  'hexadecimal entities': toEntities((code) => `&#x${code.toString(16).toUpperCase()};`),
  'named entities': (text) =>
    text.replaceAll('_', '&lowbar;').replaceAll('-', '&hyphen;').replaceAll('#', '&num;'),
  'quoted-printable': quotePrintably,
  'escapes of Markdown': (text) => text.replace(/[-_]/g, '\\$&'),
  'every sign as %': (text) =>
    text.replace(/[-_]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`),
};

/** One of the signs themselves, then two of how they are written. */
const anySignMangling = fc
  .tuple(
    fc.constantFrom(...Object.keys(signChanges)),
    fc.constantFrom(...Object.keys(spellings)),
    fc.constantFrom(...Object.keys(spellings)),
  )
  .map(
    ([sign, inner, outer]): Mangling =>
      (text) =>
        [signChanges[sign], spellings[inner], spellings[outer]].reduce(
          (changed, mangle) => mangle?.(changed) ?? changed,
          text,
        ),
  );

/** Then cut into pieces, and marked up. */
const anyMangling = fc
  .tuple(anySignMangling, insert(invisible, 5), insert(breaks, 4), insert(markup, 3))
  .map(
    ([mangle, hide, wrap, mark]): Mangling =>
      (text) => {
        const changed = mangle(text);
        // an entity is one sign
        const isCoded = /[&%=\\]/.test(changed);
        return isCoded ? changed : mark(wrap(hide(changed)));
      },
  );

const anyFrame = fc.constantFrom(
  ...[
    ['', ''],
    ['Code : ', ''],
    ['« ', ' »'],
    ['“', '”'],
    ['<', '>'],
    ["'", "'."],
    ['> ', '\n> Léa'],
  ],
  ...[
    ['Bonjour, voici : ', ', merci'],
    ['Place 5 :\n', '\nBonne journée'],
    ['*', '*'],
    ['(', ')'],
    ['[', '](https://example.org/)'],
    ['**`', '`**'],
    ['<p>Code&nbsp;: <b>', '</b></p>'],
    ['&lt;', '&gt;'],
    ['Код: ', ' Спасибо'],
    ['| ', ' |'],
    ['code=', ';'],
  ],
);

const anyResult = fc.constantFrom(...samples.results);
const readerOf = ({ assignment }: { assignment: number }) =>
  createResultCodeReader(
    resolveAssignment(samples.links[assignment]?.assignment as Assignment, {
      items: samples.items,
    }),
    scoreResponse,
    [],
  );

describe('a result code', () => {
  it.each(['code', 'shortCode'] as const)(
    'is read as itself however it was wrapped and decorated: %s',
    (kind) => {
      fc.assert(
        fc.property(
          anyResult,
          anyMangling,
          anyFrame,
          (sample, mangle, [before = '', after = '']) => {
            const reader = readerOf(sample);
            // after a sign of equality a line break is one of quoted-printable
            const text = before + mangle(sample[kind]).replace(/^[\s\p{Cf}]+/u, '') + after;
            const read = extractCodes(text, reader)
              .map(reader.read)
              .filter(({ ok }) => ok);
            expect(read, text).toEqual([reader.read(sample[kind])]);
          },
        ),
        propertyRuns(300),
      );
    },
  );

  it('stays apart from the others of the same text, on a line or on many', () => {
    const many = fc.uniqueArray(fc.nat({ max: samples.results.length - 1 }), { minLength: 2 });
    const anySeparator = fc.constantFrom(' ', '\n', ' ; ', ', ', '\n\n', ' / ');
    fc.assert(
      fc.property(
        many,
        anyMangling,
        anySeparator,
        fc.boolean(),
        (numbers, mangle, between, isShort) => {
          const [first] = samples.results;
          const ofOne = numbers.flatMap((at) => {
            const sample = samples.results[at];
            return sample && sample.assignment === first?.assignment ? [sample] : [];
          });
          const reader = readerOf({ assignment: first?.assignment ?? 0 });
          const codes = [...new Set(ofOne.map((one) => (isShort ? one.shortCode : one.code)))];
          const text = codes.map(mangle).join(between);
          const found = extractCodes(text, reader).map(reader.read);
          expect(found, text).toEqual(codes.map(reader.read));
        },
      ),
      propertyRuns(300),
    );
  });

  it('is read from a file that Windows has saved as Unicode', async () => {
    for (const sample of samples.results) {
      const reader = readerOf(sample);
      const bytes = Buffer.from(`\ufeffPlace 5\r\n${sample.code}\r\n`, 'utf16le');
      const text = await new Blob([bytes]).text();
      expect(extractCodes(text, reader).map(reader.read)).toEqual([reader.read(sample.code)]);
    }
  });

  it('is read with the letters that its digits look like', () => {
    for (const sample of samples.results) {
      const reader = readerOf(sample);
      for (const code of [sample.code, sample.shortCode]) {
        const copied = code.replaceAll('0', 'O').replaceAll('1', 'l');
        expect(extractCodes(copied, reader).map(reader.read)).toEqual([reader.read(code)]);
      }
    }
  });

  it.each([' ', '\n', ', ', '-'])(
    'that is long is read spelt letter by letter, by %j',
    (between) => {
      const [sample] = samples.results.toSorted((a, b) => b.code.length - a.code.length);
      if (!sample) throw new Error('no sample');
      expect(sample.code.length).toBeGreaterThan(100);
      const reader = readerOf(sample);
      const spelt = `Léa : ${[...sample.code].join(between)}.`;
      expect(extractCodes(spelt, reader).map(reader.read)).toEqual([reader.read(sample.code)]);
    },
  );

  it('is found twice on one line by its groups alone', () => {
    expect(extractCodes('Léa : K7M2-Q4XA-12AB-9 Noé : K7M2\u2011Q4XB\u201112AB\u20118')).toEqual([
      'K7M2-Q4XA-12AB-9',
      'K7M2-Q4XB-12AB-8',
    ]);
    expect(extractCodes('Code : K7M2 Q4XA 12AB 9.')).toEqual(['K7M2 Q4XA 12AB 9']);
  });

  it('that is quoted once more and cut short there is read, without a word of the cut one', () => {
    for (const sample of samples.results) {
      const reader = readerOf(sample);
      for (const code of [sample.code, sample.shortCode])
        expect(extractCodes(`${code}\n> ${code.slice(0, -4)}`, reader).map(reader.read)).toEqual([
          reader.read(code),
        ]);
    }
  });

  it('that lost a character is said to be damaged, beside one that is whole', () => {
    const [sample] = samples.results;
    const reader = readerOf(sample ?? { assignment: 0 });
    for (const code of [sample?.code, sample?.shortCode]) {
      const damaged = `${code?.slice(0, 8)}${code?.slice(9)}`;
      const kinds = extractCodes(`${damaged}\n${sample?.code}`, reader).map(reader.read);
      expect(kinds.filter(({ ok }) => ok)).toHaveLength(1);
      expect(kinds).toContainEqual({ ok: false, problem: 'damaged' });
    }
  });
});

describe('an assignment’s link', () => {
  const hashFormat = createHashFormat(routes);
  const anyLink = fc.constantFrom(...samples.links.map(({ link }) => link));
  const inPage = (link: string) => `https://example.org/quiz/en.html#/devoir/${link}`;

  const anyEncoding = fc.constantFrom<(url: string) => string>(
    (url) => url,
    (url) => url.replace('#', '%23'),
    (url) => url.replace('#/devoir/', '%23%2Fdevoir%2f'),
    (url) => url.replace('#/devoir/', '%2523%252Fdevoir%252F'),
    (url) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02`,
    (url) => `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=D`,
    (url) => `${url}?utm_source=mail&fbclid=IwAR0`,
    (url) => `${url}&utm_source=mail`,
    (url) => `Devoir n° 3 (#3) : ${url}. Bonne chance`,
    (url) => `<${url}>`,
    (url) => url.replace('#/devoir/', '#!/devoir/'),
    (url) => url.replace('#/devoir/', '#devoir/'),
    (url) => url.replace('#/devoir/', '#/Devoir/'),
    (url) => url.replace('#/devoir/', '/DEVOIR/'),
    (url) => url.replace('#/', '&#35;&#x2F;'),
    (url) => url.replace(/.*#\/devoir\//s, ''),
    (url) => url.replace(/.*#\/devoir\//s, 'Code : '),
    (url) => `[le devoir](${url})`,
    (url) => `<a href="${url}" target=_blank>le devoir</a>`,
    (url) => `« ${url} »`,
    (url) => `- ${url}…`,
    (url) => `https://urldefense.com/v3/__${url}__;Iw!!AbC`,
    (url) => `_${url}_`,
    (url) => `${url}).`,
    (url) => `${url}\n\nMerci d’avance`,
  );

  it('is read as a page of print parts it, with a hyphen at the end of each line', () => {
    for (const { link } of samples.links)
      for (const hyphen of ['-', '\u2010']) {
        const printed = inPage(link).replace(/.{49}[^-](?=[^-])/g, `$&${hyphen}\n`);
        expect(extractAssignmentPayload(printed, hashFormat)).toBe(link);
      }
  });

  it('is read as itself however it was wrapped, encoded and decorated', () => {
    fc.assert(
      fc.property(anyLink, anyMangling, anyEncoding, (link, mangle, encode) => {
        const text = encode(inPage(mangle(link)));
        expect(extractAssignmentPayload(text, hashFormat), text).toBe(link);
      }),
      propertyRuns(300),
    );
    fc.assert(
      fc.property(anyLink, insert(breaks, 5), (link, wrap) => {
        expect(extractAssignmentPayload(wrap(inPage(link)), hashFormat)).toBe(link);
      }),
      propertyRuns(300),
    );
  });

  it('is read from what a school’s mail gateway makes of it', () => {
    for (const { link } of samples.links) {
      const plain = inPage(link).replaceAll('-', '-2D').replaceAll('_', '-5F');
      const wrapped = plain.replace(':', '-3A').replace('#', '-23').replaceAll('/', '_');
      const text = `https://urldefense.proofpoint.com/v2/url?u=${wrapped}&d=DwMFaQ&c=euGZ`;
      expect(extractAssignmentPayload(text, hashFormat)).toBe(link);
    }
  });

  it('opens from the address however it was wrapped, encoded and decorated', () => {
    const endings = [
      '',
      '.',
      ')',
      '_',
      '%20',
      '/',
      '?utm_source=mail',
      '&fbclid=1',
      ...['%E2%80%8B', '%3E', ',', ';', '!', '»', '”', '"', '…', '*', ']', '&amp;utm=1', '#suite'],
    ];
    fc.assert(
      fc.property(anyLink, anyMangling, fc.constantFrom(...endings), (link, mangle, ending) => {
        const about = (hash: string) => {
          const { hash: shown } = new URL(`https://example.org/quiz/${hash}${ending}`);
          const route = hashFormat.parseHash(shown);
          return [route.id, parseAssignmentLink(route.about ?? '')];
        };
        const opened = ['take', parseAssignmentLink(link)];
        const mangled = `#/devoir/${mangle(link)}`;
        expect(about(mangled), mangled).toEqual(opened);
        expect(about(`#%2Fdevoir%2F${link}`)).toEqual(opened);
        expect(about(`#%252Fdevoir%252F${link}`)).toEqual(opened);
        for (const start of ['#!/devoir/', '#devoir/', '#/Devoir/', '#%23/devoir/', '#//devoir/'])
          expect(about(start + link)).toEqual(opened);
      }),
      propertyRuns(300),
    );
  });

  it('is read from a program’s text, and from the parts of a long message', () => {
    for (const { link } of samples.links) {
      const url = inPage(link);
      const escaped = url.replace(/[-#/_]/g, (sign) => `\\u00${sign.charCodeAt(0).toString(16)}`);
      expect(extractAssignmentPayload(`{"url":"${escaped}"}`, hashFormat)).toBe(link);
      const parts = `[1/2] ${url.slice(0, 60)}\n[2/2] ${url.slice(60)}`;
      expect(extractAssignmentPayload(parts, hashFormat)).toBe(link);
    }
  });

  it('of two that are pasted is the first', () => {
    const [one, other] = samples.links.map(({ link }) => link);
    expect(
      extractAssignmentPayload(`${inPage(one ?? '')} ${inPage(other ?? '')}`, hashFormat),
    ).toBe(one);
  });
});

it('a photo among the files has no code, and a code in two-byte letters has', () => {
  const sample = samples.results[0] ?? { assignment: 0, code: '' };
  const reader = readerOf(sample);
  const picture = '\ufffdPNG\r\n\0\0\0\rIHDR\0\0\x01h\0\0\x02\ufffd\b\ufffd2\ufffd\0IDA9';
  expect(extractFileCodes(picture, reader)).toEqual([]);
  expect(extractFileCodes(`\0 ${sample.code}`, reader)).toHaveLength(1);
  expect(extractFileCodes('QUI3-12AB-34', reader)).not.toEqual([]);
});
