import type { ComponentChildren } from 'preact';
import css from './ButtonRow.module.css';

export const ButtonRow = ({ children }: { children: ComponentChildren }) => (
  <div class={css.row}>{children}</div>
);
