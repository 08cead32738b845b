import { useText } from '../../text/use-text.ts';
import { Mark } from './Mark.tsx';

interface Props {
  score: number;
  words: { right: string; wrong: string; partial(percent: string): string };
}

/** A score in words and shape. */
export function Verdict({ score, words }: Props) {
  const { locale } = useText();
  const percent = () => new Intl.NumberFormat(locale, { style: 'percent' }).format(score);
  return (
    <>
      <Mark score={score} />{' '}
      {score === 1 ? words.right : score === 0 ? words.wrong : words.partial(percent())}
    </>
  );
}
