import { useSignal } from '@preact/signals';
import { useText } from '../../i18n/context.ts';
import { formatPercent } from '../../i18n/format.ts';
import { ConfirmButton } from '../../ui/ConfirmButton.tsx';
import css from './ClassReport.module.css';
import { handsShareOf } from './hands.ts';
import type { ReportViewProps } from './report-view.ts';

interface Props extends Pick<ReportViewProps, 'report' | 't'> {
  onErase(): Promise<void>;
}

export function HandsNote({ report, t, onErase }: Props) {
  const { locale } = useText();
  const isRefused = useSignal(false);
  const shares = report.items.flatMap((item) => handsShareOf(item) ?? []);
  if (shares.length === 0) return null;
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return (
    <div class={css.hands}>
      <p>{t.hands.summary(formatPercent(mean, locale), shares.length)}</p>
      <ConfirmButton
        variant="link"
        label={t.hands.erase}
        question={t.hands.eraseQuestion}
        confirmLabel={t.hands.confirmErase}
        cancelLabel={t.hands.cancelErase}
        onConfirm={() => {
          isRefused.value = false;
          void onErase().catch(() => {
            isRefused.value = true;
          });
        }}
      />
      {isRefused.value && (
        <p role="alert" class="problem">
          {t.changeRefused}
        </p>
      )}
    </div>
  );
}
