import { useText } from '../../i18n/context.ts';
import type { Game } from '../round/game.ts';
import '../../ui/theme/controls.css';
import css from './MemoryChart.module.css';

/** Days shown back, and ahead. */
const CURVE_DAYS = 30;
const FORECAST_DAYS = 14;
const MS_PER_DAY = 86_400_000;

interface Bar {
  day: number;
  value: number;
}

/** Facts held day by day, and reviews to come: two small plots, each with its table. */
export function Memoire({ game }: { game: Game }) {
  const text = useText();
  const rules = game.dossier.value?.rules;
  const memory = game.memory.value;
  if (!rules || Object.keys(memory).length === 0) return null;
  const now = game.now();
  const place = { now, offset: game.offset(now) };
  const past = rules
    .held(game.curve.value, memory, CURVE_DAYS, place)
    .map(({ day, held }) => ({ day, value: held }));
  const next = rules
    .coming(memory, FORECAST_DAYS, place)
    .map(({ day, due }) => ({ day, value: due }));
  return (
    <section class={css.memoire} aria-labelledby="memoire">
      <h2 id="memoire">{text.memoire.title}</h2>
      <p class="note">{text.memoire.held(past.at(-1)?.value ?? 0)}</p>
      <div>
        <Plot title={text.memoire.past} bars={past} />
        <Plot title={text.memoire.coming} bars={next} />
      </div>
    </section>
  );
}

function Plot({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const text = useText();
  const top = Math.max(1, ...bars.map(({ value }) => value));
  const name = new Intl.DateTimeFormat(text.locale, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return (
    <figure>
      <figcaption>
        {title} <span>({top})</span>
      </figcaption>
      <svg viewBox={`0 0 ${bars.length * 10} 60`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map(({ day, value }, index) => (
          <rect
            key={day}
            x={index * 10 + 1}
            width="8"
            y={58 - (value / top) * 56}
            height={(value / top) * 56}
          />
        ))}
        <path d={`M0 59H${bars.length * 10}`} />
      </svg>
      <details>
        <summary>{text.memoire.table}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{text.memoire.day}</th>
              <th scope="col">{text.memoire.facts}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map(({ day, value }) => (
              <tr key={day}>
                <th scope="row">{name.format(day * MS_PER_DAY)}</th>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
