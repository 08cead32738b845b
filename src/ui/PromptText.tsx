import { HOLE } from '../bank/hole.ts';
import type { Item } from '../bank/types.ts';
import { HoledLine } from './HoledLine.tsx';
import type { MarkTerms } from './term-marking.ts';

interface Props {
  item: Item;
  /** Undefined before the answer. */
  score?: number | undefined;
  justInked?: boolean;
  /** Default: no word is to be touched. */
  mark?: MarkTerms;
}

function findKeyWord(item: Item, after: string): string {
  if (item.type === 'recall') return item.accept[0] ?? '';
  // a date that was a hole stands at the beginning
  if (item.type === 'date') return item.explanation.split(after)[0] ?? '';
  if (item.type !== 'choice') return '';
  return item.options.find(({ id }) => id === item.key)?.text ?? '';
}

/** What is left to say under a line that a right answer has made whole. */
export function omitWholeLine(item: Item, score?: number): string {
  const [before, after = ''] = item.prompt.split(HOLE);
  const line = score === 1 && `${before}${findKeyWord(item, after)}${after}.`;
  return item.explanation.replace(line || HOLE, '').trimStart();
}

/** A prompt, in which only a right answer fills the hole. */
export function PromptText({ item, score, justInked, mark }: Props) {
  const [before = '', after] = item.prompt.split(HOLE);
  if (after === undefined) return <>{mark?.([before]) ?? before}</>;
  const isInked = score === 1;
  return (
    <HoledLine
      before={before}
      // of the same width for every word
      gap={isInked ? findKeyWord(item, after) : HOLE.repeat(2)}
      after={after}
      state={isInked ? 'known' : 'faded'}
      justInked={justInked}
      mark={mark}
    />
  );
}
