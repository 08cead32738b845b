import { useRef } from 'preact/hooks';
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
      <label class="field">
        {t.codesLabel}
        <textarea
          ref={field}
          rows={4}
          spellcheck={false}
          autocomplete="off"
          aria-describedby="paste-hint"
          value={pastedText.value}
          onInput={({ currentTarget }) => {
            pastedText.value = currentTarget.value;
          }}
        />
      </label>
      <p id="paste-hint" class="note">
        {t.codesHint}
      </p>
      <button type="submit" class="quiet" disabled={pastedText.value.trim() === ''}>
        {t.addCodes}
      </button>
    </form>
  );
}
