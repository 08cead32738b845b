import { useText } from '../i18n/context.ts';
import { isNewVersionOut, retryOrReload } from './failed-loads.ts';

interface Props {
  /** If the error is the whole screen. */
  title?: string | undefined;
  onRetry?(): void;
}

export function LoadError({ title, onRetry = retryOrReload }: Props) {
  const t = useText().round;
  const isOutdated = isNewVersionOut();
  return (
    <div role="alert">
      {title && <h1 class="hidden">{title}</h1>}
      <p>{isOutdated ? t.updated : t.loadFailed}</p>
      <button type="button" class="action" onClick={() => onRetry()}>
        {isOutdated ? t.reload : t.retry}
      </button>
    </div>
  );
}
