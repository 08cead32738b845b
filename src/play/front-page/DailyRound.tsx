import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import type { PlayText } from '../text/fr.ts';
import css from './DailyRound.module.css';

export function DailyRound({ playText }: { playText: PlayText }) {
  const t = useText();
  const { game, preferences, router } = useApp();
  const engine = game.playableBank.value?.engine;
  const { days, rounds } = game.progress.value;
  const day = useSignal(game.today());
  // the page may have been open overnight
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
    <section class={css.daily} aria-labelledby="daily-round">
      <h2 id="daily-round">{t.titles.dailyRound}</h2>
      {engine.hasDay(days, today) ? (
        <p>{playText.dailyRound.doneToday}</p>
      ) : (
        <>
          <p>{playText.dailyRound.lead(game.countItems({ day: today }), formatDate(today, t))}</p>
          <button type="button" class="quiet" onClick={() => router.goTo('round', 'depeche')}>
            {playText.dailyRound.play}
          </button>
        </>
      )}
      {isCounted && (
        <p>
          <b>{playText.dailyRound.streak(length, best)}</b>{' '}
          {playText.dailyRound.freezesLeft(freezes)}
        </p>
      )}
      <button
        type="button"
        class="link"
        onClick={() => preferences.setToggle('streak', !isCounted)}
      >
        {isCounted ? playText.dailyRound.stopStreak : playText.dailyRound.startStreak}
      </button>
    </section>
  );
}
