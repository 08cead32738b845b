import { drawQrCode, type ErrorCorrectionLevel } from './encode-svg.ts';
import css from './QrCode.module.css';

interface Props {
  content: string;
  level: ErrorCorrectionLevel;
  /** What a voice says in its place. */
  label: string;
}

/** A code as a drawing, black on white in every theme and on paper: readers know no other. */
export function QrCode({ content, level, label }: Props) {
  const { size, path } = drawQrCode(content, level);
  return (
    <svg
      class={css.code}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path fill="#fff" d={`M0 0h${size}v${size}H0`} />
      <path fill="#000" d={path} />
    </svg>
  );
}
