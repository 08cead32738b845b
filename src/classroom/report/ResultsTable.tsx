import type { ComponentChildren } from 'preact';
import { useText } from '../../i18n/context.ts';
import { formatPercent, formatPoints, getNumberFormat } from '../../i18n/format.ts';
import { markOf, ScoreIcon } from '../../ui/ScoreIcon.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { ScoredAnswer } from '../result-code.ts';
import type { AssignmentReport } from './create-report.ts';
import { markOutOf } from './marks.ts';
import { classShareOf } from './per-item.ts';
import type { SeatReport } from './per-seat.ts';
import css from './ResultsTable.module.css';
import type { ReportText } from './text/fr.ts';

interface Props {
  report: AssignmentReport;
  nameOf?: ((seat: number) => string | undefined) | undefined;
  max: number;
  /** Address of a seat's own page. */
  hrefOf(seat: number): string;
  t: ReportText['report'];
  /** Beside the order of the seats. */
  children?: ComponentChildren;
}

type SeatOrder = 'seat' | 'points' | 'name';

function sortSeats(
  seats: readonly SeatReport[],
  order: string,
  nameOf: Props['nameOf'],
  locale: string,
): readonly SeatReport[] {
  const shareOf = ({ score: { points, of } }: SeatReport) => (of > 0 ? points / of : 0);
  if (order === 'points') return [...seats].sort((a, b) => shareOf(b) - shareOf(a));
  if (order !== 'name') return seats;
  const { compare } = new Intl.Collator(locale);
  // seats without a name come last
  const keyOf = ({ seat }: SeatReport) => nameOf?.(seat) ?? '\uffff';
  return [...seats].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

/** Scores by seat and item, as shapes with hidden words: colour alone says nothing. */
export function ResultsTable(props: Props) {
  const { report, nameOf, max, t, children } = props;
  const { locale } = useText();
  const order = useDraft<string>('seat-order', 'seat');
  const hasNames = report.seats.some(({ seat }) => nameOf?.(seat));
  const orders: readonly SeatOrder[] = hasNames ? ['seat', 'points', 'name'] : ['seat', 'points'];
  return (
    <div>
      <h2 id="grid">{t.table}</h2>
      <p class="note">{t.tableNote}</p>
      <div class={css.choices}>
        {children}
        <label>
          {t.sortBy}{' '}
          <select
            value={order}
            onChange={({ currentTarget }) => {
              order.value = currentTarget.value;
            }}
          >
            {orders.map((one) => (
              <option key={one} value={one}>
                {t.sortOrders[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls a table wider than the page */}
      <section class={css.scroll} aria-labelledby="grid" tabIndex={0}>
        <table class={css.grid} data-named={hasNames}>
          <thead>
            <tr>
              <th scope="col">{t.seat}</th>
              <th scope="col">{t.markOutOf(max)}</th>
              <th scope="col">{t.points}</th>
              {report.proofs.of > 0 && <th scope="col">{t.evidence}</th>}
              {report.items.map((item) => (
                <th key={item.number} scope="col">
                  <span class="hidden">{t.question(item.number)}</span>
                  <span aria-hidden="true">{item.number}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sortSeats(report.seats, order.value, nameOf, locale).map((seat) => (
              <SeatRow key={seat.seat} {...props} seatReport={seat} />
            ))}
          </tbody>
          <AverageRow {...props} />
        </table>
      </section>
    </div>
  );
}

function SeatRow({
  seatReport,
  report,
  nameOf,
  max,
  hrefOf,
  t,
}: Props & { seatReport: SeatReport }) {
  const { locale } = useText();
  const { seat, score, proofs, marked, unasked = [] } = seatReport;
  // the decimal separators of a column are in one line
  const hasWholePoints = report.seats.every((one) => Number.isInteger(one.score.points));
  const pointsFormat = getNumberFormat(locale, {
    minimumFractionDigits: hasWholePoints ? 0 : 2,
    maximumFractionDigits: 2,
  });
  const name = nameOf?.(seat);
  const mark = markOutOf(score, max);
  return (
    <tr>
      <th scope="row">
        <a href={hrefOf(seat)}>
          <b>{seat}</b>
          {name && <span> {name}</span>}
        </a>
      </th>
      <td class={css.mark}>{mark !== undefined && formatMark(mark, locale)}</td>
      <td>{pointsFormat.format(score.points)}</td>
      {report.proofs.of > 0 && (
        <td>{proofs.of > 0 && t.evidencePoints(formatPoints(proofs.points, locale), proofs.of)}</td>
      )}
      {marked.map((answer, at) => (
        <td key={report.items[at]?.number}>
          <AnswerScore answer={answer} isUnasked={unasked.includes(at + 1)} t={t} />
        </td>
      ))}
    </tr>
  );
}

/** With its half point or without, so that a column is in one line. */
export const formatMark = (mark: number, locale: string): string =>
  getNumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mark);

/** Of the class, in hundredths: a percent sign has no room under each question. */
function AverageRow({ report, max, t }: Props) {
  const { locale } = useText();
  const { points, of } = report.score;
  return (
    <tfoot>
      <tr>
        <th scope="row">{t.average}</th>
        <td class={css.mark}>{of > 0 && formatMark((max * points) / of, locale)}</td>
        <td>{of > 0 && formatPercent(points / of, locale)}</td>
        {report.proofs.of > 0 && (
          <td>{formatPercent(report.proofs.points / report.proofs.of, locale)}</td>
        )}
        {report.items.map((item) => {
          const share = classShareOf(item);
          return (
            <td key={item.number}>
              {share !== undefined && (
                <>
                  <span aria-hidden="true">{Math.round(100 * share)}</span>
                  <span class="hidden">{formatPercent(share, locale)}</span>
                </>
              )}
            </td>
          );
        })}
      </tr>
    </tfoot>
  );
}

interface AnswerScoreProps extends Pick<Props, 't'> {
  answer: ScoredAnswer | undefined;
  isUnasked: boolean;
}

export function AnswerScore({ answer, isUnasked, t }: AnswerScoreProps) {
  const { locale, item } = useText();
  if (isUnasked) return <span class="hidden">{t.unasked}</span>;
  if (!answer)
    return (
      <>
        <span aria-hidden="true">–</span>
        <span class="hidden">{t.noAnswer}</span>
      </>
    );
  const { right, wrong, partial } = t.scoreLabels;
  const mark = markOf(answer);
  const label = (score: number) =>
    score === 1 ? right : score === 0 ? wrong : partial(formatPercent(score, locale));
  return (
    <>
      <ScoreIcon score={mark} />
      <span class="hidden">{mark === undefined ? item.dontKnow : label(mark)}</span>
    </>
  );
}
