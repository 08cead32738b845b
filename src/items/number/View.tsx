import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';
import { Radios } from '../../ui/RadioGroup.tsx';
import { Outcome } from '../../ui/TypedAnswerResult.tsx';
import type { ItemViewProps } from '../item-view.ts';
import { readFigure } from './parse-figure.ts';
import type { NumberItem } from './schema.ts';
import { mark, type NumberResponse } from './score.ts';

export function View({
  item,
  response,
  onRespond,
  shuffle,
}: ItemViewProps<NumberItem, NumberResponse>) {
  const text = useText();
  const typed = useSignal('');
  const holder = useSignal<string>();
  const holders = item.holders && shuffle(item.holders);
  if (response) {
    const say = (value: number, id: string | undefined) => {
      const who = item.holders?.find((one) => one.id === id)?.text;
      const figure = `${new Intl.NumberFormat(text.locale).format(value)} ${item.unit}`;
      return who ? `${figure} (${who})` : figure;
    };
    return (
      <Outcome
        score={mark(item, response)}
        yours={say(response.value, response.holder)}
        right={say(item.key, item.holder)}
      />
    );
  }
  const value = readFigure(typed.value);
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        if (value === undefined) return;
        onRespond({ value, ...(holder.value && { holder: holder.value }) });
      }}
    >
      <label class="field">
        {text.item.number.value(item.unit)}
        <input
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={20}
          required
          value={typed}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
            const isFigure = readFigure(typed.value) !== undefined;
            currentTarget.setCustomValidity(isFigure ? '' : text.item.number.wrong);
          }}
        />
      </label>
      {holders && (
        <Radios
          isRequired
          legend={text.item.number.holder}
          name={`${item.id}-holder`}
          options={holders}
          chosen={holder.value}
          onChoose={(id) => {
            holder.value = id;
          }}
        />
      )}
      <button class="action" type="submit">
        {text.item.submit}
      </button>
    </form>
  );
}
