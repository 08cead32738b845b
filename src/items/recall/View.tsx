import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';
import { TypedAnswerResult } from '../../ui/TypedAnswerResult.tsx';
import type { ItemViewProps } from '../item-view.ts';
import type { RecallItem } from './schema.ts';
import { type RecallResponse, scoreRecall } from './score.ts';

export function RecallView({
  item,
  response,
  onRespond,
}: ItemViewProps<RecallItem, RecallResponse>) {
  const t = useText().item;
  const typedName = useSignal('');
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
        onRespond(typedName.value.trim());
      }}
    >
      <label class="field">
        {t.recall.name}
        <input
          type="text"
          autocomplete="off"
          autocapitalize="words"
          spellcheck={false}
          maxLength={80}
          required
          pattern=".*\S.*"
          aria-describedby={`${item.id}-hint`}
          value={typedName}
          onInput={(event) => {
            typedName.value = event.currentTarget.value;
          }}
        />
      </label>
      <p id={`${item.id}-hint`} class="note">
        {t.recall.hint}
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
