import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import type { Axis } from '../../bank/types.ts';
import { useText } from '../../i18n/context.ts';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { axisSlugs } from './axis-slugs.ts';
import { DateLine } from './DateLine.tsx';
import { FactLine } from './FactLine.tsx';
import css from './FactsPage.module.css';
import { FactTerms } from './FactTerms.tsx';
import { MemoryPage } from './MemoryPage.tsx';
import { sortDates } from './sort-dates.ts';

/** All facts of an axis; of every axis if the address names none. */
export function FactsPage(props: PlayScreenProps) {
  const { about, playableBank, playText } = props;
  const { router } = useApp();
  if (about === 'memoire') return <MemoryPage {...props} />;
  const named = playableBank.axes.filter((axis) => axisSlugs[axis] === about);
  return (
    <div class={css.page}>
      {(named.length > 0 ? named : playableBank.axes).map((axis) => (
        <AxisFacts key={axis} axis={axis} {...props} />
      ))}
      <a class="quiet" href={router.hashOf('front-page')}>
        {playText.fact.back}
      </a>
    </div>
  );
}

type AxisProps = PlayScreenProps & { axis: Axis };
type ListProps = AxisProps & { isAtRest: boolean };

function AxisFacts(props: AxisProps) {
  const t = useText();
  const { game } = useApp();
  const { axis, playableBank, playText } = props;
  const ids = playableBank.bank[axis].map(({ id }) => id);
  const memory = game.memory.value;
  const isAtRest = playableBank.findRestEnd(memory, game.now(), game.startOfDay()) !== undefined;
  const counts = isAtRest
    ? { known: ids.length, faded: 0, unseen: 0 }
    : playableBank.engine.countFactStates(ids, memory, game.now());
  const list = { ...props, isAtRest };
  const shown = (['known', 'faded', 'unseen'] as const).filter((state) => counts[state] > 0);
  return (
    <section class={css.axis} data-axis={axis}>
      <h1>
        <AxisIcon axis={axis} /> {t.axes[axis]}
      </h1>
      <p class="note">
        {shown.map((state) => playText.edition.counts[state](counts[state])).join(' · ')}
      </p>
      <div lang={game.front.language}>
        {axis === 'actors' && <Actors {...list} />}
        {axis === 'dates' && <Dates {...list} />}
        {axis === 'positions' && <Positions {...list} />}
        <FactTerms {...list} ids={ids} />
      </div>
    </section>
  );
}

function Actors(props: ListProps) {
  const { camps, actors } = props.playableBank.bank;
  const groups = camps.length > 0 ? camps : [{ id: undefined, text: '' }];
  return groups.map(({ id: camp, text }) => {
    const members = actors.filter((actor) => actor.camp === camp);
    return (
      members.length > 0 && (
        <section key={camp} class={css.group}>
          {text && <h2>{text}</h2>}
          <ul>
            {members.map(({ id, monogram }) => (
              <FactLine key={id} id={id} monogram={monogram} {...props} />
            ))}
          </ul>
        </section>
      )
    );
  });
}

function Dates(props: ListProps) {
  return (
    <>
      <DateLine {...props} />
      <ul>
        {sortDates(props.playableBank.bank.dates).map(({ id }) => (
          <FactLine key={id} id={id} {...props} />
        ))}
      </ul>
    </>
  );
}

function Positions(props: ListProps) {
  const { game } = useApp();
  const { actors, positions } = props.playableBank.bank;
  return actors.map((holder) => {
    const held = positions.filter((position) => position.holder === holder.id);
    const isAnyMet = held.some(({ id }) => game.memory.value[id]);
    return (
      held.length > 0 && (
        <section key={holder.id} class={css.group}>
          {isAnyMet && <h2>{holder.name}</h2>}
          <ul>
            {held.map(({ id }) => (
              <FactLine key={id} id={id} isAlone={false} {...props} />
            ))}
          </ul>
        </section>
      )
    );
  });
}
