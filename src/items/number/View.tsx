import { useText } from '../../i18n/context.ts';
import { getNumberFormat } from '../../i18n/format.ts';
import { padCents } from '../../shared/pad-cents.ts';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { SubmitRow } from '../../ui/SubmitRow.tsx';
import { TypedAnswerResult } from '../../ui/TypedAnswerResult.tsx';
import { useDraft } from '../../ui/use-draft.ts';
import { useProblem } from '../../ui/use-problem.tsx';
import type { ItemViewProps } from '../item-view.ts';
import { formatFigure, keyResponse } from './figure.ts';
import { figureInput, readFigureField } from './figure-field.ts';
import type { NumberItem } from './schema.ts';
import { type NumberResponse, scoreNumber } from './score.ts';
import css from './View.module.css';

type Props = ItemViewProps<NumberItem, NumberResponse>;

export function NumberView({ response, ...props }: Props) {
  const { item } = props;
  const t = useText();
  if (response === undefined) return <NumberForm {...props} />;
  const { format } = getNumberFormat(t.locale);
  const score = response ? scoreNumber(item, response) : 0;
  const large = (figure: NumberResponse) => {
    const amount = padCents(format(figure.value), item.unit);
    return (
      <span>
        <span class={css.large}>{amount}</span>
        {formatFigure(item, figure, format).slice(amount.length).replace(/^\s/, ' ')}
      </span>
    );
  };
  return (
    <TypedAnswerResult
      score={score}
      given={response && (score === 1 ? large(response) : formatFigure(item, response, format))}
      correct={large(keyResponse(item))}
    />
  );
}

function NumberForm({ item, language, onRespond, shuffle }: Omit<Props, 'response'>) {
  const { item: t } = useText();
  const { attributes, problem } = useProblem(t.number.invalidNumber);
  const typed = useDraft(item.id, '');
  const holder = useDraft<string | undefined>(`${item.id}-holder`, undefined);
  const read = () => readFigureField(typed.value, item, language);
  const type = (text: string) => {
    typed.value = text;
  };
  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        const value = read();
        if (value === undefined) return;
        onRespond({ value, ...(holder.value && { holder: holder.value }) });
      }}
    >
      <div class={css.figure}>
        <label class="field">
          {t.number.value(item.unit)}
          <input
            {...attributes}
            {...figureInput}
            maxLength={60}
            required
            ref={(input) => {
              input?.setCustomValidity(read() === undefined ? t.number.invalidNumber : '');
            }}
            value={typed}
            onInput={({ currentTarget }) => type(currentTarget.value)}
          />
        </label>
        <SignButton typed={typed.value} onType={type} />
      </div>
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
      <SubmitRow onGiveUp={() => onRespond('')} />
    </form>
  );
}

/** For every figure, so that it gives none away: some screen keyboards have no minus. */
function SignButton({ typed, onType }: { typed: string; onType(text: string): void }) {
  const t = useText().item.number;
  const changed = /^\s*\p{Pd}|^\s*−/u.test(typed) ? typed.replace(/\p{Pd}|−/u, '') : `-${typed}`;
  return (
    <button class="quiet" type="button" aria-label={t.changeSign} onClick={() => onType(changed)}>
      ±
    </button>
  );
}
