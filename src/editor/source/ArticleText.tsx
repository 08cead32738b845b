import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useLanguage } from '../../i18n/context.ts';
import { getNumberFormat } from '../../i18n/format.ts';
import { FileButton } from '../../ui/FileButton.tsx';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';
import { MAX_TEXT_LENGTH, readHtmlSource, readPlainSource, readSourceFile } from './read-source.ts';
import { takeSource } from './take-source.ts';

interface Props {
  session: Session;
  t: EditorText['source'];
  /** Right below the text. */
  children: ComponentChildren;
}

/** A paste into an empty field, or over all of it, brings its headline too; any other is left to the browser. */
function readPaste({ clipboardData, currentTarget }: ClipboardEvent) {
  const { value, selectionStart, selectionEnd } = currentTarget as HTMLTextAreaElement;
  const isWhole = value.trim() === '' || (selectionStart === 0 && selectionEnd === value.length);
  if (!clipboardData || !isWhole) return undefined;
  const html = clipboardData.getData('text/html');
  const plain = readPlainSource(clipboardData.getData('text/plain'));
  const rich = html ? readHtmlSource(html) : undefined;
  // a table or a code of an office has markup of its own that says less than the plain text
  return rich && rich.text.length > plain.text.length / 2 ? rich : plain;
}

export function ArticleText({ session, t, children }: Props) {
  const { text: shellText, tag } = useLanguage();
  const outcome = useSignal<'fileRead' | 'fileFailed' | undefined>(undefined);
  const { text, language } = session.history.value.present;
  const isTooLong = text.length >= MAX_TEXT_LENGTH;
  const openFile = async (file: Blob | undefined) => {
    const read = file && (await readSourceFile(file).catch(() => undefined));
    if (read?.text) takeSource(session, read);
    outcome.value = read?.text ? 'fileRead' : 'fileFailed';
  };
  return (
    <>
      <label class="field">
        {t.textLabel}
        <textarea
          rows={5}
          maxLength={MAX_TEXT_LENGTH}
          lang={text ? language : tag}
          aria-describedby="article-text-note"
          value={text}
          onPaste={(event) => {
            const read = readPaste(event);
            if (!read?.text) return;
            event.preventDefault();
            takeSource(session, read);
          }}
          onInput={({ currentTarget }) =>
            session.dispatch({ kind: 'edit-text', text: currentTarget.value })
          }
        />
        <span id="article-text-note" class="note">
          {t.textNote}
        </span>
      </label>
      {isTooLong && (
        <p role="alert" class="problem">
          {t.tooLong(getNumberFormat(shellText.locale).format(MAX_TEXT_LENGTH))}
        </p>
      )}
      {children}
      <FileButton
        label={t.openFile}
        accept=".txt,.html,.htm,text/plain,text/html"
        onPick={([file]) => void openFile(file)}
      />
      <p role="status" class="note">
        {outcome.value && t[outcome.value]}
      </p>
    </>
  );
}
