import { replacePartsPlugin } from './replace-parts.ts';

/** Leaves out of `qr` what draws codes as text, SVG or GIF, and what checks options of others. */
export const qrSquaresOnlyPlugin = () =>
  replacePartsPlugin('qr-squares-only', /\/node_modules\/qr\/index\.js$/, [
    [/if \(output === 'ascii'\)\s.*?(?=return err\()/s, ''],
    [/if \(output === 'raw'\)\s+(return renderRaw\(r\);)\s+return err\(.*?\);/, '$1'],
    [/asString\(text, 'text'\);.*?(?=const ecc = )/s, 'let ver;\n'],
    [/opts\.ecc !== undefined .*?(?=const encoding = )/s, 'opts.ecc;\n'],
    [/opts\.encoding !== undefined \? opts\.encoding : /, ''],
    [/if \(!LENGTH_BITS\[encoding\]\).*?(?=const utf8 = encoding)/s, ''],
    [/\(textEncoder !== undefined \?.*?\)\(text\)/, 'new TextEncoder().encode(text)'],
    [/if \(utf8 !== undefined && !_isBytes.*?;/s, ''],
    [/if \(ver === undefined\) (?=\{\s+for \(ver = 1)/, ''],
    [/(?<=if \(ver > 40\)\s+err\('Capacity overflow'\);\s+\})\s+else \{.*?\n {4}\}/s, ''],
    [/drawSymbol\(ver, ecc, data, opts\.mask\)/, 'drawSymbol(ver, ecc, data)'],
    [
      /const border = opts\.border.*?(?=const map = )/s,
      'const { border } = opts;\nconst W = m.size + 2 * border;\n',
    ],
    [/Math\.floor\(i \/ scale\)/, 'i'],
    // what draws one code in two ways, and masks of a caller
    [/if \(mul !== undefined\) (?=\{)/, ''],
    [
      /(?<=return res;\s+\}\s+)for \(let i = 0; i < data\.length; i\+\+\) \{\s+const f = .*?return res;/s,
      '',
    ],
    [/(?<=let mask)(?: = maskIdx;\s+if \(mask === undefined\)) (?=\{)/, ';\n'],
    [/if \(!test\)\s+(?=drawInfo)/, ''],
    [/ver = asVersion\(ver\);\s+(?=if \(ver === 1\))/, ''],
  ]);
