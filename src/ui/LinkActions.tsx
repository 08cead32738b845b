import { useSignal } from '@preact/signals';
import { useText } from '../i18n/context.ts';
import css from './LinkActions.module.css';
import { copyText, shareOrFallBack } from './share.ts';

interface Props {
  url: string;
  t: Readonly<Record<'copy' | 'copied' | 'copyFailed' | 'share' | 'linkLabel', string>>;
}

export function LinkActions({ url, t }: Props) {
  const shellText = useText();
  const copyStatus = useSignal<'copied' | 'copyFailed' | undefined>(undefined);
  const copyLink = async () => {
    copyStatus.value = await copyText(url);
  };
  const shareLink = async () => {
    copyStatus.value = await shareOrFallBack({ title: shellText.name, url }, () => copyText(url));
  };
  return (
    <>
      <div class={css.actions}>
        <button type="button" class="action" onClick={copyLink}>
          {t.copy}
        </button>
        {'share' in navigator && (
          <button type="button" class="quiet" onClick={shareLink}>
            {t.share}
          </button>
        )}
      </div>
      <p role="status" class="note">
        {copyStatus.value && t[copyStatus.value]}
      </p>
      <label class={`field ${css.link}`}>
        {t.linkLabel}
        <textarea
          readOnly
          rows={3}
          value={url}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </label>
    </>
  );
}
