import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../store/settings.ts';

export type Theme = 'auto' | 'light' | 'dark';

export interface Preferences {
  theme: ReadonlySignal<Theme>;
  /** Whether the brief is read in its easy version. */
  easy: ReadonlySignal<boolean>;
  /** The languages that the site has a page in. */
  languages: readonly string[];
  choose(theme: Theme): void;
  read(easy: boolean): void;
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
  const easy = signal(kept.easy === true);
  let { language } = kept;
  const save = () =>
    keep({
      ...(theme.value !== 'auto' && { theme: theme.value }),
      ...(easy.value && { easy: true }),
      ...(language && { language }),
    });
  return {
    theme,
    easy,
    languages,
    choose(chosen) {
      theme.value = chosen;
      save();
    },
    read(chosen) {
      easy.value = chosen;
      save();
    },
    speak(chosen) {
      language = chosen;
      save();
      turnTo(chosen);
    },
  };
}
