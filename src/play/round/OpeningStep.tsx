import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useApp } from '../../app/app-context.ts';
import type { PlayScreenProps } from '../../app/screen.ts';
import { GlossaryTerms } from '../../question/GlossaryText.tsx';
import '../../ui/theme/controls.css';
import { RoundStep } from './Round.tsx';
import { findPressed, isOnPhone, type Pressed } from './use-steady-answer.ts';

interface Props extends PlayScreenProps {
  pressedBefore: Pressed | undefined;
  FrontPage: ComponentType<PlayScreenProps>;
}

function OpeningStep({ FrontPage, ...props }: Props) {
  const { front, round } = useApp().game;
  const isLeft = useSignal(false);
  if (isLeft.value) return <FrontPage {...props} />;
  if (!round.value) return null;
  const leave = () => {
    isLeft.value = true;
  };
  const isLesson = front.hasFirstSession === true;
  return (
    <GlossaryTerms terms={props.playableBank.bank.glossary} label={props.playText.reader.glossary}>
      <RoundStep
        {...props}
        round={round.value}
        item={front.opening}
        isLesson={isLesson}
        onLeave={leave}
      />
    </GlossaryTerms>
  );
}

/**
 * The opening, answered on la Une, as the first step of its round. To be called while la Une still shows
 * what was pressed. None on a wide screen, and if the answer came sooner: nothing is to move while one
 * reads.
 */
export function prepareOpeningStep(
  isAnswered: boolean,
  FrontPage: ComponentType<PlayScreenProps>,
): () => ComponentType<PlayScreenProps> | undefined {
  if (isAnswered || !isOnPhone()) return () => undefined;
  let pressed: Pressed | undefined;
  const Step = (props: PlayScreenProps) => (
    <OpeningStep {...props} FrontPage={FrontPage} pressedBefore={pressed} />
  );
  return () => {
    pressed ??= findPressed(document);
    return Step;
  };
}
