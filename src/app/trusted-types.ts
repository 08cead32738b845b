import cards from '../classroom/cards/detect.worker.ts?worker&url';
import passport from '../progress/backup/parse.worker.ts?worker&url';
import files from '../progress/storage/opfs.worker.ts?worker&url';
import codes from '../qr/decode.worker.ts?worker&url';

const scriptUrls = {
  // beside the page, because its folder is its scope
  service: () => new URL('sw.js', document.baseURI).href,
  passport: () => new URL(passport, document.baseURI).href,
  files: () => new URL(files, document.baseURI).href,
  codes: () => new URL(codes, document.baseURI).href,
  cards: () => new URL(cards, document.baseURI).href,
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
