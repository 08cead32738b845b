import type { Axis } from '../bank/types.ts';
import css from './AxisIcon.module.css';

const paths: Record<Axis, string> = {
  actors: 'M9 2a7 7 0 1 0 .01 0z',
  dates: 'M8 1h2v16h-2zM3 14h12v2h-12z',
  positions: 'M8 3L3 9l5 6M15 3l-5 6 5 6',
};

export const AxisIcon = ({ axis }: { axis: Axis }) => (
  <svg class={css.icon} data-axis={axis} viewBox="0 0 18 18" aria-hidden="true">
    <path d={paths[axis]} />
  </svg>
);
