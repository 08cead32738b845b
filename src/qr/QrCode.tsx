import { drawQrCode, type ErrorCorrectionLevel } from './encode-svg.ts';
import css from './QrCode.module.css';

interface Props {
  content: string;
  level: ErrorCorrectionLevel;
  label: string;
}

/** Black on white in every theme: readers expect that. */
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
