import type { Signal } from '@preact/signals';
import type { DraftedActor, DraftedStatement } from '../../drafting/types.ts';
import { useLanguage } from '../../i18n/context.ts';
import { PickField } from '../PickField.tsx';
import { LongTextField, TextField } from '../TextField.tsx';
import { useFormDraft } from '../use-form-draft.ts';
import { nameStances } from './describe-value.ts';
import { findActor, listActors } from './fact-sections.ts';
import { MendForm } from './MendForm.tsx';
import { createFact, placeFact } from './new-fact.ts';
import { type FactFormProps, useFactForm } from './use-fact-form.ts';

const SOMEONE_ELSE = 'someone-else';

export function MendStatement(props: FactFormProps<DraftedStatement>) {
  const { fact, session, t, onDone } = props;
  const { tag } = useLanguage();
  const { project, edited, edit, save } = useFactForm(props);
  const actors = listActors(project);
  const speaker = useFormDraft<string>(
    session,
    `${fact.id}/speaker`,
    findActor(project, fact.speaker)?.id ?? (actors.length > 0 ? '' : SOMEONE_ELSE),
  );
  const newName = useFormDraft(session, `${fact.id}/name`, '');
  const claim = edited.claim.trim();
  const name = newName.value.trim();
  const isSomeoneElse = speaker.value === SOMEONE_ELSE;
  const saveWithSpeaker = () => {
    const blank = createFact(project, 'actors', fact.span.sentence) as DraftedActor;
    const added = isSomeoneElse
      ? placeFact(project, { ...blank, id: `${blank.id}-who`, name }, name)
      : undefined;
    save({ ...edited, claim, speaker: added?.id ?? speaker.value }, claim, added);
  };
  const stances = Object.entries(nameStances(project.language, tag));
  return (
    <MendForm
      t={t}
      isWhole={claim !== '' && (isSomeoneElse ? name : speaker.value) !== ''}
      onSave={saveWithSpeaker}
      onCancel={onDone}
    >
      <SpeakerFields actors={actors} speaker={speaker} newName={newName} t={t} />
      <PickField
        label={t.verb}
        lang={project.language}
        options={stances.map(([id, text]) => ({ id, text }))}
        chosen={edited.stance}
        onChoose={(id) => edit({ stance: id as DraftedStatement['stance'] })}
      />
      <LongTextField
        label={t.claim}
        value={edited.claim}
        lang={project.language}
        onInput={(typed) => edit({ claim: typed })}
      />
    </MendForm>
  );
}

interface SpeakerProps extends Pick<FactFormProps, 't'> {
  actors: readonly DraftedActor[];
  speaker: Signal<string>;
  newName: Signal<string>;
}

const SpeakerFields = ({ actors, speaker, newName, t }: SpeakerProps) => (
  <>
    <PickField
      label={t.speaker}
      options={[
        ...(speaker.value === '' ? [{ id: '', text: t.choose }] : []),
        ...actors.map(({ id, name }) => ({ id, text: name })),
        { id: SOMEONE_ELSE, text: t.someoneElse },
      ]}
      chosen={speaker.value}
      onChoose={(id) => {
        speaker.value = id;
      }}
    />
    {speaker.value === SOMEONE_ELSE && (
      <TextField
        label={t.newName}
        value={newName.value}
        onInput={(typed) => {
          newName.value = typed;
        }}
      />
    )}
  </>
);
