import { useContext } from 'preact/hooks';
import type { EvidencePassages, EvidenceSentence } from '../bank/front-page.ts';
import { useText } from '../i18n/context.ts';
import { TermMarking } from '../ui/term-marking.ts';
import css from './EvidenceQuote.module.css';
import { SpeakerCitation } from './SpeakerCitation.tsx';

interface Props {
  evidence: EvidencePassages;
  language: string;
  /** Its hard words are not marked again. */
  readBefore?: string;
}

export function EvidenceQuote({ evidence, language, readBefore = '' }: Props) {
  const t = useText();
  const showsParagraphs = evidence.paragraphs.length <= 2;
  // a word is marked where it first stands: the evidence, as a phone hides the other sentences
  const shown = evidence.paragraphs
    .flatMap(({ sentences }) => sentences.filter(({ isEvidence }) => isEvidence || showsParagraphs))
    .sort((a, b) => Number(b.isEvidence ?? false) - Number(a.isEvidence ?? false));
  const [, ...marked] = useContext(TermMarking)([readBefore, ...shown.map(({ text }) => text)]);
  const textOf = (sentence: EvidenceSentence) => marked[shown.indexOf(sentence)];
  return (
    <figure class={css.sentences}>
      <figcaption>
        {evidence.isNearest ? t.feedback.nearestEvidence : t.feedback.evidence(evidence.isAnyOf)}
      </figcaption>
      {evidence.paragraphs.map(({ title, sentences }) => (
        <blockquote key={sentences[0]?.id} lang={language}>
          {showsParagraphs && title && <b>{title}</b>}
          {sentences
            .filter((sentence) => shown.includes(sentence))
            .map((sentence) =>
              sentence.isEvidence ? (
                <span key={sentence.id}>
                  <mark>{textOf(sentence)}</mark> <SpeakerCitation sentence={sentence} />{' '}
                </span>
              ) : (
                <span key={sentence.id}>{textOf(sentence)} </span>
              ),
            )}
        </blockquote>
      ))}
    </figure>
  );
}
