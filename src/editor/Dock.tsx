import type { ComponentChildren } from 'preact';
import css from './Dock.module.css';

/** At the thumb, wherever one is on the page. */
export const Dock = ({ children }: { children: ComponentChildren }) => (
  <div class={css.dock}>{children}</div>
);
