import type { ReadonlySignal } from '@preact/signals';
import type { Records } from '../store/records.ts';
import type { Game } from './game.ts';
import type { Preferences } from './preferences.ts';
import type { Router } from './route.ts';

/** All that a screen may read and do. */
export interface Desk {
  game: Game;
  router: Router;
  preferences: Preferences;
  /** What is kept beside the log: the classes of a teacher. Rejects where it cannot be had. */
  records(): Promise<Records>;
  /** Whether the browser forgets the site by itself: Safari in a tab, after seven days. */
  isFleeting: boolean;
  /** Lets a newer version of the site take over; there is none until it is installed and waits. */
  update: ReadonlySignal<(() => void) | undefined>;
}

/** Whether the player is to be told something, wherever they are. */
export const isNoticed = (desk: Desk): boolean =>
  desk.update.value !== undefined ||
  desk.game.storage.value === 'refused' ||
  desk.game.rescue.value !== undefined ||
  desk.preferences.on.value.has('guest') ||
  isWarned(desk);

/** Whether the player is to be told that the browser forgets: once, when there is something to forget. */
export const isWarned = ({ isFleeting, game, preferences }: Desk): boolean =>
  isFleeting && game.ended.value !== undefined && !preferences.on.value.has('warned');
