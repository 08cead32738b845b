import { useText } from '../../i18n/context.ts';
import { Verdict } from '../../ui/ScoreLabel.tsx';
import css from './MatchRowResult.module.css';

interface Props {
  label: string;
  options: readonly { id: string; text: string }[];
  chosen: string | undefined;
  right: string;
}

/** A row that was answered: what was right, and what was chosen where that is something else. */
export function Corrected({ label, options, chosen, right }: Props) {
  const { item: text, feedback } = useText();
  const say = (id: string | undefined) => options.find((option) => option.id === id)?.text;
  return (
    <div class={css.corrected}>
      <Verdict isHeard score={chosen === right ? 1 : 0} words={feedback} />
      <p>
        {label} <strong>{say(right)}</strong>
        {chosen !== right && <small>{text.chose(say(chosen) ?? '')}</small>}
      </p>
    </div>
  );
}
