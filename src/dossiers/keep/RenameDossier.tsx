import { useSignal } from '@preact/signals';
import { useApp } from '../../app/app-context.ts';
import { useDraft } from '../../ui/use-draft.ts';
import { useProblem } from '../../ui/use-problem.tsx';
import { type KeptDossier, MAX_DOSSIER_NAME_LENGTH, openDossierStore } from '../dossier-store.ts';
import type { DossierText } from '../text/fr.ts';

interface Props {
  kept: KeptDossier;
  text: DossierText['keep'];
  onRenamed(): Promise<void>;
}

export function RenameDossier({ kept: { id, name }, text: t, onRenamed }: Props) {
  const app = useApp();
  const typed = useDraft(`dossier-name-${id}`, name);
  const outcome = useSignal<'renamed' | 'renameFailed' | undefined>(undefined);
  const { attributes, problem } = useProblem(t.nameMissing, 'dossier-name-note');
  const rename = async () => {
    try {
      await openDossierStore(await app.openRecords()).renameDossier(id, typed.value);
      await onRenamed();
      outcome.value = 'renamed';
    } catch {
      outcome.value = 'renameFailed';
    }
  };
  return (
    <section aria-labelledby="dossier-name">
      <h2 id="dossier-name">{t.nameTitle}</h2>
      <form
        class="fields"
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <label class="field">
          {t.nameLabel}
          <input
            type="text"
            autocomplete="off"
            required
            pattern=".*\S.*"
            maxLength={MAX_DOSSIER_NAME_LENGTH}
            value={typed}
            {...attributes}
            onInput={({ currentTarget }) => {
              typed.value = currentTarget.value;
              outcome.value = undefined;
            }}
          />
        </label>
        <p id="dossier-name-note" class="note">
          {t.nameNote}
        </p>
        {problem}
        <button type="submit" class="quiet">
          {t.rename}
        </button>
      </form>
      <p role="status" class="note">
        {outcome.value && t[outcome.value]}
      </p>
    </section>
  );
}
