import { type ReadonlySignal, signal } from '@preact/signals';
import { type Settings, type SettingsChange, type Toggle, toggles } from './stored-settings.ts';

export type Theme = 'auto' | 'light' | 'dark';

export interface Preferences {
  theme: ReadonlySignal<Theme>;
  enabledToggles: ReadonlySignal<ReadonlySet<Toggle>>;
  languages: readonly string[];
  /** A guest's turn has begun or ended in another tab: this page is of the other profile. */
  isProfileStale: ReadonlySignal<boolean>;
  /** Gets the turn that is stored, as this page's write does; true for a page of another. */
  checkTurn(turn: string | undefined): boolean;
  /** Makes the next page that of the turn that is on, or the owner's. */
  followTurn(): void;
  setTheme(theme: Theme): void;
  setToggle(toggle: Toggle, on: boolean): void;
  /** In ms since 1970. */
  lastExportAt: ReadonlySignal<number | undefined>;
  recordExport(at: number): void;
  /** Leaves this page for the language's own. */
  setLanguage(language: string): void;
}

export function createPreferences(
  languages: readonly string[],
  settings: Settings,
  saveSettings: (change: SettingsChange, isGuestsPage: boolean) => void,
  goToLanguage: (language: string) => void,
): Preferences {
  const theme = signal<Theme>(settings.theme ?? 'auto');
  const enabledToggles = signal<ReadonlySet<Toggle>>(
    new Set(toggles.filter((toggle) => settings[toggle])),
  );
  const lastExportAt = signal(settings.exported);
  const isProfileStale = signal(false);
  const saveChange = (change: SettingsChange) => saveSettings(change, settings.guest === true);
  let latestTurn = '';
  let ownTurn: string | undefined;
  const setToggle = (toggle: Toggle, isOn: boolean) => {
    enabledToggles.value = new Set(
      toggles.filter((one) => (one === toggle ? isOn : enabledToggles.value.has(one))),
    );
    saveChange({ [toggle]: isOn || undefined });
  };
  return {
    isProfileStale,
    checkTurn(turn) {
      if (turn !== undefined) {
        latestTurn = turn;
        ownTurn ??= turn;
        // for good at the end of a turn, which another guest's may follow
        isProfileStale.value = settings.guest
          ? isProfileStale.value || !turn || turn !== ownTurn
          : turn !== '';
      }
      return isProfileStale.value;
    },
    followTurn: () => setToggle('guest', latestTurn !== ''),
    theme,
    enabledToggles,
    languages,
    setTheme(chosen) {
      theme.value = chosen;
      saveChange({ theme: chosen === 'auto' ? undefined : chosen });
    },
    setToggle,
    lastExportAt,
    recordExport(at) {
      lastExportAt.value = at;
      saveChange({ exported: at });
    },
    setLanguage(language) {
      saveChange({ language });
      goToLanguage(language);
    },
  };
}
