import type { Signal } from '@preact/signals';
import type { DraftedFigure } from '../../drafting/types.ts';
import { useText } from '../../i18n/context.ts';
import { figureInput, readFigureField } from '../../items/number/figure-field.ts';
import { PickField } from '../PickField.tsx';
import { TextField } from '../TextField.tsx';
import { useFormDraft } from '../use-form-draft.ts';
import { listActors } from './fact-sections.ts';
import { MendForm } from './MendForm.tsx';
import { type FactFormProps, useFactForm } from './use-fact-form.ts';

export function MendFigure(props: FactFormProps<DraftedFigure>) {
  const { fact, session, t, onDone } = props;
  const { project, isNew, edited, edit, save } = useFactForm(props);
  const lang = project.language;
  const typed = useFormDraft(session, `${fact.id}/figure`, isNew ? '' : String(fact.value));
  const { holder = '', ...rest } = edited;
  const asked = { key: fact.value, tolerance: 0, unit: rest.unit };
  const value = readFigureField(typed.value, asked, lang);
  const words = rest.words.trim();
  const actors = listActors(project).map(({ id, name }) => ({ id, text: name }));
  const saveRead = () => {
    const read = { words, unit: rest.unit.trim(), value: value ?? 0 };
    save({ ...rest, ...read, ...(holder && { holder }) }, words);
  };
  return (
    <MendForm
      t={t}
      isWhole={value !== undefined && words !== ''}
      onSave={saveRead}
      onCancel={onDone}
    >
      {isNew && (
        <TextField
          label={t.wordsOfArticle}
          value={rest.words}
          lang={lang}
          onInput={(next) => edit({ words: next })}
        />
      )}
      <FigureField typed={typed} isRead={value !== undefined} label={t.figure} />
      <TextField label={t.unit} value={rest.unit} lang={lang} onInput={(unit) => edit({ unit })} />
      <PickField
        label={t.figureHolder}
        options={[{ id: '', text: t.noHolder }, ...actors]}
        chosen={holder}
        onChoose={(id) => edit({ holder: id })}
      />
    </MendForm>
  );
}

interface FieldProps {
  typed: Signal<string>;
  isRead: boolean;
  label: string;
}

function FigureField({ typed, isRead, label }: FieldProps) {
  const { number } = useText().item;
  return (
    <>
      <TextField
        label={label}
        value={typed.value}
        {...figureInput}
        onInput={(next) => {
          typed.value = next;
        }}
      />
      <p role="status" class="problem">
        {!isRead && typed.value.trim() !== '' && number.invalidNumber}
      </p>
    </>
  );
}
