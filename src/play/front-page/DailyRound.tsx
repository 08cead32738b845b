import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import css from './DailyRound.module.css';

/** The dispatch of the day: five items, once a day; and the days in a row, for who wants them counted. */
export function DailyRound() {
  const t = useText();
  const { game, preferences, router } = useApp();
  const engine = game.playableBank.value?.engine;
  const { days, rounds } = game.progress.value;
  const day = useSignal(game.today());
  // a page left open overnight is looked at again on another day
  useEffect(() => {
    const refreshDay = () => {
      day.value = game.today();
    };
    document.addEventListener('visibilitychange', refreshDay);
    return () => document.removeEventListener('visibilitychange', refreshDay);
  }, []);
  if (!engine || rounds.length === 0) return null;
  const today = day.value;
  const isCounted = preferences.enabledToggles.value.has('streak');
  const { length, best, freezes } = engine.computeStreak(game.days.value, today);
  return (
    <section class={css.depeche} aria-labelledby="depeche">
      <h2 id="depeche">{t.dailyRound.title}</h2>
      {engine.hasDay(days, today) ? (
        <p>{t.dailyRound.doneToday}</p>
      ) : (
        <>
          <p>{t.dailyRound.lead(formatDate(today, t))}</p>
          <button
            type="button"
            class="quiet"
            onClick={async () => {
              await game.startRound({ day: today });
              router.goTo('round');
            }}
          >
            {t.dailyRound.play}
          </button>
        </>
      )}
      {isCounted && (
        <p>
          <b>{t.dailyRound.streak(length, best)}</b> {t.dailyRound.freezesLeft(freezes)}
        </p>
      )}
      <button
        type="button"
        class="link"
        onClick={() => preferences.setToggle('streak', !isCounted)}
      >
        {isCounted ? t.dailyRound.stopStreak : t.dailyRound.startStreak}
      </button>
    </section>
  );
}
