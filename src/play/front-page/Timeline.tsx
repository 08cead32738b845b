import type { DateFact } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import css from './Timeline.module.css';

interface Props {
  dates: readonly DateFact[];
  /** 0 to 1; undefined for a fact never met. */
  inkOf(id: string): number | undefined;
  /** The day of the article. */
  article: string;
}

const MS_PER_DAY = 86_400_000;
const CHART_WIDTH = 320;

/** When an EDTF date begins, in ms: of an interval the end that is known. */
function beginOf(edtf: string): number {
  const [start = '', end = ''] = edtf.split('/');
  const known = (/\d/.test(start) ? start : end).replace(/[?~%]/g, '');
  return Date.parse(known);
}

/**
 * The dates on two scales, both true: all the years, and under them the week of the article. It is a
 * picture of the list that stands beside it, and says nothing of its own.
 */
export function Timeline({ dates, inkOf, article }: Props) {
  const text = useText();
  const day = Date.parse(article);
  // the week from Monday, as Europe counts
  const monday = day - ((new Date(day).getUTCDay() + 6) % 7) * MS_PER_DAY;
  const sunday = monday + 6 * MS_PER_DAY;
  const first = Math.min(...dates.map(({ date }) => beginOf(date)));
  const from = Date.UTC(new Date(first).getUTCFullYear(), 0);
  const until = Date.UTC(new Date(day).getUTCFullYear() + 1, 0);
  const onYears = (at: number) => 8 + ((at - from) / (until - from)) * (CHART_WIDTH - 16);
  const onWeek = (at: number) => 20 + ((at - monday) / (6 * MS_PER_DAY)) * (CHART_WIDTH - 40);
  const inWeek = (at: number) => at >= monday && at <= sunday;
  const years = [from, ...dates.map(({ date }) => beginOf(date)).filter((at) => !inWeek(at))];
  const shown = [...new Set(years.map((at) => new Date(at).getUTCFullYear()))].filter(
    (year, index, all) => index === 0 || year - (all[index - 1] ?? 0) > 2,
  );
  const days = Array.from({ length: 7 }, (_, index) => monday + index * MS_PER_DAY);
  const name = new Intl.DateTimeFormat(text.locale, { weekday: 'narrow', timeZone: 'UTC' });
  /** Dates of one day stand on each other. */
  const height = new Map<number, number>();
  return (
    <svg class={css.timeline} viewBox={`0 0 ${CHART_WIDTH} 150`} aria-hidden="true">
      <path
        class={css.zoom}
        d={`M${onYears(monday)} 42L8 96M${onYears(sunday)} 42L${CHART_WIDTH - 8} 96`}
      />
      <path class={css.scale} d={`M8 42H${CHART_WIDTH - 8}M8 126H${CHART_WIDTH - 8}`} />
      {shown.map((year, index) => (
        <text
          key={year}
          x={index === 0 ? 4 : onYears(Date.UTC(year, 0))}
          y="60"
          class={css.label}
          text-anchor={index === 0 ? 'start' : 'middle'}
        >
          {year}
        </text>
      ))}
      {days.map((at) => (
        <text
          key={at}
          x={onWeek(at)}
          y="144"
          class={css.label}
          text-anchor="middle"
          data-day={at === day}
        >
          {name.format(at)} {new Date(at).getUTCDate()}
        </text>
      ))}
      {dates.map(({ id, date }) => {
        const at = beginOf(date);
        const ink = inkOf(id);
        const x = inWeek(at) ? onWeek(at) : onYears(at);
        const base = inWeek(at) ? 122 : 38;
        const place = Math.round(x);
        const level = height.get(place) ?? 0;
        height.set(place, level + 1);
        return (
          <circle
            key={id}
            class={css.date}
            cx={x}
            cy={base - 5 - level * 11}
            r="4.5"
            data-met={ink !== undefined}
            style={{ '--ink-level': `${Math.round((ink ?? 0) * 100)}%` }}
          >
            <title>{formatDate(date, text)}</title>
          </circle>
        );
      })}
    </svg>
  );
}
