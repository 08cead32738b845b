import type { DraftedActor } from '../../drafting/types.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { PickField } from '../PickField.tsx';
import { TextField } from '../TextField.tsx';
import { useFormDraft } from '../use-form-draft.ts';
import { listActors } from './fact-sections.ts';
import { MendForm } from './MendForm.tsx';
import { type FactFormProps, useFactForm } from './use-fact-form.ts';

export function MendActor(props: FactFormProps<DraftedActor>) {
  const { fact, session, t, onDone } = props;
  const { project, isNew, edited, edit, save } = useFactForm(props);
  const sameAs = useFormDraft(session, `${fact.id}/same`, '');
  const { role: typedRole = '', ...rest } = edited;
  const name = rest.name.trim();
  const role = typedRole.trim();
  const others = listActors(project).filter(({ id }) => id !== fact.id);
  const saveOrMerge = () => {
    if (!sameAs.value) return save({ ...rest, name, ...(role && { role }) }, name);
    session.dispatch({ kind: 'merge-actors', id: fact.id, into: sameAs.value });
    onDone();
  };
  return (
    <MendForm t={t} isWhole={name !== ''} onSave={saveOrMerge} onCancel={onDone}>
      <TextField label={t.name} value={rest.name} onInput={(typed) => edit({ name: typed })} />
      <TextField
        label={t.role}
        value={typedRole}
        lang={project.language}
        onInput={(typed) => edit({ role: typed })}
      />
      <RadioField
        legend={t.sort}
        name={`sort-${fact.id}`}
        ids={['person', 'group']}
        labels={t.sorts}
        chosen={rest.sort}
        onChoose={(sort) => edit({ sort })}
      />
      {others.length > 0 && !isNew && (
        <PickField
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
