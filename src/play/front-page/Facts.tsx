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
  playableBank: PlayableBank;
  playText: PlayText;
}

export function Facts({ axis, ...props }: Props) {
  if (axis === 'dates') return <Dates {...props} />;
  return axis === 'actors' ? <Actors {...props} /> : <Positions {...props} />;
}

type AxisProps = Omit<Props, 'axis'>;

/** The retrievability of each fact, from 0 to 1, or undefined if it was never asked. */
function useInk({ engine }: PlayableBank) {
  const { game } = useApp();
  const now = game.now();
  const inkOf = (id: string) => {
    const memory = game.memory.value[id];
    return memory && engine.retrievability(memory, now);
  };
  const isAnswered = ({ id }: { id: string }) => inkOf(id) !== undefined;
  return { inkOf, isAnswered };
}

interface FactEntryProps {
  id: string;
  renderLabel(): ComponentChild;
  ink: number | undefined;
  monogram?: string;
  playText: PlayText;
}

function FactEntry({ id, renderLabel, ink, monogram, playText }: FactEntryProps) {
  const { locale } = useText();
  const { router } = useApp();
  if (ink === undefined) return <li class={css.blank} aria-hidden="true" />;
  return (
    <li style={{ '--ink-level': `${Math.round(ink * 100)}%` }}>
      <a href={router.hashOf('fact', id)}>
        {monogram && (
          <span class={css.disc} aria-hidden="true">
            {monogram}
          </span>
        )}
        <span>{renderLabel()}</span>
        <span class="hidden"> ({playText.fact.inkPercent(formatPercent(ink, locale))})</span>
      </a>
    </li>
  );
}

function Dates({ playableBank, playText }: AxisProps) {
  const t = useText();
  const { dates, article } = playableBank.bank;
  const { inkOf, isAnswered } = useInk(playableBank);
  return (
    <>
      <Timeline dates={dates} inkOf={inkOf} articleDate={article.date} />
      <ul class={`${css.lines} ${css.columns}`} aria-hidden={!dates.some(isAnswered)}>
        {dates.map(({ id, date, label }) => (
          <FactEntry
            key={id}
            id={id}
            ink={inkOf(id)}
            renderLabel={() => (
              <>
                <b>{formatDate(date, t)}</b> — {label}
              </>
            )}
            playText={playText}
          />
        ))}
      </ul>
    </>
  );
}

function Actors({ playableBank, playText }: AxisProps) {
  const { camps, actors } = playableBank.bank;
  const { inkOf, isAnswered } = useInk(playableBank);
  const groups = camps.length > 0 ? camps : [{ id: undefined, text: '' }];
  return (
    <>
      {groups.map((camp) => {
        const members = actors.filter((actor) => actor.camp === camp.id);
        return (
          members.length > 0 && (
            <section key={camp.id} class={css.group}>
              {camp.text && (
                <h3>
                  {camp.text}
                  <span class="hidden">
                    {' '}
                    ({playText.outOf(members.filter(isAnswered).length, members.length)})
                  </span>
                </h3>
              )}
              <ul class={css.gallery} aria-hidden={!members.some(isAnswered)}>
                {members.map(({ id, name, monogram }) => (
                  <FactEntry
                    key={id}
                    id={id}
                    ink={inkOf(id)}
                    renderLabel={() => name}
                    monogram={monogram}
                    playText={playText}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}

function Positions({ playableBank, playText }: AxisProps) {
  const { actors, positions } = playableBank.bank;
  const { inkOf, isAnswered } = useInk(playableBank);
  return (
    <div class={css.columns}>
      {actors.map((holder) => {
        const heldPositions = positions.filter((position) => position.holder === holder.id);
        const isAnyAnswered = heldPositions.some(isAnswered);
        return (
          heldPositions.length > 0 && (
            <section key={holder.id} class={css.group} aria-hidden={!isAnyAnswered}>
              {isAnyAnswered ? <h3>{holder.name}</h3> : <div class={css.unnamed} />}
              <ul class={css.lines}>
                {heldPositions.map(({ id, stance, claim }) => (
                  <FactEntry
                    key={id}
                    id={id}
                    ink={inkOf(id)}
                    renderLabel={() =>
                      `${playText.stances[stance][holder.plural ? 1 : 0]} ${claim}`
                    }
                    playText={playText}
                  />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}
