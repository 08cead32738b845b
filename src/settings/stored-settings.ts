import { SETTINGS_KEY } from '../shared/start-names.ts';

/**
 * `easy`: simple brief. `confidence`: ask how sure. `streak`: count days. `guest`: a guest's profile is
 * active. `warned`: the install hint was seen. `spaced`: wide text spacing. `still`: no vibration.
 * `running`: a set was begun and perhaps not finished. `teaching`: this device holds sets for a class.
 */
export const toggles = [
  'easy',
  'confidence',
  'streak',
  'guest',
  'warned',
  'spaced',
  'still',
  'running',
  'teaching',
] as const;
export type Toggle = (typeof toggles)[number];

/** In localStorage, because the first paint needs them. An unset theme is the device's, an unset language the page's. */
export interface Settings extends Partial<Record<Toggle, true>> {
  theme?: 'light' | 'dark';
  language?: string;
  /** Time of the last saved file, in ms since 1970. */
  exported?: number;
}

/**
 * Empty if these are no settings. What could not be stored is in the name of the window, which lasts as
 * long as the visit.
 */
export function readStoredValues(): Record<string, unknown> {
  try {
    const [, unstored] = window.name.split(SETTINGS_KEY);
    return { ...JSON.parse(unstored ?? localStorage.getItem(SETTINGS_KEY) ?? '') };
  } catch {
    return {};
  }
}

function checkSettings(stored: Record<string, unknown>): Settings {
  const { theme, language, exported } = stored;
  return {
    ...((theme === 'light' || theme === 'dark') && { theme }),
    ...(typeof language === 'string' && { language }),
    ...(Number.isFinite(exported) && { exported: exported as number }),
    ...Object.fromEntries(
      toggles.filter((toggle) => stored[toggle] === true).map((toggle) => [toggle, true]),
    ),
  };
}

export const readSettings = (): Settings => checkSettings(readStoredValues());

/** Undefined removes a setting. */
export type SettingsChange = { [Name in keyof Settings]?: Settings[Name] | undefined };

interface StoredSettings extends Settings {
  /** The owner's, put aside during a guest's turn. */
  owner?: Settings;
}

function mergeSettings(change: SettingsChange, isGuestsPage: boolean): StoredSettings {
  const stored = readStoredValues();
  const { guest, ...settings } = checkSettings(stored);
  const owner = checkSettings({ ...(stored.owner as object | undefined), guest: undefined });
  if (change.guest && !guest) {
    const { streak, exported, warned, running, teaching, ...shared } = settings;
    return { ...shared, guest: true, owner: settings };
  }
  if ('guest' in change && !change.guest) return stored.owner ? owner : settings;
  if (!guest) return { ...settings, ...(change as Settings) };
  return isGuestsPage
    ? { ...settings, ...(change as Settings), guest, owner }
    : { ...settings, guest, owner: { ...owner, ...(change as Settings) } };
}

/** Merges with the stored settings, which another tab may have changed. */
export function saveSettings(change: SettingsChange, isGuestsPage = false): void {
  const settings = JSON.stringify(mergeSettings(change, isGuestsPage));
  try {
    localStorage.setItem(SETTINGS_KEY, settings);
    if (window.name.startsWith(SETTINGS_KEY)) window.name = '';
  } catch {
    // blocked or full
    window.name = SETTINGS_KEY + settings;
  }
}
