import type { ComponentChild } from 'preact';
import { HOLE } from '../bank/hole.ts';
import type { Item } from '../bank/types.ts';
import { HoledLine } from './HoledLine.tsx';

interface Props {
  item: Item;
  /** Undefined before the answer. */
  score?: number | undefined;
  justInked?: boolean;
  /** Where nothing faded. */
  children?: ComponentChild;
}

function findKeyWord(item: Item, after: string): string {
  if (item.type === 'recall') return item.accept[0] ?? '';
  // a date that was a hole stands at the beginning
  if (item.type === 'date') return item.explanation.slice(0, -after.length);
  if (item.type !== 'choice') return '';
  return item.options.find(({ id }) => id === item.key)?.text ?? '';
}

/** A prompt, in which only a right answer fills the hole. */
export function PromptText({ item, score, justInked, children = item.prompt }: Props) {
  const [before = '', after] = item.prompt.split(HOLE);
  if (after === undefined) return <>{children}</>;
  const isInked = score === 1;
  return (
    <HoledLine
      before={before}
      // of the same width for every word
      gap={isInked ? findKeyWord(item, after) : HOLE.repeat(2)}
      after={after}
      state={isInked ? 'known' : 'faded'}
      justInked={justInked}
    />
  );
}
