import type { Plugin } from 'vite';

/**
 * js-aruco2 as a module: its files hang what they export on `this`, as a script of old does, and a
 * bundler has nothing there. Throws where they no longer do, for then this is not needed any more.
 */
export const jsAruco2Plugin = (): Plugin => ({
  name: 'old-scripts',
  transform: {
    filter: { id: /\/js-aruco2\/src\/(aruco|cv)\.js$/ },
    handler(code) {
      const converted = code
        .replace(/\bthis\.CV \|\| /, '')
        .replace(/\bthis\.(AR|CV) = /, 'exports.$1 = ');
      if (!converted.includes('exports.')) throw new Error('js-aruco2 exports in another way now');
      return { code: converted, map: null };
    },
  },
});
