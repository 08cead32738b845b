import type { ReadonlySignal } from '@preact/signals';
import type { Game } from './game.ts';
import type { Preferences } from './preferences.ts';
import type { Router } from './route.ts';

/** All that a screen may read and do. */
export interface Desk {
  game: Game;
  router: Router;
  preferences: Preferences;
  /** Lets a newer version of the site take over; there is none until it is installed and waits. */
  update: ReadonlySignal<(() => void) | undefined>;
}
