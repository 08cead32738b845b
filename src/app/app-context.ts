import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Game } from '../play/round/game.ts';
import type { KeyValueStore } from '../progress/storage/key-value.ts';
import type { Preferences } from '../settings/preferences.ts';
import type { Router } from './router.ts';

/** All that a screen may read and do. */
export interface AppContext {
  game: Game;
  router: Router;
  preferences: Preferences;
  /** What is kept beside the log: the classes of a teacher. Rejects where it cannot be had. */
  openRecords(): Promise<KeyValueStore>;
  /**
   * How the game gets among the apps of this device: the browser does it when told to, or the player
   * from a menu. Nothing where it is there already, or no way is known.
   */
  install: ReadonlySignal<(() => void) | 'safari-ios' | 'safari-mac' | 'ios' | undefined>;
  /** Lets a newer version of the site take over; there is none until it is installed and waits. */
  update: ReadonlySignal<(() => void) | undefined>;
}

export const CurrentApp = createContext<AppContext | undefined>(undefined);

export function useApp(): AppContext {
  const app = useContext(CurrentApp);
  if (!app) throw new Error('no <CurrentApp.Provider> above this component');
  return app;
}

/** Whether the player is to be told something, wherever they are. */
export const hasNotice = (app: AppContext): boolean =>
  app.update.value !== undefined ||
  app.game.storageStatus.value === 'refused' ||
  app.game.recovery.value !== undefined ||
  app.preferences.enabledToggles.value.has('guest');

/** Whether to say how the game is installed: once, at the end of a round, and not to a guest. */
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
