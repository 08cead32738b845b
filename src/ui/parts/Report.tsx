import { useSignal } from '@preact/signals';
import { useText } from '../../text/use-text.ts';
import css from './Report.module.css';

/** "Something is wrong here": a note on an item, kept on the device, to be sent by the player or nobody. */
export function Report({ item, onNote }: { item: string; onNote(text: string): void }) {
  const text = useText();
  const isOpen = useSignal(false);
  const note = useSignal('');
  const isCopied = useSignal(false);
  if (!isOpen.value) {
    return (
      <button
        type="button"
        class="link"
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {text.signaler.open}
      </button>
    );
  }
  const subject = `${text.name}: ${item} (${__VERSION__})`;
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(note.value)}`;
  return (
    <div class={css.report}>
      <label class="field">
        {text.signaler.label}
        <input
          type="text"
          maxLength={500}
          value={note}
          onInput={(event) => {
            note.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="note">{text.signaler.note}</p>
      <div>
        <a class="quiet" href={mail} onClick={() => onNote(note.value)}>
          {text.signaler.mail}
        </a>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            onNote(note.value);
            navigator.clipboard.writeText(`${subject}\n${note.value}`).then(
              () => {
                isCopied.value = true;
              },
              () => {
                // refused: the note is in the export all the same
              },
            );
          }}
        >
          {text.signaler.copy}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            if (note.value) onNote(note.value);
            isOpen.value = false;
          }}
        >
          {text.signaler.cancel}
        </button>
      </div>
      <p role="status" class="note">
        {isCopied.value && text.signaler.copied}
      </p>
    </div>
  );
}
