import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useApp } from '../../app/app-context.ts';
import { type Axis, axes } from '../../bank/types.ts';
import { useLanguage } from '../../i18n/context.ts';
import { AxisIcon } from '../../ui/AxisIcon.tsx';
import { REST_MS, useIsAtRest } from '../../ui/use-is-at-rest.ts';
import { useLazy } from '../../ui/use-lazy.ts';
import { loadPlayText } from '../text/index.ts';
import css from './FactPanels.module.css';

/** Three times the facts of a usual article. A longer list is collapsed. */
const COLLAPSE_ABOVE = 60;

const INTRO_UNTIL_FACTS = 10;

interface Props {
  answeredItem: string | undefined;
}

export function FactPanels({ answeredItem }: Props) {
  const { game } = useApp();
  const { text: t } = useLanguage();
  const isIntroShown = Object.keys(game.progress.value.facts).length < INTRO_UNTIL_FACTS;
  return (
    <div class={css.panels}>
      {isIntroShown && <p class="note">{t.frontPage.inkHint}</p>}
      {axes
        .filter((axis) => game.front.counts[axis] > 0)
        .map((axis, nth) => (
          <FactPanel key={axis} axis={axis} nth={nth} answeredItem={answeredItem} />
        ))}
    </div>
  );
}

/** After an answer one by one: each blocks the page. */
function FactPanel({ axis, nth, answeredItem }: Props & { axis: Axis; nth: number }) {
  const { game } = useApp();
  const { tag, text: t } = useLanguage();
  const playableBank = game.playableBank.value;
  const { counts, language } = game.front;
  const answeredCount =
    playableBank?.bank[axis].filter(({ id }) => game.progress.value.facts[id]).length ?? 0;
  const areFactsShown = playableBank !== undefined && Object.keys(game.memory.value).length > 0;
  const isAtRest = useIsAtRest(answeredItem, REST_MS * (nth + 1));
  const loaded = useLazy(areFactsShown && isAtRest, async () => {
    const [{ Facts }, playText] = await Promise.all([import('./Facts.tsx'), loadPlayText(tag)]);
    return { Facts, playText };
  });
  return (
    <section class={css.panel} data-axis={axis} aria-labelledby={`panel-${axis}`}>
      <h2 id={`panel-${axis}`}>
        <AxisIcon axis={axis} /> {t.axes[axis]}
      </h2>
      <p class="note">{t.frontPage.panels[axis](answeredCount, counts[axis])}</p>
      {loaded && playableBank ? (
        <div lang={language}>
          <Collapsible isFolded={counts[axis] > COLLAPSE_ABOVE} summary={t.frontPage.showAll}>
            <loaded.Facts axis={axis} playableBank={playableBank} playText={loaded.playText} />
          </Collapsible>
        </div>
      ) : (
        <ul class={css.outline} aria-hidden="true">
          {Array.from({ length: Math.min(counts[axis], COLLAPSE_ABOVE) }, (_, at) => (
            <li key={at} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Collapsible({
  isFolded,
  summary,
  children,
}: {
  isFolded: boolean;
  summary: string;
  children: ComponentChildren;
}) {
  const isOpen = useSignal(false);
  if (!isFolded) return <>{children}</>;
  return (
    <details
      onToggle={({ currentTarget }) => {
        isOpen.value = currentTarget.open;
      }}
    >
      <summary>{summary}</summary>
      {isOpen.value && children}
    </details>
  );
}
