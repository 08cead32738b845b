const key = 'qui-quand-quoi';

/**
 * What must be known before the first paint, hence not in IndexedDB. Undefined where the player
 * chose nothing: then the device's own theme holds, and the language of the page.
 */
export interface Settings {
  theme?: 'light' | 'dark';
  language?: string;
  /** The easy brief rather than the full one. */
  easy?: true;
}

/** The settings kept on this device; none where storage is blocked or what it holds is no settings. */
export function readSettings(): Settings {
  try {
    const { theme, language, easy } = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<
      string,
      unknown
    >;
    return {
      ...((theme === 'light' || theme === 'dark') && { theme }),
      ...(typeof language === 'string' && { language }),
      ...(easy === true && { easy }),
    };
  } catch {
    return {};
  }
}

/** Keeps the settings; where storage is blocked they last as long as the page. */
export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // refused: nothing that a player needs to act on
  }
}
