import { CARD_CELLS, cardLetters, drawMarkerPath } from '../cards/marker.ts';
import css from './AnswerCard.module.css';
import type { CardsText } from './text/fr.ts';

interface Props {
  seat: number;
  t: CardsText['answerCard'];
}

/**
 * The card of a seat, held up with the chosen letter on top. The writing stays clear of the marker's
 * black frame, which the detector must see whole.
 */
export function AnswerCard({ seat, t }: Props) {
  const center = CARD_CELLS / 2;
  return (
    <figure class={css.card}>
      <svg
        viewBox={`0 0 ${CARD_CELLS} ${CARD_CELLS}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={t.label(seat)}
      >
        <path fill="#fff" d={`M0 0h${CARD_CELLS}v${CARD_CELLS}H0`} />
        <path fill="#000" d={drawMarkerPath(seat)} />
        {cardLetters.map((letter, side) => (
          <g key={letter} transform={`rotate(${90 * side} ${center} ${center})`}>
            <text x={center} y="0.72" text-anchor="middle" class={css.letter}>
              {letter}
            </text>
            <text x="0.2" y="0.52" class={css.seat}>
              {seat}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{t.holdHint(seat)}</figcaption>
    </figure>
  );
}
