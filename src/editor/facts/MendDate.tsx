import type { DraftedDate } from '../../drafting/types.ts';
import { DateFields, isHalfTyped, useDateDraft } from '../DateFields.tsx';
import { TextField } from '../TextField.tsx';
import { MendForm } from './MendForm.tsx';
import { type FactFormProps, useFactForm } from './use-fact-form.ts';

export function MendDate(props: FactFormProps<DraftedDate>) {
  const { t, onDone } = props;
  const { project, isNew, edited, edit, save } = useFactForm(props);
  const typedDate = useDateDraft(props.session, `${props.fact.id}/date`, edited.date);
  const { label: typedLabel = '', ...rest } = edited;
  const words = rest.words.trim();
  const label = typedLabel.trim();
  return (
    <MendForm
      t={t}
      isWhole={words !== '' && !isHalfTyped(typedDate.value)}
      onSave={() => save({ ...rest, words, ...(label && { label }) }, words)}
      onCancel={onDone}
    >
      {isNew && (
        <TextField
          label={t.wordsOfArticle}
          value={rest.words}
          lang={project.language}
          onInput={(typed) => edit({ words: typed })}
        />
      )}
      <DateFields
        legend={t.itsDate}
        openLabel={t.leftOpen}
        problem={t.noSuchDate}
        typed={typedDate}
        onChange={(date) => edit({ date })}
      />
      <TextField
        label={t.whatHappened}
        value={typedLabel}
        lang={project.language}
        onInput={(typed) => edit({ label: typed })}
      />
    </MendForm>
  );
}
