import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusOnChange } from '../ui/use-focus-on-change.ts';
import { PickSentence } from './PickSentence.tsx';
import type { Session } from './session.ts';
import { useFormDraft } from './use-form-draft.ts';

interface Props {
  session: Session;
  /** Of what is added, for its draft. */
  name: string;
  variant: 'link' | 'quiet';
  addLabel: string;
  pickLabel: string;
  cancelLabel: string;
  renderForm(sentence: number, onDone: () => void): ComponentChildren;
}

/** A button that asks for a sentence first, and then for what is to be added about it. */
export function AddBySentence({ session, name, renderForm, ...props }: Props) {
  const step = useFormDraft<{ at: 'closed' | 'picking' | number }>(session, name, { at: 'closed' });
  const { at } = step.value;
  const box = useRef<HTMLDivElement>(null);
  useFocusOnChange(at, () =>
    box.current?.querySelector<HTMLElement>('button, input, select, textarea'),
  );
  const goTo = (next: typeof at) => {
    step.value = { at: next };
  };
  const close = () => goTo('closed');
  return (
    <div ref={box}>
      {at === 'closed' && (
        <button type="button" class={props.variant} onClick={() => goTo('picking')}>
          {props.addLabel}
        </button>
      )}
      {at === 'picking' && (
        <PickSentence
          project={session.history.value.present}
          label={props.pickLabel}
          cancelLabel={props.cancelLabel}
          onPick={goTo}
          onCancel={close}
        />
      )}
      {typeof at === 'number' && renderForm(at, close)}
    </div>
  );
}
