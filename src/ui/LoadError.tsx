import { useText } from '../i18n/context.ts';

interface Props {
  /** If the error is the whole screen. */
  title?: string | undefined;
  onRetry(): void;
}

export function LoadError({ title, onRetry }: Props) {
  const t = useText().round;
  return (
    <div role="alert">
      {title && <h1 class="hidden">{title}</h1>}
      <p>{t.loadFailed}</p>
      <button type="button" class="action" onClick={onRetry}>
        {t.retry}
      </button>
    </div>
  );
}
