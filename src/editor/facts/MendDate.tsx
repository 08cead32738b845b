import type { DraftedDate } from '../../drafting/types.ts';
import { DateFields } from '../DateFields.tsx';
import { useFormDraft } from '../use-form-draft.ts';
import type { MendProps } from './MendFact.tsx';
import { MendForm, MendText } from './MendForm.tsx';
import { placeFact } from './new-fact.ts';

export function MendDate({ fact, session, t, onDone }: MendProps<DraftedDate>) {
  const project = session.history.value.present;
  const edited = useFormDraft(session, fact.id, fact);
  const { words, label = '', date } = edited.value;
  const edit = (changes: Partial<DraftedDate>) => {
    edited.value = { ...edited.value, ...changes };
  };
  const isNew = fact.words === '';
  const save = () => {
    const { label: typedLabel, ...rest } = edited.value;
    const mended = {
      ...rest,
      words: words.trim(),
      ...(typedLabel?.trim() && { label: typedLabel.trim() }),
    };
    session.dispatch({
      kind: 'mend-fact',
      fact: isNew ? placeFact(project, mended, mended.words) : mended,
    });
    onDone();
  };
  return (
    <MendForm t={t} isWhole={words.trim() !== ''} onSave={save} onCancel={onDone}>
      {isNew && (
        <MendText
          label={t.wordsOfArticle}
          value={words}
          lang={project.language}
          onInput={(typed) => edit({ words: typed })}
        />
      )}
      <DateFields
        legend={t.itsDate}
        openLabel={t.leftOpen}
        date={date}
        onChange={(chosen) => edit({ date: chosen })}
      />
      <MendText
        label={t.whatHappened}
        value={label}
        lang={project.language}
        onInput={(typed) => edit({ label: typed })}
      />
    </MendForm>
  );
}
