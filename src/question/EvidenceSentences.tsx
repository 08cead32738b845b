import type { EvidencePassages } from '../bank/front-page.ts';
import { useText } from '../i18n/context.ts';
import css from './EvidenceSentences.module.css';

/** What settles an item, lit in its paragraph, with who said it and how it reached the article. */
export function Sentences({ proof, language }: { proof: EvidencePassages; language: string }) {
  const text = useText();
  // many paragraphs at once would hide what they are to show: then the lit sentences alone
  const isShort = proof.paragraphs.length <= 2;
  return (
    <figure class={css.sentences}>
      <figcaption>{proof.isNearest ? text.feedback.near : text.feedback.evidence}</figcaption>
      {proof.paragraphs.map(({ title, sentences }) => (
        <blockquote key={sentences[0]?.id} lang={language}>
          {isShort && title && <b>{title}</b>}
          {sentences
            .filter(({ isEvidence: lit }) => lit || isShort)
            .map(({ id, text: said, isEvidence: lit, name, via }) =>
              lit ? (
                <span key={id}>
                  <mark>{said}</mark>{' '}
                  {(name || via) && (
                    <cite>{[name, via && text.via[via]].filter(Boolean).join(', ')}</cite>
                  )}{' '}
                </span>
              ) : (
                <span key={id}>{said} </span>
              ),
            )}
        </blockquote>
      ))}
    </figure>
  );
}
