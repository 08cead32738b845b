import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { AppContext } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import css from './DailyRound.module.css';

/** The dispatch of the day: five items, once a day; and the days in a row, for who wants them counted. */
export function Depeche({ desk }: { desk: AppContext }) {
  const text = useText();
  const { game, preferences, router } = desk;
  const rules = game.dossier.value?.rules;
  const { days, rounds } = game.tally.value;
  const day = useSignal(game.today());
  // a page left open overnight is looked at again on another day
  useEffect(() => {
    const look = () => {
      day.value = game.today();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  if (!rules || rounds.length === 0) return null;
  const today = day.value;
  const isCounted = preferences.on.value.has('streak');
  const { length, best, freezes } = rules.streak(game.days.value, today);
  return (
    <section class={css.depeche} aria-labelledby="depeche">
      <h2 id="depeche">{text.depeche.title}</h2>
      {rules.hasDay(days, today) ? (
        <p>{text.depeche.done}</p>
      ) : (
        <>
          <p>{text.depeche.lead(formatDate(today, text))}</p>
          <button
            type="button"
            class="quiet"
            onClick={async () => {
              await game.begin({ day: today });
              router.go('partie');
            }}
          >
            {text.depeche.play}
          </button>
        </>
      )}
      {isCounted && (
        <p>
          <b>{text.depeche.streak(length, best)}</b> {text.depeche.freeze(freezes)}
        </p>
      )}
      <button type="button" class="link" onClick={() => preferences.turn('streak', !isCounted)}>
        {isCounted ? text.depeche.leave : text.depeche.join}
      </button>
    </section>
  );
}
