import { CARD_CELLS, cardLetters, drawMarker } from '../cards/marker.ts';
import css from './AnswerCard.module.css';
import type { CardsText } from './text/fr.ts';

interface Props {
  seat: number;
  words: CardsText['card'];
}

/**
 * The card of a seat, to be held up with a letter on top. What is written stands in the white margin
 * and stays clear of the marker's frame, which has to be whole to be seen.
 */
export function Card({ seat, words }: Props) {
  const middle = CARD_CELLS / 2;
  return (
    <figure class={css.card}>
      <svg
        viewBox={`0 0 ${CARD_CELLS} ${CARD_CELLS}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={words.name(seat)}
      >
        <path fill="#fff" d={`M0 0h${CARD_CELLS}v${CARD_CELLS}H0`} />
        <path fill="#000" d={drawMarker(seat)} />
        {cardLetters.map((letter, side) => (
          <g key={letter} transform={`rotate(${90 * side} ${middle} ${middle})`}>
            <text x={middle} y="0.72" text-anchor="middle" class={css.letter}>
              {letter}
            </text>
            <text x="0.2" y="0.52" class={css.seat}>
              {seat}
            </text>
          </g>
        ))}
      </svg>
      <figcaption>{words.hold(seat)}</figcaption>
    </figure>
  );
}
