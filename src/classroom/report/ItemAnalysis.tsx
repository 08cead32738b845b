import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { Shape } from '../../ui/AxisIcon.tsx';
import { Mark } from '../../ui/ScoreIcon.tsx';
import css from './ItemAnalysis.module.css';
import type { ItemReport, OptionTally } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

interface Props {
  report: ItemReport;
  words: ReportText;
  /** Of the bank. */
  language: string;
}

/** What a class made of one item, each figure with its n. */
export function ItemFigures({ report, words, language }: Props) {
  const text = useText();
  const say = words.rapport;
  const { number, item, axis, right, score, blank, proofs, discrimination } = report;
  const { chosen, rows, written } = report;
  const percent = new Intl.NumberFormat(text.locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const decimal = new Intl.NumberFormat(text.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  const count = new Intl.NumberFormat(text.locale);
  /** What was typed, as the page says it: a date and a figure stand in a code as files have them. */
  const said = (typed: string) =>
    item?.type === 'date'
      ? formatDate(typed, text)
      : item?.type === 'number'
        ? typed.replace(/^[\d.]+/, (figure) => count.format(Number(figure)))
        : typed;
  const isPartial = right.points !== score.points;
  const share = (points: number, n: number) => percent.format(points / n);
  const nameOf = ({ id, text }: OptionTally) =>
    text ?? say.verdictNames[id as keyof typeof say.verdictNames];
  return (
    <article class={css.item} aria-labelledby={`item-${number}`}>
      <h3 id={`item-${number}`}>
        <span class={css.number}>{number}</span>
        {axis && <Shape axis={axis} />} <span lang={language}>{item?.prompt ?? say.gone}</span>
      </h3>
      {item && (
        <ul>
          <li>
            {right.n > 0
              ? say.right(right.points, right.n, share(right.points, right.n))
              : say.nobody}
          </li>
          {isPartial && <li>{say.mean(share(score.points, score.n), score.n)}</li>}
          {blank > 0 && <li>{say.blanks(blank)}</li>}
          {proofs && <li>{say.proofsOf(share(proofs.points, proofs.n), proofs.n)}</li>}
          {discrimination && (
            <li>
              {say.discrimination(
                decimal.format(discrimination.r).replace('-', '−'),
                discrimination.n,
              )}
              {discrimination.verdict && <strong>{say.verdicts[discrimination.verdict]}</strong>}
            </li>
          )}
        </ul>
      )}
      {chosen && chosen.n > 0 && (
        <ol class={css.chosen}>
          {chosen.of.map((one) => (
            <li key={one.id} data-key={one.isKey}>
              <span>{one.isKey && <Mark score={1} />}</span>
              <span>
                <span lang={one.text ? language : undefined}>{nameOf(one)}</span>
                {one.isKey && <span class="hidden"> ({say.key})</span>}
                {one.slip && <small>{text.slips[one.slip]}</small>}
                <span
                  class={css.bar}
                  style={{ '--share': `${Math.round((100 * one.times) / chosen.n)}%` }}
                />
              </span>
              <span class={css.times}>
                {say.chosen(one.times, chosen.n, share(one.times, chosen.n))}
              </span>
            </li>
          ))}
        </ol>
      )}
      {rows && (
        <ul class={css.rows}>
          {rows.map(({ text, right: { points, n } }) => (
            <li key={text}>
              <span lang={language}>{text}</span>{' '}
              <span class={css.times}>{say.right(points, n, share(points, n))}</span>
            </li>
          ))}
        </ul>
      )}
      {written && (
        <>
          <p class={css.lead}>{say.written}</p>
          <ul class={css.rows}>
            {written.of.map(({ text, times }) => (
              <li key={text}>
                <span>{said(text)}</span>{' '}
                <span class={css.times}>
                  {say.chosen(times, written.n, share(times, written.n))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
