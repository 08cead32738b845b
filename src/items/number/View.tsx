import { useText } from '../../i18n/context.ts';
import { getNumberFormat } from '../../i18n/format.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TypedAnswerResult } from '../../ui/TypedAnswerResult.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useProblem } from '../../ui/use-problem.tsx';
import type { ItemViewProps } from '../item-view.ts';
import { formatFigure, keyResponse, parseTypedNumber } from './figure.ts';
import type { NumberItem } from './schema.ts';
import { type NumberResponse, scoreNumber } from './score.ts';

type Props = ItemViewProps<NumberItem, NumberResponse>;

export function NumberView({ response, ...props }: Props) {
  const { item } = props;
  const { format } = getNumberFormat(useText().locale);
  return response ? (
    <TypedAnswerResult
      score={scoreNumber(item, response)}
      given={formatFigure(item, response, format)}
      correct={formatFigure(item, keyResponse(item), format)}
    />
  ) : (
    <NumberForm {...props} />
  );
}

function NumberForm({ item, onRespond, shuffle }: Omit<Props, 'response'>) {
  const t = useText().item;
  const { attributes, problem } = useProblem(t.number.invalidNumber);
  const typed = useDraft(item.id, '');
  const holder = useDraft<string | undefined>(`${item.id}-holder`, undefined);
  const value = parseTypedNumber(typed.value);
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
        {t.number.value(item.unit)}
        <input
          {...attributes}
          type="text"
          inputMode="decimal"
          autocomplete="off"
          maxLength={20}
          required
          // a draft that comes back is checked too
          ref={(input) =>
            input?.setCustomValidity(value === undefined ? t.number.invalidNumber : '')
          }
          value={typed}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value;
          }}
        />
      </label>
      {problem}
      {item.holders && (
        <RadioGroup
          isRequired
          legend={t.number.whoseNumber}
          name={`${item.id}-holder`}
          options={shuffle(item.holders)}
          chosen={holder.value}
          onChoose={(id) => {
            holder.value = id;
          }}
        />
      )}
      <button class="action" type="submit">
        {t.submit}
      </button>
    </form>
  );
}
