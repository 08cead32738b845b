import { waitForLoad } from '../ui/failed-loads.ts';
import { getTrustedScriptUrl, type ScriptName } from './trusted-types.ts';

/** Says if the script is lost, as a file of any screen. */
export function startWorker(script: ScriptName): Worker {
  const url = getTrustedScriptUrl(script);
  const worker = new Worker(url, { type: 'module' });
  worker.addEventListener('error', (event) => {
    // an error in the script has a message
    if (event instanceof ErrorEvent) return;
    void waitForLoad(async () => {
      const { ok } = await fetch(url);
      if (!ok) throw new Error(`no ${script}`);
    });
  });
  return worker;
}
