import { useText } from '../../i18n/context.ts';
import { ScoreIcon } from '../../ui/ScoreIcon.tsx';
import css from './ResultsTable.module.css';
import type { AssignmentReport } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

/** Who made what of which item: a shape a mark, for colour alone says nothing, and words for a voice. */
export function ResultsTable({
  report,
  words: reportText,
}: {
  report: AssignmentReport;
  words: ReportText;
}) {
  const t = reportText.report;
  const { locale } = useText();
  const numberFormat = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  // one below the other, the commas of one column are in one line
  const hasWholePoints = report.seats.every(({ score }) => Number.isInteger(score.points));
  const pointsFormat = new Intl.NumberFormat(locale, {
    minimumFractionDigits: hasWholePoints ? 0 : 2,
    maximumFractionDigits: 2,
  });
  const percentFormat = new Intl.NumberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const describeScore = (score: number) =>
    score === 1
      ? t.scoreLabels.right
      : score === 0
        ? t.scoreLabels.wrong
        : t.scoreLabels.partial(percentFormat.format(score));
  return (
    <div>
      <h2 id="grid">{t.table}</h2>
      <p class="note">{t.tableNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard moves what is wider than the page */}
      <section class={css.scroll} aria-labelledby="grid" tabIndex={0}>
        <table class={css.grid}>
          <thead>
            <tr>
              <th scope="col">{t.seat}</th>
              <th scope="col">{t.points}</th>
              {report.proofs.n > 0 && <th scope="col">{t.evidence}</th>}
              {report.items.map((item) => (
                <th key={item.number} scope="col">
                  <span class="hidden">{t.question(item.number)}</span>
                  <span aria-hidden="true">{item.number}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.seats.map(({ seat, score, proofs, marked }) => (
              <tr key={seat}>
                <th scope="row">{seat}</th>
                <td>{pointsFormat.format(score.points)}</td>
                {report.proofs.n > 0 && (
                  <td>
                    {proofs.n > 0 && t.evidencePoints(numberFormat.format(proofs.points), proofs.n)}
                  </td>
                )}
                {marked.map((scored, itemIndex) => (
                  <td key={report.items[itemIndex]?.number}>
                    {scored ? (
                      <ScoreIcon score={scored.score} />
                    ) : (
                      <span aria-hidden="true">–</span>
                    )}
                    <span class="hidden">{scored ? describeScore(scored.score) : t.noAnswer}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
