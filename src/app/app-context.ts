import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Game } from '../play/round/game.ts';
import type { KeyValueStore } from '../progress/storage/key-value.ts';
import type { Preferences } from '../settings/preferences.ts';
import type { Router } from './router.ts';

export interface AppContext {
  game: Game;
  router: Router;
  preferences: Preferences;
  /** The store beside the log, for classrooms. Rejects if the device stores nothing. */
  openRecords(): Promise<KeyValueStore>;
  /** Afterwards a new turn is on, or none. */
  eraseGuest(hasTurn: boolean): Promise<void>;
  /** A function if the browser can install the game, or the menu that can. Undefined if installed. */
  install: ReadonlySignal<(() => void) | 'safari-ios' | 'safari-mac' | 'ios' | undefined>;
  /** Activates the waiting service worker, if there is one. */
  update: ReadonlySignal<(() => void) | undefined>;
}

export const CurrentApp = createContext<AppContext | undefined>(undefined);

export function useApp(): AppContext {
  const app = useContext(CurrentApp);
  if (!app) throw new Error('no <CurrentApp.Provider> above this component');
  return app;
}

/** Offline, a kept language may stand in for the address's own. */
export const isLanguageMissing = (): boolean => {
  // a page that is printed has no address
  const [, asked] = /[./]([a-z]{2})(\.html)?$/.exec(globalThis.location?.pathname) ?? [];
  return asked !== undefined && !!document.documentElement.dataset.notKept?.includes(asked);
};

export const hasNotice = (app: AppContext): boolean =>
  isLanguageMissing() ||
  app.update.value !== undefined ||
  app.game.storageStatus.value === 'refused' ||
  app.game.recovery.value !== undefined ||
  app.preferences.isProfileStale.value ||
  app.preferences.enabledToggles.value.has('guest') ||
  app.preferences.enabledToggles.value.has('running');

/** Once, after a round, and not to a guest. */
export const shouldShowInstallHint = ({
  install,
  game,
  preferences: { enabledToggles },
}: AppContext): boolean =>
  install.value !== undefined &&
  game.round.value !== undefined &&
  !game.isRoundOpen.value &&
  !enabledToggles.value.has('warned') &&
  !enabledToggles.value.has('guest');
