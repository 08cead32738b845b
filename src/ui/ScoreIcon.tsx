import css from './ScoreIcon.module.css';

/** Undefined if nothing was answered. */
export const markOf = ({ response, score }: { response?: unknown; score: number }) =>
  response === '' ? undefined : score;

export function ScoreIcon({ score }: { score: number | undefined }) {
  const kind =
    score === undefined ? 'none' : score === 1 ? 'right' : score === 0 ? 'wrong' : 'partial';
  const paths = {
    none: 'M4 9h10',
    right: 'M3 9l4 4 8-9',
    wrong: 'M4 4l10 10M14 4L4 14',
    partial: 'M9 2a7 7 0 0 0 0 14 7 7 0 0 0 0-14v1.5a5.5 5.5 0 0 1 0 11z',
  };
  return (
    <svg class={css.icon} data-kind={kind} viewBox="0 0 18 18" aria-hidden="true">
      <path d={paths[kind]} stroke={score === undefined ? 'currentColor' : undefined} />
    </svg>
  );
}
