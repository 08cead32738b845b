import type { Signal } from '@preact/signals';
import type { DraftedActor, DraftedStatement } from '../../drafting/types.ts';
import { useLanguage } from '../../i18n/context.ts';
import { useFormDraft } from '../use-form-draft.ts';
import { nameStances } from './describe-value.ts';
import { findActor, listActors } from './fact-sections.ts';
import type { MendProps } from './MendFact.tsx';
import { MendForm, MendLongText, MendPick, MendText } from './MendForm.tsx';
import { createFact, placeFact } from './new-fact.ts';

const SOMEONE_ELSE = 'someone-else';

export function MendStatement({ fact, session, t, onDone }: MendProps<DraftedStatement>) {
  const { tag } = useLanguage();
  const project = session.history.value.present;
  const edited = useFormDraft(session, fact.id, fact);
  const actors = listActors(project);
  const speaker = useFormDraft<string>(
    session,
    `${fact.id}/speaker`,
    findActor(project, fact.speaker)?.id ?? (actors.length > 0 ? '' : SOMEONE_ELSE),
  );
  const newName = useFormDraft(session, `${fact.id}/name`, '');
  const { stance, claim } = edited.value;
  const edit = (changes: Partial<DraftedStatement>) => {
    edited.value = { ...edited.value, ...changes };
  };
  const isSomeoneElse = speaker.value === SOMEONE_ELSE;
  const isWhole =
    claim.trim() !== '' && (isSomeoneElse ? newName.value.trim() !== '' : speaker.value !== '');
  const save = () => {
    const name = newName.value.trim();
    const blank = createFact(project, 'actors', fact.span.sentence) as DraftedActor;
    const added = isSomeoneElse
      ? placeFact(project, { ...blank, id: `${blank.id}-who`, name }, name)
      : undefined;
    const mended = { ...edited.value, claim: claim.trim(), speaker: added?.id ?? speaker.value };
    session.dispatch({
      kind: 'mend-fact',
      fact: fact.claim === '' ? placeFact(project, mended, mended.claim) : mended,
      ...(added && { alsoAdded: added }),
    });
    onDone();
  };
  const stances = Object.entries(nameStances(project.language, tag));
  return (
    <MendForm t={t} isWhole={isWhole} onSave={save} onCancel={onDone}>
      <SpeakerFields actors={actors} speaker={speaker} newName={newName} t={t} />
      <MendPick
        label={t.verb}
        lang={project.language}
        options={stances.map(([id, text]) => ({ id, text }))}
        chosen={stance}
        onChoose={(id) => edit({ stance: id as DraftedStatement['stance'] })}
      />
      <MendLongText
        label={t.claim}
        value={claim}
        lang={project.language}
        onInput={(typed) => edit({ claim: typed })}
      />
    </MendForm>
  );
}

interface SpeakerProps extends Pick<MendProps, 't'> {
  actors: readonly DraftedActor[];
  speaker: Signal<string>;
  newName: Signal<string>;
}

const SpeakerFields = ({ actors, speaker, newName, t }: SpeakerProps) => (
  <>
    <MendPick
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
      <MendText
        label={t.newName}
        value={newName.value}
        onInput={(typed) => {
          newName.value = typed;
        }}
      />
    )}
  </>
);
