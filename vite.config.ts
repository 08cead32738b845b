import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { bank } from './src/build/bank.ts';
import { cssModules } from './src/build/css-modules.ts';
import { manifest } from './src/build/manifest.ts';
import { page } from './src/build/page.ts';

export default defineConfig({
  // relative, so that any sub-path of any static host will do
  base: './',
  css: { modules: cssModules },
  build: { manifest: true, modulePreload: { polyfill: false }, target: 'es2022' },
  plugins: [
    bank(),
    page(),
    VitePWA({
      manifest,
      injectRegister: false,
      includeManifestIcons: false,
      workbox: {
        globPatterns: ['**/*.{html,js,css,svg,png}'],
        globIgnores: ['screenshots/*'],
        inlineWorkboxRuntime: true,
        navigateFallback: null,
      },
    }),
  ],
  test: { include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/play/**'] },
});
