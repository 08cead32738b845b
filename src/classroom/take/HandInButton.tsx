import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import type { ClassroomText } from '../text/fr.ts';
import type { Attempt } from './attempt.ts';
import { countAnswered } from './attempt-state.ts';

interface Props {
  attempt: Attempt;
  t: ClassroomText['takeAssignment'];
  variant: 'action' | 'link';
}

/** The end, or the evidence before it; `left` is what cannot be given afterwards. */
function describeStep(
  { state, order, laterEvidence, handIn, lockAnswers }: Attempt,
  t: Props['t'],
) {
  const { given = [], passed = 0, locked } = state.value ?? {};
  const { value: later } = laterEvidence;
  if (locked) {
    const left = later.filter((position) => position >= passed).length;
    return { left, label: t.handIn, question: t.handInProofsQuestion(left), go: handIn };
  }
  const left = order.value.length - countAnswered({ given });
  return later.length > 0
    ? { left, label: t.openProofs(later.length), question: t.lockQuestion(left), go: lockAnswers }
    : { left, label: t.handIn, question: t.handInQuestion(left), go: handIn };
}

/** Asks only if something is left. */
export function HandInButton({ attempt, t, variant }: Props) {
  const { left, label, question, go } = describeStep(attempt, t);
  if (left === 0)
    return (
      <button type="button" class={variant} onClick={go}>
        {label}
      </button>
    );
  return (
    <ConfirmButton
      variant={variant}
      label={label}
      question={question}
      confirmLabel={label}
      cancelLabel={t.goOn}
      onConfirm={go}
    />
  );
}
