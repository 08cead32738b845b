import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { useText } from '../../i18n/context.ts';
import { TypedAnswerResult } from '../../ui/TypedAnswerResult.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useProblem } from '../../ui/use-problem.tsx';
import type { ItemViewProps } from '../item-view.ts';
import { addRomanization } from './romanize.ts';
import type { RecallItem } from './schema.ts';
import { type RecallResponse, scoreRecall } from './score.ts';

export function RecallView({
  item,
  response,
  onRespond,
}: ItemViewProps<RecallItem, RecallResponse>) {
  const t = useText().item;
  const { attributes, problem } = useProblem(t.recall.missing, `${item.id}-hint`);
  const typedName = useDraft(item.id, '');
  const isScriptUnknown = useSignal(false);
  const isWaiting = useRef(false);
  if (response !== undefined) {
    return (
      <TypedAnswerResult
        score={scoreRecall(item, response)}
        given={response || t.dontKnow}
        correct={item.accept[0]}
      />
    );
  }
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        const name = addRomanization(typedName.value.trim());
        if (typeof name === 'string') return onRespond(name);
        const input = event.currentTarget.querySelector('input');
        if (isWaiting.current) return;
        isWaiting.current = true;
        name.then(onRespond, () => {
          isWaiting.current = false;
          isScriptUnknown.value = true;
          input?.focus();
        });
      }}
    >
      <label class="field">
        {t.recall.name}
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
        {isScriptUnknown.value ? t.recall.useLatin : t.recall.hint}
      </p>
      <button class="action" type="submit">
        {t.submit}
      </button>
      <button class="quiet" type="button" onClick={() => onRespond('')}>
        {t.dontKnow}
      </button>
    </form>
  );
}
