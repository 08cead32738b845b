import {
  type EvidencePassages,
  evidenceSentencesOf,
  formatAttribution,
} from '../../bank/front-page.ts';
import { useText } from '../../i18n/context.ts';
import css from './SlideEvidence.module.css';

export function EvidenceQuotes({ evidence }: { evidence: EvidencePassages }) {
  const t = useText();
  return (
    <figure class={css.evidence}>
      <figcaption lang={t.locale}>
        {evidence.isNearest ? t.feedback.nearestEvidence : t.feedback.evidence}
      </figcaption>
      {evidenceSentencesOf(evidence).map((sentence) => {
        const attribution = formatAttribution(sentence, t.via);
        return (
          <blockquote key={sentence.id}>
            {sentence.text} {attribution && <cite>{attribution}</cite>}
          </blockquote>
        );
      })}
    </figure>
  );
}
