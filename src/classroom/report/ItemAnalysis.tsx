import type { Item } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatPercent, getNumberFormat } from '../../i18n/format.ts';
import { describeResponse, describeRightAnswer } from '../../items/classroom.ts';
import { createItemWords } from '../../items/item-words.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { ScoreIcon } from '../../ui/ScoreIcon.tsx';
import { type HandsTally, handsShareOf } from './hands.ts';
import css from './ItemAnalysis.module.css';
import { countAsked, createOptionTallies, type ItemReport, type OptionTally } from './per-item.ts';
import type { Discrimination } from './statistics.ts';
import type { ReportText } from './text/fr.ts';

interface Props {
  report: ItemReport;
  t: ReportText['report'];
  language: string;
}

export function ItemAnalysis({ report, t, language }: Props) {
  const { number, item, axis, rows, written, hands, blank } = report;
  const options = item && (report.chosen?.of ?? createOptionTallies(item));
  const n = report.chosen ? report.chosen.n + blank : 0;
  const hasChoices = options !== undefined && (n > 0 || hands !== undefined);
  return (
    <article class={css.item} aria-labelledby={`item-${number}`}>
      <h3 id={`item-${number}`}>
        <span class={css.number}>{number}</span>
        {axis && <AxisIcon axis={axis} />}{' '}
        <span lang={language}>{item ? <MarkedText text={item.prompt} /> : t.itemGone}</span>
      </h3>
      {item && <ItemFigures report={report} t={t} />}
      {item && !hasChoices && <RightAnswer item={item} t={t} language={language} />}
      {hasChoices && (
        <ChosenOptions of={options} n={n} hands={hands?.[0]} t={t} language={language} />
      )}
      {rows && <MatchRows rows={rows} blank={blank} hands={hands} t={t} language={language} />}
      {item && written && <WrongAnswers of={written.of} n={written.n + blank} item={item} t={t} />}
    </article>
  );
}

function ItemFigures({ report, t }: Pick<Props, 'report' | 't'>) {
  const { locale } = useText();
  const { right, score, blank, proofs, discrimination, isUnasked, hands } = report;
  const handsShare = handsShareOf(report);
  const { chosen, written, rows } = report;
  const untold = right.of - (chosen?.n ?? written?.n ?? rows?.[0]?.right.of ?? right.of);
  const asked = countAsked(report);
  const isPartial = right.points !== score.points;
  return (
    <ul>
      {right.of > 0 ? (
        <li>{t.correctCount(right.points, asked, formatPercent(right.points / asked, locale))}</li>
      ) : (
        !hands && <li>{isUnasked ? t.notAsked : t.nobodyAnswered}</li>
      )}
      {isPartial && <li>{t.meanScore(formatPercent(score.points / asked, locale), asked)}</li>}
      {untold > 0 && <li>{t.untoldCount(untold)}</li>}
      {blank > 0 && <li>{t.blankCount(blank)}</li>}
      {proofs && (
        <li>{t.evidenceFound(formatPercent(proofs.points / proofs.of, locale), proofs.of)}</li>
      )}
      {hands && handsShare !== undefined && (
        <li>
          {t.hands.right(
            formatPercent(handsShare, locale),
            Math.max(...hands.map((row) => row.right.of)),
          )}
        </li>
      )}
      {discrimination && (
        <li>
          {t.discrimination(formatCorrelation(discrimination, locale), discrimination.n)}
          {discrimination.verdict && (
            <strong>{t.discriminationVerdicts[discrimination.verdict]}</strong>
          )}
        </li>
      )}
    </ul>
  );
}

const formatCorrelation = ({ r }: Discrimination, locale: string) =>
  getNumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
    .format(Math.round(r * 100) / 100 || 0)
    .replace('-', '−');

function RightAnswer({ item, t, language }: { item: Item } & Omit<Props, 'report'>) {
  const answer = describeRightAnswer(item, createItemWords(useText()));
  if (!answer) return null;
  return (
    <p class={css.right}>
      <ScoreIcon score={1} />
      <span>
        {t.rightAnswer} <b lang={language}>{answer}</b>
      </span>
    </p>
  );
}

