import type { Proof } from '../../bank/front.ts';
import { useText } from '../../text/use-text.ts';
import css from './Sentences.module.css';

interface Props {
  title: string;
  sentences: Proof['sentences'];
  language: string;
}

/** Sentences of the brief, each with its speaker and how the words reached the article. */
export function Sentences({ title, sentences, language }: Props) {
  const text = useText();
  return (
    <figure class={css.sentences}>
      <figcaption>{title}</figcaption>
      {sentences.map(({ id, text: said, name, via }) => (
        <blockquote key={id} lang={language}>
          {said}
          {(name || via) && <cite>{[name, via && text.via[via]].filter(Boolean).join(', ')}</cite>}
        </blockquote>
      ))}
    </figure>
  );
}
