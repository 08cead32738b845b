import { type ReadonlySignal, signal } from '@preact/signals';
import { habits, type Settings, type SettingsChange, type Toggle } from './stored-settings.ts';

export type Theme = 'auto' | 'light' | 'dark';

export interface Preferences {
  theme: ReadonlySignal<Theme>;
  /** What is switched on. */
  on: ReadonlySignal<ReadonlySet<Toggle>>;
  /** The languages that the site has a page in. */
  languages: readonly string[];
  choose(theme: Theme): void;
  turn(habit: Toggle, on: boolean): void;
  /** When the player last saved a file, in ms since 1970. */
  exported: ReadonlySignal<number | undefined>;
  noteExport(at: number): void;
  /** Keeps the language and goes to its page. */
  speak(language: string): void;
}

/** What the player prefers; `keep` and `turnTo` are the effects of changing it. */
export function createPreferences(
  languages: readonly string[],
  kept: Settings,
  keep: (change: SettingsChange) => void,
  turnTo: (language: string) => void,
): Preferences {
  const theme = signal<Theme>(kept.theme ?? 'auto');
  const on = signal<ReadonlySet<Toggle>>(new Set(habits.filter((habit) => kept[habit])));
  const exported = signal(kept.exported);
  return {
    theme,
    on,
    languages,
    choose(chosen) {
      theme.value = chosen;
      keep({ theme: chosen === 'auto' ? undefined : chosen });
    },
    turn(habit, isOn) {
      on.value = new Set(habits.filter((one) => (one === habit ? isOn : on.value.has(one))));
      keep({ [habit]: isOn || undefined });
    },
    exported,
    noteExport(at) {
      exported.value = at;
      keep({ exported: at });
    },
    speak(language) {
      keep({ language });
      turnTo(language);
    },
  };
}
