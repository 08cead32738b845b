import { useText } from '../../i18n/context.ts';
import { formatPercent, formatPoints, getNumberFormat } from '../../i18n/format.ts';
import { markOf, ScoreIcon } from '../../ui/ScoreIcon.tsx';
import type { ScoredAnswer } from '../result-code.ts';
import type { AssignmentReport } from './create-report.ts';
import type { SeatReport } from './per-seat.ts';
import css from './ResultsTable.module.css';
import type { ReportText } from './text/fr.ts';

interface Props {
  report: AssignmentReport;
  nameOf?(seat: number): string | undefined;
  t: ReportText['report'];
}

/** Scores by seat and item, as shapes with hidden words: colour alone says nothing. */
export function ResultsTable({ report, nameOf, t }: Props) {
  const hasEvidence = report.proofs.of > 0;
  return (
    <div>
      <h2 id="grid">{t.table}</h2>
      <p class="note">{t.tableNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard scrolls a table wider than the page */}
      <section class={css.scroll} aria-labelledby="grid" tabIndex={0}>
        <table class={css.grid}>
          <thead>
            <tr>
              <th scope="col">{t.seat}</th>
              <th scope="col">{t.points}</th>
              {hasEvidence && <th scope="col">{t.evidence}</th>}
              {report.items.map((item) => (
                <th key={item.number} scope="col">
                  <span class="hidden">{t.question(item.number)}</span>
                  <span aria-hidden="true">{item.number}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.seats.map((seat) => (
              <SeatRow
                key={seat.seat}
                seatReport={seat}
                report={report}
                name={nameOf?.(seat.seat)}
                t={t}
              />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

interface SeatRowProps extends Omit<Props, 'nameOf'> {
  seatReport: SeatReport;
  name: string | undefined;
}

function SeatRow({ seatReport, report, name, t }: SeatRowProps) {
  const { locale } = useText();
  const { seat, score, proofs, marked, unasked = [] } = seatReport;
  // the decimal separators of a column are in one line
  const hasWholePoints = report.seats.every((one) => Number.isInteger(one.score.points));
  const pointsFormat = getNumberFormat(locale, {
    minimumFractionDigits: hasWholePoints ? 0 : 2,
    maximumFractionDigits: 2,
  });
  return (
    <tr>
      <th scope="row">
        {seat}
        {name && <span class={css.name}> {name}</span>}
      </th>
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

interface AnswerScoreProps extends Pick<Props, 't'> {
  answer: ScoredAnswer | undefined;
  isUnasked: boolean;
}

function AnswerScore({ answer, isUnasked, t }: AnswerScoreProps) {
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
