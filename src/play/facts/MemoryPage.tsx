import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import css from './FactsPage.module.css';
import { MemoryChart } from './MemoryChart.tsx';

export function MemoryPage({ playText }: PlayScreenProps) {
  const { preferences, router } = useApp();
  const { dailyRound: t } = playText;
  const isCounted = preferences.enabledToggles.value.has('streak');
  return (
    <div class={css.page}>
      <h1>{playText.memoryChart.title}</h1>
      <MemoryChart playText={playText} />
      <button
        type="button"
        class="link"
        onClick={() => preferences.setToggle('streak', !isCounted)}
      >
        {isCounted ? t.stopStreak : t.startStreak}
      </button>
      <a class="quiet" href={router.hashOf('front-page')}>
        {playText.fact.back}
      </a>
    </div>
  );
}
