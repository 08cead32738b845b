import type { ComponentChildren } from 'preact';
import { ScoreIcon } from '../ui/ScoreIcon.tsx';
import css from './SettledLine.module.css';

interface Props {
  isTaken: boolean;
  changeLabel: string;
  /** Several lines on the page have the same label. */
  changeName: string;
  onChange(): void;
  children: ComponentChildren;
}

/** One line for a judged card, taken or not, with the way back to it. */
export const SettledLine = ({ isTaken, changeLabel, changeName, ...props }: Props) => (
  <li class={css.settled} data-taken={isTaken}>
    <ScoreIcon score={isTaken ? 1 : 0} />
    <span>{props.children}</span>
    <button type="button" class="link" aria-label={changeName} onClick={props.onChange}>
      {changeLabel}
    </button>
  </li>
);
