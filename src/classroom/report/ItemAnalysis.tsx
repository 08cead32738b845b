import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { ScoreIcon } from '../../ui/ScoreIcon.tsx';
import css from './ItemAnalysis.module.css';
import type { ItemReport, OptionTally } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

interface Props {
  report: ItemReport;
  reportText: ReportText;
  /** Of the bank. */
  language: string;
}

/** What a class made of one item, each figure with its n. */
export function ItemAnalysis({ report, reportText, language }: Props) {
  const shellText = useText();
  const t = reportText.report;
  const { number, item, axis, right, score, blank, proofs, discrimination } = report;
  const { chosen, rows, written } = report;
  const percentFormat = new Intl.NumberFormat(shellText.locale, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const decimalFormat = new Intl.NumberFormat(shellText.locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
    signDisplay: 'negative',
  });
  const integerFormat = new Intl.NumberFormat(shellText.locale);
  /** What was typed, as the page says it: a date and a figure stand in a code as files have them. */
  const formatTypedAnswer = (typed: string) =>
    item?.type === 'date'
      ? formatDate(typed, shellText)
      : item?.type === 'number'
        ? typed.replace(/^[\d.]+/, (figure) => integerFormat.format(Number(figure)))
        : typed;
  const isPartial = right.points !== score.points;
  const formatShare = (points: number, n: number) => percentFormat.format(points / n);
  const optionLabel = ({ id, text }: OptionTally) =>
    text ?? t.verdictNames[id as keyof typeof t.verdictNames];
  return (
    <article class={css.item} aria-labelledby={`item-${number}`}>
      <h3 id={`item-${number}`}>
        <span class={css.number}>{number}</span>
        {axis && <AxisIcon axis={axis} />} <span lang={language}>{item?.prompt ?? t.itemGone}</span>
      </h3>
      {item && (
        <ul>
          <li>
            {right.n > 0
              ? t.correctCount(right.points, right.n, formatShare(right.points, right.n))
              : t.nobodyAnswered}
          </li>
          {isPartial && <li>{t.meanScore(formatShare(score.points, score.n), score.n)}</li>}
          {blank > 0 && <li>{t.blankCount(blank)}</li>}
          {proofs && <li>{t.evidenceFound(formatShare(proofs.points, proofs.n), proofs.n)}</li>}
          {discrimination && (
            <li>
              {t.discrimination(
                decimalFormat.format(discrimination.r).replace('-', '−'),
                discrimination.n,
              )}
              {discrimination.verdict && (
                <strong>{t.discriminationVerdicts[discrimination.verdict]}</strong>
              )}
            </li>
          )}
        </ul>
      )}
      {chosen && chosen.n > 0 && (
        <ol class={css.chosen}>
          {chosen.of.map((option) => (
            <li key={option.id} data-key={option.isKey}>
              <span>{option.isKey && <ScoreIcon score={1} />}</span>
              <span>
                <span lang={option.text ? language : undefined}>{optionLabel(option)}</span>
                {option.isKey && <span class="hidden"> ({t.correctAnswer})</span>}
                {option.slip && <small>{shellText.slips[option.slip]}</small>}
                <span
                  class={css.bar}
                  style={{ '--share': `${Math.round((100 * option.times) / chosen.n)}%` }}
                />
              </span>
              <span class={css.times}>
                {t.countOf(option.times, chosen.n, formatShare(option.times, chosen.n))}
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
              <span class={css.times}>{t.correctCount(points, n, formatShare(points, n))}</span>
            </li>
          ))}
        </ul>
      )}
      {written && (
        <>
          <p class={css.lead}>{t.commonWrongAnswers}</p>
          <ul class={css.rows}>
            {written.of.map(({ text, times }) => (
              <li key={text}>
                <span>{formatTypedAnswer(text)}</span>{' '}
                <span class={css.times}>
                  {t.countOf(times, written.n, formatShare(times, written.n))}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </article>
  );
}
