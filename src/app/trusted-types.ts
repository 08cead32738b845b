import cardDetector from '../classroom/cards/detect.worker.ts?worker&url';
import articleDrafter from '../drafting/draft.worker.ts?worker&url';
import backupParser from '../progress/backup/parse.worker.ts?worker&url';
import fileStore from '../progress/storage/opfs.worker.ts?worker&url';
import qrDecoder from '../qr/decode.worker.ts?worker&url';

const scriptUrls = {
  // beside the page, because its folder is its scope
  serviceWorker: () => new URL('sw.js', document.baseURI).href,
  articleDrafter: () => new URL(articleDrafter, document.baseURI).href,
  backupParser: () => new URL(backupParser, document.baseURI).href,
  fileStore: () => new URL(fileStore, document.baseURI).href,
  qrDecoder: () => new URL(qrDecoder, document.baseURI).href,
  cardDetector: () => new URL(cardDetector, document.baseURI).href,
};
export type ScriptName = keyof typeof scriptUrls;

// once: the page's Content-Security-Policy forbids a second policy of this name
let policy: { createScriptURL(name: string): string } | undefined;

/** The only way to a script's address that Trusted Types let through. By name, so that no other address can be one. */
export function getTrustedScriptUrl(script: ScriptName): string {
  const createScriptURL = (requested: string) => {
    if (!Object.hasOwn(scriptUrls, requested)) throw new TypeError(`no script "${requested}"`);
    return scriptUrls[requested as ScriptName]();
  };
  // a browser without Trusted Types takes the plain address
  policy ??= window.trustedTypes?.createPolicy('app-sw', { createScriptURL }) ?? {
    createScriptURL,
  };
  return policy.createScriptURL(script);
}
