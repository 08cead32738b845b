import { useEffect, useRef } from 'preact/hooks';
import { type BlindAnswer, findGuessable } from '../../drafting/items/blind-pass.ts';
import { useText } from '../../i18n/context.ts';
import type { ItemResponse } from '../../items/registry.ts';
import { getItemView } from '../../items/views.tsx';
import { useStep } from '../../ui/press-guard.ts';
import { clickOptionByKey } from '../../ui/shortcut.ts';
import { ButtonRow } from '../ButtonRow.tsx';
import type { ListedItem } from '../list-items.ts';
import type { Session } from '../session.ts';
import { Tick } from '../Tick.tsx';
import type { EditorText } from '../text/fr.ts';
import { useFormDraft } from '../use-form-draft.ts';

interface Props {
  items: readonly ListedItem[];
  session: Session;
  text: EditorText;
  onDone(): void;
}

const keepOrder = <T,>(list: readonly T[]): T[] => [...list];

function useBlindAnswers({ items, session, onDone }: Omit<Props, 'text'>) {
  const at = useFormDraft(session, 'pass/at', 0);
  const isGuess = useFormDraft(session, 'pass/guess', false);
  const answers = useFormDraft<Readonly<Record<string, BlindAnswer>>>(session, 'pass/answers', {});
  const item = items[at.value]?.item;
  const goOn = () => {
    isGuess.value = false;
    if (at.value + 1 < items.length) at.value++;
    else {
      const ids = findGuessable(items, new Map(Object.entries(answers.value)));
      session.dispatch({ kind: 'mark-guessed', ids });
      onDone();
    }
  };
  const respond = (response: ItemResponse) => {
    if (item && response !== '')
      answers.value = { ...answers.value, [item.id]: { response, isGuess: isGuess.value } };
    goOn();
  };
  return { at: at.value, isGuess, item, goOn, respond };
}

/** An author answers without the text: what she can answer so does not ask to read it. */
export function BlindPass({ text, ...props }: Props) {
  const { items, session, onDone } = props;
  const t = text.review;
  const { letters } = useText().item;
  const { language } = session.history.value.present;
  const heading = useRef<HTMLHeadingElement>(null);
  const { at, isGuess, item, goOn, respond } = useBlindAnswers(props);
  useStep(at);
  useEffect(() => heading.current?.focus(), [at]);
  if (!item) return null;
  const View = getItemView(item.type);
  return (
    <>
      <h1>{t.blindTitle}</h1>
      <p id="blind-progress" class="note">
        {t.blindProgress(at + 1, items.length)}
      </p>
      <section
        aria-labelledby="blind-progress"
        onKeyDown={(event) => clickOptionByKey(event, letters)}
      >
        <h2 ref={heading} tabIndex={-1} lang={language}>
          {item.prompt}
        </h2>
        <Tick
          label={t.isGuess}
          isTicked={isGuess.value}
          onTick={(isTicked) => {
            isGuess.value = isTicked;
          }}
        />
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
      <ButtonRow>
        <button type="button" class="quiet" onClick={goOn}>
          {t.blindSkip}
        </button>
        <button type="button" class="quiet" onClick={onDone}>
          {t.blindStop}
        </button>
      </ButtonRow>
    </>
  );
}
