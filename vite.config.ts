import { readFileSync } from 'node:fs';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { bank } from './src/build/bank.ts';
import { compress } from './src/build/compress.ts';
import { cssModules } from './src/build/css-modules.ts';
import { oldScripts } from './src/build/old-scripts.ts';
import { page } from './src/build/page.ts';
import { precache } from './src/build/precache.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

export default defineConfig({
  // relative, so that any sub-path of any static host will do
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  // the development server's scan for dependencies does not read tsconfig.json
  optimizeDeps: { rolldownOptions: { transform: { jsx: { importSource: 'preact' } } } },
  css: { modules: cssModules },
  build: {
    manifest: true,
    target: 'es2022',
    // the browsers that know light-dark() and nesting, so that neither is written out
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // the page's own script asks for both by what they export
      input: { index: 'index.html', main: 'src/main.tsx', watch: 'src/offline/watch.ts' },
      preserveEntrySignatures: 'allow-extension',
      output: {
        // what is wanted together comes together: on a slow line each file costs a turn. What heals a
        // broken release (watch, worker) asks for none of these but the first
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            {
              name: 'common',
              test: /preact[\\/](dist|hooks|jsx-runtime)|use-text|door[\\/]scripts|-worker\.ts\?|worker&url|bank[\\/]types|parts[\\/]Mark\./,
            },
            {
              name: 'log',
              test: /store[\\/](device-\w+|entry|files|kept-log|patience|record|safety-copy|tabs)\.|idb-keyval|canonicalize|valibot|door[\\/](scan|tame)|ts-fsrs|engine[\\/](memory|plot|checkpoint)/,
            },
            {
              name: 'class',
              test: /src[\\/]class[\\/](base32|bits|response|result|set|keeping|link|seat)\.|class[\\/](Elsewhere|use-class)\./,
            },
            {
              name: 'codes',
              test: /node_modules[\\/]qr[\\/]|qr[\\/](reader|camera|draw)\.|parts[\\/](Scanner|use-camera|QrCode)\./,
            },
            {
              name: 'views',
              test: /items[\\/](views|(?!choice)\w+[\\/](View|read-\w+))\.|parts[\\/](Prove|Correct(ion|ed)|Outcome|Picker)\./,
            },
            {
              name: 'shared',
              test: /dice|pure-rand|crc32|door[\\/](harmless|sum)|text[\\/]own-name|theme[\\/]controls|parts[\\/](Missing|Radios|use-dossier|use-awake)|items[\\/](date|number|recall)[\\/]mark\.|engine[\\/]proof/,
            },
          ],
        },
      },
    },
  },
  worker: { plugins: () => [oldScripts()] },
  plugins: [
    bank(),
    page(),
    VitePWA({
      // each language has its own: see page()
      manifest: false,
      injectRegister: false,
      workbox: {
        ...precache,
        // the first visit, too, has what it has not asked for yet when the network goes
        clientsClaim: true,
        // it would clean up after other apps under this path, and no worker of ours was ever that old
        cleanupOutdatedCaches: false,
        inlineWorkboxRuntime: true,
        navigateFallback: null,
      },
    }),
    compress(),
  ],
  // long enough for the properties on a machine that does something else as well
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    pool: 'threads',
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
});
