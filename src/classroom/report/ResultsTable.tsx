import { useText } from '../../i18n/context.ts';
import { Mark } from '../../ui/ScoreIcon.tsx';
import css from './ResultsTable.module.css';
import type { AssignmentReport } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

/** Who made what of which item: a shape a mark, for colour alone says nothing, and words for a voice. */
export function Grid({ report, words }: { report: AssignmentReport; words: ReportText }) {
  const say = words.rapport;
  const { locale } = useText();
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  // one below the other, the commas of one column are in one line
  const isWhole = report.seats.every(({ score }) => Number.isInteger(score.points));
  const points = new Intl.NumberFormat(locale, {
    minimumFractionDigits: isWhole ? 0 : 2,
    maximumFractionDigits: 2,
  });
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const told = (score: number) =>
    score === 1
      ? say.marks.right
      : score === 0
        ? say.marks.wrong
        : say.marks.partial(percent.format(score));
  return (
    <div>
      <h2 id="grid">{say.table}</h2>
      <p class="note">{say.tableNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a keyboard moves what is wider than the page */}
      <section class={css.scroll} aria-labelledby="grid" tabIndex={0}>
        <table class={css.grid}>
          <thead>
            <tr>
              <th scope="col">{say.seat}</th>
              <th scope="col">{say.points}</th>
              {report.proofs.n > 0 && <th scope="col">{say.proofs}</th>}
              {report.items.map((item) => (
                <th key={item.number} scope="col">
                  <span class="hidden">{say.question(item.number)}</span>
                  <span aria-hidden="true">{item.number}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {report.seats.map(({ seat, score, proofs, marked }) => (
              <tr key={seat}>
                <th scope="row">{seat}</th>
                <td>{points.format(score.points)}</td>
                {report.proofs.n > 0 && (
                  <td>{proofs.n > 0 && say.proved(number.format(proofs.points), proofs.n)}</td>
                )}
                {marked.map((one, at) => (
                  <td key={report.items[at]?.number}>
                    {one ? <Mark score={one.score} /> : <span aria-hidden="true">–</span>}
                    <span class="hidden">{one ? told(one.score) : say.blank}</span>
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
