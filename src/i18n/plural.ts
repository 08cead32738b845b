import { reuseFormat } from './format.ts';

/** For a catalogue: `plural(n)` is "s" or "", and `plural(n, 'ont', 'a')` one of the two. */
export const createPlural =
  (locale: string) =>
  (n: number, other = 's', one = ''): string =>
    reuseFormat(Intl.PluralRules, locale).select(n) === 'one' ? one : other;
