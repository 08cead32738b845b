import type { Item } from '../../bank/types.ts';
import { confidences } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import type { SavedAssignment } from '../assignment.ts';
import { createSlide } from '../slide.ts';
import { createSlideLabels } from '../slide-words.ts';
import css from './Sheet.module.css';
import { inSheetOrder, type NumberedItem, type SheetName } from './sheets.ts';
import type { CardsText } from './text/fr.ts';

interface Props {
  assignment: SavedAssignment;
  items: readonly NumberedItem[];
  dossier: PlayableBank;
  cardsText: CardsText;
  /** Whether the brief stands on the sheet. */
  hasBrief: boolean;
}

/** A line to write on. */
const AnswerLine = ({ of: kind = 'word' }: { of?: 'letter' | 'figure' | 'word' | 'name' }) => (
  <span class={css.line} data-of={kind} />
);

/** One sheet: a line for the seat and none for a name, the brief where it is wanted, the items. */
export function QuestionSheet({ sheet, ...props }: Props & { sheet: SheetName }) {
  const shellText = useText();
  const { assignment, items, dossier, cardsText, hasBrief } = props;
  const t = cardsText.sheet;
  const { article, brief, language, title } = dossier.bank;
  return (
    <section class={css.sheet} aria-label={t.name(sheet)}>
      <header class={css.head}>
        <p>
          <b class={css.name}>{t.name(sheet)}</b> {assignment.name}
        </p>
        <p>
          {t.seat} <AnswerLine of="figure" />
        </p>
      </header>
      <p class={css.frame}>
        <span lang={language}>{title}</span>.{' '}
        {shellText.accordingTo(formatDate(article.date, shellText))}.
      </p>
      {hasBrief && (
        <div class={css.brief} lang={language}>
          <h2 lang={shellText.locale}>{t.briefTitle}</h2>
          {brief.map((paragraph, paragraphIndex) => {
            const sentencesBefore = brief
              .slice(0, paragraphIndex)
              .flatMap(({ sentences }) => sentences).length;
            return (
              <p key={paragraph.sentences[0]?.id}>
                {paragraph.title && <b>{paragraph.title}. </b>}
                {paragraph.sentences.map((sentence, sentenceIndex) => (
                  <span key={sentence.id}>
                    <sup>{sentencesBefore + sentenceIndex + 1}</sup>
                    {'\u00a0'}
                    {sentence.text}{' '}
                  </span>
                ))}
              </p>
            );
          })}
        </div>
      )}
      <ol>
        {inSheetOrder(items, sheet).map(({ item, numbers }) => (
          <li key={item.id} class={css.item}>
            <p class={css.prompt}>
              <b>{t.number(numbers[sheet])}</b> <span lang={language}>{item.prompt}</span>
            </p>
            <AnswerSpace
              item={item}
              shuffle={dossier.createShuffler(assignment.seed, item)}
              t={t}
            />
            {(assignment.confidence || (assignment.evidence && hasBrief)) && (
              <p class={css.more}>
                {assignment.evidence && hasBrief && (
                  <span>
                    {t.evidenceNumber} <AnswerLine of="figure" />
                  </span>
                )}
                {assignment.confidence && (
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
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface AnswerSpaceProps {
  item: Item;
  shuffle: ReturnType<PlayableBank['createShuffler']>;
  t: CardsText['sheet'];
}

/** Where the answer goes: letters to tick or to write, lines for what is written out. */
function AnswerSpace({ item, shuffle, t }: AnswerSpaceProps) {
  const shellText = useText();
  const slide = createSlide(item, shuffle, createSlideLabels(shellText));
  const renderLetteredList = (
    options: readonly { id: string; text: string }[],
    canTick: boolean,
  ) => (
    <ul class={css.lettered}>
      {options.map(({ id, text: optionText }, at) => (
        <li key={id}>
          {canTick && <i class={css.box} />} <b>{shellText.item.letters[at]}</b>{' '}
          <span>{optionText}</span>
        </li>
      ))}
    </ul>
  );
  switch (slide.kind) {
    case 'pick':
      return renderLetteredList(slide.options, true);
    case 'order':
      return (
        <>
          {renderLetteredList(slide.events, false)}
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
          {renderLetteredList(slide.columns, false)}
          <ul class={css.rows}>
            {slide.rows.map(({ id, text: told, group }, at) => (
              <li key={id}>
                {group && group !== slide.rows[at - 1]?.group && <i>{group}</i>}
                <AnswerLine of="letter" /> {told}
              </li>
            ))}
          </ul>
        </>
      );
    case 'say':
      return (
        <WrittenAnswer
          item={item}
          shuffle={shuffle}
          t={t}
          renderLetteredList={renderLetteredList}
        />
      );
  }
}

function WrittenAnswer(
  props: AnswerSpaceProps & {
    renderLetteredList(list: SheetOption[], canTick: boolean): preact.JSX.Element;
  },
) {
  const { item, shuffle, t, renderLetteredList: lettered } = props;
  if (item.type === 'date') {
    const precision = item.key.split('-').length;
    return (
      <p>
        {t.date.year} <AnswerLine of="figure" />
        {precision > 1 && (
          <>
            {' '}
            {t.date.month} <AnswerLine />
          </>
        )}
        {precision > 2 && (
          <>
            {' '}
            {t.date.day} <AnswerLine of="figure" />
          </>
        )}
      </p>
    );
  }
  if (item.type === 'number') {
    return (
      <>
        <p>
          <AnswerLine /> {item.unit}
        </p>
        {item.holders && (
          <>
            <p class={css.hint}>{t.holderHint}</p>
            {lettered(shuffle(item.holders), true)}
          </>
        )}
      </>
    );
  }
  return (
    <p>
      <AnswerLine of="name" />
    </p>
  );
}
type SheetOption = { id: string; text: string };
