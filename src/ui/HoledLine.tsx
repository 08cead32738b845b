import { useText } from '../i18n/context.ts';
import type { MarkTerms } from './term-marking.ts';

interface Props {
  before: string;
  gap: string;
  after: string;
  who?: string | undefined;
  state: 'known' | 'faded' | 'unseen';
  justInked?: boolean | undefined;
  /** Default: no word is to be touched, as in a link. */
  mark?: MarkTerms | undefined;
}

/** In steps, so that the width alone does not tell the word. */
const widthOf = (gap: string) => '\u00a0'.repeat(4 * Math.ceil(Math.min(gap.length, 14) / 2) + 4);

export function HoledLine({ before, gap, after, who, state, justInked, mark }: Props) {
  const { item: t, locale } = useText();
  const blank = (label: string, width: string) => (
    <span key={state} data-hole={state}>
      <span aria-hidden="true">{width}</span>
      <span class="hidden" lang={locale}>
        {label}
      </span>
    </span>
  );
  if (state === 'unseen') return blank(t.unseenFact, widthOf(before + gap + after));
  const texts = [before, after];
  const [start, end] = mark?.(texts) ?? texts;
  return (
    <>
      {who && <b data-hole="who">{who} </b>}
      {start}
      {state === 'faded' ? (
        blank(t.fadedWord, widthOf(gap))
      ) : (
        <span key={state} data-hole={justInked ? 'inked' : undefined}>
          {gap}
        </span>
      )}
      {end}
    </>
  );
}
