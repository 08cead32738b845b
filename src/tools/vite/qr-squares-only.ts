import { replacePartsPlugin } from './replace-parts.ts';

/** Leaves what draws codes as text, SVG or GIF out of `qr`, whose squares alone are asked for here. */
export const qrSquaresOnlyPlugin = () =>
  replacePartsPlugin('qr-squares-only', /\/node_modules\/qr\/index\.js$/, [
    [/if \(output === 'ascii'\)\s.*?(?=return err\()/s, ''],
  ]);
