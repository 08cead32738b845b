import { type PartOfLibrary, replacePartsPlugin } from './replace-parts.ts';

/** What `decodeQR` of a gray image never reaches, or looks at for callers other than ours. */
const unusedParts: readonly PartOfLibrary[] = [
  // images of other formats, options and sizes that ours never has
  [/validateOpts\(opts\);\s+validateImage\(img, opts\.format\);/, ''],
  [/\n {4}beginOperation\(\) \{.*?(?=\n {4}constructor\()/s, ''],
  [/(?<=constructor\(init\) \{)\s+validateOpts\(init\);.*?(?=const maxSize)/s, ''],
  [/const stride = init\.stride === .*?const bytes = .*?(?=this\.effort)/s, ''],
  [/new Uint8Array\(bytes\)(?=;\s+this\.image)/, 'new Uint8Array(maxSize.width * maxSize.height)'],
  [
    /(?<=addImage\([^{]*\{\s+)this\.beginOperation\(\);.*?(?=\n {4}stage\()/s,
    'this.luma.set(img.data);\nthis.stage(img);\n}\n',
  ],
  // texts of other encodings: in a link all letters are those of UTF-8
  [/const ECI_ENCODINGS = .*?(?=const NUMERIC_LENGTH)/s, ''],
  [/const parts = deferText .*?;/, ''],
  [
    /if \(parts\) \{.*?(?=for \(let i = 0; i < length; i\+\+\)\s+state\.bytes)/s,
    '{\nif (length >= state.views.length)\nreturn FAIL.data;\n',
  ],
  [/decoder\.decode\(/, 'new TextDecoder().decode('],
  [/if \(!parts\)\s+(?=return res;)/, ''],
  [/(?<=return res;\s+)if \(res\)\s+parts\.push\(res\);\s+return parts;/, ''],
  [/\s+finish\(decoded, textDecoder\) \{.*?(?=\};\n\/\/)/s, '\n'],
  [
    /const decoded = Payload\.decode\(.*?;\s+return decoded.*?;/s,
    'return Payload.decode(this.payload, data, dataLen, version);',
  ],
  // pauses, and codes after the first
  [/if \(cooperative\b[^\n]*\n\s+this\.retryStart \+= yield;/g, ''],
  [/cooperative \? \d+ : /g, ''],
  [/\*scan\(cooperative\)/, 'scan()'],
  [
    /(?<=\n {4})\*walk\(cooperative, all\) \{.*?(?=\n\}\n)/s,
    'decode() {\nthis.retryStart = Date.now();\nthis.retries = this.effort - 1;\nreturn this.scan();\n}',
  ],
  [/(?<=scanner\.decode\(\))\[0\]/, ''],
  [/\n {4}excluded\(layer, index\) \{.*?(?=\n {4}retain\()/s, ''],
  [/this\.exclude\(layer\);/, ''],
  [/const padding = 3\.5 .*?(?=if \(this\.points\))/s, ''],
  [/\n {4}clean\(\) \{.*?(?=\n {4}read\()/s, ''],
  [/scanner\.clean\(\);/, ''],
  // pictures of what was seen, and points that no hand needs
  [/if \(this\.opts\.imageOnBitmap\)[^;]*;/, ''],
  [/if \(opts\.imageOnResult\)[^;]*;/, ''],
  [/const marker = \(point, moduleSize, .*?(?=this\.points = )/s, ''],
  [
    /(?<=this\.points = )\{.*?\n {8}\};/s,
    '{ tl: pt(tl, tl.ms), tr: pt(tr, tr.ms), bl: pt(bl, bl.ms), outline: quad(-1, -1, size + 1, size + 1) };',
  ],
  [/const aligners = align .*?;/, ''],
  [/const reportAligners = .*?(?=this\.report\()/s, ''],
  [/\b(?:reportAligners|aligners), (?=ms, size)/g, ''],
];

export const qrOneCodePlugin = () =>
  replacePartsPlugin('qr-one-code', /\/node_modules\/qr\/decode\.js$/, unusedParts);
