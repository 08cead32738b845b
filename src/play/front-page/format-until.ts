import { getDateFormat, reuseFormat } from '../../i18n/format.ts';
import { MS_PER_DAY } from '../../shared/civil-date.ts';
import type { Game } from '../round/game.ts';

/** Tomorrow, Thursday, 8 January: undefined if it is today. */
export function formatUntil(at: number, game: Game, locale: string): string | undefined {
  const days = Math.floor((at - game.startOfDay()) / MS_PER_DAY);
  if (days < 1) return undefined;
  if (days === 1)
    return reuseFormat(Intl.RelativeTimeFormat, locale, { numeric: 'auto' }).format(1, 'day');
  if (days < 7) return getDateFormat(locale, { weekday: 'long' }).format(at);
  const day = getDateFormat(locale, { day: 'numeric', month: 'long' }).format(at);
  return locale.startsWith('fr') ? `le ${day}` : day;
}
