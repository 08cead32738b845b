import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';

/** Shares a line of text by the system's sheet, or copies it where there is none. */
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
      // put away by the player, or refused: the line stands on the page to be copied by hand
    }
  };
  return (
    <>
      <p lang={locale}>{line}</p>
      <button type="button" class="quiet" onClick={shareOrCopy}>
        {label}
      </button>
      <p role="status" class="note">
        {isCopied.value && copied}
      </p>
    </>
  );
}
