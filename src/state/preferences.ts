import { type ReadonlySignal, signal } from '@preact/signals';
import { type Habit, habits, type Settings } from '../store/settings.ts';

export type Theme = 'auto' | 'light' | 'dark';

export interface Preferences {
  theme: ReadonlySignal<Theme>;
  /** What is switched on. */
  on: ReadonlySignal<ReadonlySet<Habit>>;
  /** The languages that the site has a page in. */
  languages: readonly string[];
  choose(theme: Theme): void;
  turn(habit: Habit, on: boolean): void;
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
  keep: (settings: Settings) => void,
  turnTo: (language: string) => void,
): Preferences {
  const theme = signal<Theme>(kept.theme ?? 'auto');
  const on = signal<ReadonlySet<Habit>>(new Set(habits.filter((habit) => kept[habit])));
  const exported = signal(kept.exported);
  let { language } = kept;
  const save = () =>
    keep({
      ...(theme.value !== 'auto' && { theme: theme.value }),
      ...Object.fromEntries([...on.value].map((habit) => [habit, true])),
      ...(language && { language }),
      ...(exported.value !== undefined && { exported: exported.value }),
    });
  return {
    theme,
    on,
    languages,
    choose(chosen) {
      theme.value = chosen;
      save();
    },
    turn(habit, isOn) {
      on.value = new Set(habits.filter((one) => (one === habit ? isOn : on.value.has(one))));
      save();
    },
    exported,
    noteExport(at) {
      exported.value = at;
      save();
    },
    speak(chosen) {
      language = chosen;
      save();
      turnTo(chosen);
    },
  };
}
