import { type Axis, axes } from '../../bank/types.ts';
import type { Game } from '../../state/game.ts';
import { useText } from '../../text/use-text.ts';
import css from './Panels.module.css';
import { Shape } from './Shape.tsx';
import { useLater } from './use-later.ts';

/** Qui, Quand, Quoi: every fact of the article, an outline until it was answered, then printed. */
export function Panels({ game }: { game: Game }) {
  const text = useText();
  const { facts } = game.tally.value;
  const met = (axis: Axis) => game.front[axis].filter(({ id }) => facts[id]).length;
  // the ink needs the bank: it comes once there is something to print
  const dossier = game.dossier.value;
  const isPrinted = dossier !== undefined && Object.keys(game.memory.value).length > 0;
  const Printed = useLater(isPrinted, async () => (await import('./Facts.tsx')).Facts);
  return (
    <div class={css.panels}>
      {axes.map((axis) => (
        <section key={axis} class={css.panel} data-axis={axis} aria-labelledby={`panel-${axis}`}>
          <h2 id={`panel-${axis}`}>
            <Shape axis={axis} /> {text.axes[axis]}
          </h2>
          <p class="note">{text.une.panels[axis](met(axis), game.front[axis].length)}</p>
          {Printed && dossier ? (
            <div lang={game.front.language}>
              <Printed axis={axis} game={game} dossier={dossier} />
            </div>
          ) : (
            <ul class={css.outline} aria-hidden="true">
              {game.front[axis].map(({ id }) => (
                <li key={id} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  );
}
