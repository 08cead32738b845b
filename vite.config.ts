import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { anyAsciiLettersPlugin } from './src/tools/vite/any-ascii-letters.ts';
import { bankPlugin } from './src/tools/vite/bank-plugin.ts';
import { createChunkGroups } from './src/tools/vite/chunks.ts';
import { compressPlugin } from './src/tools/vite/compress.ts';
import {
  cssFeaturesWrittenOut,
  cssModulesOptions,
  inlineClassNamesPlugin,
} from './src/tools/vite/css-modules.ts';
import { fsrsLongTermPlugin } from './src/tools/vite/fsrs-long-term.ts';
import { jsAruco2Plugin } from './src/tools/vite/js-aruco2-esm.ts';
import { lintDescriptionsPlugin } from './src/tools/vite/lint-descriptions.ts';
import { minifyAgainPlugin } from './src/tools/vite/minify-again.ts';
import { createOfflineParts } from './src/tools/vite/offline-parts.ts';
import { workboxOptions } from './src/tools/vite/precache.ts';
import { qrOneCodePlugin } from './src/tools/vite/qr-one-code.ts';
import { qrSquaresOnlyPlugin } from './src/tools/vite/qr-squares-only.ts';
import { retryLoadsPlugin } from './src/tools/vite/retry-loads.ts';
import { sitePlugins } from './src/tools/vite/site-plugins.ts';
import { wordListsPlugin } from './src/tools/vite/word-lists.ts';
import { EnvironmentGroups } from './tests/support/group-environments.ts';

const offlineParts = createOfflineParts();

// most tests are over before optimized code pays: V8 compiles it for the hottest loops alone
if (process.env.VITEST) setFlagsFromString('--interrupt-budget=1500000');

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

export default defineConfig({
  // relative, so that any sub-path of any static host will do
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  // the development server's scan for dependencies does not read tsconfig.json
  optimizeDeps: { rolldownOptions: { transform: { jsx: { importSource: 'preact' } } } },
  // without the helpers of an older language, which `build.target` has no use for
  resolve: { alias: { 'workbox-window': 'workbox-window/build/workbox-window.prod.mjs' } },
  css: { modules: cssModulesOptions, lightningcss: { include: cssFeaturesWrittenOut } },
  build: {
    manifest: true,
    target: 'es2022',
    // the browsers that know light-dark(), so that it is not written out
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // the page's own script asks for both by what they export
      input: { index: 'index.html', main: 'src/app/main.tsx', watch: 'src/pwa/update-watcher.ts' },
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: { includeDependenciesRecursively: false, groups: createChunkGroups() },
      },
    },
  },
  worker: {
    rolldownOptions: { output: { entryFileNames: 'assets/[name]-[hash:7].js' } },
    plugins: () => [jsAruco2Plugin(), qrOneCodePlugin(), wordListsPlugin()],
  },
  plugins: [
    bankPlugin(),
    inlineClassNamesPlugin(),
    anyAsciiLettersPlugin(),
    wordListsPlugin(),
    lintDescriptionsPlugin(),
    fsrsLongTermPlugin(),
    qrSquaresOnlyPlugin(),
    retryLoadsPlugin(),
    minifyAgainPlugin(),
    sitePlugins(),
    VitePWA({
      // each language has its own: see manifestsPlugin()
      manifest: false,
      injectRegister: false,
      workbox: {
        ...workboxOptions,
        manifestTransforms: [offlineParts.manifestTransform],
        // the first visit, too, has what it has not asked for yet when the network goes
        clientsClaim: true,
        // it would clean up after other apps under this path, and no worker of ours was ever that old
        cleanupOutdatedCaches: false,
        inlineWorkboxRuntime: true,
        navigateFallback: null,
      },
    }),
    offlineParts.plugin,
    compressPlugin(),
  ],
  test: {
    pool: 'threads',
    maxWorkers: '100%',
    // long enough for the property tests on a busy machine
    testTimeout: 30_000,
    setupFiles: ['tests/support/set-up.ts'],
    sequence: { sequencer: EnvironmentGroups },
    experimental: { fsModuleCache: true },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.slow.test.{ts,tsx}'],
          setupFiles: ['tests/support/default-runs.ts'],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'slow',
          include: ['tests/**/*.slow.test.{ts,tsx}'],
          // beside a browser on two cores a clock may run late; run-tests.ts names what passed only then
          retry: process.env.CI ? 1 : 0,
        },
      },
    ],
  },
});
