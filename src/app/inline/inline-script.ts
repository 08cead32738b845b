/**
 * Inlined in the page: the first question needs no other script. It answers a tap with what the page was
 * prerendered with while the game loads. Built apart, so that it shares no chunk with the game.
 */

import { builtPageUrl, chooseLanguage, parseDossierId } from '../../i18n/page-url.ts';
import { readStoredValues, type Settings } from '../../settings/stored-settings.ts';
import { runAfterPaint } from '../../shared/after-paint.ts';
import { reloadIfReachable } from '../../shared/reload-if-reachable.ts';
import { captureEvents, releaseEvents } from './event-replay.ts';

/** By an address from the page, relative to it: the names of chunks are known after the build only. */
const importModule = <Module>(address?: string): Promise<Module> =>
  import(/* @vite-ignore */ address as string);

const splitList = (list = '') => list.split(' ');

/** One network round trip before the game imports them, which reports a failure. */
const prefetch = (files: readonly string[]) => {
  for (const file of files) importModule(file).catch(() => {});
};

const root = document.documentElement;
// as they are: no value but a known one has an effect
const { theme, spaced, language } = readStoredValues() as Settings;
if (theme) root.dataset.theme = theme;
if (spaced) root.dataset.spaced = '';
const siteLanguages = splitList(root.dataset.languages);
// not the attribute `lang`, which page translators write
const [pageLanguage = ''] = siteLanguages;
const { hash, pathname, search } = window.location;
const dossierId = parseDossierId(pathname);
const targetLanguage = chooseLanguage(pageLanguage, siteLanguages, language, navigator.languages);
const isAssignmentLink = hash.slice(0, 12).includes('devoir');
// an assignment is in its own language, wherever it is
const isOfSet =
  (isAssignmentLink && hash.length > 12) || /^#\/(projeter|imprimer|cartes)\/./.test(hash);
const isClassroomLink = isAssignmentLink || hash.startsWith('#/classe');
const framedTemplate = document.getElementById('framed') as HTMLTemplateElement | null;
const main = document.getElementById('main') as HTMLElement;
// offline this can be the page of another dossier, and it opens those of the device
const isOtherDossier =
  (Boolean(dossierId) && dossierId !== root.dataset.dossier) || /[?&;]d=/i.test(search);
// something else was asked for: no flash of this front page, and no tap on it
main.hidden = isOtherDossier || hash.length > '#/'.length;

if (window.top !== window && framedTemplate) {
  // Clickjacking: not every host can send the header that forbids frames. Nothing on the page works
  // before this line, and nothing ever does in a frame without scripts.
  document.getElementById('app')?.replaceChildren(framedTemplate.content);
  for (const link of document.querySelectorAll('a')) link.href = window.location.href;
} else if (targetLanguage !== pageLanguage && !isOfSet) {
  window.location.replace(builtPageUrl(targetLanguage, dossierId) + search + hash);
} else {
  if (!isOtherDossier) captureEvents();
  const failed = document.getElementById('failed') as HTMLTemplateElement;
  const failure = failed.content.firstElementChild as Element;
  const start = () => {
    const [game, ...parts] = splitList(root.dataset.game);
    prefetch(parts);
    Promise.race([
      importModule<typeof import('../main.tsx')>(game).then(({ startApp }) =>
        startApp(releaseEvents),
      ),
      // browsers keep a module that hangs
      new Promise((_, reject) => setTimeout(reject, failure.isConnected ? 3_000 : 8_000)),
    ])
      .catch(() => {
        // browsers go on giving what a network or a host once sent in their place
        if (failure.isConnected)
          Promise.all(
            splitList(root.dataset.game).map((file) => fetch(file, { cache: 'reload' })),
          ).then(reloadIfReachable, () => {});
        else document.body.prepend(failure);
        // a broken release is repaired by the next one
        return importModule<typeof import('../../pwa/update-watcher.ts')>(root.dataset.watch).then(
          ({ watchForUpdates }) => watchForUpdates(),
        );
      })
      .catch(() => {
        // offline, or the page is closed
      });
  };
  failure.querySelector('button')?.addEventListener('click', start);
  window.addEventListener('online', () => failure.isConnected && start());
  if (isClassroomLink) {
    const [screens, ...parts] = splitList(root.dataset.class);
    prefetch(parts);
    // and its screen's own chunks a round trip earlier
    importModule<typeof import('../../classroom/screens.tsx')>(screens)
      .then(({ prefetchClassroomScreen }) =>
        prefetchClassroomScreen(isAssignmentLink ? 'take' : 'assignments', pageLanguage),
      )
      .catch(() => {});
  }
  // Even from cache the bundle blocks the main thread. When idle, so that the front page is painted and
  // a quick tap is answered first. Safari has no idle callback.
  if (main.hidden) start();
  else window.requestIdleCallback?.(start, { timeout: 500 }) ?? runAfterPaint(start);
}
