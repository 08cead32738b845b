import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';
import { Outcome } from '../../ui/TypedAnswerResult.tsx';
import type { ItemViewProps } from '../item-view.ts';
import type { RecallItem } from './schema.ts';
import { mark, type RecallResponse } from './score.ts';

export function View({ item, response, onRespond }: ItemViewProps<RecallItem, RecallResponse>) {
  const text = useText().item;
  const name = useSignal('');
  if (response !== undefined) {
    return (
      <Outcome
        score={mark(item, response)}
        yours={response || text.unknown}
        right={item.accept[0]}
      />
    );
  }
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        onRespond(name.value.trim());
      }}
    >
      <label class="field">
        {text.recall.name}
        <input
          type="text"
          autocomplete="off"
          autocapitalize="words"
          spellcheck={false}
          maxLength={80}
          required
          pattern=".*\S.*"
          aria-describedby={`${item.id}-hint`}
          value={name}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
      </label>
      <p id={`${item.id}-hint`} class="note">
        {text.recall.hint}
      </p>
      <button class="action" type="submit">
        {text.submit}
      </button>
      <button class="quiet" type="button" onClick={() => onRespond('')}>
        {text.unknown}
      </button>
    </form>
  );
}
