import type { Plugin } from 'vite';

/** Leaves what draws codes as text, SVG or GIF out of `qr`, whose squares alone are asked for here. */
export const qrSquaresOnlyPlugin = (): Plugin => ({
  name: 'qr-squares-only',
  transform: {
    filter: { id: /\/node_modules\/qr\/index\.js$/ },
    handler(code) {
      const squaresOnly = code.replace(/if \(output === 'ascii'\)\s.*?(?=return err\()/s, '');
      if (squaresOnly === code) throw new Error('qr draws in another way now');
      return { code: squaresOnly, map: null };
    },
  },
});
