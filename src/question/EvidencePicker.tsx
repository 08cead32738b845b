import { useSignal } from '@preact/signals';
import type { Bank } from '../bank/types.ts';
import { useText } from '../i18n/context.ts';
import css from './EvidencePicker.module.css';

interface Props {
  brief: Bank['brief'];
  /** How many sentences prove it; where none does, one is asked for all the same. */
  needed: number;
  /** The sentences that the brief must show: those that prove it, or come closest. */
  lit: readonly string[];
  language: string;
  onProve(sentences: string[]): void;
  onSkip(): void;
  /** What the way past it is called; it shows the proof unless told. */
  skip?: string;
}

/** The brief as a list of choices: the player names the sentences that prove an answer, or that none does. */
export function Prove({ brief, needed, lit, language, onProve, onSkip, skip }: Props) {
  const text = useText().proof;
  const picked = useSignal<readonly string[]>([]);
  // the paragraphs in question and the next: near enough to find it, wide enough to look for it
  const isLit = (paragraph: Bank['brief'][number] | undefined) =>
    paragraph?.sentences.some(({ id }) => lit.includes(id));
  const first = brief.findIndex(isLit);
  const shown = brief.filter((paragraph, at) => isLit(paragraph) || at === first + 1);
  const pick = (id: string) => {
    if (needed <= 1) return onProve([id]);
    picked.value = picked.value.includes(id)
      ? picked.value.filter((one) => one !== id)
      : [...picked.value, id];
  };
  return (
    <div class={css.prove}>
      <h4 id="ask">{text.ask(needed)}</h4>
      <ul lang={language}>
        {shown.flatMap(({ sentences }) =>
          sentences.map(({ id, text: sentence }) => (
            <li key={id}>
              <button
                type="button"
                aria-pressed={needed > 1 ? picked.value.includes(id) : undefined}
                onClick={() => pick(id)}
              >
                {sentence}
              </button>
            </li>
          )),
        )}
      </ul>
      {needed > 1 && (
        <button
          type="button"
          class="action"
          disabled={picked.value.length === 0}
          onClick={() => onProve([...picked.value])}
        >
          {text.submit}
        </button>
      )}
      <button type="button" class="quiet" onClick={() => onProve([])}>
        {text.nothing}
      </button>
      <button type="button" class="link" onClick={onSkip}>
        {skip ?? text.skip}
      </button>
    </div>
  );
}
