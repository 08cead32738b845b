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
        .replace(/\bthis\.CV \|\| /, '')
        .replace(/\bthis\.(AR|CV) = /, 'exports.$1 = ')
        // markers of others: our cards bring their own
        .replace(/(?<=codeList: )\[0x[^\]]*\]/g, '[]')
        .replace(
          /^(?:CV\.gaussian|AR\.\w+\.prototype\.(?:detect|generateSVG))\w* = function.*?^};$/gms,
          '',
        );
      if (!converted.includes('exports.')) throw new Error('js-aruco2 exports in another way now');
      return { code: converted, map: null };
    },
  },
});
