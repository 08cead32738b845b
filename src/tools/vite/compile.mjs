// A thread of compile-all.ts. Node 20 cannot run TypeScript, so Vite runs the code.
import { parentPort } from 'node:worker_threads';
import { runnerImport } from 'vite';

/** @type {{ module: typeof import('./dossiers.ts') }} */
const { module } = await runnerImport('./src/tools/vite/dossiers.ts', {
  configFile: false,
  logLevel: 'error',
});
parentPort?.on('message', ({ id, languages }) =>
  parentPort?.postMessage(module.compileDossier(id, languages)),
);
