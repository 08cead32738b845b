import { useText } from '../../i18n/context.ts';
import { ScoreLabel } from '../../ui/ScoreLabel.tsx';
import css from './MatchRowResult.module.css';

interface Props {
  label: string;
  options: readonly { id: string; text: string }[];
  chosenId: string | undefined;
  correctId: string;
}

/** Shows the right column and, if it is another one, the chosen column. */
export function MatchRowResult({ label, options, chosenId, correctId }: Props) {
  const { item: t, feedback } = useText();
  const labelOf = (id: string | undefined) => options.find((option) => option.id === id)?.text;
  const given = chosenId === correctId ? undefined : labelOf(chosenId);
  return (
    <div class={css.corrected}>
      <ScoreLabel
        isVisuallyHidden
        score={chosenId === undefined ? undefined : chosenId === correctId ? 1 : 0}
        labels={feedback}
      />
      <p>
        {label} <strong>{labelOf(correctId)}</strong>
        {given && <small>{t.yourAnswerWas(given)}</small>}
      </p>
    </div>
  );
}
