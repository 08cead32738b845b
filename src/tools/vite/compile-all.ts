import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CompiledDossier } from './dossiers.ts';

/** Node 20 applies no loader to the first file of a thread, so this text loads the file with tsx. */
const WORKER_SOURCE = `import('tsx/esm/api').then(({ tsImport }) =>
  tsImport('./compile-worker.ts', ${JSON.stringify(import.meta.url)}))`;

/** A dossier, in the first of these languages that it has been written in. */
export interface CompileJob {
  id: string;
  languages: readonly string[];
}

/**
 * Compiles dossiers in as many threads as the machine has, for a thousand take one of them minutes.
 * They are taken as they come, so that never more than a few are held.
 */
export async function compileDossiers<T extends CompileJob>(
  jobs: readonly T[],
  onCompiled: (job: T, compiled: CompiledDossier) => void,
): Promise<void> {
  const queue = jobs.values();
  const threads = Math.min(jobs.length, availableParallelism());
  await Promise.all(
    Array.from({ length: threads }, async () => {
      const worker = new Worker(WORKER_SOURCE, { eval: true });
      try {
        for (const one of queue) {
          worker.postMessage({ id: one.id, languages: one.languages });
          // rejects where the thread throws: with the error of the bank, place and all
          const [compiled] = await once(worker, 'message');
          onCompiled(one, compiled);
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
}
