import { useEffect } from 'preact/hooks';
import type { Bank } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import { markSaved } from '../shared/unsaved-work.ts';
import { useStep } from '../ui/press-guard.ts';
import { useDraft } from '../ui/use-draft.ts';
import css from './EvidencePicker.module.css';

interface Props {
  brief: Bank['brief'];
  /** None is asked like one of one sentence, so that the question does not reveal it. */
  proofs: readonly (readonly string[])[];
  /** The evidence, or the sentences nearest to it. */
  evidenceIds: readonly string[];
  language: string;
  onSubmit(sentences: string[]): void;
  onSkip(): void;
  skipLabel?: string;
}

function findParagraphs(brief: Bank['brief'], evidenceIds: readonly string[]) {
  const hasEvidence = ({ sentences }: Bank['brief'][number]) =>
    sentences.some(({ id }) => evidenceIds.includes(id));
  // plus the next paragraph, so that the evidence is not the only choice
  const extraIndex = brief.findIndex(hasEvidence) + 1;
  return brief.filter((paragraph, index) => hasEvidence(paragraph) || index === extraIndex);
}

export function EvidencePicker({ proofs, evidenceIds, onSubmit, ...props }: Props) {
  const t = useText().evidencePicker;
  const requiredCount = Math.max(0, ...proofs.map(({ length }) => length));
  useStep('evidence');
  const pickedIds = useDraft<readonly string[]>(`evidence-${evidenceIds[0]}`, []);
  const isBegun = pickedIds.value.length > 0;
  // a reload goes on with the next question
  useEffect(() => {
    markSaved(pickedIds, !isBegun);
    return () => markSaved(pickedIds, true);
  }, [isBegun]);
  const shownParagraphs = findParagraphs(props.brief, evidenceIds);
  const pickSentence = (id: string) => {
    if (requiredCount <= 1) return onSubmit([id]);
    pickedIds.value = pickedIds.value.includes(id)
      ? pickedIds.value.filter((one) => one !== id)
      : [...pickedIds.value, id];
  };
  return (
    <div class={css.picker}>
      <h4 id="ask">{t.ask(requiredCount, proofs.length > 1)}</h4>
      <ul lang={props.language}>
        {shownParagraphs.flatMap(({ sentences }) =>
          sentences.map(({ id, text: sentence }) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={requiredCount > 1 ? pickedIds.value.includes(id) : undefined}
                onClick={() => pickSentence(id)}
              >
                {sentence}
              </button>
            </li>
          )),
        )}
      </ul>
      {requiredCount > 1 && (
        <button
          type="button"
          class="action"
          disabled={pickedIds.value.length === 0}
          onClick={() => onSubmit([...pickedIds.value])}
        >
          {t.submit}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => onSubmit([])}>
        {t.noEvidence}
      </button>
      <button type="button" class="link" onClick={props.onSkip}>
        {props.skipLabel ?? t.showEvidence}
      </button>
    </div>
  );
}
