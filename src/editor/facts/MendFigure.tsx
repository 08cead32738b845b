import type { Signal } from '@preact/signals';
import type { DraftedFigure } from '../../drafting/types.ts';
import { useText } from '../../i18n/context.ts';
import { readTypedNumber } from '../../items/number/figure.ts';
import { useFormDraft } from '../use-form-draft.ts';
import { listActors } from './fact-sections.ts';
import type { MendProps } from './MendFact.tsx';
import { MendForm, MendPick, MendText } from './MendForm.tsx';
import { placeFact } from './new-fact.ts';

export function MendFigure({ fact, session, t, onDone }: MendProps<DraftedFigure>) {
  const project = session.history.value.present;
  const isNew = fact.words === '';
  const edited = useFormDraft(session, fact.id, fact);
  const typed = useFormDraft(session, `${fact.id}/figure`, isNew ? '' : String(fact.value));
  const { words, unit, holder = '' } = edited.value;
  const edit = (changes: Partial<DraftedFigure>) => {
    edited.value = { ...edited.value, ...changes };
  };
  const value = readTypedNumber(
    typed.value,
    { key: fact.value, tolerance: 0, unit },
    project.language,
  );
  const actors = listActors(project).map(({ id, name }) => ({ id, text: name }));
  const holders = [{ id: '', text: t.noHolder }, ...actors];
  const save = () => {
    const { holder: chosen, ...rest } = edited.value;
    const read = { words: words.trim(), unit: unit.trim(), value: value ?? 0 };
    const mended = { ...rest, ...read, ...(chosen && { holder: chosen }) };
    session.dispatch({
      kind: 'mend-fact',
      fact: isNew ? placeFact(project, mended, mended.words) : mended,
    });
    onDone();
  };
  return (
    <MendForm
      t={t}
      isWhole={value !== undefined && words.trim() !== ''}
      onSave={save}
      onCancel={onDone}
    >
      {isNew && (
        <MendText
          label={t.wordsOfArticle}
          value={words}
          lang={project.language}
          onInput={(next) => edit({ words: next })}
        />
      )}
      <FigureField typed={typed} isRead={value !== undefined} label={t.figure} />
      <MendText
        label={t.unit}
        value={unit}
        lang={project.language}
        onInput={(next) => edit({ unit: next })}
      />
      <MendPick
        label={t.figureHolder}
        options={holders}
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
      <MendText
        label={label}
        value={typed.value}
        inputMode="decimal"
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
