import css from './ScoreIcon.module.css';

export function ScoreIcon({ score }: { score: number }) {
  const kind = score === 1 ? 'right' : score === 0 ? 'wrong' : 'partial';
  const paths = {
    right: 'M3 9l4 4 8-9',
    wrong: 'M4 4l10 10M14 4L4 14',
    partial: 'M9 2a7 7 0 0 0 0 14 7 7 0 0 0 0-14v1.5a5.5 5.5 0 0 1 0 11z',
  };
  return (
    <svg class={css.icon} data-kind={kind} viewBox="0 0 18 18" aria-hidden="true">
      <path d={paths[kind]} />
    </svg>
  );
}
