import { useRef } from 'preact/hooks';
import type { ItemType } from '../../bank/types.ts';
import { typesetText } from '../../i18n/typography.ts';
import { useFocusOnChange } from '../../ui/use-focus-on-change.ts';
import css from '../Editor.module.css';
import type { EditorStepProps } from '../Editor.tsx';
import { ItemPreview } from '../ItemPreview.tsx';
import { type ListedItem, listItems } from '../list-items.ts';
import { PickSentence } from '../PickSentence.tsx';
import { useFormDraft } from '../use-form-draft.ts';
import { WriteItem } from './WriteItem.tsx';

/** As many as there are types of items. */
function groupByType(items: readonly ListedItem[]) {
  const groups = new Map<ItemType, ListedItem[]>();
  for (const one of items) groups.set(one.item.type, [...(groups.get(one.item.type) ?? []), one]);
  return [...groups];
}

export function ItemsStep({ session, text, onNext }: EditorStepProps) {
  const t = text.items;
  const project = session.history.value.present;
  const items = listItems(project).filter(({ review }) => review !== 'dropped');
  const groups = groupByType(items);
  return (
    <>
      <h1>{text.steps.items.title}</h1>
      <p role="status">{items.length > 0 ? t.found(items.length, groups.length) : t.none}</p>
      <div class={css.groups}>
        {groups.map(([type, all]) => (
          <section key={type}>
            <h2>
              {text.typeNames[type]} <small>{all.length}</small>
            </h2>
            {all.map(({ item, axis }) => (
              <details key={item.id} data-axis={axis}>
                <summary>
                  <span lang={project.language}>{typesetText(item.prompt, project.language)}</span>
                </summary>
                <ItemPreview item={item} language={project.language} />
              </details>
            ))}
          </section>
        ))}
      </div>
      <AddItem session={session} text={text} />
      <div class={css.dock}>
        <button type="button" class="action" onClick={onNext}>
          {t.next}
        </button>
      </div>
    </>
  );
}

/** First the sentence that settles it, then the question. */
function AddItem({ session, text }: Omit<EditorStepProps, 'onNext'>) {
  const t = text.items;
  const project = session.history.value.present;
  const step = useFormDraft<{ at: 'closed' | 'picking' | number }>(session, 'add-item', {
    at: 'closed',
  });
  const { at } = step.value;
  const box = useRef<HTMLDivElement>(null);
  useFocusOnChange(at, () => box.current?.querySelector<HTMLElement>('button, input, textarea'));
  const close = () => {
    step.value = { at: 'closed' };
  };
  return (
    <div ref={box}>
      {at === 'closed' && (
        <button
          type="button"
          class="quiet"
          onClick={() => {
            step.value = { at: 'picking' };
          }}
        >
          {t.add}
        </button>
      )}
      {at === 'picking' && (
        <PickSentence
          project={project}
          label={t.pickSentence}
          cancelLabel={t.cancel}
          onPick={(sentence) => {
            step.value = { at: sentence };
          }}
          onCancel={close}
        />
      )}
      {typeof at === 'number' && <WriteItem sentence={at} session={session} t={t} onDone={close} />}
    </div>
  );
}
