import { useText } from '../../text/use-text.ts';

/** What stands where the questions could not be had, with the way to try again. */
export function Missing({ onRetry }: { onRetry(): void }) {
  const text = useText().partie;
  return (
    <div role="alert">
      <p>{text.failed}</p>
      <button type="button" class="action" onClick={onRetry}>
        {text.retry}
      </button>
    </div>
  );
}