function ChosenOptions({
  of: options,
  n,
  hands,
  t,
  language,
}: NonNullable<ItemReport['chosen']> & { hands: HandsTally | undefined } & Omit<Props, 'report'>) {
  const { locale, slips, item } = useText();
  const optionLabel = ({ id, text }: OptionTally) =>
    text ?? item.verdicts[id as keyof typeof item.verdicts];
  return (
    <ol class={css.chosen}>
      {options.map((option) => (
        <li key={option.id} data-key={option.isKey}>
          <span>{option.isKey && <ScoreIcon score={1} />}</span>
          <span>
            <span lang={option.text ? language : undefined}>
              <MarkedText text={optionLabel(option)} />
            </span>
            {option.isKey && <span class="hidden"> ({t.correctAnswer})</span>}
            {option.slip && <small>{slips[option.slip]}</small>}
            {n > 0 && <Bar share={option.times / n} />}
          </span>
          {n > 0 && (
            <span class={css.times}>
              {t.countOf(option.times, n, formatPercent(option.times / n, locale))}
            </span>
          )}
          {hands && <HandsBar id={option.id} {...hands} t={t} />}
        </li>
      ))}
    </ol>
  );
}

const Bar = ({ share, isOfHands }: { share: number; isOfHands?: true }) => (
  <span
    class={css.bar}
    data-hands={isOfHands}
    style={{ '--share': `${Math.round(100 * share)}%` }}
  />
);

function HandsBar({
  id,
  options,
  right: { of },
  t,
}: HandsTally & { id: string } & Pick<Props, 't'>) {
  const { locale } = useText();
  const times = options.find((option) => option.id === id)?.times ?? 0;
  return (
    <>
      <span class={css.handsBar}>
        <Bar share={times / of} isOfHands />
      </span>
      <span class={css.times}>{t.hands.countOf(times, of, formatPercent(times / of, locale))}</span>
    </>
  );
}

function MatchRows({
  rows,
  blank,
  hands,
  t,
  language,
}: {
  rows: NonNullable<ItemReport['rows']>;
  blank: number;
  hands: ItemReport['hands'];
} & Omit<Props, 'report'>) {
  const { locale } = useText();
  return (
    <ul class={css.rows}>
      {rows.map(({ text, answer, right: { points, of } }, at) => (
        <li key={text}>
          <span lang={language}>
            <MarkedText text={t.rowOf(text.replace(/\.$/, ''))} /> <b>{answer}</b>
          </span>{' '}
          {of > 0 && (
            <span class={css.times}>
              {t.correctCount(points, of + blank, formatPercent(points / (of + blank), locale))}
            </span>
          )}
          {hands?.[at] && <RowHands {...hands[at]} t={t} language={language} />}
        </li>
      ))}
    </ul>
  );
}

function RowHands({ options, right, t, language }: HandsTally & Omit<Props, 'report'>) {
  const { locale } = useText();
  if (right.of === 0) return null;
  return (
    <small>
      {t.hands.right(formatPercent(right.points / right.of, locale), right.of)}{' '}
      <span lang={language}>
        {options
          .filter(({ times }) => times > 0)
          .map(({ text, times }) => t.hands.column(text ?? '', times))
          .join(', ')}
      </span>
    </small>
  );
}

function WrongAnswers({
  of: answers,
  n,
  item,
  t,
}: NonNullable<ItemReport['written']> & { item: Item } & Pick<Props, 't'>) {
  const shellText = useText();
  const words = createItemWords(shellText);
  return (
    <>
      <p class={css.lead}>{t.commonWrongAnswers(answers.some(({ times }) => times > 1))}</p>
      <ul class={css.rows}>
        {answers.map(({ response, times }) => {
          const text = describeResponse(item, response, words);
          return (
            <li key={text}>
              <span>{text}</span>{' '}
              <span class={css.times}>
                {t.countOf(times, n, formatPercent(times / n, shellText.locale))}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}
