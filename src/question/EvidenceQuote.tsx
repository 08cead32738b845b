import type { EvidencePassages } from '../bank/front-page.ts';
import { useText } from '../i18n/context.ts';
import css from './EvidenceQuote.module.css';
import { SpeakerCitation } from './SpeakerCitation.tsx';

interface Props {
  evidence: EvidencePassages;
  language: string;
}

export function EvidenceQuote({ evidence, language }: Props) {
  const t = useText();
  const showsParagraphs = evidence.paragraphs.length <= 2;
  return (
    <figure class={css.sentences}>
      <figcaption>
        {evidence.isNearest ? t.feedback.nearestEvidence : t.feedback.evidence(evidence.isAnyOf)}
      </figcaption>
      {evidence.paragraphs.map(({ title, sentences }) => (
        <blockquote key={sentences[0]?.id} lang={language}>
          {showsParagraphs && title && <b>{title}</b>}
          {sentences
            .filter(({ isEvidence }) => isEvidence || showsParagraphs)
            .map((sentence) =>
              sentence.isEvidence ? (
                <span key={sentence.id}>
                  <mark>{sentence.text}</mark> <SpeakerCitation sentence={sentence} />{' '}
                </span>
              ) : (
                <span key={sentence.id}>{sentence.text} </span>
              ),
            )}
        </blockquote>
      ))}
    </figure>
  );
}
