import { useRef } from 'preact/hooks';
import { TextArea } from '../../ui/TextArea.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import type { ReportText } from '../report/text/fr.ts';

type CollectText = ReportText['collect'];

export function PasteCodes({ t, onAdd }: { t: CollectText; onAdd(text: string): Promise<string> }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const pastedText = useDraft('codes', '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd(pastedText.value).then((unread) => {
          pastedText.value ||= unread;
        });
        pastedText.value = '';
        // an empty field disables the pressed button
        field.current?.focus();
      }}
    >
      <TextArea
        label={t.codesLabel}
        text={pastedText}
        isCode
        fieldRef={field}
        rows={4}
        spellcheck={false}
        aria-describedby="paste-hint"
      />
      <p id="paste-hint" class="note">
        {t.codesHint}
      </p>
      <button type="submit" class="quiet" disabled={pastedText.value.trim() === ''}>
        {t.addCodes}
      </button>
    </form>
  );
}
