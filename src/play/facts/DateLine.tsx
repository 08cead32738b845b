import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { useText } from '../../i18n/context.ts';
import { formatDate } from '../../i18n/format.ts';
import { axisSlugs } from './axis-slugs.ts';
import css from './DateLine.module.css';
import { groupDates } from './sort-dates.ts';
import { useShownState } from './use-shown-state.ts';

/** Opens on the date that was answered last, or on the newest. */
function useLastMetInSight(groups: readonly (readonly { id: string }[])[]) {
  const memory = useApp().game.memory.peek();
  const line = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const keys = groups.map((group) =>
      group
        .map(({ id }) => memory[id]?.key ?? '')
        .sort()
        .at(-1),
    );
    const step = line.current?.children[keys.lastIndexOf([...keys].sort().at(-1))];
    if (!line.current || !(step instanceof HTMLElement)) return;
    const { offsetLeft, offsetWidth } = step;
    const before = Math.floor(line.current.clientWidth / offsetWidth / 2);
    line.current.scrollLeft = offsetLeft - before * offsetWidth;
  }, []);
  return line;
}

/** A step a date, whatever lies between: what is close in time can be touched apart. */
export function DateLine({
  playableBank,
  playText,
  isAtRest,
}: PlayScreenProps & { isAtRest?: boolean }) {
  const t = useText();
  const { router } = useApp();
  const stateOf = useShownState(playableBank, isAtRest);
  const groups = groupDates(playableBank.bank.dates);
  const line = useLastMetInSight(groups);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, by keys too
    <ol ref={line} class={css.line} tabIndex={0} aria-label={t.axes.dates}>
      {groups.map((group) => {
        const states = group.map(({ id }) => stateOf(id));
        const [first] = group;
        if (!first) return null;
        const dots = (
          <span class={css.dots} aria-hidden="true">
            {states.map((state, at) => (
              <i key={group[at]?.id} data-state={state} />
            ))}
          </span>
        );
        const isMet = states.some((state) => state !== 'unseen');
        // a date that faded is what its hole asks
        const isKnown = states.includes('known');
        const unknown = (
          <>
            <span aria-hidden="true">?</span>
            <span class="hidden" lang={t.locale}>
              {playText.fact.states[isMet ? 'faded' : 'unseen']}
            </span>
          </>
        );
        return (
          <li key={first.id}>
            {isMet ? (
              <a
                href={
                  group.length === 1
                    ? router.hashOf('fact', first.id)
                    : router.hashOf('facts', axisSlugs.dates)
                }
              >
                {dots}
                {isKnown ? formatDate(first.date.replaceAll('?', ''), t, 'short') : unknown}
              </a>
            ) : (
              <>
                {dots}
                {unknown}
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}
