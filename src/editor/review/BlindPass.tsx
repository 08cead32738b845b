import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { ItemResponse } from '../../bank/types.ts';
import { type BlindAnswer, findGuessable } from '../../drafting/items/blind-pass.ts';
import { useText } from '../../i18n/context.ts';
import { getItemView } from '../../items/views.tsx';
import { useStep } from '../../ui/press-guard.ts';
import { clickOptionByKey } from '../../ui/shortcut.ts';
import css from '../Editor.module.css';
import type { ListedItem } from '../list-items.ts';
import type { Session } from '../session.ts';
import type { EditorText } from '../text/fr.ts';
import { useFormDraft } from '../use-form-draft.ts';

interface Props {
  items: readonly ListedItem[];
  session: Session;
  text: EditorText;
  onDone(): void;
}

const keepOrder = <T,>(list: readonly T[]): T[] => [...list];

/** An author answers without the text: what she can answer so does not ask to read it. */
export function BlindPass({ items, session, text, onDone }: Props) {
  const t = text.review;
  const { letters } = useText().item;
  const { language } = session.history.value.present;
  const at = useFormDraft(session, 'blind-at', 0);
  const isGuess = useFormDraft(session, 'blind-guess', false);
  const answers = useFormDraft<Readonly<Record<string, BlindAnswer>>>(session, 'blind-answers', {});
  const heading = useRef<HTMLHeadingElement>(null);
  const item = items[at.value]?.item;
  useStep(at.value);
  useEffect(() => heading.current?.focus(), [at.value]);
  const goOn = () => {
    isGuess.value = false;
    if (at.value + 1 < items.length) at.value++;
    else {
      session.dispatch({
        kind: 'mark-guessed',
        ids: findGuessable(items, new Map(Object.entries(answers.value))),
      });
      onDone();
    }
  };
  const respond = (response: ItemResponse) => {
    if (item && response !== '')
      answers.value = { ...answers.value, [item.id]: { response, isGuess: isGuess.value } };
    goOn();
  };
  if (!item) return null;
  const View = getItemView(item.type);
  return (
    <>
      <h1>{t.blindTitle}</h1>
      <p id="blind-progress" class="note">
        {t.blindProgress(at.value + 1, items.length)}
      </p>
      <section
        aria-labelledby="blind-progress"
        onKeyDown={(event) => clickOptionByKey(event, letters)}
      >
        <h2 ref={heading} tabIndex={-1} lang={language}>
          {item.prompt}
        </h2>
        <GuessTick isGuess={isGuess} label={t.isGuess} />
        <div lang={language} key={item.id}>
          <View
            item={item}
            language={language}
            response={undefined}
            onRespond={respond}
            shuffle={keepOrder}
          />
        </div>
      </section>
      <div class={css.judge}>
        <button type="button" class="quiet" onClick={goOn}>
          {t.blindSkip}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {t.blindStop}
        </button>
      </div>
    </>
  );
}

const GuessTick = ({ isGuess, label }: { isGuess: Signal<boolean>; label: string }) => (
  <label class={css.tick}>
    <input
      type="checkbox"
      checked={isGuess.value}
      onChange={({ currentTarget }) => {
        isGuess.value = currentTarget.checked;
      }}
    />
    {label}
  </label>
);
