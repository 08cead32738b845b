import type { RefObject } from 'preact';
import { useText } from '../i18n/context.ts';

export function DontKnowButton({ onGiveUp }: { onGiveUp(): void }) {
  return (
    <button class="quiet" type="button" onClick={onGiveUp}>
      {useText().item.dontKnow}
    </button>
  );
}

interface Props {
  label?: string;
  onGiveUp(): void;
  /** Outside a form. */
  button?: { ref: RefObject<HTMLButtonElement | null>; disabled: boolean; onClick(): void };
}

export function SubmitRow({ label, onGiveUp, button }: Props) {
  const t = useText().item;
  return (
    <div class="dock">
      <DontKnowButton onGiveUp={onGiveUp} />
      <button class="action" type={button ? 'button' : 'submit'} {...button}>
        {label ?? t.submit}
      </button>
    </div>
  );
}
