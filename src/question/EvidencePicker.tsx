import { useSignal } from '@preact/signals';
import type { Bank } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import css from './EvidencePicker.module.css';

interface Props {
  brief: Bank['brief'];
  /** How many sentences prove it; where none does, one is asked for all the same. */
  requiredCount: number;
  /** The sentences that the brief must show: those that prove it, or come closest. */
  evidenceIds: readonly string[];
  language: string;
  onProve(sentences: string[]): void;
  onSkip(): void;
  /** What the way past it is called; it shows the proof unless told. */
  skip?: string;
}

/** The brief as a list of choices: the player names the sentences that prove an answer, or that none does. */
export function EvidencePicker({
  brief,
  requiredCount,
  evidenceIds,
  language,
  onProve,
  onSkip,
  skip,
}: Props) {
  const t = useText().evidencePicker;
  const pickedIds = useSignal<readonly string[]>([]);
  // the paragraphs in question and the next: near enough to find it, wide enough to look for it
  const hasEvidence = (paragraph: Bank['brief'][number] | undefined) =>
    paragraph?.sentences.some(({ id }) => evidenceIds.includes(id));
  const first = brief.findIndex(hasEvidence);
  const shownParagraphs = brief.filter(
    (paragraph, at) => hasEvidence(paragraph) || at === first + 1,
  );
  const pickSentence = (id: string) => {
    if (requiredCount <= 1) return onProve([id]);
    pickedIds.value = pickedIds.value.includes(id)
      ? pickedIds.value.filter((one) => one !== id)
      : [...pickedIds.value, id];
  };
  return (
    <div class={css.prove}>
      <h4 id="ask">{t.ask(requiredCount)}</h4>
      <ul lang={language}>
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
          onClick={() => onProve([...pickedIds.value])}
        >
          {t.submit}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => onProve([])}>
        {t.noEvidence}
      </button>
      <button type="button" class="link" onClick={onSkip}>
        {skip ?? t.showEvidence}
      </button>
    </div>
  );
}
