import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import type { Round as RoundState } from '../../engine/reducer.ts';
import { useText } from '../../i18n/context.ts';
import { LoadError } from '../../ui/LoadError.tsx';
import { markOf } from '../../ui/ScoreIcon.tsx';
import { DraftScope } from '../../ui/use-draft.ts';
import { LeaveLink } from '../LeaveLink.tsx';
import type { PlayText } from '../text/fr.ts';
import css from './Round.module.css';
import { RoundItem } from './RoundItem.tsx';
import { useOpenRound } from './use-open-round.ts';
import { useSteadyAnswer } from './use-steady-answer.ts';

/** The keyboard of a phone then pushes what is docked up, and does not cover it. */
function useRoomForKeyboard() {
  useEffect(() => {
    const viewport = document.querySelector<HTMLMetaElement>('meta[name=viewport]');
    if (!viewport) return;
    const { content } = viewport;
    viewport.content = `${content}, interactive-widget=resizes-content`;
    return () => {
      viewport.content = content;
    };
  }, []);
}

export function Round({ about, playableBank, playText }: PlayScreenProps) {
  const t = useText();
  const { game } = useApp();
  const { hasFailed, retry } = useOpenRound(about);
  useRoomForKeyboard();
  const round = game.round.value;
  const item = playableBank.items.get(game.currentItemId.value ?? '');
  const isAsking = !round?.answers.some((one) => one.item === item?.id);
  const isLesson = round?.before !== undefined || round?.after !== undefined;
  const { root, notePress } = useSteadyAnswer(item?.id, isAsking, isLesson);
  if (hasFailed) return <LoadError title={t.titles.round} onRetry={retry} />;
  if (!round || !item) return <p class="note">{t.round.loading}</p>;
  const isPicked = !isAsking && (item.type === 'choice' || item.type === 'verdict');
  return (
    <div
      ref={root}
      class={css.round}
      data-asking={isAsking || undefined}
      data-picked={isPicked || undefined}
    >
      <h1 class="hidden">{t.titles.round}</h1>
      <RoundHeader round={round} currentItemId={item.id} playText={playText} />
      <DraftScope.Provider value={`${round.id}`}>
        <RoundItem
          round={round}
          item={item}
          playableBank={playableBank}
          playText={playText}
          onPress={notePress}
        />
      </DraftScope.Provider>
    </div>
  );
}

function kindOf(answer: RoundState['answers'][number] | undefined) {
  if (!answer) return undefined;
  const score = markOf(answer);
  if (score === undefined) return 'none';
  return score === 1 ? 'right' : score === 0 ? 'wrong' : 'partial';
}

interface HeaderProps {
  round: RoundState;
  currentItemId: string;
  playText: PlayText;
}

function RoundHeader({ round, currentItemId, playText }: HeaderProps) {
  const t = useText();
  const { items, answers, proofs } = round;
  return (
    <header class={css.header}>
      <LeaveLink playText={playText} />
      <ol aria-hidden="true">
        {items.map((id) => (
          <li
            key={id}
            data-current={id === currentItemId || undefined}
            data-kind={kindOf(answers.find((one) => one.item === id))}
            data-proved={proofs.some((one) => one.item === id && one.score === 1) || undefined}
          />
        ))}
      </ol>
      <p id="progress">{t.round.progress(items.indexOf(currentItemId) + 1, items.length)}</p>
    </header>
  );
}
