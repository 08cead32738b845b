import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { copyText } from '../../ui/share.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import type { PlayText } from '../text/fr.ts';
import css from './ReportMistake.module.css';

interface Props {
  item: string;
  playText: PlayText;
  onNote(text: string): void;
}

export function ReportMistake(props: Props) {
  const isOpen = useDraft(`report-${props.item}`, false);
  const note = useDraft(`note-${props.item}`, '');
  const lastNote = useRef('');
  const box = useRef<HTMLDivElement>(null);
  useFocusOnChange(isOpen.value, () => box.current?.querySelector<HTMLElement>('input, button'));
  const setOpen = (value: boolean) => () => {
    isOpen.value = value;
  };
  return (
    <div ref={box} class={isOpen.value ? css.report : css.open}>
      {isOpen.value ? (
        <NoteForm {...props} {...{ note, lastNote }} onClose={setOpen(false)} />
      ) : (
        <button type="button" class="link" onClick={setOpen(true)}>
          {props.playText.reportMistake.open}
        </button>
      )}
    </div>
  );
}

interface NoteFormProps extends Props {
  note: Signal<string>;
  lastNote: { current: string };
  onClose(): void;
}

function NoteForm({ item, playText, note, lastNote, onNote, onClose }: NoteFormProps) {
  const t = playText.reportMistake;
  const { name } = useText();
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
  const copyStatus = useSignal<'copied' | 'copyFailed' | undefined>(undefined);
  const subject = `${name}: ${item} (${__VERSION__})`;
  const mailUrl = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(note.value)}`;
  const copyNote = async () => {
    keepNote();
    copyStatus.value = await copyText(`${subject}\n${note.value}`);
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
        {copyStatus.value && playText[copyStatus.value]}
      </p>
    </>
  );
}
