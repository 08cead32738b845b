import { useEffect } from 'preact/hooks';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { axes, type Item } from '../../bank/types.ts';
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
import { type Pressed, useSteadyAnswer } from './use-steady-answer.ts';

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
  const { status, retry } = useOpenRound(about);
  const round = game.round.value;
  const item = playableBank.items.get(game.currentItemId.value ?? '');
  if (status === 'failed') return <LoadError title={t.titles.round} onRetry={retry} />;
  // of another round than that which opens now
  const isLeft = about !== undefined || round !== game.unfinishedRound.value;
  if ((status === 'opening' && isLeft) || !round || !item)
    return <p class="note">{t.round.loading}</p>;
  return (
    <RoundStep
      round={round}
      item={item}
      isLesson={round.before !== undefined || round.after !== undefined}
      playableBank={playableBank}
      playText={playText}
    />
  );
}

interface StepProps extends Omit<PlayScreenProps, 'about'> {
  round: RoundState;
  item: Item;
  isLesson: boolean;
  pressedBefore?: Pressed | undefined;
  /** On la Une, to which the cross leads. */
  onLeave?: () => void;
}

/** One item of a round, asked or answered, with the screen to itself. */
export function RoundStep({ round, item, playableBank, playText, ...step }: StepProps) {
  const t = useText();
  const isAsking = !round.answers.some((one) => one.item === item.id);
  const { root, passage, notePress } = useSteadyAnswer(item.id, isAsking, {
    mayFold: step.isLesson,
    pressedBefore: step.pressedBefore,
  });
  useRoomForKeyboard();
  const isPicked = !isAsking && (item.type === 'choice' || item.type === 'verdict');
  return (
    <div
      ref={root}
      class={css.round}
      data-asking={isAsking || undefined}
      data-picked={isPicked || undefined}
      data-passage={passage}
    >
      <h1 class="hidden">{t.titles.round}</h1>
      <RoundHeader
        round={round}
        currentItemId={item.id}
        playText={playText}
        onLeave={step.onLeave}
      />
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
  onLeave: (() => void) | undefined;
}

function RoundHeader({ round, currentItemId, playText, onLeave }: HeaderProps) {
  const t = useText();
  const { game } = useApp();
  const { items, answers, proofs } = round;
  // a moment after the opening: one item an axis, or as many as the bank has
  const dealt =
    items.length > 0
      ? items
      : Array.from({ length: game.front.hasFirstSession ? axes.length : 10 }, (_, at) =>
          at === 0 ? currentItemId : `${at}`,
        );
  return (
    <header class={css.header}>
      <LeaveLink playText={playText} {...(onLeave && { onLeave })} />
      <ol aria-hidden="true">
        {dealt.map((id) => (
          <li
            key={id}
            data-current={id === currentItemId || undefined}
            data-kind={kindOf(answers.find((one) => one.item === id))}
            data-proved={proofs.some((one) => one.item === id && one.score === 1) || undefined}
          />
        ))}
      </ol>
      <p id="progress">{t.round.progress(dealt.indexOf(currentItemId) + 1, dealt.length)}</p>
    </header>
  );
}
