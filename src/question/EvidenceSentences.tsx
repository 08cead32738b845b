import { type EvidencePassages, formatAttribution } from '../bank/front-page.ts';
import { useText } from '../i18n/context.ts';
import css from './EvidenceSentences.module.css';

/** What settles an item, lit in its paragraph, with who said it and how it reached the article. */
export function EvidenceQuote({
  proof: evidence,
  language,
}: {
  proof: EvidencePassages;
  language: string;
}) {
  const t = useText();
  // many paragraphs at once would hide what they are to show: then the lit sentences alone
  const isShort = evidence.paragraphs.length <= 2;
  return (
    <figure class={css.sentences}>
      <figcaption>
        {evidence.isNearest ? t.feedback.nearestEvidence : t.feedback.evidence}
      </figcaption>
      {evidence.paragraphs.map(({ title, sentences }) => (
        <blockquote key={sentences[0]?.id} lang={language}>
          {isShort && title && <b>{title}</b>}
          {sentences
            .filter(({ isEvidence: lit }) => lit || isShort)
            .map(({ id, text: sentence, isEvidence: lit, name, via }) =>
              lit ? (
                <span key={id}>
                  <mark>{sentence}</mark>{' '}
                  {(name || via) && <cite>{formatAttribution({ name, via }, t.via)}</cite>}{' '}
                </span>
              ) : (
                <span key={id}>{sentence} </span>
              ),
            )}
        </blockquote>
      ))}
    </figure>
  );
}
