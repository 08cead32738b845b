import { useText } from '../../i18n/context.ts';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { MarkedSentence } from '../facts/MarkedSentence.tsx';
import { ItemPreview } from '../items/ItemPreview.tsx';
import { type ListedItem, sentencesOf } from '../list-items.ts';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';
import { describeTold } from './describe-told.ts';
import css from './ItemCard.module.css';
import { MendItem } from './MendItem.tsx';

interface Props {
  listed: ListedItem;
  items: readonly ListedItem[];
  session: Session;
  text: EditorText;
  isMending: boolean;
  onMended(): void;
}

export function ItemCard({ listed, items, session, text, isMending, onMended }: Props) {
  const { item, axis, isGuessed } = listed;
  const t = text.review;
  const shellText = useText();
  const told = describeTold(listed, items, t);
  const project = session.history.value.present;
  return (
    <section class={css.card} data-axis={axis} aria-labelledby="review-item">
      <h2 id="review-item" tabIndex={-1} class={css.kind}>
        <AxisIcon axis={axis} />
        <span>
          {items.indexOf(listed) + 1}. {shellText.axes[axis]}, {text.typeNames[item.type]}
        </span>
      </h2>
      {item.type === 'verdict' && item.key === 'unstated' && <p class="note">{t.nearest}</p>}
      {sentencesOf(item).map((sentence) => (
        <MarkedSentence
          key={sentence}
          project={project}
          span={{ sentence, start: 0, end: Number.POSITIVE_INFINITY }}
        />
      ))}
      {isGuessed && <p class="problem">{t.guessed}</p>}
      {told && <p class="problem">{told}</p>}
      {isMending ? (
        <MendItem {...{ item, session, text }} onDone={onMended} />
      ) : (
        <ItemPreview item={item} language={project.language} />
      )}
    </section>
  );
}
