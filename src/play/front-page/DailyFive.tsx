import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { getDateFormat } from '../../i18n/format.ts';
import { MS_PER_DAY, parseIsoDayOrThrow } from '../../shared/civil-date.ts';
import { ShareRound } from '../result/ShareRound.tsx';
import { capitalize } from './capitalize.ts';
import css from './DailyFive.module.css';
import type { EditionState } from './edition-state.ts';

const SQUARES = 14;
const DAYS_PER_WEEK = 7;

type Props = PlayScreenProps & { state: EditionState; today: string };

export function DailyFive(props: Props) {
  const t = useText();
  const { router } = useApp();
  const { playText, state } = props;
  const { dailyRound, isDailyDone, isDailyOpen } = state;
  const { dailyRound: labels } = playText;
  return (
    <section class={css.daily} aria-labelledby="daily-round">
      <h2 id="daily-round">{t.titles.dailyRound}</h2>
      {!isDailyDone && (
        <a class="quiet" href={router.hashOf('round', 'depeche')}>
          {isDailyOpen && dailyRound?.answers.length
            ? labels.resume(dailyRound.answers.length, dailyRound.items.length)
            : labels.play}
        </a>
      )}
      {isDailyDone && dailyRound && <ShareRound {...props} round={dailyRound} />}
      <DaySquares {...props} />
    </section>
  );
}

/** The first fourteen days, then the last fourteen. */
function DaySquares({ playableBank, playText, state, today }: Props) {
  const { locale } = useText();
  const { game, preferences } = useApp();
  const { dailyRound: labels } = playText;
  const last = parseIsoDayOrThrow(today);
  const { frozen, length, best } = playableBank.engine.computeStreak(game.days.value, today);
  const forgivenDays = frozen.map(parseIsoDayOrThrow);
  const first = last - Math.min(state.number, SQUARES) + 1;
  const ranges = game.days.value;
  const squares = Array.from({ length: SQUARES }, (_, at) => {
    const day = first + at;
    const isPlayed = ranges.some(([from, to]) => from <= day && day <= to);
    return {
      day,
      kind: isPlayed ? 'played' : forgivenDays.includes(day) ? 'forgiven' : 'open',
    };
  });
  const countOf = (wanted: string) => squares.filter(({ kind }) => kind === wanted).length;
  const missed = forgivenDays.find((day) => day < last && day >= last - DAYS_PER_WEEK);
  const weekday = getDateFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return (
    <>
      <p
        class={css.squares}
        role="img"
        aria-label={labels.squares(countOf('played'), countOf('forgiven'), countOf('open'))}
      >
        {squares.map(({ day, kind }) => (
          <i key={day} data-kind={kind} data-today={day === last} />
        ))}
      </p>
      <p class="note">
        {labels.sameForAll} {countOf('played') > 0 && labels.daysPlayed(countOf('played'))}{' '}
        {missed !== undefined && labels.forgiven(capitalize(weekday.format(missed * MS_PER_DAY)))}{' '}
        {preferences.enabledToggles.value.has('streak') && labels.streak(length, best)}
      </p>
    </>
  );
}
