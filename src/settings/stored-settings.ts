import { SETTINGS_KEY } from '../shared/persisted-names.ts';

/**
 * What a player may switch on: the easy brief; to be asked how sure an answer is; to count days in a row;
 * that this is a guest's turn, whose answers are kept apart and forgotten at its end; and what is
 * switched on by being told once: how the game is installed; and text with more room
 * between its letters, words and lines.
 */
export const toggles = ['easy', 'confidence', 'streak', 'guest', 'warned', 'spaced'] as const;
export type Toggle = (typeof toggles)[number];

/**
 * What must be known before the first paint, hence not in IndexedDB. Undefined where the player
 * chose nothing: then the device's own theme holds, and the language of the page.
 */
export interface Settings extends Partial<Record<Toggle, true>> {
  theme?: 'light' | 'dark';
  language?: string;
  /** When the player last saved a file, in ms since 1970. */
  exported?: number;
}

/** The settings kept on this device; none where storage is blocked or what it holds is no settings. */
export function readSettings(): Settings {
  try {
    const stored = JSON.parse(localStorage.getItem(SETTINGS_KEY) ?? '{}') as Record<
      string,
      unknown
    >;
    const { theme, language, exported } = stored;
    return {
      ...((theme === 'light' || theme === 'dark') && { theme }),
      ...(typeof language === 'string' && { language }),
      ...(Number.isFinite(exported) && { exported: exported as number }),
      ...Object.fromEntries(
        toggles.filter((habit) => stored[habit] === true).map((on) => [on, true]),
      ),
    };
  } catch {
    return {};
  }
}

/** What a player has changed; undefined for what is no longer chosen. */
export type SettingsChange = { [Name in keyof Settings]?: Settings[Name] | undefined };

/**
 * Keeps a change, and leaves all else as it is: another page may have changed that. Where storage is
 * blocked it lasts as long as the page.
 */
export function saveSettings(change: SettingsChange): void {
  try {
    localStorage.setItem(SETTINGS_KEY, JSON.stringify({ ...readSettings(), ...change }));
  } catch {
    // refused: nothing that a player needs to act on
  }
}
