import type { DateFact } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate, getDateFormat } from '../../i18n/format.ts';
import { MS_PER_DAY } from '../../shared/civil-date.ts';
import css from './Timeline.module.css';

interface Props {
  dates: readonly DateFact[];
  /** From 0 to 1, or undefined if the fact was never asked. */
  inkOf(id: string): number | undefined;
  articleDate: string;
}

const CHART_WIDTH = 320;

/** In ms. The start of an EDTF date, or the end of an interval with an open start. */
function startOfDate(edtf: string): number {
  const [start = '', end = ''] = edtf.split('/');
  const known = (/\d/.test(start) ? start : end).replace(/[?~%]/g, '');
  return Date.parse(known);
}

const yearOf = (at: number) => new Date(at).getUTCFullYear();

function createScales(dates: readonly DateFact[], articleDate: string) {
  const day = Date.parse(articleDate);
  const hasWeek = articleDate.length === 10;
  // the week starts on Monday, as in Europe
  const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * MS_PER_DAY;
  const sunday = monday + 6 * MS_PER_DAY;
  const starts = dates.map(({ date }) => startOfDate(date));
  const from = Date.UTC(yearOf(Math.min(...starts)), 0);
  const until = Date.UTC(yearOf(day) + 1, 0);
  const isInWeek = (at: number) => hasWeek && at >= monday && at <= sunday;
  const years = [from, ...starts.filter((at) => !isInWeek(at))].map(yearOf);
  return {
    day,
    hasWeek,
    monday,
    sunday,
    isInWeek,
    xOnYears: (at: number) => 8 + ((at - from) / (until - from)) * (CHART_WIDTH - 16),
    xOnWeek: (at: number) => 20 + ((at - monday) / (6 * MS_PER_DAY)) * (CHART_WIDTH - 40),
    shownYears: [...new Set(years)].filter(
      (year, index, all) => index === 0 || year - (all[index - 1] ?? 0) > 2,
    ),
    weekDays: Array.from({ length: hasWeek ? 7 : 0 }, (_, index) => monday + index * MS_PER_DAY),
  };
}

type Scales = ReturnType<typeof createScales>;

/** Two scales: all years, and under them the week of the article, if its day is known. Hidden from screen readers: the list beside it says the same. */
export function Timeline({ articleDate, ...props }: Props) {
  const scales = createScales(props.dates, articleDate);
  const { hasWeek, xOnYears, monday, sunday } = scales;
  const right = CHART_WIDTH - 8;
  return (
    <svg
      class={css.timeline}
      viewBox={`0 0 ${CHART_WIDTH} ${hasWeek ? 150 : 66}`}
      aria-hidden="true"
    >
      {hasWeek && (
        <path
          class={css.zoom}
          d={`M${xOnYears(monday)} 42L8 96M${xOnYears(sunday)} 42L${right} 96`}
        />
      )}
      <path class={css.scale} d={`M8 42H${right}${hasWeek ? `M8 126H${right}` : ''}`} />
      <ScaleLabels scales={scales} />
      <DateMarks scales={scales} {...props} />
    </svg>
  );
}

function ScaleLabels({ scales }: { scales: Scales }) {
  const { locale } = useText();
  const { day, shownYears, weekDays, xOnWeek, xOnYears } = scales;
  const weekdayFormat = getDateFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  const dayFormat = getDateFormat(locale, { day: 'numeric', timeZone: 'UTC' });
  return (
    <>
      {shownYears.map((year, index) => (
        <text
          key={year}
          x={index === 0 ? 4 : xOnYears(Date.UTC(year, 0))}
          y="60"
          class={css.label}
          text-anchor={index === 0 ? 'start' : 'middle'}
        >
          {year}
        </text>
      ))}
      {weekDays.map((at) => (
        <text
          key={at}
          x={xOnWeek(at)}
          y="144"
          class={css.label}
          text-anchor="middle"
          data-day={at === day}
        >
          {weekdayFormat.format(at)} {dayFormat.format(at)}
        </text>
      ))}
    </>
  );
}

function DateMarks({ scales, dates, inkOf }: Omit<Props, 'articleDate'> & { scales: Scales }) {
  const t = useText();
  const { isInWeek, xOnWeek, xOnYears } = scales;
  const placed = dates.map((fact) => {
    const at = startOfDate(fact.date);
    const place = isInWeek(at)
      ? { x: xOnWeek(at), base: 122, room: 66 }
      : { x: xOnYears(at), base: 38, room: 28 };
    return { ...fact, ...place, column: `${place.base} ${Math.round(place.x)}` };
  });
  const heights = new Map<string, number>();
  for (const { column } of placed) heights.set(column, (heights.get(column) ?? 0) + 1);
  const levels = new Map<string, number>();
  return (
    <>
      {placed.map(({ id, date, x, base, room, column }) => {
        const ink = inkOf(id);
        // dates of the same day are stacked, closer where they are many
        const step = Math.min(11, room / ((heights.get(column) ?? 1) - 1));
        const level = levels.get(column) ?? 0;
        levels.set(column, level + 1);
        return (
          <circle
            key={id}
            class={css.date}
            cx={x}
            cy={base - 5 - level * step}
            r="4.5"
            data-answered={ink !== undefined}
            style={{ '--ink-level': `${Math.round((ink ?? 0) * 100)}%` }}
          >
            <title>{formatDate(date, t)}</title>
          </circle>
        );
      })}
    </>
  );
}
