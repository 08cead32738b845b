import { useText } from '../i18n/context.ts';

interface Props {
  /** What the screen is called, where this is all of it. */
  title?: string;
  onRetry(): void;
}

/** What stands where the questions could not be had, with the way to try again. */
export function Missing({ title, onRetry }: Props) {
  const text = useText().partie;
  return (
    <div role="alert">
      {title && <h1 class="hidden">{title}</h1>}
      <p>{text.failed}</p>
      <button type="button" class="action" onClick={onRetry}>
        {text.retry}
      </button>
    </div>
  );
}
