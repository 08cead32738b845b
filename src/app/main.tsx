// first, so that it works even if a later import fails
import '../pwa/update-watcher.ts';
// before the screens' own styles
import '../ui/theme/tokens.css';
import '../ui/theme/base.css';
import { effect } from '@preact/signals';
import { type ComponentType, hydrate } from 'preact';
import type { FrontPageData } from '../bank/front-page.ts';
import type { Bank } from '../bank/types.ts';
import { LanguageContext } from '../i18n/context.ts';
import { HOME_LANGUAGE, pageUrl, readDossierId } from '../i18n/page-url.ts';
import type { AppText } from '../i18n/text/fr.ts';
import { createGame, type Game } from '../play/round/game.ts';
import type { MirroredLog } from '../progress/storage/log.ts';
import { installMethod } from '../pwa/install.ts';
import { applyUpdate, markAppReady, watchForUpdates } from '../pwa/update-watcher.ts';
import { createPreferences } from '../settings/preferences.ts';
import { readSettings, saveSettings } from '../settings/stored-settings.ts';
import { runAfterPaint } from '../shared/after-paint.ts';
import { waitForLoad } from '../ui/failed-loads.ts';
import { mendTranslatedText } from '../ui/mend-text.ts';
import { beginStep } from '../ui/press-guard.ts';
import { App } from './App.tsx';
import type { AppContext } from './app-context.ts';
import { applyTheme } from './apply-theme.ts';
import type { EarlyInput } from './inline/event-replay.ts';
import { loadScreen } from './load-screen.tsx';
import type { OpenedDossier } from './open-other-dossier.tsx';
import type { RouteId } from './router.ts';
import { createRouter } from './router.ts';
import { routes } from './routes.tsx';

const catalogues = import.meta.glob<AppText>('../i18n/text/[a-z][a-z].ts', { import: 'catalogue' });

mendTranslatedText();
const root = document.documentElement;
const container = document.getElementById('app') as HTMLElement;
const settings = readSettings();
const languages = Object.keys(catalogues).map((path) =>
  path.slice('../i18n/text/'.length, -'.ts'.length),
);
const dossierId = readDossierId(window.location);
const redirectToLanguage = (language: string) =>
  window.location.replace(pageUrl(language, dossierId) + window.location.hash);

// not the attribute `lang`, which page translators write
const [pageLanguage = HOME_LANGUAGE] = root.dataset.languages?.split(' ') ?? [];

const preferences = createPreferences(languages, settings, saveSettings, redirectToLanguage);
effect(() => {
  const { theme, enabledToggles: on } = preferences;
  applyTheme({
    ...(theme.value !== 'auto' && { theme: theme.value }),
    ...(on.value.has('spaced') && { spaced: true }),
    ...(on.value.has('still') && { still: true }),
  });
});

const printedFront = JSON.parse(
  document.getElementById('front')?.textContent ?? '',
) as FrontPageData;

async function fetchPrintedBank(): Promise<Bank> {
  const { id, language, bank = `./bank/${id}.${language}.json` } = printedFront;
  const response = await fetch(bank);
  if (!response.ok) throw new Error(bank);
  return response.json();
}
const profile = settings.guest ? 'guest' : 'own';
const createSeed = () => crypto.getRandomValues(new Uint32Array(1))[0] as number;

let logReady: Promise<MirroredLog> | undefined;
function createAppGame(front: FrontPageData, route: RouteId, fetchBank: () => Promise<Bank>) {
  const game: Game = createGame({
    front,
    openLog(tabId, listener) {
      logReady ??= waitForLoad(() => import('../progress/storage/open-log.ts')).then(
        ({ openLog }) => openLog(profile, tabId, listener, preferences.checkTurn),
      );
      return logReady;
    },
    loadBank: async () => {
      // The front page needs the log to show a way on. A cached bank would only delay it.
      if (route === 'front-page' && navigator.serviceWorker?.controller) await game.loadProgress();
      const [bank, { createPlayableBank }] = await Promise.all([
        fetchBank(),
        import('../engine/playable-bank.ts'),
      ]);
      return createPlayableBank(bank);
    },
    clock: Date.now,
    utcOffsetMinutes: (at) => -new Date(at).getTimezoneOffset(),
    requestPersistence: () => void navigator.storage?.persist?.().catch(() => {}),
    seed: createSeed,
  });
  return game;
}

async function eraseGuest(hasTurn: boolean) {
  const { openLog } = await import('../progress/storage/open-log.ts');
  const tabId = createSeed().toString(36);
  const stamp = `${Date.now().toString(36)}-${tabId}`;
  await openLog('guest', tabId, {}, () => false).erase(stamp, hasTurn);
}

async function openRecords(reportRecords: Game['reportRecords']) {
  const { openKeyValueStore } = await waitForLoad(
    () => import('../progress/storage/open-records.ts'),
  );
  return openKeyValueStore(
    profile,
    createSeed().toString(36),
    reportRecords,
    preferences.checkTurn,
  );
}

