import { useMemo } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { MarkedSentence } from '../facts/MarkedSentence.tsx';
import { MendForm } from '../facts/MendForm.tsx';
import type { Session } from '../session.ts';
import { LongTextField, TextField } from '../TextField.tsx';
import type { EditorText } from '../text/fr.ts';
import { dropFormDrafts, useFormDraft } from '../use-form-draft.ts';
import { createWrittenItem, isWhole, type WrittenFields } from './create-written-item.ts';
import css from './WriteItem.module.css';

interface Props {
  sentence: number;
  session: Session;
  t: EditorText['items'];
  onDone(): void;
}

const blankFields = (sentence: number): WrittenFields => ({
  ...{ sentence, type: 'choice', prompt: '', key: 'true', explanation: '' },
  ...{ options: ['', '', ''], reasons: ['', '', ''] },
});

const replaceAt = (list: readonly string[], at: number, text: string) =>
  list.map((one, nth) => (nth === at ? text : one));

export function WriteItem({ sentence, session, t, ...props }: Props) {
  const project = session.history.value.present;
  const name = `written-${sentence}`;
  const fields = useFormDraft(session, name, blankFields(sentence));
  const onDone = () => {
    dropFormDrafts(session, name);
    props.onDone();
  };
  const { type, prompt } = fields.value;
  const lang = project.language;
  const edit = (changes: Partial<WrittenFields>) => {
    fields.value = { ...fields.value, ...changes };
  };
  const save = () => {
    const { item, facts } = createWrittenItem(fields.value, project);
    session.dispatch({ kind: 'add-content', items: [item], facts });
    session.dispatch({ kind: 'review-items', items: [item], review: 'kept' });
    onDone();
  };
  return (
    <MendForm t={t} isWhole={isWhole(fields.value)} onSave={save} onCancel={onDone}>
      <MarkedSentence
        project={project}
        span={{ sentence, start: 0, end: Number.POSITIVE_INFINITY }}
      />
      <RadioField
        legend={t.writtenType}
        name="written-type"
        ids={['choice', 'verdict']}
        labels={t.writtenTypes}
        chosen={type}
        onChoose={(chosen) => edit({ type: chosen })}
      />
      <LongTextField
        label={type === 'choice' ? t.prompt : t.statement}
        value={prompt}
        lang={lang}
        onInput={(typed) => edit({ prompt: typed })}
      />
      <Answers fields={fields.value} lang={lang} t={t} onEdit={edit} />
      <Explanations fields={fields.value} lang={lang} t={t} onEdit={edit} />
    </MendForm>
  );
}

interface PartProps extends Pick<Props, 't'> {
  fields: WrittenFields;
  lang: string;
  onEdit(changes: Partial<WrittenFields>): void;
}

function Answers({ fields: { type, options, key }, lang, t, onEdit }: PartProps) {
  const { verdicts } = useText().item;
  return type === 'verdict' ? (
    <RadioField
      legend={t.verdictKey}
      name="written-key"
      ids={['true', 'false', 'unstated']}
      labels={verdicts}
      chosen={key}
      onChoose={(chosen) => onEdit({ key: chosen })}
    />
  ) : (
    options.map((option, at) => (
      <TextField
        key={at}
        label={at === 0 ? t.rightOption : t.wrongOption(at)}
        value={option}
        lang={lang}
        onInput={(typed) => onEdit({ options: replaceAt(options, at, typed) })}
      />
    ))
  );
}

/** Folded: without them the item says that the article does not say so. */
function Explanations({ fields, lang, t, onEdit }: PartProps) {
  const wasTyped = useMemo(() => [fields.explanation, ...fields.reasons].some(Boolean), []);
  return (
    <details open={wasTyped}>
      <summary>{t.reasonsTitle}</summary>
      <div class={css.reasons}>
        {fields.type === 'choice' &&
          [1, 2].map((at) => (
            <TextField
              key={at}
              label={t.wrongReason(at)}
              value={fields.reasons[at] ?? ''}
              lang={lang}
              onInput={(typed) => onEdit({ reasons: replaceAt(fields.reasons, at, typed) })}
            />
          ))}
        <TextField
          label={t.explanation}
          value={fields.explanation}
          lang={lang}
          onInput={(typed) => onEdit({ explanation: typed })}
        />
      </div>
    </details>
  );
}
