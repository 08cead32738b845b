import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import type { Round as RoundState } from '../../engine/reducer.ts';
import { useText } from '../../i18n/context.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import { ScoreIcon } from '../../ui/ScoreIcon.tsx';
import { DraftScope } from '../../ui/use-draft.ts';
import css from './Round.module.css';
import { RoundItem } from './RoundItem.tsx';
import { useOpenRound } from './use-open-round.ts';

export function Round({ about, playableBank, playText }: PlayScreenProps) {
  const t = useText();
  const { game } = useApp();
  const { hasFailed, retry } = useOpenRound(about);
  const round = game.round.value;
  const item = playableBank.items.get(game.currentItemId.value ?? '');
  if (hasFailed) return <LoadError title={t.titles.round} onRetry={retry} />;
  if (!round || !item) return <p class="note">{t.round.loading}</p>;
  return (
    <div class={css.round}>
      <h1 class="hidden">{t.titles.round}</h1>
      <RoundProgress round={round} currentItemId={item.id} />
      <DraftScope.Provider value={`${round.id}`}>
        <RoundItem round={round} item={item} playableBank={playableBank} playText={playText} />
      </DraftScope.Provider>
    </div>
  );
}

function RoundProgress({
  round: { items, answers },
  currentItemId,
}: {
  round: RoundState;
  currentItemId: string;
}) {
  const t = useText();
  return (
    <div class={css.progress}>
      <p id="progress">{t.round.progress(items.indexOf(currentItemId) + 1, items.length)}</p>
      <ol aria-hidden="true">
        {items.map((id) => {
          const answer = answers.find((one) => one.item === id);
          return (
            <li key={id} data-current={id === currentItemId} data-given={answer && true}>
              {answer && <ScoreIcon score={answer.score} />}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
