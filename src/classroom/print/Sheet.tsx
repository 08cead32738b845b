import type { Item } from '../../bank/types.ts';
import { confidences } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import type { SavedAssignment } from '../assignment.ts';
import { slideOf } from '../slide.ts';
import { slideWords } from '../slide-words.ts';
import css from './Sheet.module.css';
import { type NumberedItem, onSheet, type SheetName } from './sheets.ts';
import type { CardsText } from './text/fr.ts';

interface Props {
  set: SavedAssignment;
  items: readonly NumberedItem[];
  dossier: PlayableBank;
  words: CardsText;
  /** Whether the brief stands on the sheet. */
  hasBrief: boolean;
}

/** A line to write on. */
const Line = ({ of = 'word' }: { of?: 'letter' | 'figure' | 'word' | 'name' }) => (
  <span class={css.line} data-of={of} />
);

/** One sheet: a line for the seat and none for a name, the brief where it is wanted, the items. */
export function Sheet({ sheet, ...props }: Props & { sheet: SheetName }) {
  const text = useText();
  const { set, items, dossier, words, hasBrief } = props;
  const say = words.sheet;
  const { article, brief, language, title } = dossier.bank;
  return (
    <section class={css.sheet} aria-label={say.name(sheet)}>
      <header class={css.head}>
        <p>
          <b class={css.name}>{say.name(sheet)}</b> {set.name}
        </p>
        <p>
          {say.seat} <Line of="figure" />
        </p>
      </header>
      <p class={css.frame}>
        <span lang={language}>{title}</span>. {text.frame(formatDate(article.date, text))}.
      </p>
      {hasBrief && (
        <div class={css.brief} lang={language}>
          <h2 lang={text.locale}>{say.read}</h2>
          {brief.map((paragraph, at) => {
            const before = brief.slice(0, at).flatMap(({ sentences }) => sentences).length;
            return (
              <p key={paragraph.sentences[0]?.id}>
                {paragraph.title && <b>{paragraph.title}. </b>}
                {paragraph.sentences.map((sentence, nth) => (
                  <span key={sentence.id}>
                    <sup>{before + nth + 1}</sup>
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
        {onSheet(items, sheet).map(({ item, numbers }) => (
          <li key={item.id} class={css.item}>
            <p class={css.prompt}>
              <b>{say.number(numbers[sheet])}</b> <span lang={language}>{item.prompt}</span>
            </p>
            <Answer item={item} shuffle={dossier.shuffler(set.seed, item)} say={say} />
            {(set.confidence || (set.evidence && hasBrief)) && (
              <p class={css.more}>
                {set.evidence && hasBrief && (
                  <span>
                    {say.evidence} <Line of="figure" />
                  </span>
                )}
                {set.confidence && (
                  <span>
                    {say.confidence}{' '}
                    {confidences.map((level) => (
                      <span key={level} class={css.tick}>
                        <i class={css.box} /> {text.confidence.levels[level]}
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
  shuffle: ReturnType<PlayableBank['shuffler']>;
  say: CardsText['sheet'];
}

/** Where the answer goes: letters to tick or to write, lines for what is written out. */
function Answer({ item, shuffle, say }: AnswerSpaceProps) {
  const text = useText();
  const slide = slideOf(item, shuffle, slideWords(text));
  const lettered = (list: readonly { id: string; text: string }[], canTick: boolean) => (
    <ul class={css.lettered}>
      {list.map(({ id, text: told }, at) => (
        <li key={id}>
          {canTick && <i class={css.box} />} <b>{text.item.letters[at]}</b> <span>{told}</span>
        </li>
      ))}
    </ul>
  );
  switch (slide.kind) {
    case 'pick':
      return lettered(slide.options, true);
    case 'order':
      return (
        <>
          {lettered(slide.events, false)}
          <p>
            {say.order}{' '}
            <span class={css.tick}>
              {slide.events.map(({ id }) => (
                <Line key={id} of="letter" />
              ))}
            </span>
          </p>
        </>
      );
    case 'match':
      return (
        <>
          <p class={css.hint}>{say.match}</p>
          {lettered(slide.columns, false)}
          <ul class={css.rows}>
            {slide.rows.map(({ id, text: told, group }, at) => (
              <li key={id}>
                {group && group !== slide.rows[at - 1]?.group && <i>{group}</i>}
                <Line of="letter" /> {told}
              </li>
            ))}
          </ul>
        </>
      );
    case 'say':
      return <Written item={item} shuffle={shuffle} say={say} lettered={lettered} />;
  }
}

function Written(
  props: AnswerSpaceProps & { lettered(list: SheetOption[], canTick: boolean): preact.JSX.Element },
) {
  const { item, shuffle, say, lettered } = props;
  if (item.type === 'date') {
    const fine = item.key.split('-').length;
    return (
      <p>
        {say.date.year} <Line of="figure" />
        {fine > 1 && (
          <>
            {' '}
            {say.date.month} <Line />
          </>
        )}
        {fine > 2 && (
          <>
            {' '}
            {say.date.day} <Line of="figure" />
          </>
        )}
      </p>
    );
  }
  if (item.type === 'number') {
    return (
      <>
        <p>
          <Line /> {item.unit}
        </p>
        {item.holders && (
          <>
            <p class={css.hint}>{say.holder}</p>
            {lettered(shuffle(item.holders), true)}
          </>
        )}
      </>
    );
  }
  return (
    <p>
      <Line of="name" />
    </p>
  );
}
type SheetOption = { id: string; text: string };
