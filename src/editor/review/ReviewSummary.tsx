import { axes, type ItemType } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import type { ListedItem } from '../list-items.ts';
import type { EditorText } from '../text/fr.ts';
import css from './ReviewSummary.module.css';

interface Props {
  kept: readonly ListedItem[];
  /** Each is proved by a sentence. */
  hasArticle: boolean;
  text: EditorText;
}

export function ReviewSummary({ kept, hasArticle, text }: Props) {
  const shellText = useText();
  const types = [...new Set(kept.map(({ item }) => item.type))];
  const count = (isOf: (one: ListedItem) => boolean) => kept.filter(isOf).length;
  return (
    <section aria-labelledby="review-summary">
      <h2 id="review-summary">{text.review[hasArticle ? 'proved' : 'unproved'](kept.length)}</h2>
      <ul class={css.tally}>
        {axes.map((axis) => (
          <li key={axis} data-axis={axis}>
            <AxisIcon axis={axis} />
            <span>{shellText.axes[axis]}</span>
            <b>{count((one) => one.axis === axis)}</b>
          </li>
        ))}
      </ul>
      <p class="note">
        {types
          .map((type: ItemType) =>
            text.review.ofType(
              text.typeNames[type],
              count(({ item }) => item.type === type),
            ),
          )
          .join(', ')}
      </p>
    </section>
  );
}
