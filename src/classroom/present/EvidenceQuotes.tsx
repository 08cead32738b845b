import { type EvidencePassages, evidenceSentencesOf } from '../../bank/front-page.ts';
import { useText } from '../../i18n/context.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { SpeakerCitation } from '../../question/SpeakerCitation.tsx';
import css from './EvidenceQuotes.module.css';

export function EvidenceQuotes({ evidence }: { evidence: EvidencePassages }) {
  const t = useText();
  return (
    <figure class={css.evidence}>
      <figcaption lang={t.locale}>
        {evidence.isNearest ? t.feedback.nearestEvidence : t.feedback.evidence(evidence.isAnyOf)}
      </figcaption>
      {evidenceSentencesOf(evidence).map((sentence) => (
        <blockquote key={sentence.id}>
          <MarkedText text={sentence.text} /> <SpeakerCitation sentence={sentence} />
        </blockquote>
      ))}
    </figure>
  );
}
