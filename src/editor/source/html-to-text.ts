const namedEntities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '' },
  ...{ laquo: '«', raquo: '»', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„' },
  ...{ ndash: '–', mdash: '—', hellip: '…', thinsp: '\u2009', euro: '€', deg: '°', times: '×' },
  ...{ middot: '·', bull: '•', oelig: 'œ', aelig: 'æ', szlig: 'ß', copy: '©' },
};

/** After the letter that they change: `&eacute;`. */
const accents: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', cedil: '\u0327' },
  ...{ tilde: '\u0303', ring: '\u030a' },
};

function decodeEntity(entity: string, name: string): string {
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  if (hex || decimal) {
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  const [, letter = '', accent = ''] =
    /^(\w)(acute|grave|circ|uml|cedil|tilde|ring)$/.exec(name) ?? [];
  const named = namedEntities[name.toLowerCase()];
  return named ?? (accent ? (letter + accents[accent]).normalize('NFC') : entity);
}

const decodeEntities = (text: string) => text.replace(/&(#?\w{1,10});?/g, decodeEntity);

const withoutElements = (html: string, names: string) =>
  html.replace(new RegExp(`<(${names})\\b[^>]*>[\\s\\S]*?(?:</\\1\\s*>|$)`, 'gi'), '\n\n');

/** The longest of the elements of this name: a page has teasers of other articles too. */
function findLongest(html: string, name: string): string | undefined {
  const found = html.match(new RegExp(`<${name}\\b[^>]*>[\\s\\S]*?</${name}\\s*>`, 'gi')) ?? [];
  return [...found].sort((a, b) => b.length - a.length)[0];
}

const collapse = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) =>
      paragraph.replace(/\s+/g, (space) => (/^\u00a0$|^\u202f$/.test(space) ? space : ' ')).trim(),
    )
    .filter(Boolean)
    .join('\n\n');

const toPlainText = (html: string) =>
  collapse(
    decodeEntities(
      html
        .replace(/\s*\n\s*/g, ' ')
        .replace(
          /<\/?(?:p|div|section|article|main|li|ul|ol|blockquote|br|tr|table|body)\b[^>]*>/gi,
          '\n\n',
        )
        .replace(/<[^>]*>/g, ''),
    ),
  );

/**
 * The paragraphs of an HTML text, apart by empty lines, and its headline. Headings, scripts, menus and
 * captions are dropped. It is only ever read as text, and never put into a page.
 */
export function readHtmlText(html: string): { text: string; title: string } {
  const bare = withoutElements(
    html.replace(/<!--[\s\S]*?(?:-->|$)/g, ''),
    'script|style|template|svg|noscript|iframe',
  );
  const headline = findLongest(bare, 'h1') ?? findLongest(bare, 'title') ?? '';
  const body = findLongest(bare, 'article') ?? findLongest(bare, 'main') ?? bare;
  const content = withoutElements(
    body,
    'head|title|h[1-6]|nav|header|footer|aside|figure|form|button|select',
  );
  return { text: toPlainText(content), title: toPlainText(headline).replace(/\s+/g, ' ') };
}
