import { Fragment } from 'preact';
import { sentenceIdsOf } from '../../bank/front-page.ts';
import { type Bank, confidences, type Item } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { createSlide } from '../../items/classroom.ts';
import type { Slide } from '../../items/classroom-type.ts';
import { createItemWords } from '../../items/item-words.ts';
import { ArticleCredits } from '../../question/ArticleCredits.tsx';
import type { SavedAssignment } from '../assignment.ts';
import css from './QuestionSheet.module.css';
import { inSheetOrder, type NumberedItem, type SheetName } from './sheets.ts';
import type { CardsText } from './text/fr.ts';

interface Props {
  assignment: SavedAssignment;
  items: readonly NumberedItem[];
  playableBank: PlayableBank;
  cardsText: CardsText;
  hasBrief: boolean;
  /** The teacher's own name for the set. */
  hasName?: boolean;
}

const AnswerLine = ({ of: kind }: { of: 'letter' | 'figure' | 'word' | 'name' }) => (
  <span class={css.line} data-of={kind} />
);

/** A title may be a question. */
const endSentence = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

interface SheetProps extends Props {
  sheet: SheetName;
  timeLimit?: string | undefined;
}

export function QuestionSheet({ sheet, timeLimit, ...props }: SheetProps) {
  const shellText = useText();
  const { assignment, items, playableBank, cardsText, hasBrief, hasName } = props;
  const t = cardsText.sheet;
  const { article, language, title } = playableBank.bank;
  return (
    <section class={css.sheet} aria-label={t.name(sheet)}>
      <header class={css.head}>
        <p>
          <b class={css.name}>{t.name(sheet)}</b> {hasName && assignment.name}
        </p>
        <p>
          {t.seat} <AnswerLine of="figure" />
        </p>
        <p class={css.mark}>{t.outOf(items.length)}</p>
      </header>
      <p class={css.frame}>
        <span lang={language}>{endSentence(title)}</span>{' '}
        {shellText.accordingTo(formatDate(article.date, shellText))}.
        <ArticleCredits article={article} labels={t.credits} />
      </p>
      {timeLimit && <p class={css.frame}>{timeLimit}</p>}
      {hasBrief && <NumberedBrief bank={playableBank.bank} t={t} />}
      <ol>
        {inSheetOrder(items, sheet).map(({ item, numbers }) => (
          <li key={item.id} class={css.item} data-long={item.type === 'match'}>
            <p class={css.prompt}>
              <b>{t.number(numbers[sheet])}</b> <span lang={language}>{item.prompt}</span>
            </p>
            <AnswerSpace
              item={item}
              shuffle={playableBank.createShuffler(assignment.seed, item)}
              t={t}
            />
            <EvidenceAndConfidence
              hasEvidence={assignment.evidence && hasBrief}
              hasConfidence={assignment.confidence}
              t={t}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

function NumberedBrief({ bank, t }: { bank: Bank; t: CardsText['sheet'] }) {
  const { locale } = useText();
  const sentenceIds = sentenceIdsOf(bank);
  return (
    <div class={css.brief} lang={bank.language}>
      <h2 lang={locale}>{t.briefTitle}</h2>
      {bank.brief.map(({ title, sentences }) => (
        <p key={sentences[0]?.id}>
          {title && <b>{endSentence(title)} </b>}
          {sentences.map(({ id, text }) => (
            <span key={id}>
              <sup>{sentenceIds.indexOf(id) + 1}</sup>
              {'\u00a0'}
              {text}{' '}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

interface EvidenceAndConfidenceProps {
  hasEvidence: boolean;
  hasConfidence: boolean;
  t: CardsText['sheet'];
}

function EvidenceAndConfidence({ hasEvidence, hasConfidence, t }: EvidenceAndConfidenceProps) {
  const shellText = useText();
  if (!hasEvidence && !hasConfidence) return null;
  return (
    <p class={css.more}>
      {hasEvidence && (
        <span>
          {t.evidenceNumber} <AnswerLine of="figure" />
        </span>
      )}
      {hasConfidence && (
        <span>
          {t.confidence}{' '}
          {confidences.map((level) => (
            <span key={level} class={css.tick}>
              <i class={css.box} /> {shellText.confidence.levels[level]}
            </span>
          ))}
        </span>
      )}
    </p>
  );
}

interface AnswerSpaceProps {
  item: Item;
  shuffle: ReturnType<PlayableBank['createShuffler']>;
  t: CardsText['sheet'];
}

function AnswerSpace({ item, shuffle, t }: AnswerSpaceProps) {
  const shellText = useText();
  const slide = createSlide(item, shuffle, createItemWords(shellText));
  switch (slide.kind) {
    case 'pick':
      return <LetteredList options={slide.options} canTick />;
    case 'order':
      return (
        <>
          <LetteredList options={slide.events} />
          <p>
            {t.orderHint}{' '}
            <span class={css.tick}>
              {slide.events.map(({ id }) => (
                <AnswerLine key={id} of="letter" />
              ))}
            </span>
          </p>
        </>
      );
    case 'match':
      return (
        <>
          <p class={css.hint}>{t.matchHint}</p>
          <LetteredList options={slide.columns} />
          <ul class={css.rows}>
            {slide.rows.map(({ id, text, group }, at) => (
              <li key={id}>
                {group && group !== slide.rows[at - 1]?.group && <i>{group}</i>}
                <span>{text}</span> <AnswerLine of="letter" />
              </li>
            ))}
          </ul>
        </>
      );
    case 'say':
      return <WrittenAnswer {...slide} t={t} />;
  }
}

interface LetteredListProps {
  options: readonly { id: string; text: string }[];
  canTick?: boolean;
}

function LetteredList({ options, canTick }: LetteredListProps) {
  const { letters } = useText().item;
  return (
    <ul class={css.lettered}>
      {options.map(({ id, text }, at) => (
        <li key={id}>
          {canTick && <i class={css.box} />} <b>{letters[at]}</b> <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}

function WrittenAnswer({
  blanks,
  options,
  t,
}: Pick<AnswerSpaceProps, 't'> & Extract<Slide, { kind: 'say' }>) {
  return (
    <>
      <p>
        {blanks.map(({ part, size, unit }, at) => (
          <Fragment key={part}>
            {at > 0 && ' '}
            {part && `${t.date[part]} `}
            <AnswerLine of={size} />
            {unit && ` ${unit}`}
          </Fragment>
        ))}
      </p>
      {options && (
        <>
          <p class={css.hint}>{t.holderHint}</p>
          <LetteredList options={options} canTick />
        </>
      )}
    </>
  );
}