function createAppContext({ front, fetchBank, recovered }: OpenedDossier): AppContext {
  const router = createRouter(window, routes);
  const game = createAppGame(front, router.currentRoute.peek().id, fetchBank);
  if (recovered) game.reportRecords(recovered);
  return {
    game,
    router,
    preferences,
    openRecords: () => openRecords(game.reportRecords),
    eraseGuest,
    install: installMethod,
    update: applyUpdate,
  };
}

/** Preact keeps the first vnode tree of a component passed as `children` alive: Root is not one. */
function hydrateWith(text: AppText, Root: ComponentType) {
  const failure = document.querySelector('[role=alert]');
  const hadFocus = failure?.contains(document.activeElement);
  failure?.remove();
  hydrate(
    <LanguageContext.Provider value={{ tag: pageLanguage, text }}>
      <Root />
    </LanguageContext.Provider>,
    container,
  );
  if (hadFocus) document.getElementById('main')?.focus();
}

let app: AppContext | undefined;

/** Rejects if a file of it is lost; may be called again. */
async function showApp(releaseEvents: () => EarlyInput): Promise<AppContext | undefined> {
  const loadingText = catalogues[`../i18n/text/${pageLanguage}.ts`]?.() as Promise<AppText>;
  loadingText.catch(() => {});
  const isOtherDossier = dossierId !== undefined && dossierId !== printedFront.id;
  const opened = isOtherDossier
    ? await import('./open-other-dossier.tsx').then(({ openOtherDossier }) =>
        openOtherDossier(dossierId, {
          pageLanguage,
          languages,
          printedFront,
          profile,
          openRecords,
        }),
      )
    : { front: printedFront, fetchBank: fetchPrintedBank };
  if (!('front' in opened)) {
    const text = await loadingText;
    container.replaceChildren();
    document.title = text.name;
    hydrateWith(text, opened.MissingPage);
    return undefined;
  }
  const { front } = opened;
  app ??= createAppContext(opened);
  const shownApp = app;
  const { game, router } = app;
  const route = router.currentRoute.peek();
  // in parallel with the catalogue; App loads it again and reports a failure
  void loadScreen(route, app, pageLanguage).catch(() => {});
  const text = await loadingText;
  const { response, at, key, isNextRequested } = releaseEvents();
  // the inline script's answers: the game takes the taps from here on
  for (const template of document.querySelectorAll('template')) template.remove();
  if (response) game.answer(front.opening, response);
  if (isNextRequested) router.goTo('round');
  // the page holds the front page of its own dossier: to hydrate it as another screen leaves the
  // attributes of <main>, its name among them, as they were printed
  const isFrontPage = router.currentRoute.peek().id === 'front-page';
  if (isOtherDossier || !isFrontPage || document.getElementById('main')?.hidden)
    container.replaceChildren();
  if (isOtherDossier) document.title = text.dossierTitle(front.title);
  hydrateWith(text, () => <App app={shownApp} />);
  if (at) beginStep(at, { key, x: Number.NaN, y: Number.NaN });
  return shownApp;
}

async function loadRest({ game }: AppContext) {
  void waitForLoad(() =>
    Promise.all([import('../ui/keep-focus.ts'), import('../ui/dropped-files.ts')]),
  ).then(([{ keepFocus }, { takeDroppedFiles }]) => {
    keepFocus();
    takeDroppedFiles();
  });
  // reading the storage blocks the main thread
  await new Promise<void>(runAfterPaint);
  const [{ listFadedWords }] = await Promise.all([waitForLoad(game.loadBank), game.loadProgress()]);
  // its print rules, for la Une
  void waitForLoad(() => import('../ui/theme/controls.css'));
  if (/ios$/.test(String(installMethod.peek()))) {
    const { addSplashImages } = await waitForLoad(() => import('../pwa/splash.ts'));
    await addSplashImages();
  }
  if (!('setAppBadge' in navigator) || settings.guest) return;
  const { createBadgeUpdater } = await waitForLoad(() => import('../pwa/badge.ts'));
  const updateBadge = createBadgeUpdater(
    () => listFadedWords(game.memory.value, game.now(), game.startOfDay()).length,
  );
  effect(() => {
    if (!game.isRoundOpen.value) updateBadge();
  });
}

/** Never rejects: without a service worker the game works online only. */
async function becomeOfflineApp() {
  if ('serviceWorker' in navigator)
    await waitForLoad(() => import('../pwa/register-service-worker.ts'));
  await watchForUpdates().catch(() => {});
}

let starting: Promise<void> | undefined;

/** Resolves when the game stands; called again after it has rejected. */
export function startApp(releaseEvents: () => EarlyInput): Promise<void> {
  starting ??= showApp(releaseEvents).then(
    (shown) => {
      markAppReady();
      void (shown ? loadRest(shown) : Promise.resolve())
        .catch(() => {})
        .then(becomeOfflineApp)
        .then(() => window.addEventListener('online', becomeOfflineApp));
    },
    (error) => {
      starting = undefined;
      throw error;
    },
  );
  return starting;
}
