import type { DraftedActor } from '../../drafting/types.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { useFormDraft } from '../use-form-draft.ts';
import { listActors } from './fact-sections.ts';
import type { MendProps } from './MendFact.tsx';
import { MendForm, MendPick, MendText } from './MendForm.tsx';
import { placeFact } from './new-fact.ts';

export function MendActor({ fact, session, t, onDone }: MendProps<DraftedActor>) {
  const project = session.history.value.present;
  const edited = useFormDraft(session, fact.id, fact);
  const sameAs = useFormDraft(session, `${fact.id}/same`, '');
  const { name, role = '', sort } = edited.value;
  const edit = (changes: Partial<DraftedActor>) => {
    edited.value = { ...edited.value, ...changes };
  };
  const others = listActors(project).filter(({ id }) => id !== fact.id);
  const save = () => {
    const isNew = fact.name === '';
    const { role: typedRole, ...rest } = edited.value;
    const mended = {
      ...rest,
      name: name.trim(),
      ...(typedRole?.trim() && { role: typedRole.trim() }),
    };
    if (sameAs.value) session.dispatch({ kind: 'merge-actors', id: fact.id, into: sameAs.value });
    else
      session.dispatch({
        kind: 'mend-fact',
        fact: isNew ? placeFact(project, mended, mended.name) : mended,
      });
    onDone();
  };
  return (
    <MendForm t={t} isWhole={name.trim() !== ''} onSave={save} onCancel={onDone}>
      <MendText label={t.name} value={name} onInput={(typed) => edit({ name: typed })} />
      <MendText
        label={t.role}
        value={role}
        lang={project.language}
        onInput={(typed) => edit({ role: typed })}
      />
      <RadioField
        legend={t.sort}
        name={`sort-${fact.id}`}
        ids={['person', 'group']}
        labels={t.sorts}
        chosen={sort}
        onChoose={(chosen) => edit({ sort: chosen })}
      />
      {others.length > 0 && fact.name !== '' && (
        <MendPick
          label={t.sameAs}
          options={[
            { id: '', text: t.nobodyOther },
            ...others.map((one) => ({ id: one.id, text: one.name })),
          ]}
          chosen={sameAs.value}
          onChoose={(id) => {
            sameAs.value = id;
          }}
        />
      )}
    </MendForm>
  );
}
