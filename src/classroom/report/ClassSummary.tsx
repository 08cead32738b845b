import { axes, confidences } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { Shape } from '../../ui/AxisIcon.tsx';
import css from './ClassSummary.module.css';
import type { AssignmentReport } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

/** What holds over all items: the traps by name, the three axes, and how sure was how right. */
export function Figures({ report, words }: { report: AssignmentReport; words: ReportText }) {
  const text = useText();
  const say = words.rapport;
  const percent = new Intl.NumberFormat(text.locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const isSaid = confidences.some((one) => report.calibration[one].n > 0);
  return (
    <div class={css.figures}>
      <section aria-labelledby="slips">
        <h2 id="slips">{say.slips}</h2>
        {report.slips.length > 0 ? (
          <>
            <ul>
              {report.slips.map(({ slip, points, n }) => (
                <li key={slip}>{say.slipOf(points, n, say.slip[slip])}</li>
              ))}
            </ul>
            <p class="note">{say.slipsNote}</p>
          </>
        ) : (
          <p>{say.noSlips}</p>
        )}
      </section>
      <section aria-labelledby="axes">
        <h2 id="axes">{say.axes}</h2>
        <ul>
          {axes.map((axis) => {
            const { points, n } = report.axes[axis];
            return (
              <li key={axis} data-axis={axis}>
                <Shape axis={axis} /> <strong>{text.axes[axis]}</strong>{' '}
                {n > 0 ? say.answers(percent.format(points / n), n) : say.none}
              </li>
            );
          })}
        </ul>
      </section>
      {report.proofs.n > 0 && (
        <section aria-labelledby="proofs">
          <h2 id="proofs">{say.proofs}</h2>
          <p>
            {say.proofsOf(percent.format(report.proofs.points / report.proofs.n), report.proofs.n)}
          </p>
          <p class="note">{say.proofsNote}</p>
        </section>
      )}
      {isSaid && (
        <section aria-labelledby="calibration">
          <h2 id="calibration">{say.calibration}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{say.told}</th>
                <th scope="col">{say.rightOf}</th>
              </tr>
            </thead>
            <tbody>
              {confidences.map((one) => {
                const { points, n } = report.calibration[one];
                return (
                  <tr key={one}>
                    <th scope="row">{say.sureness[one]}</th>
                    <td>{n > 0 ? say.chosen(points, n, percent.format(points / n)) : say.none}</td>
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
