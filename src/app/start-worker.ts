import { waitForLoad } from '../ui/failed-loads.ts';
import { getTrustedScriptUrl, type ScriptName } from './trusted-types.ts';

/** Then its script may hang on the network. */
const FIRST_REPLY_TIMEOUT_MS = 8_000;

/** Says if the script is lost, as a file of any screen. */
export function startWorker(script: ScriptName): Worker {
  const url = getTrustedScriptUrl(script);
  const worker = new Worker(url, { type: 'module' });
  const lookForScript = () =>
    void waitForLoad(async () => {
      // the browser goes on giving what a host once sent in its place: nothing, or a page
      const response = await fetch(url, { cache: 'reload' });
      if (!response.ok || !/^[^<]/.test(await response.text())) throw new Error(`no ${script}`);
    });
  const timer = setTimeout(lookForScript, FIRST_REPLY_TIMEOUT_MS);
  worker.addEventListener('message', () => clearTimeout(timer), { once: true });
  worker.addEventListener('error', (event) => {
    clearTimeout(timer);
    // an error in the script has a message
    if (!(event instanceof ErrorEvent)) lookForScript();
  });
  return worker;
}
