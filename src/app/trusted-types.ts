import cards from '../classroom/cards/detect.worker.ts?worker&url';
import passport from '../progress/backup/parse.worker.ts?worker&url';
import files from '../progress/storage/opfs.worker.ts?worker&url';
import codes from '../qr/decode.worker.ts?worker&url';

/** The scripts that run beside the page. */
const scriptUrls = {
  /** The service worker: it stands beside the page, in the folder that it serves. */
  service: () => new URL('sw.js', document.baseURI).href,
  /** Reads files of progress. */
  passport: () => new URL(passport, document.baseURI).href,
  /** Writes the safety copy. */
  files: () => new URL(files, document.baseURI).href,
  /** Reads codes in pictures. */
  codes: () => new URL(codes, document.baseURI).href,
  /** Reads answer cards in pictures of a class. */
  cards: () => new URL(cards, document.baseURI).href,
};
export type ScriptName = keyof typeof scriptUrls;

// made once: the page's own policy lets nobody make it a second time
let policy: { createScriptURL(name: string): string } | undefined;

/**
 * The address of one of our scripts, in the one form that the page's Trusted Types let through. It is
 * asked for by its name, so that no address from elsewhere can ever become one.
 */
export function getTrustedScriptUrl(script: ScriptName): string {
  const createScriptURL = (requested: string) => {
    if (!Object.hasOwn(scriptUrls, requested)) throw new TypeError(`no script "${requested}"`);
    return scriptUrls[requested as ScriptName]();
  };
  // where there are no Trusted Types the plain address does
  policy ??= window.trustedTypes?.createPolicy('app-sw', { createScriptURL }) ?? {
    createScriptURL,
  };
  return policy.createScriptURL(script);
}
