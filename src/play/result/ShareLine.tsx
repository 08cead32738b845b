import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';
import css from './ShareLine.module.css';

/** Uses the system's share sheet, or the clipboard if there is none. */
export function ShareLine({
  line,
  label,
  copied,
}: {
  line: string;
  label: string;
  copied: string;
}) {
  const { locale } = useText();
  const isCopied = useSignal(false);
  const shareOrCopy = async () => {
    try {
      if (navigator.share) await navigator.share({ text: line });
      else {
        await navigator.clipboard.writeText(line);
        isCopied.value = true;
      }
    } catch {
      // cancelled or refused: the line is on the page, to be copied by hand
    }
  };
  return (
    <>
      <p lang={locale} class={css.line}>
        {line}
      </p>
      <button type="button" class="quiet" onClick={shareOrCopy}>
        {label}
      </button>
      <p role="status" class="note">
        {isCopied.value && copied}
      </p>
    </>
  );
}
