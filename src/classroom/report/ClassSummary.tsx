import { axes, confidences } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatPercent } from '../../i18n/format.ts';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import css from './ClassSummary.module.css';
import type { AssignmentReport } from './create-report.ts';
import { countAsked } from './per-item.ts';
import type { ReportText } from './text/fr.ts';

interface Props {
  report: AssignmentReport;
  t: ReportText['report'];
}

export function ClassSummary({ report, t }: Props) {
  const { locale, slips } = useText();
  const { points, of } = report.proofs;
  return (
    <div class={css.figures}>
      <section aria-labelledby="slips">
        <h2 id="slips">{t.slips}</h2>
        {report.slips.length > 0 ? (
          <>
            <ul>
              {report.slips.map((made) => (
                <li key={made.slip}>{t.slipCount(made.points, made.of, slips[made.slip])}</li>
              ))}
            </ul>
            <p class="note">{t.slipsNote}</p>
          </>
        ) : (
          <p>{t.noSlips}</p>
        )}
      </section>
      <AxisSection report={report} t={t} />
      {of > 0 && (
        <section aria-labelledby="proofs">
          <h2 id="proofs">{t.evidence}</h2>
          <p>{t.evidenceFound(formatPercent(points / of, locale), of)}</p>
          <p class="note">{t.evidenceNote}</p>
        </section>
      )}
      {confidences.some((one) => report.calibration[one].of > 0) && (
        <CalibrationSection report={report} t={t} />
      )}
    </div>
  );
}

function AxisSection({ report, t }: Props) {
  const shellText = useText();
  const askedAxes = axes.filter((axis) => report.items.some((one) => one.axis === axis));
  return (
    <section aria-labelledby="axes">
      <h2 id="axes">{t.axes}</h2>
      <ul>
        {askedAxes.map((axis) => {
          const { points, of } = report.axes[axis];
          const asked = report.items.reduce(
            (sum, one) => sum + (one.axis === axis ? countAsked(one) : 0),
            0,
          );
          const percent = formatPercent(points / asked, shellText.locale);
          return (
            <li key={axis} data-axis={axis}>
              <AxisIcon axis={axis} /> <strong>{shellText.axes[axis]}</strong>{' '}
              {of > 0 ? t.axisScore(percent, of, asked) : t.noAnswers}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function CalibrationSection({ report, t }: Props) {
  const { locale } = useText();
  return (
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
          {confidences.map((confidence) => {
            const { points, of } = report.calibration[confidence];
            return (
              <tr key={confidence}>
                <th scope="row">{t.confidenceLevels[confidence]}</th>
                <td>
                  {of > 0 ? t.countOf(points, of, formatPercent(points / of, locale)) : t.noAnswers}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
