import { parentPort } from 'node:worker_threads';
import type { CompileJob } from './compile-all.ts';
import { compileDossier } from './dossiers.ts';

parentPort?.on('message', ({ id, languages }: CompileJob) =>
  parentPort?.postMessage(compileDossier(id, languages)),
);
