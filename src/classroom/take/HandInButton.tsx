import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import type { ClassroomText } from '../text/fr.ts';
import type { Attempt } from './attempt.ts';
import { countAnswered } from './attempt-state.ts';

interface Props {
  attempt: Attempt;
  t: ClassroomText['takeAssignment'];
  variant: 'action' | 'link';
}

/** Asks only if questions are left: an answer more cannot be given afterwards. */
export function HandInButton({ attempt, t, variant }: Props) {
  const leftCount =
    attempt.order.value.length - countAnswered(attempt.state.value ?? { given: [] });
  if (leftCount === 0)
    return (
      <button type="button" class={variant} onClick={attempt.handIn}>
        {t.handIn}
      </button>
    );
  return (
    <ConfirmButton
      variant={variant}
      label={t.handIn}
      question={t.handInQuestion(leftCount)}
      confirmLabel={t.handIn}
      cancelLabel={t.goOn}
      onConfirm={attempt.handIn}
    />
  );
}
