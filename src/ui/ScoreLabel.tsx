import { useText } from '../i18n/context.ts';
import { formatPercent } from '../i18n/format.ts';
import { ScoreIcon } from './ScoreIcon.tsx';

interface Props {
  /** Undefined if nothing was answered. */
  score: number | undefined;
  labels: { right: string; wrong: string; partial(percent: string): string };
  /** The words are for screen readers only. */
  isVisuallyHidden?: boolean;
}

export function ScoreLabel({ score, labels, isVisuallyHidden }: Props) {
  const { locale, item } = useText();
  return (
    <>
      <ScoreIcon score={score} />{' '}
      <span class={isVisuallyHidden ? 'hidden' : undefined}>
        {score === undefined
          ? item.notAnswered
          : score === 1
            ? labels.right
            : score === 0
              ? labels.wrong
              : labels.partial(formatPercent(score, locale))}
      </span>{' '}
    </>
  );
}
