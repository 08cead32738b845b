// before all else, so that it outlives what may fail there
import '../pwa/update-watcher.ts';
// what the sheets of the screens build on
import '../ui/theme/tokens.css';
import '../ui/theme/base.css';
import '../ui/theme/print.css';
import { effect } from '@preact/signals';
import { hydrate } from 'preact';
import { type FrontPageData, front } from '../bank/front-page.ts';
import type { Bank } from '../bank/types.ts';
import { Language } from '../i18n/context.ts';
import { dossierAt, HOME_LANGUAGE, pageOf } from '../i18n/page-url.ts';
import type { AppText } from '../i18n/text/fr.ts';
import { createGame, type Game } from '../play/round/game.ts';
import type { MirroredLog } from '../progress/storage/log.ts';
import { install } from '../pwa/install.ts';
import { standing, update, watch } from '../pwa/update-watcher.ts';
import { createPreferences } from '../settings/preferences.ts';
import { keepSettings, readSettings } from '../settings/stored-settings.ts';
import { afterPaint } from '../shared/after-paint.ts';
import { App, fetchScreen, needsBank } from './App.tsx';
import type { AppContext } from './app-context.ts';
import { dress } from './apply-theme.ts';
import type { EarlyInput } from './inline/event-replay.ts';
import { createRouter, type RouteId } from './router.ts';

const catalogues = import.meta.glob<AppText>('../i18n/text/[a-z][a-z].ts', { import: 'catalogue' });

const root = document.documentElement;
const settings = readSettings();
const languages = Object.keys(catalogues).map((path) =>
  path.slice('../i18n/text/'.length, -'.ts'.length),
);
const named = dossierAt(window.location.pathname);
const turnTo = (language: string) =>
  window.location.replace(pageOf(language, named) + window.location.hash);

const tag = root.lang;

const preferences = createPreferences(languages, settings, keepSettings, turnTo);
effect(() => {
  const { theme, on } = preferences;
  dress({
    ...(theme.value !== 'auto' && { theme: theme.value }),
    ...(on.value.has('spaced') && { spaced: true }),
  });
});

async function fetchBank(
  id: string,
  language: string,
  address = `./bank/${id}.${language}.json`,
): Promise<Bank> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no bank ${id} in ${language}`);
  return response.json();
}

const printed = JSON.parse(document.getElementById('front')?.textContent ?? '') as FrontPageData;
/** Offline the worker has the newest dossier's page, and gives it in the place of any other's. */
async function frontOf(id: string): Promise<FrontPageData> {
  const bank = await fetchBank(id, tag).catch(() => fetchBank(id, HOME_LANGUAGE));
  const { others } = printed;
  return { ...front(bank), ...(others && { others }) };
}
const records = async () => {
  const { openRecords } = await import('../progress/storage/open-records.ts');
  return openRecords(settings.guest ? 'guest' : 'own');
};
let device: Promise<MirroredLog> | undefined;
function gameOf(front: FrontPageData, route: RouteId) {
  const game: Game = createGame({
    front,
    log(page, news) {
      device ??= import('../progress/storage/open-log.ts').then(
        ({ openLog }) => openLog(settings.guest ? 'guest' : 'own', page, news),
        (error) => {
          device = undefined;
          throw error;
        },
      );
      return device;
    },
    load: async () => {
      // la Une shows a way on as soon as the log is read: a bank at hand, however large, comes after that
      if (route === 'une' && navigator.serviceWorker?.controller) await game.open();
      const [bank, { openDossier }] = await Promise.all([
        fetchBank(front.id, front.language, front.bank),
        import('../engine/playable-bank.ts'),
      ]);
      return openDossier(bank);
    },
    clock: Date.now,
    offset: (at) => -new Date(at).getTimezoneOffset(),
    persist: () => void navigator.storage?.persist?.().catch(() => {}),
    seed: () => crypto.getRandomValues(new Uint32Array(1))[0] as number,
  });
  return game;
}

/** Shows the game; what is not needed for the first answer comes once that can be given. */
async function show(handOver: () => EarlyInput) {
  const router = createRouter(window);
  // on their way while the catalogue is; who draws the screen asks again, and says so where they do not come
  const { route } = router.place.peek();
  void fetchScreen(route, tag).catch(() => {});
  const isOther = named !== undefined && named !== printed.id;
  const front = isOther ? await frontOf(named).catch(() => printed) : printed;
  const game = gameOf(front, route);
  if (needsBank(route)) void game.load().catch(() => {});
  const text = (await catalogues[`../i18n/text/${tag}.ts`]?.()) as AppText;
  const app = document.getElementById('app') as HTMLElement;
  const desk: AppContext = { game, router, preferences, records, install, update };
  const { response, isNext } = handOver();
  // printed for taps that the game takes from here on
  for (const printed of document.querySelectorAll('template')) printed.remove();
  if (response) game.answer(front.opening, response);
  if (isNext) router.go('partie');
  // the page holds la Une of its own dossier: first.ts hides it from whoever comes for something else
  if (isOther || document.getElementById('main')?.hidden) app.replaceChildren();
  if (isOther) document.title = text.titled(front.title);
  // a component that is given as a child and draws itself anew leaves its first drawing in memory: App does
  const Once = () => <App desk={desk} />;
  hydrate(
    <Language.Provider value={{ tag, text }}>
      <Once />
    </Language.Provider>,
    app,
  );
  standing();
  // what was drawn is seen before the device is asked
  await new Promise<void>(afterPaint);
  const [{ rules }] = await Promise.all([game.load(), game.open()]);
  if (/ios$/.test(String(install.peek()))) {
    const { addSplash } = await import('../pwa/splash.ts');
    await addSplash();
  }
  if (!('setAppBadge' in navigator) || settings.guest) return;
  const { badge } = await import('../pwa/badge.ts');
  const traces = () => Object.values(game.memory.peek());
  const count = badge(() => traces().filter((trace) => rules.isDue(trace, game.now())).length);
  // once the game has opened, and at the end of each round: not at every answer
  effect(() => {
    if (!game.underway.value) count();
  });
}

/** Takes over the page, and what was done there. */
export const start = (handOver: () => EarlyInput): Promise<void> =>
  show(handOver)
    .catch(() => {
      // offline or refused: a screen that needs the bank asks for it again, and says so
    })
    .then(watch)
    .catch(() => {
      // no worker to be had: play needs the network
    });
