import type { ComponentChild } from 'preact';
import { useApp } from '../../app/app-context.ts';
import type { Axis } from '../../bank/types.ts';
import type { PlayableBank } from '../../engine/playable-bank.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate, formatPercent } from '../../i18n/format.ts';
import '../../ui/theme/controls.css';
import type { PlayText } from '../text/fr.ts';
import css from './Facts.module.css';
import { Timeline } from './Timeline.tsx';

interface Props {
  axis: Axis;
  dossier: PlayableBank;
  playText: PlayText;
}

/** The facts of an axis in ink: how dark a fact is printed is how well it is remembered now. */
export function Facts({ axis, dossier, playText }: Props) {
  const t = useText();
  const { game, router } = useApp();
  const { bank, engine } = dossier;
  const now = game.now();
  const inkOf = (id: string) => {
    const memory = game.memory.value[id];
    return memory && engine.retrievability(memory, now);
  };
  const isMet = ({ id }: { id: string }) => inkOf(id) !== undefined;
  /** A fact: a link to its page once met, before that an outline with nothing to say. */
  const renderFact = (id: string, label: ComponentChild, monogram?: string) => {
    const ink = inkOf(id);
    if (ink === undefined) return <li key={id} class={css.blank} aria-hidden="true" />;
    return (
      <li key={id} style={{ '--ink-level': `${Math.round(ink * 100)}%` }}>
        <a href={router.hashOf('fact', id)}>
          {monogram && (
            <span class={css.disc} aria-hidden="true">
              {monogram}
            </span>
          )}
          <span>{label}</span>
          <span class="hidden"> ({playText.fact.inkPercent(formatPercent(ink, t.locale))})</span>
        </a>
      </li>
    );
  };

  if (axis === 'dates') {
    return (
      <>
        <Timeline dates={bank.dates} inkOf={inkOf} articleDate={bank.article.date} />
        <ul class={`${css.lines} ${css.columns}`} aria-hidden={!bank.dates.some(isMet)}>
          {bank.dates.map(({ id, date, label }) =>
            renderFact(
              id,
              <>
                <b>{formatDate(date, t)}</b> — {label}
              </>,
            ),
          )}
        </ul>
      </>
    );
  }
  if (axis === 'actors') {
    return (
      <>
        {bank.camps.map((camp) => {
          const members = bank.actors.filter((actor) => actor.camp === camp.id);
          return (
            members.length > 0 && (
              <section key={camp.id} class={css.group}>
                <h3>
                  {camp.text}
                  <span class="hidden">
                    {' '}
                    ({playText.outOf(members.filter(isMet).length, members.length)})
                  </span>
                </h3>
                <ul class={css.gallery} aria-hidden={!members.some(isMet)}>
                  {members.map(({ id, name, monogram }) => renderFact(id, name, monogram))}
                </ul>
              </section>
            )
          );
        })}
      </>
    );
  }
  return (
    <div class={css.columns}>
      {bank.actors.map((holder) => {
        const heldPositions = bank.positions.filter((position) => position.holder === holder.id);
        const isAnyMet = heldPositions.some(isMet);
        return (
          heldPositions.length > 0 && (
            <section key={holder.id} class={css.group} aria-hidden={!isAnyMet}>
              {isAnyMet ? <h3>{holder.name}</h3> : <div class={css.unnamed} />}
              <ul class={css.lines}>
                {heldPositions.map(({ id, stance, claim }) =>
                  renderFact(id, `${playText.stances[stance][holder.plural ? 1 : 0]} ${claim}`),
                )}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
