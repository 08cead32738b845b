import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { CompiledDossier } from './dossiers.ts';

/** Node 20 applies no loader to the first file of a thread, so this text loads the file with tsx. */
const WORKER_SOURCE = `import('tsx/esm/api').then(({ tsImport }) =>
  tsImport('./compile-worker.ts', ${JSON.stringify(import.meta.url)}))`;

/** `languages` in order of preference: a dossier may lack some. */
export interface CompileJob {
  id: string;
  languages: readonly string[];
}

/** One thread would take minutes for a thousand dossiers. Results are handed on at once to save memory. */
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
          const [compiled] = await once(worker, 'message');
          onCompiled(one, compiled);
        }
      } finally {
        await worker.terminate();
      }
    }),
  );
}
