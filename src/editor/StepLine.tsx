import { useApp } from '../app/app-context.ts';
import { useEffectWhenVisible } from '../ui/use-effect-when-visible.ts';
import css from './StepLine.module.css';
import type { Session } from './session.ts';
import { addressOfStep, type StepId, stepIds } from './steps.ts';
import type { EditorText } from './text/fr.ts';
import { useUndoKeys } from './use-undo-keys.ts';

interface Props {
  step: StepId;
  session: Session;
  text: EditorText;
}

export function StepLine({ step, session, text: { steps, frame } }: Props) {
  const { router, game } = useApp();
  const { past, future } = session.history.value;
  const keepStatus = session.keepStatus.value;
  const at = stepIds.indexOf(step);
  useUndoKeys(session);
  useEffectWhenVisible(session.lookAgain, [session, game.revision.value]);
  return (
    <div class={css.head} data-refused={keepStatus === 'refused' || keepStatus === 'erased'}>
      <div class={css.line}>
        <nav aria-label={frame.stepsLabel}>
          <ol>
            {stepIds.map((id, nth) => (
              <li key={id}>
                <a
                  href={router.hashOf('editor', addressOfStep(session.id, id))}
                  aria-current={id === step ? 'step' : undefined}
                  data-passed={nth < at}
                >
                  <span class={css.number}>{nth + 1}</span>
                  <span class={css.name}>{steps[id].name}</span>
                </a>
              </li>
            ))}
          </ol>
        </nav>
        <div class={css.undo}>
          <HistoryButton
            label={frame.undo}
            sign="↶"
            isIdle={past.length === 0}
            onPress={() => session.dispatch({ kind: 'undo' })}
          />
          <HistoryButton
            label={frame.redo}
            sign="↷"
            isIdle={future.length === 0}
            onPress={() => session.dispatch({ kind: 'redo' })}
          />
        </div>
      </div>
      <p class={css.kept} role="status">
        {keepStatus !== 'blank' && frame.keepStatus[keepStatus]}
      </p>
      {keepStatus === 'erased' && (
        <button type="button" class="quiet" onClick={session.keepAnyway}>
          {frame.keepAnyway}
        </button>
      )}
    </div>
  );
}

interface HistoryButtonProps {
  label: string;
  sign: string;
  isIdle: boolean;
  onPress(): void;
}

/** Not disabled, or the focus would be lost with the last step. */
const HistoryButton = ({ label, sign, isIdle, onPress }: HistoryButtonProps) => (
  <button type="button" aria-label={label} title={label} aria-disabled={isIdle} onClick={onPress}>
    <span aria-hidden="true">{sign}</span>
  </button>
);
