import type { ItemType } from '../../bank/types.ts';
import { typesetText } from '../../i18n/typography.ts';
import { Dock } from '../../ui/Dock.tsx';
import { AddBySentence } from '../AddBySentence.tsx';
import type { ListedItem } from '../list-items.ts';
import type { EditorStepProps, ItemStepProps } from '../step-props.ts';
import { useFormDraft } from '../use-form-draft.ts';
import { BringQuestions } from './BringQuestions.tsx';
import { ItemPreview } from './ItemPreview.tsx';
import css from './ItemsStep.module.css';
import { WriteItem } from './WriteItem.tsx';

/** As many as there are types of items. */
function groupByType(items: readonly ListedItem[]) {
  const groups = new Map<ItemType, ListedItem[]>();
  for (const one of items) groups.set(one.item.type, [...(groups.get(one.item.type) ?? []), one]);
  return [...groups];
}

export function ItemsStep({ items: all, session, text, onNext }: ItemStepProps) {
  const t = text.items;
  const project = session.history.value.present;
  const items = all.filter(({ review }) => review !== 'dropped');
  const groups = groupByType(items);
  const isBringing = useFormDraft(session, 'import', false);
  return (
    <>
      <h1>{text.steps.items.title}</h1>
      <p role="status">{items.length > 0 ? t.found(items.length, groups.length) : t.none}</p>
      <div class={css.groups}>
        {groups.map(([type, ofType]) => (
          <section key={type}>
            <h2>
              {text.typeNames[type]} <small>{ofType.length}</small>
            </h2>
            {ofType.map(({ item, axis }) => (
              <details key={item.id} data-axis={axis}>
                <summary>
                  <span lang={project.language}>{typesetText(item.prompt, project.language)}</span>
                </summary>
                <ItemPreview item={item} language={project.language} isPromptShown={false} />
              </details>
            ))}
          </section>
        ))}
      </div>
      <AddItem session={session} text={text} />
      <BringQuestions session={session} isOpen={isBringing} label={t.bring} />
      {!isBringing.value && (
        <Dock>
          <button type="button" class="action" onClick={onNext}>
            {t.next}
          </button>
        </Dock>
      )}
    </>
  );
}

/** First the sentence that settles it, then the question. */
function AddItem({ session, text }: Omit<EditorStepProps, 'onNext'>) {
  const t = text.items;
  return (
    <AddBySentence
      session={session}
      name="add-item"
      variant="quiet"
      addLabel={t.add}
      pickLabel={t.pickSentence}
      cancelLabel={t.cancel}
      renderForm={(sentence, onDone) => <WriteItem {...{ sentence, session, t, onDone }} />}
    />
  );
}
