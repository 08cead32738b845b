import { inflateSync } from 'node:zlib';

/**
 * The text of each page of a PDF that Chromium has printed, in the order in which it was painted. It
 * reads what that one printer writes, and nothing more of the format.
 */
export function extractPdfPages(pdf: Uint8Array): string[] {
  const bytes = Buffer.from(pdf);
  const objects = new Map<string, { head: string; stream: string }>();
  for (const { 1: id = '', index, 0: found } of bytes
    .toString('latin1')
    .matchAll(/(\d+) 0 obj\b/g)) {
    const from = index + found.length;
    const end = bytes.indexOf('endobj', from);
    const start = bytes.indexOf('stream', from);
    const isStream = start > 0 && start < end;
    const head = bytes.toString('latin1', from, isStream ? start : end);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const body = bytes.subarray(start + 'stream\n'.length).subarray(0, length);
    const isText = isStream && !head.includes('/Image') && !head.includes('/FontFile');
    const stream = isText && head.includes('FlateDecode') ? inflateOrEmpty(body) : '';
    objects.set(id, { head, stream });
  }
  const objectOf = (id = '') => objects.get(id) ?? { head: '', stream: '' };
  return [...objects.values()]
    .filter(({ head }) => /\/Type\s*\/Page\b/.test(head))
    .map(({ head }) => {
      const fonts = new Map(
        [...head.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
          const unicode = /\/ToUnicode (\d+) 0 R/.exec(objectOf(id).head)?.[1];
          return [name, parseToUnicode(objectOf(unicode).stream)];
        }),
      );
      const contents = [...head.matchAll(/\/Contents (\d+) 0 R/g)];
      return contents.map(([, id]) => decodeContent(objectOf(id).stream, fonts)).join('');
    });
}

function inflateOrEmpty(body: Uint8Array): string {
  try {
    return inflateSync(body).toString('latin1');
  } catch {
    return '';
  }
}

const decodeUtf16Hex = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));

/** What each code of a font stands for, by its hex. */
function parseToUnicode(map: string): Map<string, string> {
  const letters = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      letters.set(code.toUpperCase(), decodeUtf16Hex(text));
  for (const [, block = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', to = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = Number.parseInt(from, 16); code <= Number.parseInt(to, 16); code++) {
        const at = code.toString(16).toUpperCase().padStart(from.length, '0');
        const unit = Number.parseInt(text, 16) + code - Number.parseInt(from, 16);
        letters.set(at, String.fromCodePoint(unit));
      }
  return letters;
}

function decodeContent(
  content: string,
  fonts: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string {
  let font: ReadonlyMap<string, string> = new Map();
  let text = '';
  for (const [, name, codes] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)> Tj/g)) {
    if (name) font = fonts.get(name) ?? new Map();
    const width = [...font.keys()][0]?.length ?? 2;
    for (const [code] of (codes ?? '').toUpperCase().matchAll(new RegExp(`.{${width}}`, 'g')))
      text += font.get(code) ?? '\ufffd';
  }
  return text;
}
