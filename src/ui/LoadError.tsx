import { useText } from '../i18n/context.ts';

interface Props {
  /** What the screen is called, where this is all of it. */
  title?: string | undefined;
  onRetry(): void;
}

/** What stands where the questions could not be had, with the way to try again. */
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
