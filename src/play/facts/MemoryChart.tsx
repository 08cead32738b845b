import { useApp } from '../../app/app-context.ts';
import { useText } from '../../i18n/context.ts';
import { getDateFormat } from '../../i18n/format.ts';
import { MS_PER_DAY } from '../../shared/civil-date.ts';
import '../../ui/theme/controls.css';
import type { PlayText } from '../text/fr.ts';
import css from './MemoryChart.module.css';

const CURVE_DAYS = 30;
const FORECAST_DAYS = 14;

interface Bar {
  day: number;
  value: number;
}

export function MemoryChart({ playText }: { playText: PlayText }) {
  const { game } = useApp();
  const engine = game.playableBank.value?.engine;
  const memory = game.memory.value;
  if (!engine || Object.keys(memory).length === 0) return null;
  const now = game.now();
  const localTime = { now, offset: game.utcOffsetMinutes(now) };
  const retained = engine
    .retainedByDay(game.curve.value, memory, CURVE_DAYS, localTime)
    .map(({ day, held }) => ({ day, value: held }));
  const upcoming = engine
    .dueByDay(memory, FORECAST_DAYS, localTime)
    .map(({ day, due }) => ({ day, value: due }));
  return (
    <section class={css.memory}>
      <div>
        <BarChart
          t={playText.memoryChart}
          title={playText.memoryChart.retainedByDay}
          bars={retained}
          today={retained.at(-1)}
        />
        <BarChart
          t={playText.memoryChart}
          title={playText.memoryChart.dueByDay}
          bars={upcoming}
          today={upcoming[0]}
        />
      </div>
    </section>
  );
}

function BarChart({
  t,
  title,
  bars,
  today,
}: {
  t: PlayText['memoryChart'];
  title: string;
  bars: readonly Bar[];
  today: Bar | undefined;
}) {
  const { locale } = useText();
  const maxValue = Math.max(1, ...bars.map(({ value }) => value));
  const dayFormat = getDateFormat(locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (
    <figure>
      <figcaption>
        {title} <span>{t.today(today?.value ?? 0)}</span>
      </figcaption>
      <svg viewBox={`0 0 ${bars.length * 10} 60`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ day, value }, index) => (
          <rect
            key={day}
            x={index * 10 + 1}
            width="8"
            y={58 - (value / maxValue) * 56}
            height={(value / maxValue) * 56}
          />
        ))}
        <path d={`M0 59H${bars.length * 10}`} />
      </svg>
      <details>
        <summary>{t.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.day}</th>
              <th scope="col">{t.facts}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ day, value }) => (
              <tr key={day}>
                <th scope="row">{dayFormat.format(day * MS_PER_DAY)}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
