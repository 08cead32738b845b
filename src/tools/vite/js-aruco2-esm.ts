import type { Plugin } from 'vite';

/**
 * js-aruco2 exports by setting properties of `this`, which is undefined in a module. Throws if a release
 * no longer does so, because this plugin can go then.
 */
export const jsAruco2Plugin = (): Plugin => ({
  name: 'js-aruco2-esm',
  transform: {
    filter: { id: /\/js-aruco2\/src\/(aruco|cv)\.js$/ },
    handler(code) {
      const converted = code
        .replace('var CV = CV || {};', 'var CV = {};')
        .replace(
          "var CV = this.CV || require('./cv').CV;",
          "import vision from './cv';\nvar { CV } = vision;",
        )
        .replace(/\bthis\.(AR|CV) = .*;/, 'export default { $1 };')
        // markers of others: our cards bring their own, as numbers
        .replace(/(?<=codeList: )\[0x[^\]]*\]/g, '[]')
        .replace(
          /if \(typeof dictionary\.codeList\[i\] === 'string'\).*?(?=this\.codeList\.push)/s,
          '',
        )
        .replace(' || this._calculateTau()', '')
        .replace(
          /^(?:CV\.gaussian|AR\.\w+\.prototype\.(?:detect|generateSVG|_bytes2bin|_calculateTau))\w* = function.*?^};$/gms,
          '',
        );
      if (!converted.includes('export default'))
        throw new Error('js-aruco2 exports in another way now');
      return { code: converted, map: null };
    },
  },
});
