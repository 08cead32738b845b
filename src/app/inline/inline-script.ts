/**
 * The first script, which stands in the page itself, and all that its first question waits for: the
 * rest of the game comes while that is read. It takes a tap at once and shows the answer that was
 * printed with the page. It is built apart, so that it shares no file with the game.
 */

import { chooseLanguage, pageUrl, parseDossierId } from '../../i18n/page-url.ts';
import { readSettings } from '../../settings/stored-settings.ts';
import { runAfterPaint } from '../../shared/after-paint.ts';
import { captureEvents, releaseEvents } from './event-replay.ts';

/** A module of the game, which the page names: its address is known once that is built. */
const importModule = <Module>(address = ''): Promise<Module> =>
  import(/* @vite-ignore */ new URL(address, document.baseURI).href);

const splitFiles = (list = '') => list.split(' ');
/** Asks for files a turn of the network sooner than the game would; what cannot be had, it tells itself. */
const prefetch = (files: readonly string[]) => {
  for (const file of files) importModule(file).catch(() => {});
};

const root = document.documentElement;
const { theme, spaced, language } = readSettings();
if (theme) root.dataset.theme = theme;
if (spaced) root.dataset.spaced = '';
const siteLanguages = root.dataset.languages?.split(' ') ?? [];
const dossierId = parseDossierId(window.location.pathname);
const targetLanguage = chooseLanguage(root.lang, siteLanguages, language, navigator.languages);
// what a class was handed out is in the language of its link
const isAssignmentLink = window.location.hash.startsWith('#/devoir');
const isClassroomLink = isAssignmentLink || window.location.hash.startsWith('#/classe');
const framedTemplate = document.getElementById('framed');
const main = document.getElementById('main') as HTMLElement;
// whoever comes for another screen than la Une is not shown that in passing, nor taps it
main.hidden = window.location.hash.length > '#/'.length;

if (window.top !== window && framedTemplate instanceof HTMLTemplateElement) {
  // Not every host can send the header that forbids it: another site may frame the page and lay its own
  // over it, for taps that the player does not mean. Until here nothing on the page does anything, so it
  // is enough to take it away now; where a frame lets no script run, nothing ever will.
  document.getElementById('app')?.replaceChildren(framedTemplate.content);
  for (const link of document.querySelectorAll('a')) link.href = window.location.href;
} else if (targetLanguage !== root.lang && !isAssignmentLink) {
  window.location.replace(pageUrl(targetLanguage, dossierId) + window.location.hash);
} else {
  // offline the newest page stands in for that of another dossier, whose question it does not have
  if (!dossierId || dossierId === root.dataset.dossier) captureEvents();
  const start = () => {
    // what lies under the question is laid out once that is on the screen
    root.dataset.started = '';
    const [game, ...parts] = splitFiles(root.dataset.game);
    prefetch(parts);
    importModule<typeof import('../main.tsx')>(game)
      .then(
        ({ startApp }) => startApp(releaseEvents),
        async () => {
          // the game cannot be had: what is printed can, and the next release may heal it
          main.hidden = false;
          const { watchForUpdates } = await importModule<
            typeof import('../../pwa/update-watcher.ts')
          >(root.dataset.watch);
          await watchForUpdates();
        },
      )
      .catch(() => {
        // the network is gone, or the player
      });
  };
  if (isClassroomLink) {
    const [screens, ...parts] = splitFiles(root.dataset.class);
    prefetch(parts);
    // and another turn sooner what that screen is made of
    importModule<typeof import('../../classroom/screens.tsx')>(screens)
      .then(({ prefetchClassroomScreen }) =>
        prefetchClassroomScreen(isAssignmentLink ? 'take' : 'assignments', root.lang),
      )
      .catch(() => {});
  }
  // The game may be at hand, and takes its time, even in coming: la Une is on the screen before, and with
  // it the answer of whoever taps at once. Safari has no idle callback.
  if (main.hidden) start();
  else window.requestIdleCallback?.(start, { timeout: 500 }) ?? runAfterPaint(start);
}
