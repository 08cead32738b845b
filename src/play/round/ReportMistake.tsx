import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import css from './ReportMistake.module.css';

/** "Something is wrong here": a note on an item, kept on the device, to be sent by the player or nobody. */
export function Report({ item, onNote }: { item: string; onNote(text: string): void }) {
  const text = useText();
  const isOpen = useSignal(false);
  const note = useSignal('');
  const isCopied = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  const touched = useRef(false);
  // what was pressed is gone: the keyboard goes on with what stands there now
  useLayoutEffect(() => {
    if (touched.current) box.current?.querySelector<HTMLElement>('input, button')?.focus();
    touched.current = true;
  }, [isOpen.value]);
  if (!isOpen.value) {
    return (
      <div ref={box} class={css.open}>
        <button
          type="button"
          class="link"
          onClick={() => {
            isOpen.value = true;
          }}
        >
          {text.signaler.open}
        </button>
      </div>
    );
  }
  const subject = `${text.name}: ${item} (${__VERSION__})`;
  const mail = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(note.value)}`;
  return (
    <div ref={box} class={css.report}>
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
            navigator.clipboard?.writeText(`${subject}\n${note.value}`).then(
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
