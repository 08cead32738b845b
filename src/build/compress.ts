import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXT = /\.(?:html|js|css|svg|webmanifest|json)$/;

const ways = {
  br: (bytes: Buffer) =>
    brotliCompressSync(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  gz: (bytes: Buffer) => gzipSync(bytes, { level: 9 }),
};

/**
 * Leaves beside each text of the build the same, compressed as far as it goes, for hosts that send such
 * files: they need not do it for each visitor, and would not do it as well.
 */
export function compress(): Plugin {
  let folder = '';
  return {
    name: 'compress',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      // the service worker is written at the close too, and before
      order: 'post',
      sequential: true,
      handler() {
        for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!TEXT.test(file)) continue;
          const bytes = readFileSync(join(folder, file));
          for (const [ending, squeeze] of Object.entries(ways)) {
            const small = squeeze(bytes);
            if (small.length < bytes.length)
              writeFileSync(join(folder, `${file}.${ending}`), small);
          }
        }
      },
    },
  };
}
