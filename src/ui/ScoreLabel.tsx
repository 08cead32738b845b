import { useText } from '../i18n/context.ts';
import { Mark } from './ScoreIcon.tsx';

interface Props {
  score: number;
  words: { right: string; wrong: string; partial(percent: string): string };
  /** Whether the words are for a voice alone, where the shape says enough to the eye. */
  isHeard?: boolean;
}

/** A score in words and shape. */
export function Verdict({ score, words, isHeard }: Props) {
  const { locale } = useText();
  const percent = () => new Intl.NumberFormat(locale, { style: 'percent' }).format(score);
  return (
    <>
      <Mark score={score} />{' '}
      <span class={isHeard ? 'hidden' : undefined}>
        {score === 1 ? words.right : score === 0 ? words.wrong : words.partial(percent())}
      </span>{' '}
    </>
  );
}
