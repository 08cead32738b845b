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

/** As the explanation has them between the same words; empty if it says them otherwise. */
function findHiddenWords({ prompt, explanation }: Item): string {
  const [before = '', after = ''] = prompt.split(HOLE);
  const [lead = ''] = /[«“„"]?[^«“„"]*$/.exec(before) ?? [];
  const [follow = ''] = /^[^»”"]*[»”"]?/.exec(after) ?? [];
  const from = explanation.indexOf(lead);
  const start = from + lead.length;
  const end = explanation.indexOf(follow, start);
  return from < 0 || end < 0 ? '' : explanation.slice(start, end);
}

function findKeyWord(item: Item): string {
  if (item.type === 'recall') return item.accept[0] ?? '';
  if (item.type === 'date' || item.type === 'number') return findHiddenWords(item);
  if (item.type !== 'choice') return '';
  return item.options.find(({ id }) => id === item.key)?.text ?? '';
}

/** What is left to say under a line that a right answer has made whole. */
export function omitWholeLine(item: Item, score?: number): string {
  const [before, after = ''] = item.prompt.split(HOLE);
  const line = score === 1 && `${before}${findKeyWord(item)}${after}.`;
  return item.explanation.replace(line || HOLE, '').trimStart();
}

/** A prompt, in which only a right answer fills the hole. */
export function PromptText({ item, score, justInked, mark }: Props) {
  const [before = '', after] = item.prompt.split(HOLE);
  if (after === undefined) return <>{mark?.([before]) ?? before}</>;
  const keyWord = score === 1 && findKeyWord(item);
  return (
    <HoledLine
      before={before}
      // of the same width for every word
      gap={keyWord || HOLE.repeat(2)}
      after={after}
      state={keyWord ? 'known' : 'faded'}
      justInked={justInked}
      mark={mark}
    />
  );
}
