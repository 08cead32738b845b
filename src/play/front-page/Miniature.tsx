import type { FrontPageData } from '../../bank/front-page.ts';
import { axes } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import css from './Miniature.module.css';

const MARKS = { actors: 4, dates: 2, positions: 2 };

interface Props {
  counts: FrontPageData['counts'];
  words?: Partial<Record<keyof typeof MARKS, readonly string[]>>;
}

/** The page that a player fills, before it has anything on it. */
export function Miniature({ counts, words = {} }: Props) {
  const { axes: names, frontPage: t } = useText();
  return (
    <div class={css.paper}>
      <p>{t.page}</p>
      {axes
        .filter((axis) => counts[axis] > 0)
        .map((axis) => (
          <p key={axis} data-axis={axis}>
            {Array.from({ length: Math.max(MARKS[axis], words[axis]?.length ?? 0) }, (_, at) => (
              <i key={at}>{words[axis]?.[at]}</i>
            ))}
            <b>
              {names[axis]} {words[axis]?.length ?? 0}/{counts[axis]}
            </b>
          </p>
        ))}
    </div>
  );
}
