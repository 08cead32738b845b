import { axes, confidences } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import css from './ClassSummary.module.css';
import type { AssignmentReport } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

/** What holds over all items: the traps by name, the three axes, and how sure was how right. */
export function ClassSummary({
  report,
  words: reportText,
}: {
  report: AssignmentReport;
  words: ReportText;
}) {
  const shellText = useText();
  const t = reportText.report;
  const percentFormat = new Intl.NumberFormat(shellText.locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const hasConfidence = confidences.some((one) => report.calibration[one].n > 0);
  return (
    <div class={css.figures}>
      <section aria-labelledby="slips">
        <h2 id="slips">{t.slips}</h2>
        {report.slips.length > 0 ? (
          <>
            <ul>
              {report.slips.map(({ slip, points, n }) => (
                <li key={slip}>{t.slipCount(points, n, t.slipNames[slip])}</li>
              ))}
            </ul>
            <p class="note">{t.slipsNote}</p>
          </>
        ) : (
          <p>{t.noSlips}</p>
        )}
      </section>
      <section aria-labelledby="axes">
        <h2 id="axes">{t.axes}</h2>
        <ul>
          {axes.map((axis) => {
            const { points, n } = report.axes[axis];
            return (
              <li key={axis} data-axis={axis}>
                <AxisIcon axis={axis} /> <strong>{shellText.axes[axis]}</strong>{' '}
                {n > 0 ? t.axisScore(percentFormat.format(points / n), n) : t.noAnswers}
              </li>
            );
          })}
        </ul>
      </section>
      {report.proofs.n > 0 && (
        <section aria-labelledby="proofs">
          <h2 id="proofs">{t.evidence}</h2>
          <p>
            {t.evidenceFound(
              percentFormat.format(report.proofs.points / report.proofs.n),
              report.proofs.n,
            )}
          </p>
          <p class="note">{t.evidenceNote}</p>
        </section>
      )}
      {hasConfidence && (
        <section aria-labelledby="calibration">
          <h2 id="calibration">{t.calibration}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.confidenceColumn}</th>
                <th scope="col">{t.correctColumn}</th>
              </tr>
            </thead>
            <tbody>
              {confidences.map((one) => {
                const { points, n } = report.calibration[one];
                return (
                  <tr key={one}>
                    <th scope="row">{t.confidenceLevels[one]}</th>
                    <td>
                      {n > 0 ? t.countOf(points, n, percentFormat.format(points / n)) : t.noAnswers}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
