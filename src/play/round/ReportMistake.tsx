import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import type { PlayText } from '../text/fr.ts';
import css from './ReportMistake.module.css';

/** "Something is wrong here": a note on an item, kept on the device, to be sent by the player or nobody. */
export function ReportMistake({
  item,
  playText,
  onNote,
}: {
  item: string;
  playText: PlayText;
  onNote(text: string): void;
}) {
  const t = playText.reportMistake;
  const { name } = useText();
  const isOpen = useSignal(false);
  const note = useSignal('');
  const isCopied = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  useFocusOnChange(isOpen.value, () => box.current?.querySelector<HTMLElement>('input, button'));
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
          {t.open}
        </button>
      </div>
    );
  }
  const subject = `${name}: ${item} (${__VERSION__})`;
  const mailUrl = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(note.value)}`;
  return (
    <div ref={box} class={css.report}>
      <label class="field">
        {t.noteLabel}
        <input
          type="text"
          maxLength={500}
          value={note}
          onInput={(event) => {
            note.value = event.currentTarget.value;
          }}
        />
      </label>
      <p class="note">{t.privacyNote}</p>
      <div>
        <a class="quiet" href={mailUrl} onClick={() => onNote(note.value)}>
          {t.prepareEmail}
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
          {t.copy}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            if (note.value) onNote(note.value);
            isOpen.value = false;
          }}
        >
          {t.cancel}
        </button>
      </div>
      <p role="status" class="note">
        {isCopied.value && playText.copied}
      </p>
    </div>
  );
}
