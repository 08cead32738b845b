import { type Axis, axes } from '../../bank/types.ts';
import type { Game } from '../../state/game.ts';
import { formatDate } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import css from './Panels.module.css';
import { Shape } from './Shape.tsx';

/** Qui, Quand, Quoi: every fact of the article, an outline until it was answered, then printed. */
export function Panels({ game }: { game: Game }) {
  const text = useText();
  const { facts } = game.tally.value;
  const met = (axis: Axis) => game.front[axis].filter(({ id }) => facts[id]).length;
  return (
    <div class={css.panels}>
      {axes.map((axis) => (
        <section key={axis} class={css.panel} data-axis={axis} aria-labelledby={`panel-${axis}`}>
          <h2 id={`panel-${axis}`}>
            <Shape axis={axis} /> {text.axes[axis]}
          </h2>
          <p class="note">{text.une.panels[axis](met(axis), game.front[axis].length)}</p>
          <ul lang={game.front.language}>
            {game.front[axis].map(({ id }) => (
              <Fact key={id} axis={axis} id={id} game={game} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** One fact. Without ink it has a shape and nothing to say. */
function Fact({ axis, id, game }: { axis: Axis; id: string; game: Game }) {
  const text = useText();
  const bank = game.tally.value.facts[id] && game.dossier.value?.bank;
  if (!bank) return <li aria-hidden="true" />;
  if (axis === 'actors') {
    const actor = bank.actors.find((one) => one.id === id);
    return (
      <li data-met>
        <span class={css.disc} aria-hidden="true">
          {actor?.monogram}
        </span>
        {actor?.name}
      </li>
    );
  }
  if (axis === 'dates') {
    const date = bank.dates.find((one) => one.id === id);
    return (
      <li data-met>
        <b>{date && formatDate(date.date, text.locale)}</b> {date?.label}
      </li>
    );
  }
  const position = bank.positions.find((one) => one.id === id);
  const holder = bank.actors.find((one) => one.id === position?.holder);
  const verb = position && text.stances[position.stance][holder?.plural ? 1 : 0];
  return (
    <li data-met>
      <b>{holder?.name}</b> {verb} {position?.claim}
    </li>
  );
}
