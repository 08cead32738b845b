import type { Span } from '../../drafting/types.ts';
import type { Project } from '../project.ts';
import css from './MarkedSentence.module.css';

interface Props {
  project: Pick<Project, 'sentences' | 'language'>;
  span: Span;
}

/** The sentence with the words that a fact was read from. */
export function MarkedSentence({ project: { sentences, language }, span }: Props) {
  const { text = '' } = sentences[span.sentence] ?? {};
  const isWhole = span.start === 0 && span.end >= text.length;
  return (
    <p class={css.quote} lang={language}>
      {isWhole ? (
        text
      ) : (
        <>
          {text.slice(0, span.start)}
          <mark>{text.slice(span.start, span.end)}</mark>
          {text.slice(span.end)}
        </>
      )}
    </p>
  );
}
