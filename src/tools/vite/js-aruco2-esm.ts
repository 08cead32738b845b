import { replacePartsPlugin } from './replace-parts.ts';

/**
 * js-aruco2 exports by setting properties of `this`, which is undefined in a module; and it knows the
 * markers of others, where our cards bring their own.
 */
export const jsAruco2Plugin = () => [
  replacePartsPlugin('js-aruco2-cv', /\/js-aruco2\/src\/cv\.js$/, [
    [/var CV = CV \|\| \{\};/, 'var CV = {};'],
    [/\bthis\.CV = .*;/, 'export default { CV };'],
    [/^CV\.gaussian\w* = function.*?^};$/gms, ''],
  ]),
  replacePartsPlugin('js-aruco2-aruco', /\/js-aruco2\/src\/aruco\.js$/, [
    [
      /var CV = this\.CV \|\| require\('\.\/cv'\)\.CV;/,
      "import vision from './cv';\nvar { CV } = vision;",
    ],
    [/\bthis\.AR = .*;/, 'export default { AR };'],
    [/(?<=codeList: )\[0x[^\]]*\]/g, '[]'],
    [/if \(typeof dictionary\.codeList\[i\] === 'string'\).*?(?=this\.codeList\.push)/s, ''],
    [/ \|\| this\._calculateTau\(\)/, ''],
    [
      /^AR\.\w+\.prototype\.(?:detect|generateSVG|_bytes2bin|_calculateTau)\w* = function.*?^};$/gms,
      '',
    ],
  ]),
];
