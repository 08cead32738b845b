const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

const named: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', hellip: '…' },
  ...{ ensp: ' ', emsp: ' ', thinsp: '\u202f', shy: '', zwj: '', zwnj: '', lrm: '', rlm: '' },
  ...{ laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›', ldquo: '“', rdquo: '”', bdquo: '„' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ndash: '–', mdash: '—', minus: '−', bull: '•' },
  ...{ middot: '·', deg: '°', euro: '€', pound: '£', yen: '¥', cent: '¢', sect: '§', para: '¶' },
  ...{ copy: '©', reg: '®', trade: '™', times: '×', divide: '÷', plusmn: '±', permil: '‰' },
  ...{ frac12: '½', frac14: '¼', frac34: '¾', sup1: '¹', sup2: '²', sup3: '³', micro: 'µ' },
  ...{ iexcl: '¡', iquest: '¿', ordf: 'ª', ordm: 'º', not: '¬', le: '≤', ge: '≥', ne: '≠' },
  ...{ asymp: '≈', infin: '∞', rarr: '→', larr: '←', uarr: '↑', darr: '↓', dagger: '†' },
  ...{ aelig: 'æ', AElig: 'Æ', oelig: 'œ', OElig: 'Œ', szlig: 'ß', oslash: 'ø', Oslash: 'Ø' },
  ...{ eth: 'ð', ETH: 'Ð', thorn: 'þ', THORN: 'Þ', inodot: 'ı', lstrok: 'ł', Lstrok: 'Ł' },
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', pi: 'π', mu: 'μ', omega: 'ω', sigma: 'σ' },
};

function decodeName(entity: string, name: string): string {
  if (Object.hasOwn(named, name)) return named[name] ?? entity;
  const [, letter, accent = ''] = /^([a-z])([a-z]+)$/i.exec(name) ?? [];
  const mark = Object.hasOwn(accents, accent) ? accents[accent] : undefined;
  return letter && mark ? (letter + mark).normalize('NFC') : entity;
}

/** The entities of XML and those of HTML that texts of Europe use; others stay as they are. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]\w{1,30}));/gi,
    (entity, hex?: string, decimal?: string, name?: string) => {
      if (name) return decodeName(entity, name);
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
