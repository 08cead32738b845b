import type { ComponentChildren } from 'preact';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import type { Axis } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { axisSlugs } from '../facts/axis-slugs.ts';
import { lengthOfLine, takeWithin } from '../facts/choose-shown.ts';
import { DateLine } from '../facts/DateLine.tsx';
import { describeFact } from '../facts/describe-fact.ts';
import { FactLines } from '../facts/FactLines.tsx';
import { Medallion } from '../facts/Medallion.tsx';
import { type EditionState, roomForLines } from './edition-state.ts';
import css from './FactRows.module.css';

const SHOWN_ACTORS = 20;
const SHOWN_LINES = 3;
const BLANK_LENGTH = 50;

type Props = PlayScreenProps & { state: EditionState };

export function FactRows(props: Props) {
  return (
    <div>
      {props.playableBank.axes.map((axis) => (
        <Row key={axis} axis={axis} {...props}>
          {axis === 'actors' && <WhoRow {...props} />}
          {axis === 'dates' && <DateLine {...props} isAtRest={props.state.isAtRest} />}
          {axis === 'positions' && <WhatRow {...props} />}
        </Row>
      ))}
    </div>
  );
}

function Row({
  axis,
  playableBank,
  playText,
  state,
  children,
}: Props & { axis: Axis; children: ComponentChildren }) {
  const t = useText();
  const { game, router } = useApp();
  const ids = playableBank.bank[axis].map(({ id }) => id);
  const { known } = playableBank.engine.countFactStates(ids, state.memory, state.now);
  return (
    <section class={css.row} data-axis={axis} aria-labelledby={`row-${axis}`}>
      <div class={css.title}>
        <h2 id={`row-${axis}`}>
          <AxisIcon axis={axis} /> {t.axes[axis]}
        </h2>
        <a href={router.hashOf('facts', axisSlugs[axis])}>
          {playText.outOf(state.isAtRest ? ids.length : known, ids.length)} · {t.frontPage.showAll}
          <span class="hidden"> ({t.axes[axis]})</span>
        </a>
      </div>
      <div lang={game.front.language}>{children}</div>
    </section>
  );
}

/** The actors met first, so that none of them is off the screen behind a blank. */
function WhoRow({ playableBank, playText, state }: Props) {
  const t = useText();
  const { actors } = playableBank.bank;
  const met = actors.filter(({ id }) => state.memory[id]);
  const unmet = actors.filter(({ id }) => !state.memory[id]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, by keys too
    <ul class={css.medallions} tabIndex={0} aria-label={t.axes.actors}>
      {[...met, ...unmet].slice(0, SHOWN_ACTORS).map((actor) => (
        <li key={actor.id}>
          <Medallion
            actor={actor}
            playableBank={playableBank}
            playText={playText}
            isAtRest={state.isAtRest}
          />
        </li>
      ))}
    </ul>
  );
}

/** The positions answered last, without the headline. */
function WhatRow({ playableBank, state }: Omit<Props, 'playText'>) {
  const { memory, headline } = state;
  const t = useText();
  const lengthOf = (id: string) => {
    const fact = memory[id] && describeFact(playableBank, id, t);
    return fact ? lengthOfLine(fact) : BLANK_LENGTH;
  };
  const keyOf = (id: string) => memory[id]?.key ?? '';
  const ids = playableBank.bank.positions
    .map(({ id }) => id)
    .filter((id) => id !== headline)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? 1 : keyOf(a) > keyOf(b) ? -1 : 0));
  const shown = takeWithin(ids, lengthOf, { most: SHOWN_LINES, room: roomForLines(state).last });
  return <FactLines ids={shown} playableBank={playableBank} isAtRest={state.isAtRest} />;
}
