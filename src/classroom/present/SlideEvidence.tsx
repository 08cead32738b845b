import { type EvidencePassages, litOf } from '../../bank/front-page.ts';
import { useText } from '../../i18n/context.ts';
import css from './SlideEvidence.module.css';

/** The sentences that settle an item, alone and large, each with who said it. */
export function Evidence({ proof }: { proof: EvidencePassages }) {
  const text = useText();
  return (
    <figure class={css.evidence}>
      <figcaption lang={text.locale}>
        {proof.isNearest ? text.feedback.near : text.feedback.evidence}
      </figcaption>
      {litOf(proof).map(({ id, text: said, name, via }) => (
        <blockquote key={id}>
          {said}{' '}
          {(name || via) && <cite>{[name, via && text.via[via]].filter(Boolean).join(', ')}</cite>}
        </blockquote>
      ))}
    </figure>
  );
}
