import { type EvidencePassages, evidenceSentencesOf } from '../../bank/front-page.ts';
import { useText } from '../../i18n/context.ts';
import css from './SlideEvidence.module.css';

/** The sentences that settle an item, alone and large, each with who said it. */
export function EvidenceQuotes({ proof: evidence }: { proof: EvidencePassages }) {
  const t = useText();
  return (
    <figure class={css.evidence}>
      <figcaption lang={t.locale}>
        {evidence.isNearest ? t.feedback.nearestEvidence : t.feedback.evidence}
      </figcaption>
      {evidenceSentencesOf(evidence).map(({ id, text: quote, name, via }) => (
        <blockquote key={id}>
          {quote}{' '}
          {(name || via) && <cite>{[name, via && t.via[via]].filter(Boolean).join(', ')}</cite>}
        </blockquote>
      ))}
    </figure>
  );
}
