import type { ComponentChildren } from 'preact';
import css from './Dock.module.css';

interface Props {
  /** On a wide screen in one row, at its end. */
  isRow?: boolean;
  children: ComponentChildren;
}

/** At the thumb, wherever one is on the page. */
export const Dock = ({ isRow = false, children }: Props) => (
  <div class={css.dock} data-row={isRow}>
    {children}
  </div>
);
