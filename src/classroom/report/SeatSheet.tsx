import { evidenceOf } from '../../bank/front-page.ts';
import type { Bank, Item } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { formatPoints } from '../../i18n/format.ts';
import { describeResponse, describeRightAnswer, getClassroomType } from '../../items/classroom.ts';
import { createItemWords, type ItemWords } from '../../items/item-words.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { ScoreIcon } from '../../ui/ScoreIcon.tsx';
import type { ScoredAnswer } from '../result-code.ts';
import { markOutOf } from './marks.ts';
import { createOptionTallies, type ItemReport } from './per-item.ts';
import { evidenceScoreOf, type SeatReport } from './per-seat.ts';
import { AnswerScore, formatMark } from './ResultsTable.tsx';
import css from './SeatSheet.module.css';
import type { ReportText } from './text/fr.ts';

interface Props {
  seat: SeatReport;
  name: string | undefined;
  items: readonly ItemReport[];
  bank: Bank;
  max: number;
  /** On a slip: without proofs. */
  isBrief?: boolean;
  t: ReportText['report'];
}

/** One pupil's answers, with the right ones: on a page of its own, or as a slip to hand back. */
export function SeatSheet({ seat, name, items, bank, max, isBrief = false, t }: Props) {
  const { locale } = useText();
  const { score, proofs, marked, unasked = [] } = seat;
  const mark = markOutOf(score, max);
  const asked = items.filter(({ item, number }) => item && !unasked.includes(number));
  return (
    <article class={css.sheet} data-brief={isBrief} aria-labelledby={`sheet-${seat.seat}`}>
      <header>
        <h2 id={`sheet-${seat.seat}`}>
          {t.seatPage.title(seat.seat)}
          {name && <span> {name}</span>}
        </h2>
        <p class={css.mark}>
          {mark !== undefined && t.seatPage.mark(formatMark(mark, locale), max)}
        </p>
        <p class="note">
          {t.seatPage.points(formatPoints(score.points, locale), score.of)}
          {proofs.of > 0 &&
            `, ${t.seatPage.evidence(formatPoints(proofs.points, locale), proofs.of)}`}
        </p>
      </header>
      <ol>
        {asked.map(({ number, item }) => (
          <li key={number} value={number}>
            <span class={css.number}>{number}</span>
            <span class={css.score}>
              <AnswerScore answer={marked[number - 1]} isUnasked={false} t={t} />
            </span>
            {item && (
              <SheetAnswer
                item={item}
                answer={marked[number - 1]}
                bank={bank}
                isBrief={isBrief}
                t={t}
              />
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

interface SheetAnswerProps extends Pick<Props, 'bank' | 't'> {
  item: Item;
  answer: ScoredAnswer | undefined;
  isBrief: boolean;
}

function SheetAnswer({ item, answer, bank, isBrief, t }: SheetAnswerProps) {
  const text = useText();
  const words = createItemWords(text);
  const { response, score, confidence } = answer ?? {};
  const { language } = bank;
  const slip =
    response !== undefined &&
    createOptionTallies(item)?.find(({ id }) => id === String(response))?.slip;
  const isKnown = response !== undefined && response !== '';
  return (
    <div>
      <p class={css.prompt} lang={language}>
        <MarkedText text={item.prompt} />
      </p>
      {isKnown && item.type !== 'match' && (
        <p>
          {t.seatPage.given}{' '}
          <span lang={language}>
            <MarkedText text={describeResponse(item, response, words)} />
          </span>
        </p>
      )}
      {answer && response === undefined && <p class="note">{t.seatPage.notInCode}</p>}
      {score !== 1 && (
        <RightAnswer item={item} response={response} words={words} bank={bank} t={t} />
      )}
      {slip && <p class="note">{t.seatPage.trap(text.slips[slip])}</p>}
      {!isBrief && confidence && (
        <p class="note">{t.seatPage.sureness(t.confidenceLevels[confidence])}</p>
      )}
      {!isBrief && answer && <Proof item={item} answer={answer} bank={bank} t={t} />}
    </div>
  );
}

interface RightAnswerProps extends Pick<SheetAnswerProps, 'item' | 'bank' | 't'> {
  response: ScoredAnswer['response'];
  words: ItemWords;
}

/** Of a grid the rows that were not right. */
function RightAnswer({ item, response, words, bank: { language }, t }: RightAnswerProps) {
  const breakdown = getClassroomType(item).breakdown(item);
  if (breakdown.kind === 'rows')
    return (
      <>
        <p>{t.rightAnswer}</p>
        <ul lang={language}>
          {breakdown.rows
            .filter(
              ({ isRight }) => response === undefined || response === '' || !isRight(response),
            )
            .map(({ text, answer }) => (
              <li key={text}>
                <MarkedText text={t.rowOf(text.replace(/\.$/, ''))} />{' '}
                <b>
                  <MarkedText text={answer} />
                </b>
              </li>
            ))}
        </ul>
      </>
    );
  const answer = describeRightAnswer(item, words);
  return (
    <p>
      {t.rightAnswer}{' '}
      <b lang={language}>
        <MarkedText text={answer ?? ''} />
      </b>
    </p>
  );
}

function Proof({
  item,
  answer,
  bank,
  t,
}: Pick<SheetAnswerProps, 'item' | 'bank' | 't'> & { answer: ScoredAnswer }) {
  const score = evidenceScoreOf(item, answer);
  if (score === undefined) return null;
  const sentences = bank.brief.flatMap((paragraph) => paragraph.sentences);
  const quote = (ids: readonly string[]) =>
    sentences
      .filter(({ id }) => ids.includes(id))
      .map(({ text }) => text)
      .join(' … ');
  const picked = answer.sentences && quote(answer.sentences);
  const right = quote(evidenceOf(item));
  return (
    <>
      <p class={css.proof}>
        <ScoreIcon score={answer.isEvidenceSkipped ? undefined : score} />
        <span>
          {t.seatPage.proof}{' '}
          {picked ? (
            <span lang={bank.language}>
              <MarkedText text={t.seatPage.quote(picked)} />
            </span>
          ) : answer.isEvidenceSkipped ? (
            t.seatPage.noProof
          ) : (
            t.seatPage.nothing
          )}
        </span>
      </p>
      {score < 1 && (
        <p class="note">
          {t.seatPage.written}{' '}
          {right ? (
            <span lang={bank.language}>
              <MarkedText text={t.seatPage.quote(right)} />
            </span>
          ) : (
            t.seatPage.nothing
          )}
        </p>
      )}
    </>
  );
}
