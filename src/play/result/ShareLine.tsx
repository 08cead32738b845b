import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';
import { MarkedText } from '../../question/GlossaryText.tsx';
import { copyText, shareOrFallBack } from '../../ui/share.ts';
import css from './ShareLine.module.css';

/** Uses the system's share sheet, or the clipboard if there is none. */
export function ShareLine({
  line,
  label,
  statusTexts,
}: {
  line: string;
  label: string;
  statusTexts: Readonly<Record<'copied' | 'copyFailed', string>>;
}) {
  const { locale } = useText();
  const copyStatus = useSignal<'copied' | 'copyFailed' | undefined>(undefined);
  const shareOrCopy = async () => {
    copyStatus.value = await shareOrFallBack({ text: line }, () => copyText(line));
  };
  return (
    <>
      <p lang={locale} class={css.line}>
        <MarkedText text={line} />
      </p>
      <button type="button" class="quiet" onClick={shareOrCopy}>
        {label}
      </button>
      <p role="status" class="note">
        {copyStatus.value && statusTexts[copyStatus.value]}
      </p>
    </>
  );
}
