import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import type { PlayText } from '../text/fr.ts';
import css from './ReportMistake.module.css';

interface Props {
  item: string;
  playText: PlayText;
  onNote(text: string): void;
}

export function ReportMistake(props: Props) {
  const isOpen = useSignal(false);
  const box = useRef<HTMLDivElement>(null);
  useFocusOnChange(isOpen.value, () => box.current?.querySelector<HTMLElement>('input, button'));
  const setOpen = (value: boolean) => () => {
    isOpen.value = value;
  };
  return (
    <div ref={box} class={isOpen.value ? css.report : css.open}>
      {isOpen.value ? (
        <NoteForm {...props} onClose={setOpen(false)} />
      ) : (
        <button type="button" class="link" onClick={setOpen(true)}>
          {props.playText.reportMistake.open}
        </button>
      )}
    </div>
  );
}

function NoteForm({ item, playText, onNote, onClose }: Props & { onClose(): void }) {
  const t = playText.reportMistake;
  const { name } = useText();
  const note = useSignal('');
  const lastNote = useRef('');
  const keepNote = () => {
    const text = note.peek();
    if (text !== lastNote.current) onNote(text);
    lastNote.current = text;
  };
  // whoever leaves the form, the question or the page has written it all the same
  useLayoutEffect(() => {
    document.addEventListener('visibilitychange', keepNote);
    return () => {
      document.removeEventListener('visibilitychange', keepNote);
      keepNote();
    };
  }, []);
  const isCopied = useSignal(false);
  const subject = `${name}: ${item} (${__VERSION__})`;
  const mailUrl = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(note.value)}`;
  const copyNote = async () => {
    keepNote();
    try {
      await navigator.clipboard.writeText(`${subject}\n${note.value}`);
      isCopied.value = true;
    } catch {
      // refused: the exported file has the note all the same
    }
  };
  return (
    <>
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
        <a class="quiet" href={mailUrl} onClick={keepNote}>
          {t.prepareEmail}
        </a>
        <button type="button" class="quiet" onClick={copyNote}>
          {t.copy}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {t.cancel}
        </button>
      </div>
      <p role="status" class="note">
        {isCopied.value && playText.copied}
      </p>
    </>
  );
}
