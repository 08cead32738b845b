import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { HOLE } from '../../bank/hole.ts';
import { useText } from '../../i18n/context.ts';
import { loadPersistently } from '../../ui/failed-loads.ts';
import { SubmitRow } from '../../ui/SubmitRow.tsx';
import { TypedAnswerResult } from '../../ui/TypedAnswerResult.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useProblem } from '../../ui/use-problem.tsx';
import type { ItemViewProps } from '../item-view.ts';
import { isAllLatin } from './name-forms.ts';
import { addRomanization, needsRomanization } from './romanize.ts';
import type { RecallItem } from './schema.ts';
import { type RecallResponse, scoreRecall } from './score.ts';

/** Letters of another script wait for what reads them: another answer, or leaving, comes first. */
function useTypedAnswer(
  onRespond: (response: RecallResponse) => void,
  isRight: (text: string) => boolean,
) {
  const isScriptUnknown = useSignal(false);
  const awaitedText = useRef<string | undefined>(undefined);
  const giveUp = useRef(() => {});
  const cancel = () => {
    awaitedText.current = undefined;
    giveUp.current();
  };
  useLayoutEffect(() => cancel, []);
  const answer = (text: string, input: HTMLElement | null) => {
    if (awaitedText.current === text) return;
    cancel();
    // Chinese characters, which each language reads in its own way
    if (!needsRomanization(text) && !isAllLatin(text) && !isRight(text)) {
      isScriptUnknown.value = true;
      return input?.focus();
    }
    if (!needsRomanization(text)) return onRespond(text);
    awaitedText.current = text;
    giveUp.current = loadPersistently(() => addRomanization(text), {
      onLoaded(read) {
        isScriptUnknown.value = false;
        // too late, the text may be another by now
        if (awaitedText.current === undefined) return;
        cancel();
        onRespond(read);
      },
      onFailed() {
        if (awaitedText.current === undefined) return;
        awaitedText.current = undefined;
        isScriptUnknown.value = true;
        input?.focus();
      },
    });
  };
  return { answer, isScriptUnknown: isScriptUnknown.value };
}

export function RecallView({
  item,
  response,
  onRespond,
}: ItemViewProps<RecallItem, RecallResponse>) {
  const t = useText().item;
  const words = item.prompt.includes(HOLE) ? t.recall.word : t.recall;
  const { attributes, problem } = useProblem(words.missing, `${item.id}-hint`);
  const typedName = useDraft(item.id, '');
  const { answer, isScriptUnknown } = useTypedAnswer(
    onRespond,
    (text) => scoreRecall(item, text) === 1,
  );
  if (response !== undefined) {
    return (
      <TypedAnswerResult
        score={scoreRecall(item, response)}
        given={response}
        correct={item.accept[0]}
      />
    );
  }
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        answer(typedName.value.trim(), event.currentTarget.querySelector('input'));
      }}
    >
      <label class="field">
        {words.name}
        <input
          {...attributes}
          type="text"
          autocomplete="off"
          autocapitalize="words"
          spellcheck={false}
          maxLength={80}
          required
          pattern=".*\S.*"
          value={typedName}
          onInput={(event) => {
            typedName.value = event.currentTarget.value;
          }}
        />
      </label>
      {problem}
      <p id={`${item.id}-hint`} class="note">
        {isScriptUnknown ? t.recall.useLatin : t.recall.hint}
      </p>
      <SubmitRow onGiveUp={() => answer('', null)} />
    </form>
  );
}
