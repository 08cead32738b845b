import type { Item } from '../../bank/types.ts';
import { RadioField } from '../../ui/RadioField.tsx';
import { MendForm } from '../facts/MendForm.tsx';
import type { Session } from '../session.ts';
import { LongTextField, TextField } from '../TextField.tsx';
import type { EditorText } from '../text/fr.ts';
import { dropFormDrafts, useFormDraft } from '../use-form-draft.ts';

interface Props {
  item: Item;
  session: Session;
  text: EditorText;
  onDone(): void;
}

type Choice = Extract<Item, { type: 'choice' }>;

const isWhole = (item: Item) =>
  item.prompt.trim() !== '' &&
  item.explanation.trim() !== '' &&
  (item.type !== 'choice' || item.options.every(({ text }) => text.trim() !== ''));

/** Its texts, and of a choice which option is right: what follows from facts is mended there. */
export function MendItem({ item, session, text, ...props }: Props) {
  const t = text.items;
  const { language } = session.history.value.present;
  const edited = useFormDraft(session, item.id, item);
  const edit = (next: Item) => {
    edited.value = next;
  };
  const current = edited.value;
  const onDone = () => {
    dropFormDrafts(session, item.id);
    props.onDone();
  };
  return (
    <MendForm
      t={text.facts}
      isWhole={isWhole(current)}
      onSave={() => {
        session.dispatch({ kind: 'mend-item', item: current });
        onDone();
      }}
      onCancel={onDone}
    >
      <LongTextField
        label={current.type === 'verdict' ? t.statement : t.prompt}
        value={current.prompt}
        lang={language}
        onInput={(prompt) => edit({ ...current, prompt })}
      />
      {current.type === 'choice' && (
        <MendOptions item={current} language={language} text={text} onEdit={edit} />
      )}
      <LongTextField
        label={t.explanation}
        value={current.explanation}
        lang={language}
        onInput={(explanation) => edit({ ...current, explanation })}
      />
    </MendForm>
  );
}

interface OptionsProps {
  item: Choice;
  language: string;
  text: EditorText;
  onEdit(item: Choice): void;
}

function MendOptions({ item, language, text: { items: t }, onEdit }: OptionsProps) {
  const change = (id: string, field: 'text' | 'reason', typed: string) =>
    onEdit({
      ...item,
      options: item.options.map((one) => (one.id === id ? { ...one, [field]: typed } : one)),
    });
  /** The old key becomes a trap: it needs a reason, which the new one has no use for. */
  const chooseKey = (key: string) =>
    onEdit({
      ...item,
      key,
      options: item.options.map(({ slip = 'not-in-article', reason, ...one }) =>
        one.id === key ? one : { ...one, slip, reason: reason ?? item.explanation },
      ),
    });
  const wrong = item.options.filter(({ id }) => id !== item.key);
  return (
    <>
      {item.options.map(({ id, text }) => (
        <TextField
          key={id}
          label={
            id === item.key
              ? t.rightOption
              : t.wrongOption(wrong.findIndex((one) => one.id === id) + 1)
          }
          value={text}
          lang={language}
          onInput={(typed) => change(id, 'text', typed)}
        />
      ))}
      <RadioField
        legend={t.whichIsRight}
        name={`key-${item.id}`}
        ids={item.options.map(({ id }) => id)}
        labels={Object.fromEntries(item.options.map(({ id, text }) => [id, text]))}
        chosen={item.key}
        onChoose={chooseKey}
      />
      {wrong.map(({ id, reason = '' }, at) => (
        <TextField
          key={id}
          label={t.wrongReason(at + 1)}
          value={reason}
          lang={language}
          onInput={(typed) => change(id, 'reason', typed)}
        />
      ))}
    </>
  );
}
